/** An exact explanation → the rows of its picture: what each answer brings in points, and how long its bar is. */
import type { Answers, ItemId, Rating } from '../../core/instrument/item'
import type { Profile } from '../../core/match/fit'
import type { Explanation, Reason } from '../../core/match/reasons'
import { roundedToSum } from '../../core/numeric/roundedToSum'
import { isInterestItem } from '../../core/sitting/sitting'

/** A hundredth of a natural logarithm: one point is one per cent of likelihood. */
export const POINTS = 100

export interface ReasonRow {
  readonly id: ItemId
  readonly rating: Rating
  readonly points: number
  /** Length of the bar, 0–1; 1 = the longest in the picture. */
  readonly share: number
  /** The rating beside what most people give this item. */
  readonly usual: 'more' | 'less'
  /** Which way the work leans: toward what the item is about, or away from it. */
  readonly lean: 'towards' | 'away'
}

export interface ReasonPicture {
  /** Strongest first. */
  readonly raised: readonly ReasonRow[]
  readonly lowered: readonly ReasonRow[]
  /** Answers whose points round to nothing. */
  readonly faint: number
  readonly base: { readonly points: number; readonly share: number }
  /** Everything above, added up. */
  readonly total: number
}

/** @param explanation - its reasons come largest first */
export function reasonPicture(explanation: Explanation, answers: Answers, profile: Profile): ReasonPicture {
  const { reasons, base } = explanation
  const points = roundedToSum([...reasons.map(({ contribution }) => contribution * POINTS), base * POINTS])
  const longest = Math.max(...reasons.map(({ contribution }) => Math.abs(contribution)), Math.abs(base))
  const shareOf = (value: number): number => (longest > 0 ? Math.abs(value) / longest : 0)
  const rows = reasons.flatMap((reason, at): readonly ReasonRow[] => {
    const said = saidOf(reason, answers, profile)
    return said ? [{ ...said, points: points[at] ?? 0, share: shareOf(reason.contribution) }] : []
  })
  const lowered = rows.filter((row) => row.points < 0)
  return {
    raised: rows.filter((row) => row.points > 0),
    lowered: lowered.reverse(),
    faint: rows.filter((row) => row.points === 0).length,
    base: { points: points[reasons.length] ?? 0, share: shareOf(base) },
    total: points.reduce((sum, each) => sum + each, 0),
  }
}

export const pointsOf = (rows: readonly ReasonRow[]): number => rows.reduce((sum, { points }) => sum + points, 0)

type Said = Omit<ReasonRow, 'points' | 'share'>

function saidOf({ item, contribution }: Reason, answers: Answers, profile: Profile): Said | undefined {
  const id = item as ItemId
  const rating = answers[id]
  const scores = isInterestItem(id) ? profile.interest : profile.skill
  const deviation = scores?.deviation[scores.items.indexOf(item)] ?? NaN
  if (rating === undefined) return undefined
  return {
    id,
    rating,
    usual: deviation > 0 ? 'more' : 'less',
    lean: contribution > 0 === deviation > 0 ? 'towards' : 'away',
  }
}
