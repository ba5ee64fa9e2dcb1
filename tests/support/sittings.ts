/** Sittings as people could have made them: one that is kept, and for property tests random events from a new sitting. */
import fc from 'fast-check'
import type { Choice } from '../../src/core/instrument/choice'
import { INTEREST_ITEMS } from '../../src/core/instrument/interestItems'
import { RATINGS, type ItemId } from '../../src/core/instrument/item'
import { SKILL_ITEM_IDS } from '../../src/core/instrument/skillItemIds'
import { after, NEW_SITTING, type Part, type Sitting, type SittingEvent } from '../../src/core/sitting/sitting'

/** As it is kept in the browser: of both parts, too few to end either. */
export const SOME_ANSWERS = JSON.stringify({
  format: 1,
  answers: { R1: 2, I3: 4, A2: 1, S4: 3, E5: 2, C1: 5, C2: 5, 'organize-records': 5, 'fix-machines': 1 },
  asked: ['R1', 'I3', 'A2', 'S4', 'E5', 'C1', 'C2', 'organize-records', 'fix-machines'],
  position: 9,
  part: 'skill',
  wanted: { interest: 0, skill: 0 },
})

export const ALL_ITEMS: readonly ItemId[] = [...INTEREST_ITEMS.map(({ id }) => id), ...SKILL_ITEM_IDS]
export const KNOWN: ReadonlySet<string> = new Set(ALL_ITEMS)

const item = fc.constantFrom(...ALL_ITEMS)
const interestItem = fc.constantFrom(...INTEREST_ITEMS.map(({ id }) => id))
export const anyChoice: fc.Arbitrary<Choice> = fc
  .record({ kind: fc.constantFrom('rather' as const, 'even' as const), item: interestItem, other: interestItem })
  .filter(({ item: chosen, other }) => chosen !== other)
const skillRatings = fc.dictionary(fc.constantFrom(...SKILL_ITEM_IDS), fc.constantFrom(...RATINGS), { maxKeys: 6 })
const part = fc.constantFrom<Part>('interest', 'skill')

export const anyEvent: fc.Arbitrary<SittingEvent> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('asked' as const), item }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('rated' as const),
      item,
      rating: fc.constantFrom(...RATINGS),
      took: fc.constantFrom(undefined, 200, 3000),
    }),
  },
  fc.record({ kind: fc.constant('skipped' as const), item }),
  fc.constant({ kind: 'went-back' as const }),
  fc.record({ kind: fc.constant('part-begun' as const), part }),
  fc.record({ kind: fc.constant('more-wanted' as const), part, items: fc.nat({ max: 60 }) }),
  fc.record({ kind: fc.constant('chose' as const), choice: anyChoice }),
  fc.constant({ kind: 'choice-taken-back' as const }),
  fc.record({ kind: fc.constant('carried' as const), ratings: skillRatings }),
  fc.constant({ kind: 'started-over' as const }),
)

export const sittingAfter = (events: readonly SittingEvent[]): Sitting => events.reduce(after, NEW_SITTING)

export const anySitting: fc.Arbitrary<Sitting> = fc.array(anyEvent, { maxLength: 80 }).map(sittingAfter)
