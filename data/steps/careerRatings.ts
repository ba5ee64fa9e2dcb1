/** An occupation's ratings as its page shows them: in the order of `elements.json`, what must not be shown left out. */
import type { CareerFile, Ratings } from '../../src/core/catalogue/files'
import type { Elements } from './elements'
import { shown, type OccupationRatings, type RatedKind } from './ratings'

type Origin = NonNullable<CareerFile['ratings']>['origin']

export function careerRatings(ratings: OccupationRatings | undefined, elements: Elements): CareerFile['ratings'] {
  if (!ratings) return null
  return {
    origin: origin(ratings),
    skill: inOrder(ratings, 'skill', elements),
    knowledge: inOrder(ratings, 'knowledge', elements),
    ability: inOrder(ratings, 'ability', elements),
    activity: inOrder(ratings, 'activity', elements),
  }
}

function origin({ origin: from, date, releases }: OccupationRatings): Origin {
  if (from.kind === 'rated') return { kind: 'rated', date }
  return { ...from, release: [...releases].sort().join(', '), date }
}

function inOrder({ byKind }: OccupationRatings, kind: RatedKind, elements: Elements): Ratings | null {
  const rated = byKind[kind]
  if (rated.size === 0) return null
  const ids = elements[kind].id
  return {
    importance: ids.map((id) => shown(rated.get(id)?.importance)),
    level: ids.map((id) => shown(rated.get(id)?.level)),
  }
}
