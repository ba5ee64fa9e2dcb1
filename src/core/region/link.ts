/**
 * Addresses that a pack may lead to. Narrower than what a browser accepts: what two readers could take for different
 * places (a name before an @, a backslash, letters that look like others) is refused.
 */
import type { PackLink } from './pack'

/** Room for any address that a person would type. */
export const LONGEST_LINK = 400

/** After the host a port, 1 to 65535. */
const LINK =
  /^https:\/\/([a-z0-9.-]+)(:(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5]))?(?:[/?#][\x21-\x7e]*)?$/i
/** The same with any port: what the rest of it is has been looked at. */
const WITH_PORT = /^https:\/\/[a-z0-9.-]+:(\d+)(?:[/?#]|$)/i
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

/**
 * What keeps an address that is nearly one from being taken, so that whoever wrote it can mend it.
 *
 * @returns `undefined` where nothing of it can be named, and for an address that is taken
 */
export function linkFault(text: string): string | undefined {
  if (text.length > LONGEST_LINK) return `is ${text.length} characters long; at most ${LONGEST_LINK} are read`
  if (!/^\s*https:\/\//i.test(text)) return undefined
  if (text !== text.trim()) return 'begins or ends with a space; take it out'
  if (/^https:\/\/[^/?#]*@/i.test(text)) return 'has a name before an @; only the address itself can stand here'
  const port = WITH_PORT.exec(text)?.[1]
  if (port !== undefined && packLink(text.replace(`:${port}`, '')) && !packLink(text))
    return `has the port ${port}, which cannot be; most addresses have none`
  const [sign] = /[^\x21-\x7e]|["<>\\^`{|}]/u.exec(text) ?? []
  return sign === undefined ? undefined : `holds ${signName(sign)}; ${COPY_IT}`
}

const COPY_IT = 'copy the address from the bar of your browser, which writes it otherwise'
const signName = (sign: string): string =>
  /\s/.test(sign) ? 'a space' : /\p{C}/u.test(sign) ? 'a sign that cannot be seen' : `the sign ${sign}`
