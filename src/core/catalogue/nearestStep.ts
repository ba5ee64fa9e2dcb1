/** Which step of a worded scale a number stands for. */

/** Where the scale of the number begins and ends, and how many steps are worded, evenly apart from end to end. */
export interface Steps {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** Counted from 1; a number half-way between two steps is said by the higher one. */
export function nearestStep(value: number, { from, to, count }: Steps): number {
  const step = 1 + Math.round(((value - from) / (to - from)) * (count - 1))
  return Math.min(count, Math.max(1, step))
}

/** The five worded examples of a skill, on the published levels of 0 to 7. */
export const SKILL_STEPS: Steps = { from: 0, to: 7, count: 5 }
