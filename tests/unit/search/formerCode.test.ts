/** A code of an older list, however it is typed, is told with what it was called and what it became. */
import { describe, expect, it } from 'vitest'
import { catalogueFiles } from '../../../src/platform/catalogueFiles'
import { formerCode } from '../../../src/stores/formerCode'
import { typedCode, wholeCode } from '../../../src/stores/search/typedCode'
import { brokenConnection, fetchCompiled } from '../../support/machine'

const files = catalogueFiles(fetchCompiled, '/data/')

describe('a code as it is typed', () => {
  it.each([
    ['29-2071', '29-2071', '29-2071.00'],
    ['292071', '29-2071', '29-2071.00'],
    [' 29-2071.00 ', '29-2071.00', '29-2071.00'],
    ['292071.01', '29-2071.01', '29-2071.01'],
    ['29-2', '29-2', undefined],
    ['292', '29-2', undefined],
    ['29-2071.', '29-2071', '29-2071.00'],
    ['29-2071.0', '29-2071.0', '29-2071.00'],
  ])('%j is read as %s', (text, typed, whole) => {
    expect([typedCode(text), wholeCode(text)]).toEqual([typed, whole])
  })

  it.each(['', '29', 'nurse', '29-2071-00', '29-20711', '292071001', '<b>'])('%j is none', (text) => {
    expect(wholeCode(text)).toBeUndefined()
  })
})

describe('a former code', () => {
  it.each(['29-2071', '292071', '29-2071.00'])('%s is told with its name and both successors', async (text) => {
    const found = await formerCode(files, text)
    expect(found?.code).toBe('29-2071.00')
    expect(found?.title).toBe('Medical Records and Health Information Technicians')
    expect(found?.successors.map(({ code }) => code)).toEqual(['29-2072.00', '29-9021.00'])
  })

  it.each(['29-1141.00', '291141', '99-9999', 'nurse'])('is none where %s is typed', async (text) => {
    expect(await formerCode(files, text)).toBeUndefined()
  })

  it('is none where it cannot be looked up', async () => {
    const { fetch } = brokenConnection()
    expect(await formerCode(catalogueFiles(fetch, '/data/'), '29-2071')).toBeUndefined()
  })
})
