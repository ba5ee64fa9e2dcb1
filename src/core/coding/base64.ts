/** Bytes out of base 64 (RFC 4648, without padding): the form in which they stand in JSON. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUE: ReadonlyMap<string, number> = new Map(Array.from(DIGITS, (digit, value) => [digit, value]))

/** @throws RangeError where a character is no digit of base 64, or the last one begins no byte */
export function fromBase64(text: string): Uint8Array {
  if (text.length % 4 === 1) throw new RangeError(`fromBase64: expected whole bytes, got ${String(text.length)} digits`)
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8))
  let bits = 0
  for (let at = 0; at < text.length; at++) {
    const value = VALUE.get(text.charAt(at))
    if (value === undefined)
      throw new RangeError(`fromBase64: expected a digit, got ${JSON.stringify(text.charAt(at))}`)
    bits = ((bits << 6) | value) & 0xffffff
    // Each digit but the first of four completes a byte, and leaves four, two or no bits of itself.
    const spare = (at * 6 + 6) % 8
    if (at % 4 !== 0) bytes[Math.floor((at * 6) / 8)] = (bits >>> spare) & 0xff
  }
  return bytes
}
