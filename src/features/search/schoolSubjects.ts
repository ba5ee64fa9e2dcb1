/** School subjects as careers are narrowed by them: those that teach the knowledge a career rests on most. */
import type { ElementId } from '../../core/catalogue/ids'

export interface SchoolSubjects {
  /** What each is called in the language of the page, by its key. */
  readonly names: ReadonlyMap<string, string>
  /** Of each knowledge area, the keys of the subjects that teach it. */
  readonly of: ReadonlyMap<string, readonly string[]>
}

/**
 * A subject is taught in more than one area. Its key is where it is named first, which is the same in every language,
 * so that an address means the same in each.
 *
 * @param knowledge - in its published order
 */
export function schoolSubjects(
  knowledge: Readonly<Record<string, { readonly subjects: readonly string[] }>>,
): SchoolSubjects {
  const keys = new Map<string, string>()
  const of = new Map<string, readonly string[]>()
  for (const [area, { subjects }] of Object.entries(knowledge)) {
    subjects.forEach((name, at) => keys.set(name, keys.get(name) ?? `${area}-${String(at + 1)}`))
    of.set(
      area,
      subjects.flatMap((name) => keys.get(name) ?? []),
    )
  }
  return { names: new Map([...keys].map(([name, key]) => [key, name])), of }
}

/** The subjects that teach any of these areas. */
export const subjectsOf = ({ of }: SchoolSubjects, areas: readonly ElementId[]): readonly string[] => [
  ...new Set(areas.flatMap((area) => of.get(area) ?? [])),
]
