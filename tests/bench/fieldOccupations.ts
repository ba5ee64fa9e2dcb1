/** Which occupations stand for a field of study: our own core list, and the federal crosswalk's as a check on it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gridOf } from '../../data/read/grid'
import { rowsOf } from '../../data/read/rows'
import { PROGRAMMES } from '../../data/schema/crosswalks'
import { FIELDS_OF_STUDY } from '../../data/steps/fieldsOfStudy'

/** Positions in the pool, one list a field. */
export type FieldPositions = readonly (readonly number[])[]

export const FIELD_NAMES = Object.keys(FIELDS_OF_STUDY) as readonly (keyof typeof FIELDS_OF_STUDY)[]

/** Instructional programmes (CIP 2020) that people mean by each field; the longest prefix that says it whole. */
const PROGRAMMES_OF = {
  psychology: ['42.'],
  business: ['52.01', '52.02'],
  nursing: ['51.38'],
  biology: ['26.'],
  english: ['23.'],
  education: ['13.'],
  accounting: ['52.03'],
  'computer science': ['11.'],
  history: ['54.'],
  engineering: ['14.01', '14.02', '14.07', '14.09', '14.10', '14.19', '14.35'],
  economics: ['45.06'],
  'civil engineering': ['14.08'],
  law: ['22.'],
} as const satisfies Record<(typeof FIELD_NAMES)[number], readonly string[]>

export const corePositions = (codes: readonly string[]): FieldPositions =>
  FIELD_NAMES.map((field) => positionsOf(codes, (code) => FIELDS_OF_STUDY[field].some((core) => core === code)))

export async function crosswalkPositions(codes: readonly string[], sources: string): Promise<FieldPositions> {
  const bytes = new Uint8Array(readFileSync(join(sources, PROGRAMMES.file)))
  const { rows } = rowsOf(PROGRAMMES, await gridOf(PROGRAMMES.file, bytes, PROGRAMMES.layout))
  return FIELD_NAMES.map((field) => {
    const own = rows.filter(({ programme }) => PROGRAMMES_OF[field].some((prefix) => programme.startsWith(prefix)))
    const socs = new Set<string>(own.map(({ soc }) => soc))
    return positionsOf(codes, (code) => socs.has(code.slice(0, 7)))
  })
}

const positionsOf = (codes: readonly string[], isOwn: (code: string) => boolean): readonly number[] =>
  codes.flatMap((code, position) => (isOwn(code) ? [position] : []))
