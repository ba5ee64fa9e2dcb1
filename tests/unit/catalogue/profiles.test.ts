import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeProfiles } from '../../../src/core/catalogue/profiles'

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** A file of two occupations and two columns, written byte by byte as the contract says. */
function twoByTwo(): Uint8Array {
  const header = {
    header: { file: 'profiles.bin' },
    code: ['29-2072.00', '47-2111.00'],
    columns: [
      { id: 'R', block: 'interest', offset: 0, step: 0.01 },
      { id: 'data-entry', block: 'skill', offset: -10, step: 0.001 },
    ],
  }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const padded = json.length + (json.length % 2)
  const bytes = new Uint8Array(8 + padded + 8).fill(0x20)
  bytes.set(new TextEncoder().encode('WMRK'))
  bytes.set(json, 8)
  const view = new DataView(bytes.buffer)
  view.setUint32(4, padded, true)
  ;[286, 700, 12_500, 65_535].forEach((stored, at) => {
    view.setUint16(8 + padded + at * 2, stored, true)
  })
  return bytes
}

describe('decodeProfiles', () => {
  it('reads columns by their offset and step, and a missing value as NaN', () => {
    const decoded = decodeProfiles(twoByTwo(), text)
    if (decoded.kind === 'broken') throw new Error(decoded.found)
    const [realistic, dataEntry] = decoded.profiles.columns
    expect(decoded.profiles.code).toEqual(['29-2072.00', '47-2111.00'])
    expect(Array.from(realistic?.values ?? [])).toEqual([2.86, 7])
    expect(dataEntry?.values[0]).toBeCloseTo(2.5, 12)
    expect(dataEntry?.values[1]).toBeNaN()
  })

  it('calls a file broken wherever it is cut off', () => {
    const whole = twoByTwo()
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(decodeProfiles(whole.subarray(0, length), text).kind).toBe('broken')
      }),
    )
  })

  it('never throws on foreign bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(decodeProfiles(bytes, text).kind).toBe('broken')
      }),
    )
  })
})
