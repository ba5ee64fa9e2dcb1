/** Agreement of two three-letter Holland codes. */
import { INTERESTS, type Interest } from '../../src/core/instrument/item'

/** The person's or the occupation's three leading interests, the first one first. */
export type Code = readonly [Interest, Interest, Interest]

const WEIGHTS = [3, 2, 1] as const
/** By steps apart on the hexagon R I A S E C: the same letter, neighbours, alternates, opposites. */
const CLOSENESS = [3, 2, 1, 0] as const

/** C = 3 · first + 2 · second + 1 · third, 0–18 (Brown & Gore 1994, Journal of Career Assessment 2, 315–327). */
export const cIndex = (person: Code, occupation: Code): number =>
  WEIGHTS.reduce<number>((sum, weight, at) => sum + weight * closeness(person[at], occupation[at]), 0)

function closeness(one: Interest = 'R', other: Interest = 'R'): number {
  const steps = Math.abs(INTERESTS.indexOf(one) - INTERESTS.indexOf(other))
  return CLOSENESS[Math.min(steps, INTERESTS.length - steps)] ?? 0
}

/** The three largest of six values in the order R I A S E C; of equal ones the earlier letter stands first. */
export function codeOf(values: ArrayLike<number>): Code {
  const [first = 'R', second = 'I', third = 'A'] = [...INTERESTS].sort(
    (left, right) => (values[INTERESTS.indexOf(right)] ?? 0) - (values[INTERESTS.indexOf(left)] ?? 0),
  )
  return [first, second, third]
}
