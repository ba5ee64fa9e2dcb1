/** What a person has chosen about the app itself. Each choice has its own key, so a broken one costs only itself. */
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

/** Plain comparison: a schema library for two short lists would be 2 kB before the first item. */
const among = <Choice extends string>(choices: readonly Choice[], text: string | undefined): Choice | undefined =>
  choices.find((choice) => choice === text)

export const readPreferences = (storage: KeyValue): Preferences => {
  return {
    theme: among(CHOSEN_THEMES, storage.read(THEME_KEY)) ?? 'system',
    locale: among(LOCALES, storage.read(LANGUAGE_KEY)),
    place: placeId(storage.read(PLACE_KEY) ?? ''),
  }
}

export const keepTheme = (storage: KeyValue, theme: Theme): Written =>
  theme === 'system' ? storage.remove(THEME_KEY) : storage.write(THEME_KEY, theme)

export const keepLocale = (storage: KeyValue, locale: Locale): Written => storage.write(LANGUAGE_KEY, locale)

export const keepPlace = (storage: KeyValue, place: PlaceId | undefined): Written =>
  place === undefined ? storage.remove(PLACE_KEY) : storage.write(PLACE_KEY, place)
