/** `places.json`: the nation, the states, the areas, and what things cost there. */
import type { PlacesFile } from '../../src/core/catalogue/files'
import { placeId, US, type PlaceId } from '../../src/core/catalogue/ids'
import type { Published } from '../read/published'
import { groupedBy } from './groupedBy'
import { STATE_OF_POSTAL } from './postal'

type PriceLevel = NonNullable<PlacesFile['priceLevel'][number]>

export interface Place {
  readonly id: PlaceId
  readonly name: string
  readonly kind: PlacesFile['kind'][number]
  readonly state: PlaceId | null
  readonly priceLevel: PriceLevel | null
}

interface AreaRow {
  readonly area: PlaceId
  readonly areaTitle: string
}

/** A nonmetro area's code begins with its state's; Guam's, Puerto Rico's and the Virgin Islands' with that of no state. */
const STATE_DIGITS = 2

/** The nation first, then states, metros and nonmetro areas, each in the order of their ids. */
export function places(published: Published): readonly Place[] {
  const prices = priceLevels(published)
  const states = named(published.statePay.rows)
  const nation: Place = {
    id: US,
    name: 'United States',
    kind: 'nation',
    state: null,
    priceLevel: prices.get(US) ?? null,
  }
  return [
    nation,
    ...states.map(([id, name]): Place => ({ id, name, kind: 'state', state: id, priceLevel: prices.get(id) ?? null })),
    ...named(published.metroPay.rows).map(([id, name]) => area(id, name, { kind: 'metro', state: metroState(name) })),
    ...named(published.nonmetroPay.rows).map(([id, name]) => {
      const state = states.find(([each]) => each === id.slice(0, STATE_DIGITS))
      return area(id, name, { kind: 'nonmetro', state: state?.[0] ?? null })
    }),
  ]
}

const area = (id: PlaceId, name: string, rest: Pick<Place, 'kind' | 'state'>): Place => ({
  id,
  name,
  ...rest,
  priceLevel: null,
})

const named = (rows: readonly AreaRow[]): readonly (readonly [PlaceId, string])[] =>
  [...new Map(rows.map((row) => [row.area, row.areaTitle]))].sort(([one], [other]) => (one < other ? -1 : 1))

/** `Lubbock, TX` lies in Texas; an area across states, `Texarkana, TX-AR`, in the first. */
function metroState(name: string): PlaceId | null {
  const [, postal = ''] = /, ([A-Z]{2})(?:-[A-Z]{2})*$/.exec(name) ?? []
  return placeId(STATE_OF_POSTAL[postal] ?? '') ?? null
}

/** Line codes of BEA's table: what each of the five price parities speaks of. */
const LINES = { 1: 'all', 2: 'goods', 3: 'housing', 4: 'utilities', 5: 'otherServices' } as const
const isLine = (line: number): line is keyof typeof LINES => line in LINES

function priceLevels(published: Published): ReadonlyMap<string, PriceLevel> {
  const byState = groupedBy(published.parities.rows, (row) => row.state)
  return new Map(
    Array.from(byState, ([state, rows]) => {
      const level = { all: NaN, goods: NaN, housing: NaN, utilities: NaN, otherServices: NaN }
      for (const { line, value } of rows) if (isLine(line)) level[LINES[line]] = value
      return [state, level]
    }),
  )
}
