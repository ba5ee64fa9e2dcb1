/** The fields (career clusters) to look around in: their address, and who is in them. */
import type { Occupation, Occupations } from '../../core/catalogue/occupation'

export interface Field {
  /** As it stands in the address: `health-science`. */
  readonly slug: string
  /** As the catalogue names it. */
  readonly name: string
  /** By title. */
  readonly careers: readonly Occupation[]
}

export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')

export function fieldsOf(clusters: readonly string[], { all }: Pick<Occupations, 'all'>): readonly Field[] {
  return clusters.map((name, position) => ({
    slug: slugOf(name),
    name,
    careers: all
      .filter((occupation) => occupation.clusters.includes(position))
      .sort((left, right) => left.title.localeCompare(right.title, 'en')),
  }))
}
