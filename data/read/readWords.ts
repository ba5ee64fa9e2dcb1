/** The records of `data/words/` as checked records in code order: one for every occupation, whole where it has data. */
import * as v from 'valibot'
import type { OccupationCode } from '../../src/core/catalogue/ids'
import type { WordsRecord } from '../../src/core/catalogue/words'
import { lineRecord, wholeRecord } from '../schema/words'
import { hardToRead, qualityOf, type RecordQuality } from '../steps/wordQuality'
import { problemsOf, repeated, type WordProblem } from '../steps/wordRules'

export interface WordsFile {
  /** Inside `data/words/`: a folder a major group. */
  readonly path: string
  readonly text: string
}

/** An occupation that needs a record. */
export interface Wanted {
  readonly code: OccupationCode
  /** Whether it is surveyed; a line is enough for those that are not. */
  readonly whole: boolean
}

export interface WordsRead {
  readonly records: readonly WordsRecord[]
  /** Of each record, in the same order. */
  readonly quality: readonly RecordQuality[]
  readonly problems: readonly WordProblem[]
}

export const recordPath = (code: string): string => `${code.slice(0, 2)}/${code}.json`

export function readWords(files: readonly WordsFile[], wanted: readonly Wanted[]): WordsRead {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const paths = new Set(wanted.map(({ code }) => recordPath(code)))
  const read = wanted.map((each) => readRecord(texts.get(recordPath(each.code)), each))
  const records = read.flatMap(({ record }) => record ?? [])
  const problems = [
    ...read.flatMap(({ problems: own }) => own),
    ...files
      .filter(({ path }) => !paths.has(path))
      .map(({ path }) =>
        problem(path.replace(/^.*\/|\.json$/g, ''), 'file', {
          expected: 'the path of an occupation in the catalogue',
          found: path,
        }),
      ),
    ...repeated(records),
  ]
  return { records, quality: read.flatMap(({ quality }) => quality ?? []), problems }
}

interface RecordRead {
  readonly record?: WordsRecord
  readonly quality?: RecordQuality
  readonly problems: readonly WordProblem[]
}

function readRecord(text: string | undefined, { code, whole }: Wanted): RecordRead {
  if (text === undefined)
    return { problems: [problem(code, 'record', { expected: `a file ${recordPath(code)}`, found: 'none' })] }
  const value = parsed(text)
  if (value === undefined) return { problems: [problem(code, 'record', { expected: 'JSON', found: text })] }
  const result = v.safeParse(whole ? wholeRecord : lineRecord, value)
  if (!result.success) return { problems: result.issues.map((issue) => shapeProblem(code, issue)) }
  const record = result.output
  if (record.code !== code) return { problems: [problem(code, 'code', { expected: code, found: record.code })] }
  const quality = qualityOf(record)
  return { record, quality, problems: [...problemsOf(record), ...hardToRead(quality)] }
}

type What = Pick<WordProblem, 'expected' | 'found'>
const problem = (code: string, field: string, what: What): WordProblem => ({ code, field, ...what })

const shapeProblem = (code: string, issue: v.BaseIssue<unknown>): WordProblem =>
  problem(code, v.getDotPath(issue) ?? 'record', {
    expected: issue.message
      .replace(/^Invalid key: Expected never.*/, 'no such field')
      .replace(/^Invalid key: .*/, 'this field'),
    found: issue.received,
  })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
