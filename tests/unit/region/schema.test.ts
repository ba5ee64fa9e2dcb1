/** The schema that editors read says the same as the gate that the app reads a pack through. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPack } from '../../../src/core/region/readPack'
import { matchesSchema } from '../../support/matchesSchema'
import { FULL, packFile } from './packs'

const json = (file: string): unknown => JSON.parse(readFileSync(`public/regions/${file}`, 'utf8'))
const schema = json('pack.schema.json') as Readonly<Record<string, unknown>>

const programme = (otherwise: object): object => ({ programmes: [{ ...FULL.programmes[0], ...otherwise }] })
const link = (url: unknown): object => ({ links: [{ name: 'A', url }] })
const notice = (otherwise: object): object => ({ notices: [{ ...FULL.notices[1], ...otherwise }] })

const GOOD: readonly object[] = [
  {},
  { $schema: './pack.schema.json' },
  { office: undefined, programmes: undefined, notices: undefined, links: undefined },
  { office: {}, programmes: [], notices: [], links: [] },
  { office: { phone: '(806) 555-0100 ext. 12' } },
  { office: { phone: '+1 806.555.0100' } },
  { office: { hours: ['8 to 5', { es: 'de 8 a 5' }] } },
  programme({ length: undefined, link: undefined }),
  link('https://xn--bcher-kva.example:8080/a?b=c#d'),
  link('https://example.org:65535/'),
  notice({ title: { en: 'A', es: 'B' } }),
]

const BAD: readonly object[] = [
  { format: 2 },
  { name: undefined },
  { name: ' ' },
  { name: 'x'.repeat(121) },
  { updated: '2026-13-01' },
  { updated: 'today' },
  { places: [] },
  { places: ['31180', '31180'] },
  { places: [31180] },
  { adress: 'A' },
  { $schema: 3 },
  { office: { phone: 'call us' } },
  { office: { phone: '(((((((((' } },
  { office: { address: [] } },
  { office: { address: Array(7).fill('A') } },
  { office: { hours: [{}] } },
  { office: { hours: [{ fr: 'A' }] } },
  { office: null },
  programme({ occupations: ['29-2072'] }),
  programme({ occupations: ['29-2072.00', '29-2072.00'] }),
  programme({ school: undefined }),
  programme({ length: 'x'.repeat(161) }),
  { programmes: Array(1001).fill(FULL.programmes[1]) },
  notice({ text: 'x'.repeat(601) }),
  notice({ until: undefined }),
  link('http://example.org'),
  link('javascript:alert(1)'),
  link('https://localhost/'),
  link('https://example.org:0/'),
  link('https://example.org:65536/'),
  link('https://example.org/ a'),
  link('https://workforce.gov@evil.example/'),
  link(`https://example.org/${'a'.repeat(400)}`),
]

const agreed = (otherwise: object): readonly boolean[] => {
  const file = packFile(otherwise)
  return [readPack(file).kind === 'read', matchesSchema(JSON.parse(file), schema)]
}

describe('the schema of region packs', () => {
  it.each(GOOD)('takes what the app takes: %j', (otherwise) => {
    expect(agreed(otherwise)).toEqual([true, true])
  })

  it.each(BAD)('refuses what the app refuses: %j', (otherwise) => {
    expect(agreed(otherwise)).toEqual([false, false])
  })

  it('and the app take the example in the notes for offices', () => {
    const [, example = ''] = /```json\n(.*?)```/s.exec(readFileSync('src/core/region/README.md', 'utf8')) ?? []
    expect(readPack(example).kind).toBe('read')
    expect(matchesSchema(JSON.parse(example), schema)).toBe(true)
  })

  it('is named by the pack that comes with the app, which keeps to it', () => {
    const pack = json('south-plains.json')
    expect(pack).toHaveProperty('$schema', './pack.schema.json')
    expect(matchesSchema(pack, schema)).toBe(true)
  })
})
