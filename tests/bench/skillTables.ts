/** The simulated skills as tables of figures; `skills.ts` prints its own. */
import type { Target } from '../../src/core/catalogue/measured'
import { atLeast, type Row, type Table } from './figures'
import { METHODS, type Method, type SkillBench, type SkillCurve } from './skills'

const NAMES: Readonly<Record<Method, string>> = {
  adaptive: 'each item chosen for the person',
  fixed: 'the same items for everybody',
  pearson: 'Pearson, the same items for everybody',
  'skills-alone': 'the same items, skills alone',
  'pearson-skills-alone': 'Pearson, the same items, skills alone',
}

/** What our own asking and ranking bring beside simpler ones. */
const TARGETS: Readonly<Record<string, Target>> = {
  'adaptive 12 / fixed 12': atLeast(1.15),
  'all / Pearson on all': atLeast(1.2),
  'adaptive 18 / all': atLeast(0.75),
}

export const skillTables = ({ stops, curves }: SkillBench): readonly Table[] =>
  curves.flatMap((curve) => [foundTable(stops, curve), ratioTable(curve)])

function foundTable(stops: readonly number[], { slope, people, found, agreement }: SkillCurve): Table {
  const valuesOf = (shares: SkillCurve['agreement']): Row['values'] =>
    Object.fromEntries(shares.map(({ value }, at) => [`rated-${String(stops[at])}`, value]))
  return {
    id: `skills-${slope}`,
    title: `Simulated skills, likeness ${slope}`,
    columns: stops.map((stop) => ({ id: `rated-${stop}`, measures: `after ${stop} skill items`, decimals: 3 })),
    rows: [
      ...METHODS.map((method) => ({
        id: method,
        of: `own occupation in the top ten, ${NAMES[method]}`,
        people,
        values: valuesOf(found[method]),
      })),
      { id: 'agreement', of: 'careers of the final ten already there', people, values: valuesOf(agreement) },
    ],
  }
}

function ratioTable({ slope, people, ratios }: SkillCurve): Table {
  const rows = Object.entries(ratios).map(([name, { value, standardError }]): Row => {
    const target = TARGETS[name]
    const row = { id: name.replaceAll(' ', '-').replace('-/-', '-by-').toLowerCase(), of: name, people }
    const values = { ratio: value, 'standard-error': standardError }
    return target ? { ...row, values, targets: { ratio: target } } : { ...row, values }
  })
  return {
    id: `skill-ratios-${slope}`,
    title: `Simulated skills, likeness ${slope}, one share by another`,
    columns: [
      { id: 'ratio', measures: 'ratio of the shares found', decimals: 2 },
      { id: 'standard-error', measures: 'its standard error', decimals: 2 },
    ],
    rows,
  }
}
