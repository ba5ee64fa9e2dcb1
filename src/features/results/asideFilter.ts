/** The filter that says in one what a person has set aside career by career for the same reason. */
import type { Occupation } from '../../core/catalogue/occupation'
import { PREPARATION_LEVELS, type PreparationLevel } from '../../core/catalogue/scales'
import type { Aside, AsideReason } from '../../core/sitting/setAside'
import { PAY_STEPS } from '../../stores/paySteps'
import type { Filters } from './listQuery'
import type { PayOf } from './listing'

/** As many careers set aside for one reason make it more than chance. */
const OFTEN = 3

export type Offer =
  | { readonly kind: 'school'; readonly preparation: readonly PreparationLevel[] }
  | { readonly kind: 'pay'; readonly pay: number }

interface Known {
  readonly occupationOf: (code: string) => Occupation | undefined
  readonly payOf: PayOf
}

/** @returns `undefined` where nothing was set aside often, or where no filter would leave these careers out */
export function offeredFilter(asides: readonly Aside[], filters: Filters, known: Known): Offer | undefined {
  const forReason = (reason: AsideReason): readonly Occupation[] => {
    const careers = asides.flatMap((aside) => (aside.kind === 'career' && aside.reason === reason ? [aside.code] : []))
    return careers.length < OFTEN ? [] : careers.flatMap((code) => known.occupationOf(code) ?? [])
  }
  return schoolOffer(forReason('school'), filters) ?? payOffer(forReason('pay'), filters, known.payOf)
}

function schoolOffer(careers: readonly Occupation[], { preparation }: Filters): Offer | undefined {
  const levels = careers.flatMap((career) => career.preparation ?? [])
  if (preparation.length > 0 || levels.length === 0) return undefined
  const less = PREPARATION_LEVELS.filter((level) => level < Math.min(...levels))
  return less.length > 0 ? { kind: 'school', preparation: less } : undefined
}

function payOffer(careers: readonly Occupation[], { pay }: Filters, payOf: PayOf): Offer | undefined {
  const pays = careers.flatMap((career) => payOf(career) ?? [])
  if (pay !== undefined || pays.length === 0) return undefined
  const step = PAY_STEPS.find((each) => each > Math.max(...pays))
  return step === undefined ? undefined : { kind: 'pay', pay: step }
}
