/** `finder.json`: what careers are found by beside their names. */
import { digitsText, productText, type FinderFile } from '../../src/core/catalogue/finder'
import { schoolSubjects, type KnowledgeAreas, type SchoolSubject } from '../../src/core/catalogue/schoolSubjects'
import { INTERESTS } from '../../src/core/instrument/item'
import type { Career } from './careers'

/** What more careers use than this, everybody learns: there it says nothing unless employers ask for it. */
const MOST_USED = 120

export function finder(careers: readonly Career[], knowledge: KnowledgeAreas): Omit<FinderFile, 'header'> {
  return {
    interests: careers.map(strongest),
    subjects: subjects(careers, knowledge),
    products: products(careers),
  }
}

function strongest({ interests }: Career): string {
  const most = Math.max(...(interests ?? []))
  return INTERESTS.filter((_, at) => interests?.[at] === most).join('')
}

function subjects(careers: readonly Career[], knowledge: KnowledgeAreas): FinderFile['subjects'] {
  const each = careers.map(({ ratings }) => schoolSubjects(ratings?.knowledge?.importance ?? [], knowledge))
  const digits = (digit: (subject: SchoolSubject) => number) => each.map((all) => digitsText(all.map(digit)))
  return {
    element: knowledge.id,
    of: digits(({ id }) => knowledge.id.indexOf(id)),
    above: digits(({ above }) => Math.max(0, Math.round(above * 4))),
  }
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
