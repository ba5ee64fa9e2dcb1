/** Where the survey and the projections count other people, on the compiled files of the repository. */
import { describe, expect, it } from 'vitest'
import type { CareerSheet } from '../../../src/core/catalogue/careerSheet'
import { occupationCode, placeId, US } from '../../../src/core/catalogue/ids'
import { countedApart } from '../../../src/core/catalogue/twoCounts'
import { catalogueFiles } from '../../../src/platform/catalogueFiles'
import { loadCareerSheet } from '../../../src/platform/loadCareerSheet'
import { fetchCompiled } from '../../support/machine'

const files = catalogueFiles(fetchCompiled, '/data/')

async function sheetOf(text: string, place: string = US): Promise<CareerSheet> {
  const code = occupationCode(text) ?? expect.fail(`${text} is no code`)
  const loaded = await loadCareerSheet(files, code, placeId(place) ?? expect.fail(`${place} is no place`))
  return loaded.kind === 'loaded' ? loaded.sheet : expect.fail(`${text}: ${loaded.kind}`)
}

describe('people employed and jobs projected', () => {
  it('lie apart for farm work, in the nation and in Texas', async () => {
    const { outlook, pay } = await sheetOf('45-2092.00', '48')
    expect(countedApart(outlook.nation.now, pay)).toMatchObject({ place: 'US', period: '2025-05' })
    expect(countedApart(outlook.state?.now ?? expect.fail('Texas projects'), pay)).toMatchObject({ place: '48' })
  })

  it('are one count for nurses', async () => {
    const { outlook, pay } = await sheetOf('29-1141.00')
    expect(countedApart(outlook.nation.now, pay)).toBeUndefined()
  })

  it('are not compared where the state stands in for an area, or one of them is missing', async () => {
    const lubbock = await sheetOf('45-2092.00', '31180')
    expect(countedApart(lubbock.outlook.state?.now ?? expect.fail('Texas projects'), lubbock.pay)).toBeUndefined()
    const legislators = await sheetOf('11-1031.00')
    expect(countedApart(legislators.outlook.nation.now, legislators.pay)).toBeUndefined()
  })
})

describe('pay to begin with', () => {
  it('is estimated from the lower half, where the highest pay is not published', async () => {
    const band = (await sheetOf('27-2021.00', '06')).pay[0] ?? expect.fail('California publishes it')
    const known = Object.fromEntries(
      [band.entry, band.percentile25, band.median, band.percentile90, band.mean].map(({ measure, amount }) => [
        measure,
        amount.kind,
      ]),
    )
    expect(known).toMatchObject({ 'pay-entry': 'known', 'pay-percentile-90': 'missing' })
  })
})

describe('the sources of a career', () => {
  it('are there for a military one, which has names and no figures', async () => {
    expect((await sheetOf('55-1011.00')).sources.map(({ id }) => id)).toEqual(['onet', 'clusters'])
  })

  it('are of its names too, each once', async () => {
    const ids = (await sheetOf('29-1141.00')).sources.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['onet', 'clusters']))
    expect(new Set(ids).size).toBe(ids.length)
  })
})
