/** Careers near this one: the close ones, those that need less preparation, and those that pay more. */
import type { CareerSheetInput } from './careerSheet'
import { valueOf, type Figure } from './figure'
import type { CareerFile } from './files'
import type { OccupationCode } from './ids'
import type { Occupation } from './occupation'
import { headlinePay } from './payFigures'
import type { PreparationLevel } from './scales'

export interface RelatedCareer {
  readonly code: OccupationCode
  readonly title: string
  readonly tier: CareerFile['related'][number]['tier']
  readonly preparation: PreparationLevel | null
  /** Median in the nation. */
  readonly pay: Figure
}

export interface RelatedSheet {
  /** As the agency lists them, the closest first. */
  readonly close: readonly RelatedCareer[]
  /** Of those, the ones with a lower preparation level. */
  readonly lessPreparation: readonly RelatedCareer[]
  /** Of those, the ones with a higher median pay and at most one more level of preparation. */
  readonly morePay: readonly RelatedCareer[]
}

export function relatedSheet(input: CareerSheetInput): RelatedSheet {
  const { career, occupation, occupations } = input
  const close = career.related.flatMap(({ code, tier }): readonly RelatedCareer[] => {
    const related = occupations.byCode.get(code)
    return related
      ? [{ code, title: related.title, tier, preparation: related.preparation, pay: payOf(input, related) }]
      : []
  })
  const own = { preparation: occupation.preparation, pay: payOf(input, occupation) }
  const lessPreparation = close.filter(
    ({ preparation }) => preparation !== null && own.preparation !== null && preparation < own.preparation,
  )
  const inReach = ({ preparation }: RelatedCareer): boolean =>
    preparation !== null && own.preparation !== null && preparation <= own.preparation + 1
  const morePay = close.filter((each) => isMore(each.pay, own.pay) && inReach(each))
  return { close, lessPreparation, morePay }
}

/** Pay by the hour and by the year cannot be compared: how many hours a year are worked is not published. */
const isMore = (pay: Figure, own: Figure): boolean =>
  pay.unit === own.unit && (valueOf(pay) ?? 0) > (valueOf(own) ?? Infinity)

const payOf = ({ national, source }: CareerSheetInput, occupation: Occupation): Figure =>
  headlinePay({ occupation, facts: national.facts }, source('oews'))
