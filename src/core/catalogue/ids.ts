/** Branded ids, so that one kind of code is never taken for another. */
declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }

/** The list that the codes of careers are of, and its year. */
export const CODE_LIST = 'O*NET-SOC 2019'

/** An O*NET-SOC 2019 code, eight digits: `29-2072.00`. */
export type OccupationCode = Id<'occupation'>
/** A code of the BLS tables (OEWS, National Employment Matrix), six digits: `29-2072`. */
export type BlsCode = Id<'bls'>
/** `US`; two-digit state FIPS (`48`); seven-digit nonmetro (`4800001`); five-digit metro (`31180`). */
export type PlaceId = Id<'place'>
/** An element of the O*NET content model: `2.A.1.a`. */
export type ElementId = Id<'element'>

const OCCUPATION_CODE = /^\d{2}-\d{4}\.\d{2}$/
const BLS_CODE = /^\d{2}-\d{4}$/
const PLACE_ID = /^(US|\d{2}|\d{5}|\d{7})$/
const ELEMENT_ID = /^\d(\.[A-Za-z0-9]{1,2}){0,6}$/

/** Each returns the id, or `undefined` where the text has not its form: for anything that comes from outside. */
export const occupationCode = (text: string): OccupationCode | undefined =>
  OCCUPATION_CODE.test(text) ? (text as OccupationCode) : undefined
export const blsCode = (text: string): BlsCode | undefined => (BLS_CODE.test(text) ? (text as BlsCode) : undefined)
export const placeId = (text: string): PlaceId | undefined => (PLACE_ID.test(text) ? (text as PlaceId) : undefined)
export const elementId = (text: string): ElementId | undefined =>
  ELEMENT_ID.test(text) ? (text as ElementId) : undefined

export const US = 'US' as PlaceId
