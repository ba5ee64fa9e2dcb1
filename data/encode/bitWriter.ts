/** Writes binary digits; `src/core/coding/bitReader.ts` is the way back. */
export interface BitWriter {
  readonly digits: (number: number, count: number) => void
  readonly bytes: () => Uint8Array
}

export function bitWriter(): BitWriter {
  const bytes: number[] = []
  let at = 0
  return {
    digits(number, count) {
      for (let place = count - 1; place >= 0; place--, at++) {
        const byte = at >>> 3
        bytes[byte] = (bytes[byte] ?? 0) | (((number >>> place) & 1) << (7 - (at & 7)))
      }
    },
    bytes: () => Uint8Array.from(bytes),
  }
}
