/** What a person typed → a number, or what is wrong with it. */

export type Entry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'wrong'; readonly why: EntryFault }

export type EntryFault = 'not-a-number' | 'negative' | 'too-much' | 'too-many'

/** A month's line above this is a slip of the finger, not a cost. */
export const MOST_DOLLARS = 50_000
/** More people than this do not share one rent. */
const MOST_SHARERS = 20

/** `1200`, `1,200`, `1.200`: in threes, by a comma or a dot but not by both. */
const GROUPED = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+)$/
/** `.50` or `,5` at the end, or a mark after which nothing was written yet. */
const CENTS = /([.,])(\d{0,2})$/

/** A dollar sign and spaces do not matter; cents are rounded to whole dollars. */
export function moneyEntry(text: string): Entry {
  const plain = text.replace(/[\s$]/g, '')
  if (plain === '') return { kind: 'empty' }
  if (/^[-−–]/.test(plain)) return { kind: 'wrong', why: 'negative' }
  const dollars = dollarsOf(plain)
  if (dollars === undefined) return { kind: 'wrong', why: 'not-a-number' }
  return dollars > MOST_DOLLARS ? { kind: 'wrong', why: 'too-much' } : { kind: 'number', value: dollars }
}

function dollarsOf(plain: string): number | undefined {
  const [cents, mark = '', after = ''] = CENTS.exec(plain) ?? []
  const whole = cents === undefined ? plain : plain.slice(0, -cents.length)
  if (whole === '' && after !== '') return Math.round(Number(`.${after}`))
  // One mark cannot part both the thousands and the cents: `1,200,50` is a slip.
  if (!GROUPED.test(whole) || (mark !== '' && whole.includes(mark))) return undefined
  return Math.round(Number(`${whole.replace(/[.,]/g, '')}.${after}`))
}

/** A whole number of people. */
export function sharersEntry(text: string): Entry {
  const plain = text.trim()
  if (plain === '') return { kind: 'empty' }
  if (/^[-−–]/.test(plain)) return { kind: 'wrong', why: 'negative' }
  if (!/^\d+$/.test(plain)) return { kind: 'wrong', why: 'not-a-number' }
  const people = Number(plain)
  return people > MOST_SHARERS ? { kind: 'wrong', why: 'too-many' } : { kind: 'number', value: people }
}
