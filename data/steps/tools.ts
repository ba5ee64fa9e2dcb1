/** The tools an occupation works with, by class of the UNSPSC. */
import type { CareerFile } from '../../src/core/catalogue/files'
import type { OccupationCode } from '../../src/core/catalogue/ids'
import type { Published } from '../read/published'
import { quoted, SourceProblem } from '../read/sourceProblem'
import { groupedBy, keyedBy } from './groupedBy'

/**
 * An occupation may have a dozen kinds of wrench; three show what is meant. Ninety kilobytes of the offline install
 * hang on this. The page says it: `career.tools.atMost`.
 */
const EXAMPLES_OF_A_CLASS = 3

/** Classes in alphabetical order, examples the first in the order of the table. */
export function tools(published: Published): ReadonlyMap<OccupationCode, CareerFile['tools']> {
  const classes = keyedBy(published.commodities.rows, (row) => row.commodity)
  const { file, rows } = published.tools
  const classed = rows.map(({ code, name, commodity }) => {
    const found = classes.get(commodity)
    if (!found) throw new SourceProblem({ file }, `a commodity of ${published.commodities.file}`, quoted(commodity))
    return { code, name, category: found.classTitle }
  })
  return new Map(
    Array.from(
      groupedBy(classed, (row) => row.code),
      ([code, own]) => [
        code,
        [...groupedBy(own, (row) => row.category)]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([category, examples]) => ({
            category,
            examples: examples.slice(0, EXAMPLES_OF_A_CLASS).map((row) => row.name),
          })),
      ],
    ),
  )
}
