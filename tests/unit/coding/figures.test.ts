import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bitWriter } from '../../../data/encode/bitWriter'
import { codeLengths, codesOf } from '../../../data/encode/codeLengths'
import { bookOf, figureCounter, figureWriter, type SignCounts } from '../../../data/encode/figureWriter'
import { fromBase64 } from '../../../src/core/coding/base64'
import { bitReader } from '../../../src/core/coding/bitReader'
import { figureReader, type Cell } from '../../../src/core/coding/figureCoder'

interface Coded {
  readonly context: number
  readonly figure: Cell
  readonly expected: number
}

function written(figures: readonly Coded[]) {
  const counts: SignCounts = new Map()
  const counter = figureCounter(counts)
  for (const { context, figure, expected } of figures) counter.figure(context, figure, expected)
  const book = bookOf(counts)
  const bits = bitWriter()
  const writer = figureWriter(bits, book)
  for (const { context, figure, expected } of figures) writer.figure(context, figure, expected)
  return { book, bytes: bits.bytes() }
}

describe('coded figures', () => {
  const whole = fc.integer({ min: -(2 ** 29), max: 2 ** 29 })
  const coded = fc.record({ context: fc.nat(3), figure: fc.option(whole), expected: whole })

  it('are read as they were written, with nothing left over', () => {
    fc.assert(
      fc.property(fc.array(coded), (figures) => {
        const { book, bytes } = written(figures)
        const bits = bitReader(bytes)
        const reader = figureReader(bits, book)
        const read = figures.map(({ context, expected }) => reader.figure(context, null, expected))
        bits.end()
        expect(read).toEqual(figures.map(({ figure }) => figure))
      }),
    )
  })

  it('are refused beyond their end', () => {
    const { book, bytes } = written([{ context: 0, figure: 700, expected: 0 }])
    const reader = figureReader(bitReader(bytes.subarray(0, 1)), book)
    expect(() => reader.figure(0, null, 0)).toThrow(/expected more than 1 bytes/)
  })
})

describe('a code by frequency', () => {
  it('gives the lengths of a worked example', () => {
    // Cormen, Leiserson, Rivest and Stein, "Introduction to Algorithms", figure on Huffman codes: a–f in thousands.
    expect(codeLengths([45, 13, 12, 16, 9, 5])).toBe('133344')
  })

  it('counts upwards within a length, as RFC 1951 does', () => {
    // RFC 1951, 3.2.2: A–H of lengths 3, 3, 3, 3, 3, 2, 4, 4.
    const codes = codesOf('33333244').map((code) => code?.digits.toString(2).padStart(code.length, '0'))
    expect(codes).toEqual(['010', '011', '100', '101', '110', '00', '1110', '1111'])
  })

  it('gives a digit to a sign that stands alone', () => {
    expect(codeLengths([0, 7])).toBe('01')
  })
})

describe('base 64', () => {
  it('is read as others write it', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = Buffer.from(bytes).toString('base64').replace(/=+$/, '')
        expect(fromBase64(text)).toEqual(bytes)
      }),
    )
  })

  it('refuses half a byte and other characters', () => {
    expect(() => fromBase64('AAAAA')).toThrow(/whole bytes/)
    expect(() => fromBase64('AA-A')).toThrow(/expected a digit, got "-"/)
  })
})
