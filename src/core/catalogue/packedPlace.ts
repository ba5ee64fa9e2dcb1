/**
 * How a place's file travels: its figures in base 64, each by its difference from what the nation's figures and those
 * before it lead to expect (`codedPay.ts`, `codedOutlook.ts`), in a code that the nation's file holds for all places.
 * So every place is read with the nation's file, which stands beside every place on screen in any case.
 */
import { fromBase64 } from '../coding/base64'
import { bitReader } from '../coding/bitReader'
import { figureReader, type CodeBook, type Cell, type FigureCoder } from '../coding/figureCoder'
import { codesOfRises } from './codedCodes'
import { codeOutlook, type OutlookTerms } from './codedOutlook'
import { codePay, type Pay, type PayTerms } from './codedPay'
import type { FileHeader, PlaceFile } from './files'
import type { BlsCode, PlaceId } from './ids'

interface OwnCodes {
  /** Codes that the nation has not, each by its rise from the one before: `11-1011`, `11-1021` = 111011, 10. */
  readonly rises: readonly number[]
}

export interface PackedPlaceFile {
  readonly header: FileHeader
  readonly place: PlaceId
  readonly pay: Omit<PayTerms, 'own'> & OwnCodes
  readonly groups: PlaceFile['groups']
  readonly outlook: (Omit<OutlookTerms, 'own' | 'share'> & OwnCodes) | null
  readonly coded: string
}

/** The nation's file, which is read first: every other place is coded by it. */
export interface PackedNationFile extends PackedPlaceFile {
  readonly book: CodeBook
}

export interface Nation {
  readonly figures: PlaceFile
  readonly book: CodeBook
}

export const placePath = (id: PlaceId): string => `places/${id}.json`

export type CodedFigures = Pick<PlaceFile, 'pay' | 'outlook'>

/** What the figures are coded with besides themselves. */
export interface PlaceTerms {
  readonly pay: PayTerms
  readonly outlook: OutlookTerms | null
  /** `undefined` for the nation itself. */
  readonly nation: CodedFigures | undefined
}

/** @throws RangeError where the text holds more or less than the figures, or what is no figure */
export const unpackNation = (packed: PackedNationFile): Nation => ({
  figures: unpack(packed, packed.book, undefined),
  book: packed.book,
})

/** @throws RangeError as `unpackNation` does */
export const unpackPlace = (packed: PackedPlaceFile, { figures, book }: Nation): PlaceFile =>
  unpack(packed, book, figures)

function unpack(packed: PackedPlaceFile, book: CodeBook, nation: CodedFigures | undefined): PlaceFile {
  const { header, place, groups } = packed
  const bits = bitReader(fromBase64(packed.coded))
  const { pay, outlook } = codeFigures(figureReader(bits, book), termsOf(packed, nation), undefined)
  bits.end()
  return { header, place, pay, groups, outlook }
}

function termsOf({ pay, outlook }: PackedPlaceFile, nation: CodedFigures | undefined): PlaceTerms {
  return {
    pay: { ...pay, own: codesOfRises(pay.rises) },
    outlook: outlook && { ...outlook, own: codesOfRises(outlook.rises), share: pay.share },
    nation,
  }
}

/** @param given - the figures to write; the reader gives `undefined` */
export function codeFigures(coder: FigureCoder, terms: PlaceTerms, given: CodedFigures | undefined): CodedFigures {
  const { nation } = terms
  const pay = codePay(coder, terms.pay, { given: given?.pay, nation: nation?.pay })
  const outlook =
    terms.outlook &&
    codeOutlook(coder, terms.outlook, {
      given: given?.outlook ?? undefined,
      nation: nation?.outlook ?? undefined,
      jobs: jobsOf(pay),
    })
  return { pay, outlook }
}

const jobsOf = ({ code, employment }: Pay): ReadonlyMap<BlsCode, Cell> =>
  new Map(code.map((each, row) => [each, employment[row] ?? null]))
