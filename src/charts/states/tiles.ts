/**
 * The states as equal tiles, each about where it lies, so that a small state is seen as well as a large one. Column and
 * row of each by its FIPS code.
 */
const TILES: Readonly<Record<string, { readonly letters: string; readonly column: number; readonly row: number }>> = {
  '02': { letters: 'AK', column: 0, row: 0 },
  '23': { letters: 'ME', column: 10, row: 0 },
  '50': { letters: 'VT', column: 9, row: 1 },
  '33': { letters: 'NH', column: 10, row: 1 },
  '53': { letters: 'WA', column: 0, row: 2 },
  '16': { letters: 'ID', column: 1, row: 2 },
  '30': { letters: 'MT', column: 2, row: 2 },
  '38': { letters: 'ND', column: 3, row: 2 },
  '27': { letters: 'MN', column: 4, row: 2 },
  '17': { letters: 'IL', column: 5, row: 2 },
  '55': { letters: 'WI', column: 6, row: 2 },
  '26': { letters: 'MI', column: 7, row: 2 },
  '36': { letters: 'NY', column: 8, row: 2 },
  '44': { letters: 'RI', column: 9, row: 2 },
  '25': { letters: 'MA', column: 10, row: 2 },
  '41': { letters: 'OR', column: 0, row: 3 },
  '32': { letters: 'NV', column: 1, row: 3 },
  '56': { letters: 'WY', column: 2, row: 3 },
  '46': { letters: 'SD', column: 3, row: 3 },
  '19': { letters: 'IA', column: 4, row: 3 },
  '18': { letters: 'IN', column: 5, row: 3 },
  '39': { letters: 'OH', column: 6, row: 3 },
  '42': { letters: 'PA', column: 7, row: 3 },
  '34': { letters: 'NJ', column: 8, row: 3 },
  '09': { letters: 'CT', column: 9, row: 3 },
  '06': { letters: 'CA', column: 0, row: 4 },
  '49': { letters: 'UT', column: 1, row: 4 },
  '08': { letters: 'CO', column: 2, row: 4 },
  '31': { letters: 'NE', column: 3, row: 4 },
  '29': { letters: 'MO', column: 4, row: 4 },
  '21': { letters: 'KY', column: 5, row: 4 },
  '54': { letters: 'WV', column: 6, row: 4 },
  '51': { letters: 'VA', column: 7, row: 4 },
  '24': { letters: 'MD', column: 8, row: 4 },
  '10': { letters: 'DE', column: 9, row: 4 },
  '04': { letters: 'AZ', column: 1, row: 5 },
  '35': { letters: 'NM', column: 2, row: 5 },
  '20': { letters: 'KS', column: 3, row: 5 },
  '05': { letters: 'AR', column: 4, row: 5 },
  '47': { letters: 'TN', column: 5, row: 5 },
  '37': { letters: 'NC', column: 6, row: 5 },
  '45': { letters: 'SC', column: 7, row: 5 },
  '11': { letters: 'DC', column: 8, row: 5 },
  '40': { letters: 'OK', column: 3, row: 6 },
  '22': { letters: 'LA', column: 4, row: 6 },
  '28': { letters: 'MS', column: 5, row: 6 },
  '01': { letters: 'AL', column: 6, row: 6 },
  '13': { letters: 'GA', column: 7, row: 6 },
  '15': { letters: 'HI', column: 0, row: 7 },
  '48': { letters: 'TX', column: 3, row: 7 },
  '12': { letters: 'FL', column: 8, row: 7 },
}

/** Shades from the lowest fifth of the states to the highest. */
export const SHADES = 5

interface Tile {
  readonly id: string
  readonly letters: string
  readonly column: number
  readonly row: number
  /** 1 … 5; 0 where there is no number. */
  readonly shade: number
}

/** @param values - the number of each state by its code; `undefined` where there is none */
export function shadedTiles(values: ReadonlyMap<string, number | undefined>): readonly Tile[] {
  const ranked = [...values.values()].filter((value) => value !== undefined).sort((one, other) => one - other)
  const shadeOf = (value: number | undefined): number =>
    value === undefined ? 0 : 1 + Math.floor((SHADES * ranked.indexOf(value)) / ranked.length)
  return Object.entries(TILES).map(([id, tile]) => ({ id, ...tile, shade: shadeOf(values.get(id)) }))
}
