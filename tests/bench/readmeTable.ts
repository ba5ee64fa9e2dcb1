/** The table "Accuracy" of the readme: the figures that were aimed at, each beside what it is compared with. */
import {
  decodeMeasured,
  isReached,
  type FigurePath,
  type MeasuredFile,
  type MeasuredFigure,
} from '../../src/core/catalogue/measured'
import { bound } from './figures'

interface Line {
  readonly of: string
  readonly path: FigurePath
}

/** @param path - table/row/column */
function line(of: string, path: string): Line {
  const [table = '', row = '', column = ''] = path.split('/')
  return { of, path: { table, row, column } }
}

const LINES: readonly Line[] = [
  line('items asked, short quiz, mean', 'agreement/short/asked'),
  line('profile correlation with the own result of all 48', 'agreement/short/correlation'),
  line('the same, a fixed form of 30, plain means', 'agreement/fixed-30-means/correlation'),
  line('same top interest', 'agreement/short/same-top'),
  line('the same, a fixed form of 30, plain means', 'agreement/fixed-30-means/same-top'),
  line('share of the same ten careers', 'agreement/short/top-ten'),
  line('the same, a fixed form of 30, plain means', 'agreement/fixed-30-means/top-ten'),
  line('share of people badly measured (correlation below .9)', 'agreement/short/badly'),
  line('between people, all 48', 'between/full/auc'),
  line('the same, of a field never seen', 'between/full-unseen/auc'),
  line('between people, short quiz', 'between/short/auc'),
  line('the same, of a field never seen', 'between/short-unseen/auc'),
  line('between people, the same list for everybody', 'between/constant/auc'),
  line('between people, C-index', 'between/c-index/auc'),
  line('between people, Pearson on six sums', 'between/pearson/auc'),
  line('between people, supervised ceiling on 48 items', 'between/ceiling-items/auc'),
  line('own field among the first five of 13, all 48', 'between/full/top5'),
  line('how far women’s and men’s ten careers are apart in pay, dollars', 'top-tens/full/pay-gap'),
  line('the same, Pearson on six sums', 'top-tens/pearson/pay-gap'),
  line('stated chance against what happened, careers shown', 'calibration/shown/gap'),
  line('the same, top interest', 'calibration/topInterest/gap'),
  line('between people, ratings shuffled', 'nonsense/shuffled/auc'),
  line('careers of ten that stay with one more on every rating', 'one-more/everybody/full'),
  line('simulated skills (likeness .3): 12 chosen ÷ 12 fixed', 'skill-ratios-0.3/adaptive-12-by-fixed-12/ratio'),
  line('the same, all ÷ Pearson on all', 'skill-ratios-0.3/all-by-pearson-on-all/ratio'),
  line('the same, 18 chosen ÷ all', 'skill-ratios-0.3/adaptive-18-by-all/ratio'),
  line('a full re-rank with reasons, milliseconds', 'speed/re-rank/ms'),
  line('the choice of the next item, milliseconds', 'speed/next-item/ms'),
]

/** Markdown. A figure without a target is there for comparison. */
export function readmeTable(file: MeasuredFile): string {
  const measured = decodeMeasured(file)
  const rows = LINES.map(({ of, path }) => cells(of, measured.figure(path)))
  return [['measure', 'people', 'figure', 'aimed at', 'reached'], ['---', '--:', '--:', '--:', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}

function cells(of: string, figure: MeasuredFigure | undefined): readonly string[] {
  if (!figure) return [of, '', 'not measured', '', '']
  const { value, decimals, people, target } = figure
  const aim = target ? [bound(target), isReached(value, target) ? 'yes' : 'no'] : ['', '']
  return [of, people > 0 ? String(people) : '', value.toFixed(decimals), ...aim]
}

const BEGIN = '<!-- accuracy: written by `npm run bench` -->'
const END = '<!-- /accuracy -->'

/** @throws RangeError when the readme has no place for the table */
export function withTable(readme: string, table: string): string {
  const [before, rest] = readme.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) {
    throw new RangeError(`withTable: expected "${BEGIN}" and "${END}" in the readme`)
  }
  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`
}
