/** Which two activities to put side by side next, so that the choice tells most about which interest leads. */
import { INTERESTS, type Answers, type Interest, type InterestItemId } from './item'
import { CHOICES_ASKED, isPairOf, type Choice, type Pair } from './choice'
import { sizeOf, type Belief, type Prior } from '../measure/belief'
import { beliefFrom } from '../measure/beliefFrom'
import { weighed } from '../measure/weighed'

interface Contest {
  readonly pair: Pair
  /** Of its two interests, how many have not been in a choice yet: each comes once before one comes twice. */
  readonly fresh: number
  /** Choices won less choices lost by its two interests: then the winners meet, for the lead is between them. */
  readonly standing: number
  readonly telling: number
}

/**
 * The pair of rated items from different interests that is most worth asking, or `undefined` when enough has been asked
 * or nothing is left to ask about. The same answers and choices always give the same pair.
 *
 * Runs in O(rated items²) after one conditioning.
 */
export function nextPair(prior: Prior, answers: Answers, choices: readonly Choice[]): Pair | undefined {
  if (choices.length >= CHOICES_ASKED) return undefined
  const belief = beliefFrom(prior, weighed(answers, choices))
  const contests = pairsOf(prior.items as readonly InterestItemId[], answers)
    .filter((pair) => !choices.some((choice) => isPairOf(choice, pair)))
    .map((pair) => contestOf(belief, pair, choices))
    .filter(({ telling }) => telling > 0)
  return contests.sort(byWorth)[0]?.pair
}

const byWorth = (left: Contest, right: Contest): number =>
  right.fresh - left.fresh || right.standing - left.standing || right.telling - left.telling

function pairsOf(items: readonly InterestItemId[], answers: Answers): readonly Pair[] {
  const rated = items.filter((id) => answers[id] !== undefined)
  return rated.flatMap((left, at) =>
    rated
      .slice(at + 1)
      .filter((right) => interestOf(left) !== interestOf(right))
      .map((right): Pair => [left, right]),
  )
}

function contestOf(belief: Belief, pair: Pair, choices: readonly Choice[]): Contest {
  const [left, right] = [interestOf(pair[0]), interestOf(pair[1])]
  return {
    pair,
    fresh: [left, right].filter((interest) => timesIn(choices, interest) === 0).length,
    standing: standingOf(choices, left) + standingOf(choices, right),
    telling: tellingOf(belief, pair) / (1 + timesUsed(choices, pair)),
  }
}

/**
 * How far the choice moves the two interests apart, weighed by how open its outcome is: an even contest tells most. The
 * gain is the posterior's own, so it knows which items speak for their interest once the others have been rated.
 */
function tellingOf(belief: Belief, pair: Pair): number {
  const gap = belief.mean[rowOf(belief, pair[0])] ?? 0
  const other = belief.mean[rowOf(belief, pair[1])] ?? 0
  return movedApart(belief, pair) / (1 + (gap - other) ** 2)
}

/** How far the first item's interest rises over the second's when the first's rating is a step higher, the second's lower. */
export function movedApart(belief: Belief, [item, other]: Pair): number {
  const gain = (target: InterestItemId, of: InterestItemId): number => {
    const { items } = belief.prior
    return belief.gain[rowOf(belief, target) * items.length + items.indexOf(of)] ?? 0
  }
  return gain(item, item) - gain(item, other) - gain(other, item) + gain(other, other)
}

/** The row of an item's interest among a belief's variables. */
function rowOf({ prior }: Belief, item: InterestItemId): number {
  const row = prior.items.length + prior.targets.indexOf(interestOf(item))
  if (row < prior.items.length || row >= sizeOf(prior)) {
    throw new RangeError(`rowOf: expected a prior that tells of the six interests, got ${prior.targets.join()}`)
  }
  return row
}

/** An item's id begins with its interest. */
const interestOf = (item: InterestItemId): Interest => INTERESTS.find((each) => item.startsWith(each)) ?? 'R'

const timesIn = (choices: readonly Choice[], interest: Interest): number =>
  choices.filter(({ item, other }) => interestOf(item) === interest || interestOf(other) === interest).length

const timesUsed = (choices: readonly Choice[], pair: Pair): number =>
  choices.filter(({ item, other }) => pair.includes(item) || pair.includes(other)).length

function standingOf(choices: readonly Choice[], interest: Interest): number {
  const decided = choices.filter(({ kind }) => kind === 'rather')
  const won = decided.filter(({ item }) => interestOf(item) === interest).length
  return won - decided.filter(({ other }) => interestOf(other) === interest).length
}
