/** `names.json`: names that many careers share, so that each career can point to them. */
import type { NamesFile } from '../../src/core/catalogue/files'
import type { Published } from '../read/published'
import type { Career } from './careers'

export function names(published: Published, careers: readonly Career[]): Omit<NamesFile, 'header'> {
  const sectors = [...new Map(published.sectorPay.rows.map(({ naics, naicsTitle }) => [naics, naicsTitle]))].sort(
    ([one], [other]) => (one < other ? -1 : 1),
  )
  return {
    sectors: { code: sectors.map(([code]) => code), title: sectors.map(([, title]) => title) },
    software: distinct(careers.flatMap(({ software }) => software.map(({ category }) => category))),
    tools: distinct(careers.flatMap(({ tools }) => tools.map(({ category }) => category))),
  }
}

const distinct = (all: readonly string[]): string[] => [...new Set(all)].sort()
