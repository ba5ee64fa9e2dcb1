/** What people type who know no titles, in English and Spanish, finds what they mean: over the compiled files as they are. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '../../../src/platform/locale'
import { catalogueFiles } from '../../../src/platform/catalogueFiles'
import { listed } from '../../../src/stores/careerWords'
import { careerEntries } from '../../../src/stores/search/careerEntries'
import { growingIndex, type Finding, type GrowingIndex } from '../../../src/stores/search/careerIndex'
import { softwareIndex } from '../../../src/stores/search/softwareIndex'
import { fetchCompiled } from '../../support/machine'

const files = catalogueFiles(fetchCompiled, '/data/')
const indexes = new Map<Locale, GrowingIndex>()

beforeAll(async () => {
  const [occupations, titles, finder] = [await files.occupations(), await files.titles(), await files.finder()]
  for (const locale of ['en', 'es'] as const) {
    const entries = careerEntries(occupations, titles, listed(await files.wordsList(locale)))
    const index = growingIndex(entries, locale, softwareIndex(finder))
    index.take(entries, 0, entries.length)
    indexes.set(locale, index)
  }
}, 60_000)

const find = (locale: Locale, query: string): readonly Finding[] => indexes.get(locale)?.find(query) ?? []
const firstFive = (locale: Locale, query: string): readonly string[] =>
  find(locale, query)
    .slice(0, 5)
    .map(({ code }) => code.replace(/\.00$/, ''))

/** Query, then codes: the first must come first, the others among the first five. */
type Case = readonly [query: string, first: string, ...among: string[]]

const ENGLISH: readonly Case[] = [
  ['work from home', '15-1252', '43-4051', '43-3031', '27-3043', '27-3091'],
  ['wfh', '15-1252'],
  ['remote work', '15-1252'],
  ['police', '33-3051'],
  ['excel', '11-1021', '43-3031'],
  ['pa', '29-1071'],
  ['ai', '15-2051', '15-1221', '15-1252'],
  ['it', '15-1232'],
  ['hr', '13-1071', '11-3121'],
  ['rn', '29-1141'],
  ['lpn', '29-2061'],
  ['emt', '29-2042'],
  ['cna', '31-1131'],
  ['pt', '29-1123'],
  ['ot', '29-1122'],
  ['cpa', '13-2011'],
  ['hvac', '49-9021'],
  ['cdl', '53-3032'],
  ['trailer', '53-3032'],
  ['kindergarden teacher', '25-2012'],
  ['teacher', '25-2021', '25-2031', '25-2022'],
  ['sell things', '41-2031'],
  ['work alone', '53-3032'],
  ["don't talk to people", '53-3032'],
  ['no people', '53-3032'],
  ['help kids', '39-9011', '25-2011'],
  ['work with kids', '39-9011'],
  ['uber driver', '53-3054', '53-3053'],
  ['uber', '53-3054', '53-3053'],
  ['lyft', '53-3054'],
  ['rideshare', '53-3054'],
  ['youtuber', '27-2012', '27-4032', '27-2011', '27-3043', '27-3031'],
  ['influencer', '27-2012'],
  ['streamer', '27-2012'],
  ['content creator', '27-2012'],
  ['be my own boss', '11-9013', '47-2031'],
  ['nurce', '29-1141'],
  ['docter', '29-1215'],
  ['lawer', '23-1011'],
  ['machanic', '49-3023'],
  ['teaher', '25-2021'],
  ['softwear engineer', '15-1252'],
  ['psycologist', '19-3033'],
  ['elementry teacher', '25-2021'],
  ['fireman', '33-2011'],
  ['stewardess', '53-2031'],
  ['cop', '33-3051'],
  ['animals outdoors', '33-3031', '29-1131'],
  ['i like art and computers', '27-1024', '15-1232'],
  ['take care of old people', '31-1122', '31-1121'],
  ['good with my hands', '49-9071'],
  ['trade jobs', '47-2111'],
  ['ceo', '11-1011'],
  ['911 dispatcher', '43-5031'],
  ['work as a welder', '51-4121'],
  ['29 1141', '29-1141'],
  ['c programmer', '15-1252', '15-1251'],
  ['a & p mechanic', '49-3011'],
  ['p e teacher', '25-2021', '25-2031', '25-2022'],
  ['f b i', '33-3021'],
  ['f.b.i. agent', '33-3021'],
  ['l p n', '29-2061'],
  ['r n', '29-1141'],
  ['r n nurse', '29-1141'],
  ['social work', '21-1021', '21-1022', '21-1023', '21-1029'],
  ['plants', '37-3011', '19-1013'],
  ['nail tech', '39-5092'],
  ['hair tech', '39-5012'],
  ['lab tech', '29-2012', '29-2011'],
  ['vet tech', '29-2056'],
  ['pharmacy tech', '29-2052'],
  ['hvac tech', '49-9021'],
  ['tech', '15-1232', '15-1252'],
  ['how much does a nurse make', '29-1141'],
  ['what does a nurse do', '29-1141'],
  ['how much do welders make', '51-4121'],
  ['nurse practitioner or doctor', '29-1171', '29-1215'],
  ['electrician or plumber', '47-2111', '47-2152'],
  ['cleaning lady', '37-2012', '37-2011'],
  ['mail man', '43-5052'],
  ['mailman', '43-5052'],
  ['lunch lady', '35-2012', '35-2021', '35-3023'],
  ['lineman', '49-9051', '49-9052'],
  ['swe', '15-1252'],
  ['sde', '15-1252'],
  ['bcba', '19-3033', '21-1014'],
  ['esl', '25-3011'],
  ['truckdriver', '53-3032'],
  ['entreprenuer', '11-9013'],
  ['entrepeneur', '11-9013'],
  ['walmart', '41-2031', '41-2011', '53-7065'],
  ['starbucks', '35-3023.01'],
  ["mcdonald's", '35-3023', '35-2011'],
  ['roblox', '15-1255.01'],
  ['work with teens', '39-9011'],
  ['help teens', '39-9011'],
  ['work for myself', '11-9013'],
  ['by myself', '53-3032'],
  ['animals no college', '31-9096'],
  ['stay at home', '15-1252', '43-4051'],
  ['mechanicle engineer', '17-2141'],
  ['r', '15-2051'],
  ['c', '15-1252'],
  ['photography', '27-4021'],
  ['cosmetology', '39-5012'],
  ['cosmotology', '39-5012'],
  ['dentistry', '29-1021'],
  ['dental hygiene', '29-1292'],
  ['journalism', '27-3023'],
  ['meteorology', '19-2021'],
  ['archaeology', '19-3091'],
  ['zoology', '19-1023'],
  ['geology', '19-2042'],
  ['astronomy', '19-2011'],
  ['firefighting', '33-2011'],
  ['surgery', '29-1242', '29-1249'],
  ['speech therapy', '29-1127'],
  ['occupational therapy', '29-1122', '31-2011'],
  ['physical therapy', '29-1123', '31-2021'],
  ['massage therapy', '31-9011'],
  ['carpentry', '47-2031'],
  ['economics', '19-3011'],
  ['physics', '19-2012'],
  ['mathematics', '15-2021'],
  ['pharmacy', '29-1051', '29-2052'],
  ['political science', '19-3094'],
  ['civil engineering', '17-2051'],
  ['pathology', '29-1127', '29-1222'],
  ['fotografía', '27-4021'],
  ['physics professor', '25-1054'],
  ['accounting', '13-2011', '43-3031', '13-2082'],
  ['coast guard', '53-5021', '53-5011'],
  ['chick fil a', '35-3023', '35-2011'],
  ['sneakers', '27-1021', '51-6041'],
  ['nike', '27-1021'],
  ['dead bodies', '39-4031', '39-4011', '13-1041.06'],
  ['house flipping', '41-9022'],
  ['green beret', '55-3018', '55-1017'],
  ['weather man', '19-2021', '27-3023'],
  ['k-pop', '27-2042'],
  ['pro gamer', '27-2021', '15-1255.01'],
  ['codng', '15-1252'],
  ['plummer', '47-2152'],
  ['electrition', '47-2111'],
  ['accountent', '13-2011'],
  ['wearhouse', '53-7065'],
  ['dental hygenist', '29-1292'],
  ['sofware enginer', '15-1252'],
  ['heart doctor', '29-1212'],
  ['eye doctor', '29-1041', '29-1241'],
  ['x ray tech', '29-2034'],
  ['ems', '29-2042', '29-2043'],
  ['cps', '21-1021'],
  ['trains', '53-4011', '53-4031', '47-4061'],
  ['drive a train', '53-4011', '53-4031'],
  ['shrink', '19-3033', '29-1223'],
  ['law', '23-1011', '23-2011', '23-1023'],
  ['engineering', '17-2141', '17-2051'],
  ['engineer', '17-2141', '17-2051'],
  ['enginer', '17-2141', '17-2051'],
  ['operating engineer', '47-2073'],
  ['banking', '13-2051', '41-3031'],
  ['start my own business', '11-9013', '47-2031'],
  ['sit at a desk', '43-9061', '43-6014'],
  ['minecraft', '15-1255.01'],
  ['netflix', '27-4021', '27-2012'],
  ['tesla', '49-3023'],
  ['snapchat', '27-2012'],
  ['dinosaurs', '19-2042', '25-4013'],
  ['skateboarding', '27-2022', '27-2021'],
  ['🐶', '29-1131'],
  ['🎨', '27-1024', '27-1013'],
  ['🚒', '33-2011'],
]

const SPANISH: readonly Case[] = [
  ['trabajar desde casa', '15-1252', '43-4051'],
  ['trabajar en casa', '15-1252'],
  ['troquero', '53-3032'],
  ['trailero', '53-3032'],
  ['trailer', '53-3032'],
  ['estar al aire libre', '19-1031.03', '37-3011'],
  ['quiero trabajar afuera', '19-1031.03', '37-3011'],
  ['soldadura', '51-4121'],
  ['soldar', '51-4121'],
  ['ayudar a niños', '39-9011', '25-2011'],
  ['cuidar a mi abuela', '31-1122'],
  ['cuidadora de ancianos', '31-1122'],
  ['no hablar con gente', '53-3032'],
  ['bodeguero', '53-7065', '53-7062'],
  ['ama de casa', '37-2012', '39-9011'],
  ['trabajé en una tienda', '41-2031', '41-2011'],
  ['cocinero', '35-2014'],
  ['mesero', '35-3031'],
  ['albañil', '47-2051', '47-2021'],
  ['niñera', '39-9011.01'],
  ['jardinero', '37-3011'],
  ['plomero', '47-2152'],
  ['fontanero', '47-2152'],
  ['electricista', '47-2111'],
  ['maestra', '25-2021', '25-2012'],
  ['enfermero', '29-1141'],
  ['chofer', '53-3032'],
  ['cajera', '41-2011'],
  ['limpieza', '37-2011', '37-2012'],
  ['abogado', '23-1011'],
  ['doctora', '29-1215'],
  ['veterinaria', '29-1131'],
  ['mecánico', '49-3023'],
  ['peluquera', '39-5012'],
  ['estilista', '39-5012'],
  ['programador', '15-1251'],
  ['diseñador', '27-1024'],
  ['policía', '33-3051'],
  ['bombero', '33-2011'],
  ['camionero', '53-3032'],
  ['repartidor', '53-3033'],
  ['futbolista', '27-2022', '27-2021'],
  ['trabajador social', '21-1021', '21-1022', '21-1023', '21-1029'],
  ['trabajo social', '21-1021', '21-1022', '21-1023', '21-1029'],
  ['techo', '47-2181'],
  ['techos', '47-2181'],
  ['techar', '47-2181'],
  ['tejado', '47-2181'],
  ['plomería', '47-2152'],
  ['fontanería', '47-2152'],
  ['tuberías', '47-2152'],
  ['plantas', '37-3011', '19-1013'],
  ['arquitecto', '17-1011', '17-1012'],
  ['arquitecta', '17-1011', '17-1012'],
  ['arquitectura', '17-1011', '17-1012'],
  ['arquitecto de redes', '15-1241'],
  ['pizca', '45-2092', '45-2093'],
  ['pizcar', '45-2092', '45-2093'],
  ['cosecha', '45-2092', '45-2093'],
  ['campesina', '45-2092', '45-2093'],
  ['jornalero', '45-2092', '45-2093'],
  ['yardero', '37-3011'],
  ['técnico en uñas', '39-5092'],
  ['uñas', '39-5092'],
  ['enfremera', '29-1141'],
  ['sacerdote', '21-2011'],
  ['empresaria', '11-9013'],
  ['chalán', '47-2061'],
  ['progamador', '15-1251'],
  ['doctor o enfermera', '29-1215', '29-1141'],
  ['cuánto gana una enfermera', '29-1141'],
  ['qué hace un plomero', '47-2152'],
  ['fotografía', '27-4021'],
  ['cosmetología', '39-5012'],
  ['carpintería', '47-2031'],
  ['enfermería', '29-1141'],
  ['cirugía', '29-1242'],
  ['arqueología', '19-3091'],
  ['odontología', '29-1021'],
  ['periodismo', '27-3023'],
  ['farmacia', '29-1051', '29-2052'],
  ['pintura', '47-2141'],
  ['traducción', '27-3091'],
  ['terapia física', '29-1123'],
  ['terapia ocupacional', '29-1122'],
  ['terapia del habla', '29-1127'],
  ['contabilidad', '13-2011', '43-3031', '13-2082'],
  ['taquero', '35-2014'],
  ['lavar carros', '53-7061'],
  ['cosinera', '35-2014'],
  ['electrisista', '47-2111'],
  ['negosio', '11-1021'],
  ['troca', '53-3032', '53-3033'],
  ['manejar troca', '53-3032', '53-3033'],
  ['manejar trocas', '53-3032', '53-3033'],
  ['ingeniería', '17-2141', '17-2051'],
  ['ingeniero civil', '17-2051'],
  ['pintar', '47-2141'],
  ['tatuajes', '27-1013'],
  ['pastelería', '51-3011'],
  ['dryway', '47-2081'],
  ['pescador', '45-3031'],
  ['contratista', '11-9021', '47-1011'],
  ['constructor', '47-2061'],
  ['constructor de casas', '47-2061'],
  ['dueño de negocio', '11-9013', '47-2031'],
  ['nani', '39-9011.01'],
]

describe('what people type', () => {
  it.each(ENGLISH)('%s finds %s', (query, ...codes) => {
    const found = firstFive('en', query)
    expect(found[0]).toBe(codes[0])
    expect(found).toEqual(expect.arrayContaining(codes))
  })

  it.each(SPANISH)('%s finds %s', (query, ...codes) => {
    const found = firstFive('es', query)
    expect(found[0]).toBe(codes[0])
    expect(found).toEqual(expect.arrayContaining(codes))
  })
})

describe('wishes', () => {
  it.each([
    ['en', 'no college', 2],
    ['en', 'no degree', 2],
    ['en', 'without college', 2],
    ['es', 'sin universidad', 2],
    ['es', 'sin estudios', 2],
    ['en', 'jobs with no experience', 1],
    ['es', 'sin experiencia', 1],
    ['en', 'jobs for teens', 2],
    ['en', 'teens', 2],
    ['en', '16 year old', 2],
    ['en', 'summer job', 2],
    ['en', 'easy job', 2],
    ['es', 'trabajo para adolescentes', 2],
  ] as const)('%s: %s finds those that need preparation of at most %i', async (locale, query, most) => {
    const { byCode } = await files.occupations()
    const levels = find(locale, query).map(({ code }) => byCode.get(code)?.preparation)
    expect(levels.length).toBeGreaterThan(20)
    expect(levels.filter((level) => (level ?? 9) > most)).toEqual([])
  })

  it.each([
    ...['high paying jobs', 'good pay', 'jobs that pay well', 'bien pagado', 'make money fast', 'dinero rápido'],
    ...['jobs that pay 100k', 'jobs that pay over $100,000 a year', '$30 an hour', 'ganar 30 dólares la hora'],
  ])('%s finds the best paid first', (query) => {
    const pay = new Map([
      ['29-1141.00', 90_000],
      ['15-1252.00', 130_000],
    ])
    const found = indexes.get('en')?.find(query, (code) => pay.get(code) ?? 0)
    expect(found?.map(({ code }) => code)).toEqual(['15-1252.00', '29-1141.00'])
  })

  it.each(['2 year degree', 'associates degree', "associate's degree", 'associate degree', 'community college'])(
    '%s finds those that typically need one',
    async (query) => {
      const { byCode } = await files.occupations()
      const found = find('en', query)
      expect(found.length).toBeGreaterThan(20)
      expect(found.filter(({ code }) => byCode.get(code)?.education !== 'associate')).toEqual([])
    },
  )

  it('beside plain words orders their careers', () => {
    const pay = new Map([['49-9051.00', 90_000]])
    const found = indexes.get('en')?.find('well paid trade', (code) => pay.get(code) ?? 0)
    expect(found?.slice(0, 2).map(({ code }) => code)).toEqual(['49-9051.00', '47-2111.00'])
  })

  it.each(['night shift', 'part time', 'i dont know', 'turno de noche'])('%s names no career', (query) => {
    expect(find('en', query)).toEqual([])
  })
})

describe('what is not wanted', () => {
  it('is not what is found', () => {
    expect(firstFive('en', 'sales without math')).toEqual(firstFive('en', 'sales'))
    expect(firstFive('en', 'no people')).not.toContain('43-4051')
  })

  it.each(['teacher but not kids', 'teacher not kids'])('%s begins with no teachers of children', (query) => {
    const found = firstFive('en', query)
    expect(found).toContain('25-2031')
    expect(found.filter((code) => /^25-(?:2011|2012|2021|2022)$/.test(code))).toEqual([])
  })

  it('may follow a but', () => {
    expect(firstFive('en', 'medical but no blood')).toEqual(firstFive('en', 'medical'))
    expect(firstFive('en', 'nurse but no blood')).toEqual(firstFive('en', 'nurse'))
  })

  it('is no harm where a title says no', () => {
    const title = 'Non-Destructive Testing Specialists'
    expect(firstFive('en', title)[0]).toBe('17-3029.01')
  })
})

describe('a code that is being typed', () => {
  it.each(['29', '29-', '29-1', '29 11', '11', '2911'])('%s finds the careers that begin so', (typed) => {
    const start = typed.slice(0, 2)
    const found = find('en', typed)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ code }) => !code.startsWith(start))).toEqual([])
  })
})

describe('a field', () => {
  it('finds those who only teach it after all others', () => {
    const found = find('en', 'geology').map(({ code }): string => code)
    expect(found.indexOf('25-1051.00')).toBeGreaterThan(found.indexOf('19-4043.00'))
  })

  it('is no other word that ends alike', () => {
    expect(firstFive('en', 'training')).not.toContain('53-4011')
    expect(firstFive('en', 'pastry')[0]).toBe('51-3011')
  })
})

describe('a guess', () => {
  it.each([
    ['en', 'coast guard', '11-3031.01'],
    ['en', 'chick fil a', '51-3022'],
    ['en', 'sneakers', '27-3031'],
    ['en', 'nike', '49-3052'],
    ['en', 'dead bodies', '51-2099'],
    ['en', 'house flipping', '51-9199'],
    ['en', 'green beret', '51-1011'],
    ['en', 'air force pilot', '51-9199'],
    ['es', 'taquero', '45-2093'],
    ['es', 'lavar carros', '47-5099'],
    ['es', 'manejar troca', '55-3016'],
  ] as const)('%s: %s finds %s not among the first', (locale, query, farFetched) => {
    expect(firstFive(locale, query).slice(0, 3)).not.toContain(farFetched)
  })

  it('puts no word right that stands there as it is', () => {
    expect(firstFive('en', 'drug dealer')).toEqual([])
    expect(firstFive('en', 'air force pilot')).toEqual(['53-2011'])
  })
})

describe('words that no name holds', () => {
  it.each(['trabajé ayer contigo', 'estar', 'xq no'])('%s guesses at nothing by its short words', (query) => {
    expect(find('es', query).length).toBeLessThan(30)
  })
})

describe('a letter that stands alone', () => {
  it.each(['a & p mechanic', 'p e teacher', 'f b i', 'u s marshal', 'c programmer'])(
    '%s: begins no other word where more follows',
    (query) => {
      const found = find('en', query)
      expect(found.length).toBeGreaterThan(0)
      expect(found.length).toBeLessThan(40)
    },
  )

  it.each([
    ['l p n', 'lpn'],
    ['r n', 'rn'],
    ['f.b.i.', 'fbi'],
    ['p e teacher', 'pe teacher'],
  ])('%s finds what %s does', (apart, together) => {
    const codes = (query: string) => find('en', query).map(({ code }) => code)
    expect(codes(apart)).toEqual(codes(together))
  })

  it('is no part of an abbreviation where nothing is called so', () => {
    expect(firstFive('en', 'a p mechanic')).toEqual(firstFive('en', 'a & p mechanic'))
  })
})
