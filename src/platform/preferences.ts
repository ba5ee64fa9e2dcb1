/** What a person has chosen about the app itself. Each choice has its own key, so a broken one costs only itself. */
import { is, picklist } from 'valibot'
import { placeId, type PlaceId } from '../core/catalogue/ids'
import { LANGUAGE_KEY, PLACE_KEY, THEME_KEY } from './keys'
import { LOCALES, type Locale } from './locale'
import type { KeyValue, Written } from './storage'

const CHOSEN_THEMES = ['light', 'dark'] as const
export type ChosenTheme = (typeof CHOSEN_THEMES)[number]
/** `system` follows the machine and is kept by keeping nothing. */
export type Theme = ChosenTheme | 'system'

export interface Preferences {
  readonly theme: Theme
  /** `undefined`: not chosen, ask the browser. */
  readonly locale: Locale | undefined
  /** `undefined`: not asked yet or not told. */
  readonly place: PlaceId | undefined
}

const THEME_SCHEMA = picklist(CHOSEN_THEMES)
const LOCALE_SCHEMA = picklist(LOCALES)

export const readPreferences = (storage: KeyValue): Preferences => {
  const theme = storage.read(THEME_KEY)
  const locale = storage.read(LANGUAGE_KEY)
  return {
    theme: is(THEME_SCHEMA, theme) ? theme : 'system',
    locale: is(LOCALE_SCHEMA, locale) ? locale : undefined,
    place: placeId(storage.read(PLACE_KEY) ?? ''),
  }
}

export const keepTheme = (storage: KeyValue, theme: Theme): Written =>
  theme === 'system' ? storage.remove(THEME_KEY) : storage.write(THEME_KEY, theme)

export const keepLocale = (storage: KeyValue, locale: Locale): Written => storage.write(LANGUAGE_KEY, locale)

export const keepPlace = (storage: KeyValue, place: PlaceId | undefined): Written =>
  place === undefined ? storage.remove(PLACE_KEY) : storage.write(PLACE_KEY, place)
