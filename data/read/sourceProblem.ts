/** What stops a compilation: a place in a published file where something else stands than was expected. */

export interface Place {
  readonly file: string
  /** Counted from 1, as an editor does. */
  readonly line?: number
  readonly column?: string
  /** Of a record that is no table, as in `es.onTheJob.2`. */
  readonly field?: string
}

export class SourceProblem extends Error {
  override readonly name = 'SourceProblem'
  readonly place: Place
  readonly expected: string
  readonly found: string

  constructor(place: Place, expected: string, found: string) {
    super(`${whereIs(place)}: expected ${expected}, found ${found}`)
    this.place = place
    this.expected = expected
    this.found = found
  }
}

function whereIs({ file, line, column, field }: Place): string {
  const parts = [file]
  if (line !== undefined) parts.push(`line ${String(line)}`)
  if (column !== undefined) parts.push(`column "${column}"`)
  if (field !== undefined) parts.push(`field ${field}`)
  return parts.join(', ')
}

/** Long text is cut, so that a message stays one readable line. */
const LONGEST = 80

export const quoted = (text: string): string =>
  JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
