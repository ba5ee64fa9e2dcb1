/** The ranked list → the first screen: four shelves of suggestions, not all of one kind, and what was held back and why. */
import type { OccupationCode } from '../catalogue/ids'
import type { NationalOutlook, Occupation } from '../catalogue/occupation'
import type { PreparationLevel } from '../catalogue/scales'
import { closeFits } from './closeFits'
import { outlookConcerns, type WhyHeld } from './heldBack'

/** strong: the best fits · sooner: less preparation than those · reach: more · look: another field. */
export const SHELVES = ['strong', 'sooner', 'reach', 'look'] as const
export type Shelf = (typeof SHELVES)[number]

/** Careers on each shelf: as many as can be looked through, most of them the best fits. */
export const ROOM: Readonly<Record<Shelf, number>> = { strong: 10, sooner: 4, reach: 4, look: 4 }
/** Of one minor group on the whole first screen: a third says little that the first two did not. */
export const OF_ONE_GROUP = 2
/** The middle of the five levels, where nothing else is known. */
const USUAL_PREPARATION: PreparationLevel = 3

export interface RankedRow {
  readonly occupation: Pick<Occupation, 'code' | 'preparation' | 'outlook'>
  readonly fit: number
}

export interface Held<Row> {
  readonly row: Row
  /** Never empty. */
  readonly why: readonly WhyHeld[]
}

export interface FirstScreen<Row> {
  readonly shelves: Readonly<Record<Shelf, readonly Row[]>>
  /** The preparation that most of the strong fits need: what `sooner` and `reach` are beside. */
  readonly usual: PreparationLevel
  /** What would have stood among the strong fits, best fit first. All of it is in the ranked list. */
  readonly held: readonly Held<Row>[]
}

/**
 * Goes down the close fits, shelf by shelf. Small and shrinking occupations are passed over, and so is the third of a
 * minor group; a shelf that finds nothing close stays empty.
 *
 * @param ranked - best fit first
 * @param total - the row of all occupations together
 */
export function firstScreen<Row extends RankedRow>(ranked: readonly Row[], total: NationalOutlook): FirstScreen<Row> {
  const close = closeFits(ranked)
  const groups = new Map<string, number>()
  const { taken: strong, held } = strongest(close, { groups, total })
  const beside = besideOf(strong)
  const isFree = (row: Row): boolean => !strong.includes(row) && outlookConcerns(row.occupation, total).length === 0
  const rest = close.filter(isFree)
  const filled = (shelf: Shelf): readonly Row[] =>
    fill(
      rest.filter(({ occupation }) => kindOf(occupation, beside) === shelf),
      { shelf, groups },
    )
  return {
    shelves: { strong, sooner: filled('sooner'), reach: filled('reach'), look: filled('look') },
    usual: beside.usual,
    held,
  }
}

/** Every row of the first screen, shelf by shelf. */
export const rowsOn = <Row>({ shelves }: Pick<FirstScreen<Row>, 'shelves'>): readonly Row[] =>
  SHELVES.flatMap((shelf) => shelves[shelf])

/**
 * What kind of suggestion any row is beside the strong fits, whether it stands on the first screen or not. A row that is
 * no close fit is never called a strong one: with the usual preparation it is another direction.
 */
export function shelfOfEach<Row extends RankedRow>(
  ranked: readonly Row[],
  { shelves }: FirstScreen<Row>,
): readonly Shelf[] {
  const [beside, strong, close] = [besideOf(shelves.strong), new Set(shelves.strong), new Set(closeFits(ranked))]
  return ranked.map((row) => {
    if (strong.has(row)) return 'strong'
    const kind = kindOf(row.occupation, beside)
    return kind === 'strong' && !close.has(row) ? 'look' : kind
  })
}

interface Picking {
  /** How many of each minor group stand on the first screen already; counted on. */
  readonly groups: Map<string, number>
  readonly total: NationalOutlook
}

function strongest<Row extends RankedRow>(close: readonly Row[], { groups, total }: Picking) {
  const taken: Row[] = []
  const held: Held<Row>[] = []
  for (const row of close) {
    if (taken.length === ROOM.strong) break
    const concerns = outlookConcerns(row.occupation, total)
    if (concerns.length > 0) held.push({ row, why: concerns })
    else if (takesPlace(row, groups)) taken.push(row)
    else held.push({ row, why: ['alike'] })
  }
  return { taken, held }
}

function fill<Row extends RankedRow>(
  candidates: readonly Row[],
  { shelf, groups }: { readonly shelf: Shelf; readonly groups: Map<string, number> },
): readonly Row[] {
  const taken: Row[] = []
  for (const row of candidates) {
    if (taken.length === ROOM[shelf]) break
    // What is to widen the view comes from as many fields as there are.
    const isSeen = shelf === 'look' && taken.some(({ occupation }) => fieldOf(occupation) === fieldOf(row.occupation))
    if (!isSeen && takesPlace(row, groups)) taken.push(row)
  }
  return taken
}

function takesPlace({ occupation }: RankedRow, groups: Map<string, number>): boolean {
  const group = minorGroupOf(occupation.code)
  const standing = groups.get(group) ?? 0
  if (standing >= OF_ONE_GROUP) return false
  groups.set(group, standing + 1)
  return true
}

interface Beside {
  readonly usual: PreparationLevel
  readonly fields: ReadonlySet<string>
}

const besideOf = (strong: readonly RankedRow[]): Beside => ({
  usual: medianOf(strong.flatMap(({ occupation }) => occupation.preparation ?? [])),
  fields: new Set(strong.map(({ occupation }) => fieldOf(occupation))),
})

function kindOf(occupation: RankedRow['occupation'], { usual, fields }: Beside): Shelf {
  if (!fields.has(fieldOf(occupation))) return 'look'
  const preparation = occupation.preparation ?? usual
  if (preparation < usual) return 'sooner'
  return preparation > usual ? 'reach' : 'strong'
}

/** The SOC major group: the first two digits. */
const fieldOf = ({ code }: { readonly code: OccupationCode }): string => code.slice(0, 2)
/** The SOC minor group, by the first digit after the dash: `29-1`. */
export const minorGroupOf = (code: OccupationCode): string => code.slice(0, 4)

/** Of two in the middle the higher, so that the list of what can be started sooner is not cut short. */
function medianOf(values: readonly PreparationLevel[]): PreparationLevel {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? USUAL_PREPARATION
}
