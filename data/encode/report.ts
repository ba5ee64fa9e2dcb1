/** `data/report.md`: what went in, what came out, what was dropped and why, so that a refresh is a readable diff. */
import type { Reading } from '../read/rows'
import { SOURCES, UNREAD } from '../releases'
import type { Gap } from '../steps/lacking'

export interface FileGroup {
  readonly name: string
  readonly count: number
  readonly bytes: number
  readonly gzip: number
  /** The largest single file, compressed. */
  readonly largest: number
}

export interface ReportFrom {
  readonly release: string
  readonly readings: Readonly<Record<string, Reading<unknown>>>
  readonly counts: Readonly<Record<string, number>>
  readonly groups: readonly FileGroup[]
  readonly gaps: readonly Gap[]
}

/** Whatever is published and not carried over whole, beyond the rows counted as dropped. */
const RULES = [
  'A career file has the first four titles that people in the occupation report (Sample of Reported Titles), or its first four job titles where none are reported; `titles.json` has them all.',
  '`titles.json` keeps one of the titles that have the same words in another order, and no abbreviation that stands in another title of the same occupation.',
  'A career file shows the first three tools of each class of the UNSPSC (Tools Used), and every software product.',
  'Pay is never taken from the projections, whose wage column is a year older and top-coded.',
]

export function report({ release, readings, counts, groups, gaps }: ReportFrom): string {
  return [
    '# What the catalogue was compiled from',
    'Made by `npm run data`; do not edit. `data/README.md` says where each file comes from and how its traps are handled.',
    `Release \`${release}\`.`,
    '## Releases',
    table(
      ['source', 'release', 'period', 'licence'],
      SOURCES.map((each) => [`${each.title} (${each.id})`, each.release, each.period, each.licence]),
    ),
    '## Tables read',
    readingsTable(Object.values(readings)),
    '## Published and not read',
    table(
      ['file', 'why'],
      UNREAD.map(([file, why]) => [`\`${file}\``, why]),
    ),
    '## Counts',
    table(
      ['what', 'count'],
      Object.entries(counts).map(([what, count]) => [what, figure(count)]),
    ),
    '## Compiled files',
    groupsTable(groups),
    '## Rules that shorten',
    RULES.map((rule) => `- ${rule}`).join('\n'),
    '## What occupations lack',
    table(
      ['block', 'lack it', 'codes'],
      gaps.map(({ block, codes }) => [block, figure(codes.length), codes.join(' ') || '–']),
    ),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

function readingsTable(readings: readonly Reading<unknown>[]): string {
  return table(
    ['file', 'lines in', 'rows out', 'dropped', 'why'],
    readings.map(({ file, linesIn, rows, dropped }) => [
      `\`${file}\``,
      figure(linesIn),
      figure(rows.length),
      figure(linesIn - rows.length),
      Array.from(dropped, ([reason, count]) => `${reason}: ${figure(count)}`).join('; ') || '–',
    ]),
  )
}

function groupsTable(groups: readonly FileGroup[]): string {
  return table(
    ['files', 'count', 'bytes', 'gzip', 'largest, gzip'],
    groups.map(({ name, count, bytes, gzip, largest }) => [
      name,
      figure(count),
      figure(bytes),
      figure(gzip),
      figure(largest),
    ]),
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const figure = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')
