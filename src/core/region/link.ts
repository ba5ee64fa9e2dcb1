/**
 * Addresses that a pack may lead to. Narrower than what a browser accepts: what two readers could take for different
 * places (a name before an @, a backslash, letters that look like others) is refused.
 */
import type { PackLink } from './pack'

/** Room for any address that a person would type. */
export const LONGEST_LINK = 400

const LINK = /^https:\/\/([a-z0-9.-]+)(:\d{1,5})?(?:[/?#][\x21-\x7e]*)?$/i
const NEVER = /["<>\\^`{|}]/
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i
/** The last part of a name is letters: an address of digits alone says nothing to a reader. */
const TOP = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/i

export function packLink(text: string): PackLink | undefined {
  if (text.length > LONGEST_LINK || NEVER.test(text)) return undefined
  const [, name, port = ''] = LINK.exec(text) ?? []
  const labels = name?.split('.') ?? []
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label)) || !TOP.test(labels.at(-1) ?? '')) {
    return undefined
  }
  return { url: text, host: `${labels.join('.').toLowerCase()}${port}` }
}
