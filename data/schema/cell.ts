/** What one cell of a published table may hold, as valibot schemas from the published text to our value. */
import * as v from 'valibot'

export type Cell<Value> = v.GenericSchema<string, Value>

/**
 * @param expected - completes the sentence "expected …, found …"
 * @param read - the value, or `undefined` where the text has not the form
 */
export function cell<Value>(expected: string, read: (text: string) => Value | undefined): Cell<Value> {
  return v.pipe(
    v.string(),
    v.rawTransform<string, Value>(({ dataset, addIssue, NEVER }) => {
      const value = read(dataset.value)
      if (value !== undefined) return value
      addIssue({ message: expected })
      return NEVER
    }),
  )
}

const DECIMAL = /^-?(\d+\.?\d*|\.\d+)(e-?\d+)?$/

function numberIn(text: string, lowest: number, highest: number): number | undefined {
  if (!DECIMAL.test(text)) return undefined
  const value = Number(text)
  return value >= lowest && value <= highest ? value : undefined
}

export const number = (lowest: number, highest: number): Cell<number> =>
  cell(`a number from ${String(lowest)} to ${String(highest)}`, (text) => numberIn(text, lowest, highest))

/** `null` where one of the publisher's marks for "no figure" stands, such as a blank, `*`, `—` or `n/a`. */
export const numberOr = (marks: readonly string[], lowest: number, highest: number): Cell<number | null> => {
  const named = marks.map((mark) => (mark === '' ? 'a blank' : mark)).join(', ')
  return cell(`a number from ${String(lowest)} to ${String(highest)} or ${named}`, (text) =>
    marks.includes(text) ? null : numberIn(text, lowest, highest),
  )
}

/** A footnote mark at the end of a title, as in `Chief executives[1]`. */
const FOOTNOTE_MARK = /\s*(\[\d+\])+$/

export const text: Cell<string> = cell('some text', (found) => (found.trim() === '' ? undefined : found.trim()))
export const title: Cell<string> = cell('a title', (found) => found.replace(FOOTNOTE_MARK, '').trim() || undefined)
export const anything: Cell<string> = cell('text', (found) => found.trim())

/** One of the published words, as the value we store for it. */
export function oneOf<Value>(words: Readonly<Record<string, Value>>): Cell<Value> {
  const expected = `one of ${Object.keys(words)
    .map((word) => JSON.stringify(word))
    .join(', ')}`
  const values = new Map(Object.entries(words))
  return cell(expected, (found) => values.get(found.trim()))
}

export const yes: Cell<boolean> = oneOf({ Y: true, N: false })
/** `n/a` stands where the question does not arise; a blank is the same in the tables made from older releases. */
export const yesOrNot: Cell<boolean> = oneOf({ Y: true, N: false, 'n/a': false, '': false })

/** `08/2023` as `2023-08`. */
export const month: Cell<string> = cell('a month such as 08/2023', (found) => {
  const [, numeral, year] = /^(0[1-9]|1[0-2])\/(\d{4})$/.exec(found) ?? []
  return numeral === undefined || year === undefined ? undefined : `${year}-${numeral}`
})
