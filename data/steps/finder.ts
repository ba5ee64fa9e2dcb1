/** `finder.json`: what careers are found by beside their names. */
import { productText, subjectText, type FinderFile } from '../../src/core/catalogue/finder'
import type { ElementId } from '../../src/core/catalogue/ids'
import { INTERESTS } from '../../src/core/instrument/item'
import type { Career } from './careers'

/** More than three and most careers would be under most subjects. */
const MOST_SUBJECTS = 3
/** The middle of the published scale of importance: “important”. */
const IMPORTANT = 3
/** What more careers use than this, everybody learns: there it says nothing unless employers ask for it. */
const MOST_USED = 120

export function finder(careers: readonly Career[], subjects: readonly ElementId[]): Omit<FinderFile, 'header'> {
  return {
    interests: careers.map(strongest),
    subjects: { element: subjects, of: careers.map((career) => subjectText(mostImportant(career))) },
    products: products(careers),
  }
}

function strongest({ interests }: Career): string {
  const most = Math.max(...(interests ?? []))
  return INTERESTS.filter((_, at) => interests?.[at] === most).join('')
}

/** Of equal ones the first published comes first. */
function mostImportant({ ratings }: Career): readonly number[] {
  const importance = ratings?.knowledge?.importance ?? []
  return importance
    .map((value, at) => ({ value: value ?? 0, at }))
    .filter(({ value }) => value >= IMPORTANT)
    .sort((one, other) => other.value - one.value || one.at - other.at)
    .slice(0, MOST_SUBJECTS)
    .map(({ at }) => at)
}

interface Used {
  readonly inDemand: Set<number>
  readonly hot: Set<number>
}

/** Products that employers ask for in some career, and those they name most of all. */
function products(careers: readonly Career[]): FinderFile['products'] {
  const named = new Map<string, Used>()
  careers.forEach(({ software }, row) => {
    for (const { name, hot, inDemand } of software.flatMap((category) => category.products)) {
      const used = named.get(name) ?? { inDemand: new Set(), hot: new Set() }
      if (inDemand) used.inDemand.add(row)
      else if (hot) used.hot.add(row)
      named.set(name, used)
    }
  })
  const kept = [...named]
    .filter(([, used]) => used.inDemand.size + used.hot.size > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    name: kept.map(([name]) => name),
    inDemand: kept.map(([, { inDemand }]) => productText([...inDemand])),
    used: kept.map(([, { hot }]) => (hot.size > MOST_USED ? '' : productText([...hot]))),
  }
}
