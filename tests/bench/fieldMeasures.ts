/** From everybody's scores on the fields of study to one number. */
import { auc } from './auc'
import { FIELD_NAMES } from './fieldOccupations'
import type { Person } from './people'

/** Whether everyone from another field counts the same, or every other field does, whatever its size. */
export type Others = 'people' | 'fields'

/** Mean over the fields of the area under the curve; fields that fewer, or all, people are from are left out. */
export function meanAuc(
  people: readonly Person[],
  scores: readonly Float64Array[],
  { others = 'people', fewest = 1 }: { readonly others?: Others; readonly fewest?: number } = {},
): number {
  const sizes = sizesOf(people)
  const weight = (row: number): number => (others === 'people' ? 1 : 1 / (sizes.get(people[row]?.field ?? '') ?? 1))
  const areas = FIELD_NAMES.flatMap((field, at) => {
    const members = sizes.get(field) ?? 0
    if (members < fewest || members === people.length) return []
    const own = Float64Array.from(scores, (each) => each[at] ?? NaN)
    return auc(own, (row) => people[row]?.field === field, weight)
  })
  return areas.reduce((sum, area) => sum + area, 0) / areas.length
}

function sizesOf(people: readonly Person[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const { field } of people) sizes.set(field, (sizes.get(field) ?? 0) + 1)
  return sizes
}

const SHORTLIST = 5

/** Mean over the fields of the share of its people who have it among their first five. */
export function balancedTopFive(people: readonly Person[], scores: readonly Float64Array[]): number {
  const shares = FIELD_NAMES.map((field, own) => {
    const members = people.flatMap((person, at) => (person.field === field ? [scores[at] ?? new Float64Array()] : []))
    const hits = members.map((each) => placeShare(each, own))
    return hits.reduce((sum, hit) => sum + hit, 0) / hits.length
  })
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

/** 1 when the field is among the first five; the chance of it where places are shared. */
function placeShare(scores: Float64Array, own: number): number {
  const value = scores[own] ?? NaN
  const above = scores.filter((score) => score > value).length
  const tied = scores.filter((score) => score === value).length
  return Math.min(1, Math.max(0, (SHORTLIST - above) / tied))
}
