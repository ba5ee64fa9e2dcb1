/** The quality of the records as a table: reading level and length, for each major group and for all. */
import { groupedBy } from './groupedBy'
import type { RecordQuality } from './wordQuality'

const COLUMNS = [
  'group',
  'records',
  'grade median',
  'highest',
  'without lists',
  'highest',
  'es ease median',
  'lowest',
  'words en',
  'es',
] as const

/** Markdown; whole records only, for a line is one sentence. */
export function wordsTable(all: readonly RecordQuality[]): string {
  const whole = all.filter((record) => record.whole)
  const groups = [...groupedBy(whole, ({ code }) => code.slice(0, 2)), ['all', whole] as const]
  const rows = groups.map(([group, records]) => rowOf(group, records))
  return [COLUMNS, COLUMNS.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function rowOf(group: string, records: readonly RecordQuality[]): readonly string[] {
  const grades = sorted(records.map(({ grade }) => grade))
  const prose = sorted(records.map((each) => each.prose))
  const eases = sorted(records.map(({ ease }) => ease))
  const words = (language: 'en' | 'es'): string =>
    median(sorted(records.map((each) => each.words[language]))).toFixed(0)
  return [
    group,
    String(records.length),
    median(grades).toFixed(1),
    (grades.at(-1) ?? NaN).toFixed(1),
    median(prose).toFixed(1),
    (prose.at(-1) ?? NaN).toFixed(1),
    median(eases).toFixed(0),
    (eases[0] ?? NaN).toFixed(0),
    words('en'),
    words('es'),
  ]
}

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((one, other) => one - other)

/** Of values in ascending order; the lower of the two in the middle. */
export const median = (ascending: readonly number[]): number => ascending[(ascending.length - 1) >> 1] ?? NaN
