/** The loader fetches the pack that fits and no other, and turns whatever is wrong into one kind of trouble. */
import { describe, expect, it } from 'vitest'
import { placeId, type PlaceId } from '../../../src/core/catalogue/ids'
import { regionOf } from '../../../src/platform/regionFiles'
import { packFile } from './packs'

const LUBBOCK = placeId('31180') as PlaceId
const TEXAS = placeId('48') as PlaceId
const INDEX = JSON.stringify({
  format: 1,
  packs: [
    { file: 'other.json', places: ['36'] },
    { file: 'test.json', places: ['31180'] },
  ],
})

/** A host with these files under `regions/`. */
function host(files: Readonly<Record<string, string | Response>>) {
  const asked: string[] = []
  return {
    asked,
    fetchFile: (path: string): Promise<Response> => {
      asked.push(path)
      const file = files[path.replace('regions/', '')]
      return Promise.resolve(file instanceof Response ? file : new Response(file ?? '', { status: file ? 200 : 404 }))
    },
  }
}

describe('the region of a place', () => {
  it('is the one pack that the index gives it', async () => {
    const { fetchFile, asked } = host({ 'index.json': INDEX, 'test.json': packFile() })
    expect(await regionOf(fetchFile, LUBBOCK)).toMatchObject({ kind: 'pack', pack: { name: 'Test County Workforce' } })
    expect(asked).toEqual(['regions/index.json', 'regions/test.json'])
  })

  it('is none where no pack serves the place, and no pack is fetched', async () => {
    const { fetchFile, asked } = host({ 'index.json': INDEX, 'test.json': packFile() })
    expect(await regionOf(fetchFile, TEXAS)).toEqual({ kind: 'none' })
    expect(asked).toEqual(['regions/index.json'])
  })

  it('is found although another entry of the index is bad', async () => {
    const packs = [{ file: '../evil.json', places: ['36'] }, 3, { file: 'test.json', places: ['31180'] }]
    const { fetchFile } = host({ 'index.json': JSON.stringify({ format: 1, packs }), 'test.json': packFile() })
    expect(await regionOf(fetchFile, LUBBOCK)).toMatchObject({ kind: 'pack' })
    expect(await regionOf(fetchFile, placeId('36') as PlaceId)).toEqual({ kind: 'none' })
  })

  it('is none in a deployment without packs', async () => {
    expect(await regionOf(host({}).fetchFile, LUBBOCK)).toEqual({ kind: 'none' })
  })

  it.each([
    ['missing', 'the pack is not there', { 'index.json': INDEX }],
    ['damaged', 'the index is no JSON', { 'index.json': '<!doctype html>' }],
    ['damaged', 'the pack is cut short', { 'index.json': INDEX, 'test.json': packFile().slice(0, 100) }],
    ['damaged', 'the pack is of another place', { 'index.json': INDEX, 'test.json': packFile({ places: ['36'] }) }],
    ['unreachable', 'the host fails', { 'index.json': new Response('', { status: 500 }) }],
    [
      'damaged',
      'the file is said to be huge',
      { 'index.json': new Response(INDEX, { headers: { 'content-length': '99999999' } }) },
    ],
  ])('is trouble (%s) where %s', async (why, _when, files) => {
    expect(await regionOf(host(files).fetchFile, LUBBOCK)).toEqual({ kind: 'trouble', why })
  })

  it('is trouble where the connection is gone', async () => {
    const gone = () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await regionOf(gone, LUBBOCK)).toEqual({ kind: 'trouble', why: 'unreachable' })
  })
})
