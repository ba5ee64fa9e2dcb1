/** What a person has chosen about the app: theme and language. Chosen once, kept on the device, followed everywhere. */
import { defineStore } from 'pinia'
import { shallowReadonly, shallowRef } from 'vue'
import { switchLocale, useLocale, type Switched } from '../i18n/messages'
import { shownTheme, showTheme, systemTheme } from '../platform/color-scheme'
import type { Locale } from '../platform/locale'
import { useMachine } from '../platform/machine'
import { keepLocale, keepTheme, readPreferences, type ChosenTheme, type Theme } from '../platform/preferences'

export const usePreferences = defineStore('preferences', () => {
  const { storage } = useMachine()
  const kept = readPreferences(storage)
  const theme = shallowRef<Theme>(kept.theme)
  const shown = shallowRef<ChosenTheme>(shownTheme(kept.theme))

  const chooseTheme = (chosen: ChosenTheme): void => {
    // Choosing what the machine shows anyway means following it again.
    theme.value = chosen === systemTheme() ? 'system' : chosen
    shown.value = chosen
    keepTheme(storage, theme.value)
    showTheme(theme.value)
  }

  const chooseLocale = async (chosen: Locale): Promise<Switched> => {
    const switched = await switchLocale(chosen)
    if (switched.kind === 'switched') keepLocale(storage, chosen)
    return switched
  }

  return {
    /** What the page shows now, whoever chose it. */
    shownTheme: shallowReadonly(shown),
    locale: useLocale(),
    chooseTheme,
    chooseLocale,
  }
})
