/** An occupation's ratings as its page shows them: in the order of `elements.json`, what must not be shown left out. */
import type { CareerFile, Ratings } from '../../src/core/catalogue/files'
import type { ElementId } from '../../src/core/catalogue/ids'
import type { Elements } from './elements'
import { shown, type OccupationRatings, type RatedKind } from './ratings'

type Origin = NonNullable<CareerFile['ratings']>['origin']

export function careerRatings(ratings: OccupationRatings | undefined, elements: Elements): CareerFile['ratings'] {
  if (!ratings) return null
  return {
    origin: origin(ratings),
    skill: inOrder(ratings, 'skill', elements.skill.id),
    knowledge: inOrder(ratings, 'knowledge', elements.knowledge.id),
    activity: inOrder(ratings, 'activity', elements.activity.id),
  }
}

function origin({ origin: from, date, releases }: OccupationRatings): Origin {
  if (from.kind === 'rated') return { kind: 'rated', date }
  return { ...from, release: [...releases].sort().join(', '), date }
}

/** `null` where none is rated. */
export function inOrder({ byKind }: OccupationRatings, kind: RatedKind, ids: readonly ElementId[]): Ratings | null {
  const rated = byKind[kind]
  if (rated.size === 0) return null
  return {
    importance: ids.map((id) => shown(rated.get(id)?.importance)),
    level: ids.map((id) => shown(rated.get(id)?.level)),
  }
}
