/** Finds figures inside anything made of them, so that their sources need not be listed by hand. */
import type { Figure } from './figure'
import type { SourceId } from './source'

/** What says where it comes from: a figure, or a published category such as a level of education. */
type Traced = Pick<Figure, 'place' | 'period' | 'source'>

export const isFigure = (value: unknown): value is Figure =>
  isTraced(value) && 'measure' in value && 'amount' in value && 'unit' in value

export const isTraced = (value: unknown): value is Traced =>
  typeof value === 'object' && value !== null && 'source' in value && 'period' in value && 'place' in value

/** The sources of everything inside `value`, in the order they are met. */
export function sourcesOf(value: unknown): ReadonlySet<SourceId> {
  if (isTraced(value)) return new Set([value.source])
  if (typeof value !== 'object' || value === null) return new Set()
  return new Set(Object.values(value).flatMap((part) => [...sourcesOf(part)]))
}
