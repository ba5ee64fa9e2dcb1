/** The sheet of a career, on the compiled files of the repository: published numbers, and every way of having none. */
import { describe, expect, it } from 'vitest'
import type { CareerSheet } from '../../../src/core/catalogue/careerSheet'
import { occupationCode, placeId, type OccupationCode, type PlaceId } from '../../../src/core/catalogue/ids'
import { valueOf, type Figure } from '../../../src/core/catalogue/figure'
import { catalogueFiles } from '../../../src/platform/catalogueFiles'
import { loadCareerSheet } from '../../../src/platform/loadCareerSheet'
import { loadPlaceRows } from '../../../src/platform/loadPlaceRows'
import { fetchCompiled } from '../../support/machine'

const files = catalogueFiles(fetchCompiled, '/data/')
const code = (text: string): OccupationCode => occupationCode(text) ?? expect.fail(`${text} is no code`)
const place = (text: string): PlaceId => placeId(text) ?? expect.fail(`${text} is no place`)

async function sheetOf(career: string, at = 'US'): Promise<CareerSheet> {
  const loaded = await loadCareerSheet(files, code(career), place(at))
  return loaded.kind === 'loaded' ? loaded.sheet : expect.fail(`${career} at ${at}: ${loaded.kind}`)
}

const whyOf = ({ amount }: Figure): string => (amount.kind === 'missing' ? amount.why : 'known')
const here = ({ pay }: CareerSheet) => pay[0] ?? expect.fail('the sheet has no pay')

const NORTHWEST_TEXAS = '4800001'
const LUBBOCK = '31180'

describe('Medical Records Specialists, as published', () => {
  it('has the pay of the US', async () => {
    const { percentile10, median, percentile90, employed } = here(await sheetOf('29-2072.00'))
    expect([percentile10, median, percentile90, employed].map(valueOf)).toEqual([37000, 51140, 81150, 194720])
    expect(median).toMatchObject({ place: 'US', period: '2025-05', source: 'oews', unit: 'dollars-a-year' })
  })

  it.each([
    ['48', 48860],
    [LUBBOCK, 43980],
    [NORTHWEST_TEXAS, 39590],
  ])('has the median of %s first and that of the US beside it', async (at, median) => {
    const { pay } = await sheetOf('29-2072.00', at)
    expect(pay.map((band) => [band.place, valueOf(band.median)])).toEqual([
      [at, median],
      ['US', 51140],
    ])
  })

  it('has the national outlook, with the year of each number', async () => {
    const { nation } = (await sheetOf('29-2072.00')).outlook
    expect(nation.now).toMatchObject({ amount: { value: 194.8 }, period: '2024' })
    expect(nation.projected).toMatchObject({ amount: { value: 208.6 }, period: '2034' })
    expect([valueOf(nation.growth), valueOf(nation.openings)]).toEqual([7.1, 14.2])
    expect(nation.word).toBe('growing')
  })

  it('has the outlook of Texas beside the US of the same file', async () => {
    const { state } = (await sheetOf('29-2072.00', '48')).outlook
    expect(state?.now).toMatchObject({
      amount: { value: 19530 },
      place: '48',
      period: '2022',
      source: 'state-projections',
    })
    expect([state?.projected, state?.growth, state?.openings].map((figure) => figure && valueOf(figure))).toEqual([
      23450, 20.1, 1810,
    ])
    expect(state?.growthOfNation).toMatchObject({ place: 'US', source: 'state-projections', amount: { value: 8.5 } })
    expect(state?.standsIn).toBe(false)
    expect(state?.change).toMatchObject({ measure: 'jobs-difference', amount: { value: 3920 }, unit: 'jobs' })
  })

  it('has its interests in the order of the field', async () => {
    const { interests } = await sheetOf('29-2072.00')
    expect(interests?.map(({ interest, figure }) => [interest, valueOf(figure)])).toEqual([
      ['R', 2.86],
      ['I', 4.33],
      ['A', 1],
      ['S', 3.41],
      ['E', 1.88],
      ['C', 6.95],
    ])
  })

  it('says that its ratings are those of its predecessor', async () => {
    const { ratings } = await sheetOf('29-2072.00')
    expect(ratings).toMatchObject({ kind: 'rated', origin: { kind: 'predecessor', code: '29-2071.00' } })
    if (ratings.kind === 'missing') expect.fail('no ratings')
    expect(new Set(ratings.skills.map(({ importance }) => importance.source))).toEqual(new Set(['onet-predecessors']))
  })

  it('dates the schooling of workers by the survey, not by the projections', async () => {
    const { attainment } = (await sheetOf('29-2072.00')).schooling
    expect(attainment).toHaveLength(7)
    expect(new Set(attainment?.map(({ share }) => `${share.source} ${share.period}`))).toEqual(
      new Set(['attainment 2022–23']),
    )
  })

  it('asks for a certificate and says what it was called', async () => {
    const sheet = await sheetOf('29-2072.00')
    expect(sheet.schooling.education).toMatchObject({ level: 'certificate', source: 'projections' })
    expect(sheet.formerly).toEqual({
      kind: 'counted-as',
      names: [{ code: '29-2071.00', title: 'Medical Records and Health Information Technicians' }],
    })
  })
})

describe('what became of a code', () => {
  it('is that others were folded in, where code and title stayed', async () => {
    expect((await sheetOf('11-9199.00')).formerly).toEqual({
      kind: 'takes-in',
      names: [{ code: '11-9199.07', title: 'Security Managers' }],
    })
  })

  it('is that it was counted otherwise, where the title is new', async () => {
    const { formerly } = await sheetOf('29-2034.00')
    expect(formerly).toMatchObject({ kind: 'counted-as', names: [{ title: 'Radiologic Technologists' }, {}] })
  })

  it('is nothing where nothing changed', async () => {
    expect((await sheetOf('27-2011.00')).formerly).toBeUndefined()
  })
})

describe('the time that a rating speaks of', () => {
  it.each([
    ['27-2011.00', '2017-07', '2017-07'],
    ['29-1141.00', '2021-08', '2021-08'],
    ['47-2111.00', '2022-08', '2022-08'],
    ['29-2072.00', '2021-11', '2013-07'],
  ])('is that of the row for the preparation and the schooling of %s', async (career, prepared, asked) => {
    const { preparation, required } = (await sheetOf(career)).schooling
    expect([preparation.period, required?.[0]?.share.period]).toEqual([prepared, asked])
  })

  it('is that of the row for interests, which not every time had experts', async () => {
    const [writer, officer] = [await sheetOf('29-1141.00'), await sheetOf('11-1011.03')]
    expect([writer.interests?.[0]?.figure.period, writer.interestsBy]).toEqual(['2026-02', 'machine-and-experts'])
    expect([officer.interests?.[0]?.figure.period, officer.interestsBy]).toEqual(['2023-11', 'machine'])
  })
})

describe('other published figures', () => {
  it.each([
    ['29-9021.00', 68020],
    ['29-1141.00', 97550],
    ['15-1252.00', 135980],
  ])('%s has its US median', async (career, median) => {
    expect(valueOf(here(await sheetOf(career)).median)).toBe(median)
  })
})

describe('a place that borrows from its state', () => {
  it('takes price level and outlook of the state, and says so', async () => {
    const { prices, outlook } = await sheetOf('29-2072.00', NORTHWEST_TEXAS)
    expect(prices).toMatchObject({ standsIn: true, level: { place: '48', amount: { value: 97.057 } } })
    expect(outlook.state).toMatchObject({ standsIn: true, growth: { place: '48' } })
  })

  it('needs no price level for the US itself', async () => {
    const { prices, outlook } = await sheetOf('29-2072.00')
    expect([prices, outlook.state]).toEqual([undefined, undefined])
  })
})

describe('numbers that are not there', () => {
  it('are not covered for a military career', async () => {
    const sheet = await sheetOf('55-1011.00', '48')
    expect(whyOf(here(sheet).median)).toBe('not-covered')
    expect(whyOf(sheet.outlook.nation.growth)).toBe('not-covered')
    expect(sheet.outlook.state && whyOf(sheet.outlook.state.growth)).toBe('not-covered')
    expect([sheet.ratings.kind, sheet.interests, sheet.outlook.nation.word]).toEqual(['missing', undefined, undefined])
  })

  it('have no hourly pay where the work is paid by the year', async () => {
    const { median, hourly, paidBy } = here(await sheetOf('25-2021.00'))
    expect(paidBy).toBe('year')
    expect([median, hourly.median, hourly.percentile90, hourly.entry].map(whyOf)).toEqual([
      'known',
      'no-hourly-pay',
      'no-hourly-pay',
      'no-hourly-pay',
    ])
  })

  it('have no yearly pay where the work is paid by the hour', async () => {
    const [alabama, us] = (await sheetOf('27-2011.00', '01')).pay
    expect([alabama?.paidBy, us?.paidBy]).toEqual(['hour', 'hour'])
    expect([alabama, us].map((band) => band && [whyOf(band.median), whyOf(band.entry)])).toEqual([
      ['no-yearly-pay', 'no-yearly-pay'],
      ['no-yearly-pay', 'no-yearly-pay'],
    ])
    expect([alabama, us].map((band) => band && valueOf(band.hourly.median))).toEqual([24.71, 29.05])
  })

  it('have a range by the hour in the nation, with the estimates that rest on it', async () => {
    const us = here(await sheetOf('29-2072.00'))
    const { percentile10, percentile25, percentile75, percentile90, entry, experienced, mean } = us.hourly
    expect([percentile10, percentile25, percentile75, percentile90].map(valueOf)).toEqual([17.79, 20.91, 31.17, 39.01])
    // A third at entry pay and two thirds at experienced pay make the average.
    expect(((valueOf(entry) ?? 0) + 2 * (valueOf(experienced) ?? 0)) / 3).toBeCloseTo(valueOf(mean) ?? 0, 2)
    expect(valueOf(entry)).toBeCloseTo((valueOf(us.entry) ?? 0) / 2080, 2)
  })

  it('work the range by the hour out from the year where a state publishes its middle only, and say so', async () => {
    const texas = here(await sheetOf('29-2072.00', '48'))
    const { median, mean, percentile10, entry } = texas.hourly
    expect([median, mean, percentile10, entry].map(({ workedOut }) => workedOut)).toEqual([
      undefined,
      undefined,
      'year-by-hours',
      'year-by-hours',
    ])
    expect(valueOf(percentile10)).toBeCloseTo((valueOf(texas.percentile10) ?? NaN) / 2080, 2)
    expect(Math.abs((valueOf(median) ?? NaN) - (valueOf(texas.median) ?? NaN) / 2080)).toBeLessThan(0.011)
  })

  it('work all pay by the hour out from the year in Lubbock, but not of work that is paid by the year', async () => {
    const records = here(await sheetOf('29-2072.00', '31180'))
    expect(valueOf(records.hourly.median)).toBe(Math.round((valueOf(records.median) ?? NaN) * (100 / 2080)) / 100)
    expect(Object.values(records.hourly).every(({ workedOut }: Figure) => workedOut === 'year-by-hours')).toBe(true)
    const teachers = here(await sheetOf('25-2021.00', '31180'))
    expect([whyOf(teachers.median), whyOf(teachers.hourly.median)]).toEqual(['known', 'no-hourly-here'])
  })

  it('stay rough where they are worked out from the year', async () => {
    const { hourly } = here(await sheetOf('49-3052.00', LUBBOCK))
    expect(hourly.median).toMatchObject({ workedOut: 'year-by-hours', ofFew: true })
  })

  it('keep work that a place has no row of apart from places without any pay by the hour', async () => {
    // Wyoming publishes pay by the hour, but none of actors.
    const wyoming = here(await sheetOf('27-2011.00', '56'))
    expect(whyOf(wyoming.hourly.median)).toBe('not-published-here')
    expect(valueOf(here(await sheetOf('29-1141.00', '56')).hourly.median)).toBe(40.27)
  })

  it('say in a territory that no state holds that it has no price level and no projections', async () => {
    const { prices, outlook } = await sheetOf('29-1141.00', '6600001')
    expect(prices && [whyOf(prices.level), prices.level.place, prices.standsIn]).toEqual([
      'not-published-here',
      '6600001',
      false,
    ])
    const { now, projected, change, growth, openings, standsIn } = outlook.state ?? expect.fail('no outlook')
    expect(new Set([now, projected, change, growth, openings].map(whyOf))).toEqual(new Set(['not-projected-here']))
    expect([growth.place, standsIn]).toEqual(['6600001', false])
  })

  it('call every projection rough that starts from few jobs', async () => {
    // Public relations managers of Wyoming.
    const { state } = (await sheetOf('11-2032.00', '56')).outlook
    const { now, projected, change, growth, openings } = state ?? expect.fail('no outlook')
    expect(valueOf(now)).toBe(20)
    expect([now, projected, change, growth, openings].map(({ ofFew }) => ofFew)).toEqual(Array(5).fill(true))
  })

  it('are a dash in the projections, which says no more than that there is none', async () => {
    expect(whyOf((await sheetOf('11-1031.00')).outlook.nation.selfEmployed)).toBe('not-available')
  })

  it('are not projected where a state counts the work in a wider code, though people do it there', async () => {
    const sheet = await sheetOf('29-2072.00', '53')
    expect(valueOf(here(sheet).employed)).toBe(5010)
    expect(sheet.outlook.state && whyOf(sheet.outlook.state.growth)).toBe('not-projected-here')
  })

  it('leave neither a price level nor a source to a military career', async () => {
    const { prices, sources } = await sheetOf('55-3016.00', '48')
    expect(prices).toBeUndefined()
    expect(sources.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['projections']))
    expect(sources.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['oews']))
  })

  it('have no comparable openings in a state that counts growth only', async () => {
    const { state } = (await sheetOf('25-2021.00', '36')).outlook
    expect([state?.now, state?.openings].map((figure) => figure && whyOf(figure))).toEqual([
      'known',
      'counts-growth-only',
    ])
  })

  it('are not published where nobody does the work', async () => {
    // Oceanographers and their like: no nonmetro area of Texas has a row for mathematicians.
    const { median } = here(await sheetOf('15-2021.00', NORTHWEST_TEXAS))
    expect(whyOf(median)).toBe('not-published-here')
  })

  it('leave the ratings of an unrated career out, whole', async () => {
    expect((await sheetOf('15-2051.00')).ratings).toEqual({ kind: 'missing' })
  })
})

describe('the sheet as a whole', () => {
  it('orders skills by importance', async () => {
    const { ratings } = await sheetOf('29-1141.00')
    if (ratings.kind === 'missing') expect.fail('nurses are rated')
    const importance = ratings.skills.map((each) => valueOf(each.importance) ?? 0)
    expect(importance).toEqual([...importance].sort((left, right) => right - left))
  })

  it('names the wider group that pay is published for', async () => {
    expect(here(await sheetOf('13-1021.00')).median.group).toBeTruthy()
  })

  it('lists the source of every figure, once', async () => {
    const { sources } = await sheetOf('29-2072.00', '48')
    const ids = sources.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(['oews', 'projections', 'state-projections', 'price-parities', 'onet']))
  })

  it('knows no career or place that the catalogue does not have', async () => {
    expect((await loadCareerSheet(files, code('99-9999.00'), place('US'))).kind).toBe('unknown-career')
    expect((await loadCareerSheet(files, code('29-2072.00'), place('99999'))).kind).toBe('unknown-place')
  })
})

describe('what stands around the work', () => {
  it('has the industries by their share, as published', async () => {
    const [first] = (await sheetOf('29-2072.00')).industries
    expect(first).toMatchObject({ code: '62', share: { place: 'US', source: 'oews-sector', unit: 'percent' } })
    expect(valueOf(first?.share ?? expect.fail('no industry'))).toBeGreaterThan(50)
  })

  it('has software with what employers ask for first', async () => {
    const { software } = await sheetOf('15-1252.00')
    expect(software[0]?.products[0]?.inDemand).toBe(true)
    const nurse = (await sheetOf('29-1141.00')).software
    expect(nurse.slice(0, 3).map(({ category }) => category)).toContain('Medical software')
    const mail = nurse.find(({ category }) => category === 'Electronic mail software')
    expect(mail?.products.map(({ name }) => name)[0]).toBe('Microsoft Outlook')
    for (const { products } of software) {
      const wanted = products.map(({ inDemand }) => inDemand)
      expect(wanted).toEqual([...wanted].sort((one, other) => Number(other) - Number(one)))
    }
  })

  it('has the major group in the US, as one group', async () => {
    const { groups } = await sheetOf('29-2072.00', '48')
    expect(groups.at(-1)).toMatchObject({
      code: '29-0000',
      place: 'US',
      employed: { group: 'Healthcare Practitioners and Technical Occupations' },
    })
    expect(valueOf(groups.at(-1)?.mean ?? expect.fail('no group'))).toBe(108700)
  })

  it('has related careers that need less preparation or pay more within reach', async () => {
    const { related, pay } = await sheetOf('29-2072.00')
    expect(related.close.length).toBeGreaterThan(5)
    expect(related.lessPreparation.every(({ preparation }) => (preparation ?? 9) < 3)).toBe(true)
    const own = valueOf(pay[0]?.median ?? expect.fail('no pay')) ?? 0
    const more = related.morePay.map((each) => valueOf(each.pay) ?? 0)
    expect(more.every((value) => value > own)).toBe(true)
    // As close as the agency lists them, not the best paid first: a surgeon is no next step of a nurse.
    const order = related.close.map(({ code }) => code)
    expect(related.morePay.map(({ code }) => code)).toEqual(
      order.filter((code) => related.morePay.some((each) => each.code === code)),
    )
    expect(related.morePay.every(({ preparation }) => (preparation ?? 9) <= 4)).toBe(true)
  })

  it('never sets pay by the hour against pay by the year', async () => {
    // Close to actors stand singers, paid by the hour too, and directors, paid by the year.
    const { related } = await sheetOf('27-2011.00')
    expect(new Set(related.close.map(({ pay }) => pay.unit)).size).toBe(2)
    expect(related.morePay.every(({ pay }) => pay.unit === 'dollars-an-hour')).toBe(true)
  })

  it('has the pay of all states by the hour where the work is paid so', async () => {
    const rows = await loadPlaceRows(files, code('27-2011.00'), ['01', '48', '16'].map(place))
    expect(rows.map(({ median }) => [median.measure, valueOf(median)])).toEqual([
      ['pay-hourly-median', 24.71],
      ['pay-hourly-median', 25.86],
      ['pay-hourly-median', undefined],
    ])
  })

  it('has what is said to be required, and nothing where nobody was asked', async () => {
    const { required } = (await sheetOf('29-1071.00')).schooling
    expect(required?.map(({ level, share }) => [level, valueOf(share)])).toEqual([
      ['bachelor', 5.41],
      ['master', 81.08],
      ['professional', 13.51],
    ])
    expect((await sheetOf('11-9199.00')).schooling).toMatchObject({ required: undefined, apprenticeship: undefined })
  })

  it('names the sources of names, too', async () => {
    const ids = (await sheetOf('29-2072.00')).sources.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['onet', 'onet-archive', 'programme-crosswalk', 'oews-sector']))
    expect(new Set(ids).size).toBe(ids.length)
  })
})
