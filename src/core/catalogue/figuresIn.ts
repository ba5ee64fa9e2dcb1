/** Finds figures inside anything made of them, so that their sources need not be listed by hand. */
import type { Figure } from './figure'
import type { SourceId } from './source'

/** What says where it comes from: a figure, or a published category such as a level of education. */
type Traced = Pick<Figure, 'place' | 'period' | 'source'>

export const isFigure = (value: unknown): value is Figure =>
  isTraced(value) && 'measure' in value && 'amount' in value && 'unit' in value

export const isTraced = (value: unknown): value is Traced =>
  typeof value === 'object' && value !== null && 'source' in value && 'period' in value && 'place' in value

/** Says nothing that a source would have to stand for: the agency leaves the occupation out. */
const isEmpty = (value: Traced): boolean =>
  isFigure(value)
    ? value.amount.kind === 'missing' && value.amount.why === 'not-covered'
    : 'level' in value && value.level === null

/** The sources of everything inside `value`, in the order they are met. */
export function sourcesOf(value: unknown): ReadonlySet<SourceId> {
  if (isTraced(value)) return new Set(isEmpty(value) ? [] : [value.source])
  if (typeof value !== 'object' || value === null) return new Set()
  return new Set(Object.values(value).flatMap((part) => [...sourcesOf(part)]))
}

/** A wider group that is counted in place of an occupation, and the sources that count so. */
export interface CountedGroup {
  readonly title: string
  readonly sources: readonly SourceId[]
}

/** The groups of everything inside `value`, each once: agencies write one title in different capitals. */
export function groupsOf(value: unknown): readonly CountedGroup[] {
  const groups = new Map<string, { readonly title: string; readonly sources: Set<SourceId> }>()
  for (const { group, source } of tracedIn(value)) {
    if (group === undefined) continue
    const known = groups.get(group.toLowerCase()) ?? { title: group, sources: new Set() }
    groups.set(group.toLowerCase(), known)
    known.sources.add(source)
  }
  return Array.from(groups.values(), ({ title, sources }) => ({ title, sources: [...sources] }))
}

function tracedIn(value: unknown): readonly (Traced & Pick<Figure, 'group'>)[] {
  if (isTraced(value)) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(tracedIn) : []
}
