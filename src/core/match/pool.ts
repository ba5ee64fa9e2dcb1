/** The occupations that are ranked, standardised among themselves. */
import type { ContentMapFile } from '../catalogue/files'
import type { OccupationCode } from '../catalogue/ids'
import type { Profiles } from '../catalogue/profiles'
import { standardise } from '../numeric/standardise'

export const BLOCK_IDS = ['interest', 'content', 'skill'] as const
export type BlockId = (typeof BLOCK_IDS)[number]

/** One block of evidence: standard scores of all occupations on its columns. */
export interface Block {
  readonly columns: readonly string[]
  /** Row-major, `occupations × columns`; a row without numbers holds NaN and takes no part. */
  readonly scores: Float64Array
}

export interface Pool {
  readonly code: readonly OccupationCode[]
  readonly blocks: Readonly<Record<BlockId, Block>>
}

/**
 * Standardises every column over the occupations of the pool (mean 0, SD 1) and takes each occupation's own level out of
 * its interests, as is done for the person: what counts is which interests stand above the others.
 */
export function poolOf(profiles: Profiles, content: ContentMapFile): Pool {
  return {
    code: profiles.code,
    blocks: {
      interest: blockOf(profiles, 'interest', true),
      content: contentBlock(profiles.code, content),
      skill: blockOf(profiles, 'skill', false),
    },
  }
}

/** How many occupations have the numbers of a block; the others take no part in it. */
export function ratedIn({ columns, scores }: Block): number {
  let rated = 0
  for (let start = 0; start < scores.length; start += columns.length) if (!Number.isNaN(scores[start])) rated++
  return rated
}

/** Stored in hundredths. */
const HUNDREDTH = 0.01

/** The coordinates carry the whole learned form, so they are taken as they are; unrated occupations have none. */
function contentBlock(code: readonly OccupationCode[], { map, occupations }: ContentMapFile): Block {
  const rows = new Map(occupations.code.map((each, row): [string, number] => [each, row]))
  const scores = new Float64Array(code.length * map.columns.length).fill(NaN)
  code.forEach((each, position) => {
    const row = rows.get(each)
    if (row === undefined) return
    map.columns.forEach((column, at) => {
      scores[position * map.columns.length + at] = HUNDREDTH * Number(occupations[column]?.[row] ?? NaN)
    })
  })
  return { columns: map.columns, scores }
}

function blockOf({ code, columns }: Profiles, block: BlockId, centre: boolean): Block {
  const own = columns.filter((column) => column.block === block)
  const standard = own.map((column) => standardise(column.values))
  const scores = new Float64Array(code.length * own.length)
  for (let row = 0; row < code.length; row++) {
    const level = centre ? meanOf(standard, row) : 0
    const isRated = standard.some((values) => !Number.isNaN(values[row]))
    standard.forEach((values, column) => {
      const score = (values[row] ?? NaN) - level
      // A single gap in a rated row stands at the pool's average, where it speaks neither for nor against.
      scores[row * own.length + column] = isRated && Number.isNaN(score) ? 0 : score
    })
  }
  return { columns: own.map((column) => column.id), scores }
}

const meanOf = (columns: readonly Float64Array[], row: number): number =>
  columns.reduce((sum, values) => sum + (values[row] ?? NaN), 0) / columns.length
