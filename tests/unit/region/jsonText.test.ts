/** Where a file that a person typed stops being JSON, and keys that stand twice. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkText } from '../../../src/core/region/jsonText'
import { packFile } from './packs'

const faultAt = (json: string): string | undefined => checkText(json).fault?.path

describe('checkText', () => {
  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3'],
    ['{\n  "a": 1,\n}', 'line 3, column 1'],
    ['{"a": [1, 2}', 'line 1, column 12'],
    ['{"a": "no end\n}', 'line 1, column 7'],
    ['\ufeff{"a": 01}', 'line 1, column 8'],
    ['{} {}', 'line 1, column 4'],
    ["{'a': 1}", 'line 1, column 2'],
    ['{"a": 1', 'line 1, column 8'],
  ])('names the line and column of what cannot be read in %j', (json, spot) => {
    expect(faultAt(json)).toBe(spot)
  })

  it.each([
    ['{"a": 1,\n}', 'line 2, column 1', 'one comma too many before this bracket'],
    ['{"a": [1, ]}', 'line 1, column 11', 'one comma too many before this bracket'],
    ['{"a": [1,, 2]}', 'line 1, column 10', 'one comma too many here'],
    ['{“a”: 1}', 'line 1, column 2', 'use straight double quotation marks'],
    ['{"a": \'x\'}', 'line 1, column 7', 'use straight double quotation marks'],
    ['{"a": 1, // why\n}', 'line 1, column 10', 'comments cannot stand in this file'],
    ['# why\n{}', 'line 1, column 1', 'comments cannot stand in this file'],
    ['{"a": "no end\n}', 'line 1, column 7', 'a text cannot run over a line or hold a tab'],
    ['{"a": "x\ty"}', 'line 1, column 7', 'a text cannot run over a line or hold a tab'],
    ['{"a": "C:\\q"}', 'line 1, column 7', 'a backslash that stands alone'],
    ['{"a": "The "Best" one"}', 'line 1, column 13', 'a quotation mark inside a text is written \\"'],
    ['{"a": 1,\n  name: 2}', 'line 2, column 3', 'put the name of a field in quotation marks'],
    ['{"a": Monday}', 'line 1, column 7', 'put a text in quotation marks'],
    ['{"a": 01}', 'line 1, column 8', 'put it in quotation marks'],
    ['{"a": 2026-11-22}', 'line 1, column 11', 'put it in quotation marks'],
    ['{"a": 11/22/2026}', 'line 1, column 9', 'put it in quotation marks'],
    ['{"a": {"b": 1}', 'line 1, column 15', 'the file ends too early'],
    ['{"a": 1 "b": 2}', 'line 1, column 9', 'a missing or extra comma, quotation mark or bracket'],
    ['{"a": 1}}', 'line 1, column 9', 'a missing or extra comma, quotation mark or bracket'],
  ])('says what was likely done in %j', (json, path, says) => {
    expect(checkText(json).fault).toEqual({ path, says: expect.stringContaining(says) as string })
  })

  it('takes and refuses what JSON.parse does', () => {
    const agrees = (json: string): boolean => {
      try {
        JSON.parse(json)
        return faultAt(json) === undefined
      } catch {
        return faultAt(json) !== undefined
      }
    }
    fc.assert(fc.property(fc.json(), agrees))
    const whole = packFile()
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.constantFrom('', ',', '"', '}', '[', '\\', ':', '0', ' '), (at, sign) =>
        agrees(whole.slice(0, at) + sign + whole.slice(at + 1)),
      ),
    )
    expect(faultAt('['.repeat(200_000))).toBe('line 1, column 101')
  })

  it('names a key that one object has twice, however it is spelled, and none that two objects have', () => {
    const json = '{"office": {"phone": "1", "ph\\u006fne": "2"}, "links": [{"a": 1}, {"a": 2}], "office": {}}'
    expect(checkText(json).repeated).toEqual([
      { path: 'office', says: '"phone" stands here twice; only the last would count' },
      { path: '', says: '"office" stands here twice; only the last would count' },
    ])
  })
})
