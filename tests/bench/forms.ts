/** Shorter forms that ask everybody the same, for comparison with the short quiz. */
import { INTERESTS } from '../../src/core/instrument/item'
import { seededRandom } from '../../src/core/numeric/random'
import { fixedForm, type FixedForm } from './fixedForm'
import { shuffled } from './shuffled'
import type { World } from './world'

export interface Form {
  readonly id: string
  readonly of: string
  readonly asked: number
  /** Several where the items are drawn: people take them in turn. */
  readonly variants: readonly FixedForm[]
}

const LENGTHS = [20, 30] as const
/** Enough draws that none of them decides. */
const DRAWS = 20
const SEED = 30

export function forms({ engine, prior }: World): readonly Form[] {
  const { instrument } = engine
  const made = (id: string, of: string, sets: readonly (readonly string[])[]): Form => ({
    id,
    of,
    asked: sets[0]?.length ?? 0,
    variants: sets.map((items) => fixedForm(instrument, items)),
  })
  const random = seededRandom(SEED)
  const drawn = (count: number): readonly (readonly string[])[] =>
    Array.from({ length: DRAWS }, () => shuffled(prior.items, random).slice(0, count))
  return [
    made('fixed-30', 'fixed 30, the first five of each interest', [firstOfEach(5)]),
    ...LENGTHS.flatMap((count) => [
      made(`designed-${count}`, `the designed order's first ${count}`, [prior.order.slice(0, count)]),
      made(`first-${count}`, `the first ${count}`, [prior.items.slice(0, count)]),
      made(`random-${count}`, `${count} at random`, drawn(count)),
    ]),
  ]
}

const firstOfEach = (count: number): readonly string[] =>
  INTERESTS.flatMap((interest) => Array.from({ length: count }, (_, at) => `${interest}${at + 1}`))
