/** Choices come back as they were made; whatever else stands in their place counts as not chosen. */
import { expect, it } from 'vitest'
import { LANGUAGE_KEY, PLACE_KEY, THEME_KEY } from '../../../src/platform/keys'
import { preferredLocale } from '../../../src/platform/locale'
import { keepLocale, keepPlace, keepTheme, readPreferences } from '../../../src/platform/preferences'
import { createStorage, type KeyValue } from '../../../src/platform/storage'
import { placeId } from '../../../src/core/catalogue/ids'

const inMemory = (): KeyValue =>
  createStorage(() => {
    throw new Error('no device in this test')
  })

it('brings back theme, language and place', () => {
  const storage = inMemory()
  keepTheme(storage, 'dark')
  keepLocale(storage, 'es')
  keepPlace(storage, placeId('48'))
  expect(readPreferences(storage)).toEqual({ theme: 'dark', locale: 'es', place: '48' })
})

it('keeps nothing for a theme that follows the machine', () => {
  const storage = inMemory()
  keepTheme(storage, 'dark')
  keepTheme(storage, 'system')
  expect(storage.read(THEME_KEY)).toBeUndefined()
  expect(readPreferences(storage).theme).toBe('system')
})

it('takes each broken choice as not made, and the others as they are', () => {
  const storage = inMemory()
  storage.write(THEME_KEY, '{"theme":"dark"}')
  storage.write(LANGUAGE_KEY, 'es')
  storage.write(PLACE_KEY, '../../etc')
  expect(readPreferences(storage)).toEqual({ theme: 'system', locale: 'es', place: undefined })
})

it.each([
  [['fr-FR', 'es-MX', 'en'], 'es'],
  [['EN-us'], 'en'],
  [['est', 'de'], 'en'],
  [[], 'en'],
] as const)('speaks to a browser that asks for %j in %s', (languages, locale) => {
  expect(preferredLocale(languages)).toBe(locale)
})
