/** The labour market of the invented sources: pay, outlook, crosswalks. Nothing here was ever published. */
import { CLUSTERS, MATRIX, PARITIES, PROGRAMMES } from '../../../data/schema/crosswalks'
import { METRO_PAY, NATIONAL_PAY, NONMETRO_PAY, SECTOR_PAY, STATE_PAY } from '../../../data/schema/oews'
import { ATTAINMENT, OUTLOOK, STATE_OUTLOOK } from '../../../data/schema/projections'
import { KITE, KITE_HEAD, MOON } from './inventedOnet'
import type { Invented } from './table'

const PAY = { percentile10: 30_000, percentile25: 40_000, median: 50_000, percentile75: 60_000, percentile90: 80_000 }
const national = { naics: '000000', naicsTitle: 'All', level: 'detailed', employment: 1000, mean: 52_000, ...PAY }
const area = { employment: 100, mean: 52_000, ...PAY, quotient: 1.25 }
const hourly = { hourlyMean: 25, hourlyMedian: 24.04 }
/** The highest is a cent off a year's over 2,080 hours. */
const hours = {
  ...hourly,
  hourlyPercentile10: 14.42,
  hourlyPercentile25: 19.23,
  hourlyPercentile75: 28.85,
  hourlyPercentile90: 38.47,
}
const noYear = { mean: '*', percentile10: '*', percentile25: '*', median: '*', percentile75: '*', percentile90: '*' }

const outlook = { selfEmployed: '—', education: "Bachelor's degree", experience: 'None', training: 'Apprenticeship' }
const attained = {
  lessThanHighSchool: 5,
  highSchool: 15,
  someCollege: 20,
  associate: 10,
  bachelor: 30,
  master: 15,
  doctoral: 5,
}

export const inventedLabourMarket = (): Invented => [
  [
    MATRIX,
    [
      { code: KITE, matrix: '91-1010', matrixTitle: 'Kite makers' },
      { code: KITE_HEAD, matrix: '91-1010', matrixTitle: 'Kite makers' },
      { code: MOON, matrix: '91-1021', matrixTitle: 'Moon gardeners' },
    ],
  ],
  [
    NATIONAL_PAY,
    [
      { ...national, ...hours, code: '00-0000', title: 'All Occupations', level: 'total', employment: 9000 },
      { ...national, ...hours, code: '91-0000', title: 'Kites and Moons', level: 'major' },
      { ...national, ...hours, code: '91-1010', title: 'Kite Makers', level: 'broad' },
      { ...national, ...hours, code: '91-1010', title: 'Kite Makers' },
      { ...national, ...noYear, ...hours, code: '91-1021', title: 'Moon Gardeners' },
    ],
  ],
  [
    STATE_PAY,
    [
      { ...area, ...hourly, area: '36', areaTitle: 'New York', code: '91-1010', title: 'Kite Makers' },
      {
        ...area,
        ...noYear,
        ...hourly,
        area: '48',
        areaTitle: 'Texas',
        code: '91-1021',
        title: 'Moon Gardeners',
        median: '',
        mean: '',
        percentile10: '',
        percentile25: '',
        percentile75: '',
        percentile90: '',
        hourlyMean: '',
        hourlyMedian: '',
      },
      { ...area, ...hourly, area: '48', areaTitle: 'Texas', code: '91-1010', title: 'Kite Makers' },
    ],
  ],
  [
    NONMETRO_PAY,
    [
      {
        ...area,
        ...hourly,
        area: '4800001',
        areaTitle: 'West of Texas',
        code: '91-1010',
        title: 'Kite Makers',
        median: 50_005,
      },
    ],
  ],
  [
    METRO_PAY,
    [
      { ...area, area: '31180', areaTitle: 'Lubbock, TX', code: '00-0000', title: 'All Occupations' },
      { ...area, area: '31180', areaTitle: 'Lubbock, TX', code: '91-1010', title: 'Kite Makers' },
    ],
  ],
  [
    SECTOR_PAY,
    [
      {
        ...national,
        ...hours,
        naics: '23',
        naicsTitle: 'Construction',
        code: '91-1010',
        title: 'Kite Makers',
        employment: 300,
      },
      {
        ...national,
        ...hours,
        naics: '61',
        naicsTitle: 'Education',
        code: '91-1010',
        title: 'Kite Makers',
        employment: 700,
      },
      {
        ...national,
        ...hours,
        naics: '11',
        naicsTitle: 'Farming',
        code: '91-1010',
        title: 'Kite Makers',
        employment: '**',
      },
    ],
  ],
  [
    OUTLOOK,
    [
      {
        ...outlook,
        title: 'Total, all occupations',
        code: '00-0000',
        level: 'Summary',
        employment: 100,
        projected: 110,
        change: 10,
        changePercent: 10,
        openings: 12,
        education: '—',
        experience: '—',
        training: '—',
      },
      {
        ...outlook,
        title: 'Kite makers[1]',
        code: '91-1010',
        level: 'Summary',
        employment: 5,
        projected: 6,
        change: 1,
        changePercent: 20,
        openings: 0.5,
      },
      {
        ...outlook,
        title: 'Kite makers[1]',
        code: '91-1010',
        level: 'Line item',
        employment: 5,
        projected: 6,
        change: 1,
        changePercent: 20,
        openings: 0.5,
      },
      {
        ...outlook,
        title: 'Moon gardeners',
        code: '91-1021',
        level: 'Line item',
        employment: 2,
        projected: 1,
        change: -1,
        changePercent: -50,
        openings: 0.1,
        selfEmployed: 3.5,
      },
    ],
  ],
  [ATTAINMENT, [{ title: 'Kite makers[1]', code: '91-1010', ...attained }]],
  [
    STATE_OUTLOOK,
    [
      {
        title: 'Kite makers',
        base: 5000,
        projected: 6000,
        changePercent: 20.1,
        openings: 500,
        state: 0,
        code: '91-1010',
      },
      { title: 'Kite makers', base: 50, projected: 60, changePercent: 20, openings: 7, state: 36, code: '91-1010' },
      { title: 'Kite makers', base: 50, projected: 60, changePercent: 20, openings: 7, state: 48, code: '91-1010' },
      { title: 'Kite makers', base: 50, projected: 60, changePercent: 20, openings: 7, state: 72, code: '91-1010' },
    ],
  ],
  [
    PARITIES,
    ['00000', '36000', '48000'].flatMap((state) =>
      [1, 2, 3, 4, 5].map((line) => ({ state, name: 'Place', line, description: ' RPPs ', value: 90 + line })),
    ),
  ],
  [
    PROGRAMMES,
    [
      { soc: '91-1011', socTitle: 'Kite Makers', programme: '90.0101', title: 'Kite Making.' },
      { soc: '91-1021', socTitle: 'Moon Gardeners', programme: '99.9999', title: 'NO MATCH' },
    ],
  ],
  [
    CLUSTERS,
    [
      { clusters: 'Wind; Air; Wind', code: KITE },
      { clusters: 'Night', code: MOON },
    ],
  ],
]
