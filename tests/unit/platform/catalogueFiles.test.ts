import { describe, expect, it } from 'vitest'
import { CATALOGUE_FORMAT } from '../../../src/core/catalogue/files'
import { CatalogueError, catalogueFiles, type Fetch } from '../../../src/platform/catalogueFiles'

const header = (file: string, release = 'spring') => ({
  file,
  format: CATALOGUE_FORMAT,
  release,
  madeBy: 'a test',
  from: [],
})
const placesFile = (release?: string) => ({
  header: header('places.json', release),
  id: ['US', '48'],
  name: ['United States', 'Texas'],
  kind: ['nation', 'state'],
  state: [null, '48'],
  priceLevel: [null, null],
})

/** Answers each path with its text, 404 where there is none; counts how often it was asked. */
function serving(texts: Record<string, string>): { readonly fetch: Fetch; readonly asked: string[] } {
  const asked: string[] = []
  const fetch: Fetch = (url) => {
    asked.push(url)
    const text = texts[url]
    return Promise.resolve(text === undefined ? new Response(null, { status: 404 }) : new Response(text))
  }
  return { fetch, asked }
}

const troubleOf = async (loading: Promise<unknown>): Promise<string> => {
  const thrown: unknown = await loading.catch((cause: unknown) => cause)
  return thrown instanceof CatalogueError ? thrown.kind : `no trouble: ${String(thrown)}`
}

describe('catalogueFiles', () => {
  it('fetches a file once however often it is asked for', async () => {
    const { fetch, asked } = serving({ '/data/places.json': JSON.stringify(placesFile()) })
    const files = catalogueFiles(fetch, '/data/')
    const [first, second] = await Promise.all([files.places(), files.places()])
    expect(first[1]).toMatchObject({ id: '48', name: 'Texas', kind: 'state' })
    expect(second).toBe(first)
    expect(asked).toEqual(['/data/places.json'])
  })

  it('says that a truncated file is damaged, and reads it whole when tried again', async () => {
    const texts = { '/places.json': JSON.stringify(placesFile()).slice(0, 80) }
    const files = catalogueFiles(serving(texts).fetch, '/')
    expect(await troubleOf(files.places())).toBe('damaged')
    texts['/places.json'] = JSON.stringify(placesFile())
    expect(await files.places()).toHaveLength(2)
  })

  it('refuses a table whose columns were cut to different lengths', async () => {
    const cut = { ...placesFile(), name: ['United States'] }
    expect(await troubleOf(catalogueFiles(serving({ '/places.json': JSON.stringify(cut) }).fetch, '/').places())).toBe(
      'damaged',
    )
  })

  it.each([
    ['another file under this name', { ...placesFile(), header: header('titles.json') }, 'damaged'],
    ['a page of HTML in its place', undefined, 'damaged'],
    [
      'a file of another format',
      { ...placesFile(), header: { ...header('places.json'), format: 99 } },
      'other-version',
    ],
  ])('tells %s apart', async (_, file, trouble) => {
    const text = file === undefined ? '<!doctype html>' : JSON.stringify(file)
    expect(await troubleOf(catalogueFiles(serving({ '/places.json': text }).fetch, '/').places())).toBe(trouble)
  })

  it('refuses to mix two releases', async () => {
    const elements = { header: header('elements.json', 'autumn'), elements: {} }
    const { fetch } = serving({
      '/places.json': JSON.stringify(placesFile()),
      '/elements.json': JSON.stringify(elements),
    })
    const files = catalogueFiles(fetch, '/')
    await files.places()
    expect(await troubleOf(files.elements())).toBe('other-version')
  })

  it('tells a missing file from an unreachable one', async () => {
    expect(await troubleOf(catalogueFiles(serving({}).fetch, '/').titles())).toBe('not-there')
    const offline: Fetch = () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await troubleOf(catalogueFiles(offline, '/').titles())).toBe('unreachable')
    const broken: Fetch = () => Promise.resolve(new Response('', { status: 503 }))
    expect(await troubleOf(catalogueFiles(broken, '/').titles())).toBe('unreachable')
  })

  it('says that measured figures that are not whole are damaged, and that there are none where there is no file', async () => {
    const file = { header: header('measured.json'), tables: [{ id: 'between', columns: [], rows: [{ values: [1] }] }] }
    const damaged = serving({ '/measured.json': JSON.stringify(file) })
    expect(await troubleOf(catalogueFiles(damaged.fetch, '/').measured())).toBe('damaged')
    const headless = serving({ '/measured.json': JSON.stringify({ header: header('measured.json') }) })
    expect(await troubleOf(catalogueFiles(headless.fetch, '/').measured())).toBe('damaged')
    expect(await troubleOf(catalogueFiles(serving({}).fetch, '/').measured())).toBe('not-there')
  })
})
