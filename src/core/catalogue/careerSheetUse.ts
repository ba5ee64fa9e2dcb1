/** What the work is done with, and which industries employ those who do it. */
import { amountOf, type Figure } from './figure'
import type { CareerSheetInput } from './careerSheet'
import type { CareerFile } from './files'
import { US } from './ids'

export interface SoftwareUse {
  /** A class of software, such as "Spreadsheet software". */
  readonly category: string
  /** Names of products; those that employers ask for first. */
  readonly products: CareerFile['software'][number]['products']
}

export interface IndustryUse {
  readonly code: string
  readonly title: string
  readonly share: Figure
  readonly employed: Figure
}

/** Names that say what a thing is and not whose. */
const KIND = /\b(?:software|systems?|programs?)(?: [A-Z]{2,5})?$/

/**
 * Classes with products in demand first, then those with hot technologies (which employers ask for in many careers),
 * then by how many products they hold; what has only a kind's name, such as "Email software", after the products.
 */
export const softwareUse = ({ software }: CareerFile): readonly SoftwareUse[] =>
  software
    .map(({ category, products }) => ({ category, products: [...products].sort(byDemand) }))
    .sort((one, other) => demandOf(other) - demandOf(one) || other.products.length - one.products.length)

const weightOf = ({ name, hot, inDemand }: SoftwareUse['products'][number]): number =>
  (inDemand ? 4 : 0) + (hot ? 2 : 0) - (KIND.test(name) ? 1 : 0)
const byDemand = (one: SoftwareUse['products'][number], other: SoftwareUse['products'][number]): number =>
  weightOf(other) - weightOf(one)
/** A product in demand weighs more than any number of hot ones in a class. */
const demandOf = ({ products }: SoftwareUse): number =>
  1000 * products.filter(({ inDemand }) => inDemand).length + products.filter(({ hot }) => hot).length

/** The largest employer first; those whose jobs are not published last. */
export function industryUse({ career, occupation, source }: CareerSheetInput): readonly IndustryUse[] {
  const { id, period } = source('oews-sector')
  const group = occupation.payGroup === null ? {} : { group: occupation.payGroup }
  return career.industries.map(({ code, title, percent, employment }) => ({
    code,
    title,
    share: {
      measure: 'industry-share',
      amount: amountOf(percent),
      unit: 'percent',
      place: US,
      period,
      source: id,
      ...group,
    },
    employed: {
      measure: 'employment',
      amount: amountOf(employment),
      unit: 'jobs',
      place: US,
      period,
      source: id,
      ...group,
    },
  }))
}
