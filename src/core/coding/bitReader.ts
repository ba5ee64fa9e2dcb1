/** Binary digits of bytes, the highest of each byte first. */
export interface BitReader {
  /** @throws RangeError where the bytes have ended */
  readonly digit: () => number
  /** @returns the whole number that so many digits write */
  readonly digits: (count: number) => number
  /** @throws RangeError when bytes are left over: they are not what was asked for */
  readonly end: () => void
}

export function bitReader(bytes: Uint8Array): BitReader {
  let at = 0
  const digit = (): number => {
    const byte = bytes[at >>> 3]
    if (byte === undefined) throw new RangeError(`bitReader: expected more than ${String(bytes.length)} bytes`)
    const bit = (byte >>> (7 - (at & 7))) & 1
    at += 1
    return bit
  }
  return {
    digit,
    digits(count) {
      let number = 0
      for (let place = 0; place < count; place++) number = number * 2 + digit()
      return number
    },
    end() {
      const needed = (at + 7) >>> 3
      if (needed !== bytes.length)
        throw new RangeError(`bitReader: expected ${String(needed)} bytes, got ${String(bytes.length)}`)
    },
  }
}
