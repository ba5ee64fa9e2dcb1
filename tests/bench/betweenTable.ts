/** The ranking between people, beside what others do with the same answers and what could be reached. */
import { BASELINES, type BaselineId } from './baselines'
import type { BetweenScores, Unseen } from './between'
import { ceilingRows, type Ceiling } from './ceilings'
import { balancedTopFive, meanAuc } from './fieldMeasures'
import type { FieldScores } from './fieldScores'
import { atLeast, type Column, type Row, type Table } from './figures'

const COLUMNS: readonly Column[] = [
  { id: 'auc', measures: 'area under the curve between people, mean over 13 fields', decimals: 3 },
  { id: 'balanced', measures: 'the same, every other field counting the same whatever its size', decimals: 3 },
  { id: 'centred', measures: 'the same, by the mean fit instead of the percentile', decimals: 3 },
  { id: 'crosswalk', measures: 'the same, with the occupations of the federal crosswalk', decimals: 3 },
  { id: 'top5', measures: 'own field among the first five of 13, mean over fields', decimals: 3 },
]

const NAMES: Readonly<Record<BaselineId, string>> = {
  constant: 'the same list for everybody',
  'first-letter': 'first letter alike',
  'c-index': 'C-index of three-letter codes',
  pearson: 'Pearson on six sums',
  'pearson-normed': 'Pearson on six standard scores',
  euclid: 'Euclidean distance of six standard scores',
}

/** One person's scores on all fields, by whatever ranks them. */
type Scores = (each: BetweenScores) => Float64Array

export function betweenTable(ceiling: Ceiling, all: readonly BetweenScores[]): Table {
  const { people } = ceiling
  const row = (id: string, of: string, values: Row['values']): Row => ({ id, of, people: people.length, values })
  const taken = (scores: Scores): readonly Float64Array[] => all.map(scores)
  const common = (each: Scores, own = each): Row['values'] => ({
    auc: meanAuc(people, taken(each)),
    balanced: meanAuc(people, taken(each), { others: 'fields' }),
    top5: balancedTopFive(people, taken(own)),
  })
  const seen = (id: string, of: string, scores: (each: BetweenScores) => FieldScores): Row =>
    row(id, of, {
      ...common((each) => scores(each).core),
      centred: meanAuc(
        people,
        taken((each) => scores(each).centred),
      ),
      crosswalk: meanAuc(
        people,
        taken((each) => scores(each).crosswalk),
      ),
    })
  const unseen = (id: string, of: string, scores: (each: BetweenScores) => Unseen): Row =>
    row(id, of, {
      ...common(
        (each) => scores(each).each,
        (each) => scores(each).own,
      ),
    })
  const rows = [
    seen('full', 'all 48, new people', ({ full }) => full),
    unseen('full-unseen', 'all 48, new people of a field never seen', ({ fullUnseen }) => fullUnseen),
    seen('short', 'short quiz, new people', ({ short }) => short),
    unseen('short-unseen', 'short quiz, new people of a field never seen', ({ shortUnseen }) => shortUnseen),
    seen('discriminant', 'six interests only, all 48', ({ discriminant }) => discriminant),
    ...BASELINES.map((id) => seen(id, NAMES[id], ({ baselines }) => baselines[id])),
    ...ceilingRows(ceiling),
  ]
  return { id: 'between', title: 'Between people', columns: COLUMNS, rows: rows.map(withTargets) }
}

const TARGETS: Readonly<Record<string, Row['targets']>> = {
  full: { auc: atLeast(0.765), top5: atLeast(0.72) },
  'full-unseen': { auc: atLeast(0.73) },
  short: { auc: atLeast(0.745) },
  'short-unseen': { auc: atLeast(0.715) },
}

function withTargets(row: Row): Row {
  const targets = TARGETS[row.id]
  return targets ? { ...row, targets } : row
}
