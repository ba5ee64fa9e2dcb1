/** The screens after the interests, and their words: kept out of what the first item needs. */
import { shallowReadonly, shallowRef, type Component } from 'vue'
import { loadMessages, useLocale } from '../../i18n/messages'
import type { Part } from '../../i18n/registry'
import type { Fetched } from './stage'

export interface LaterScreens {
  readonly skillItem: Component
  readonly restPage: Component
}

const WORDS: readonly Part[] = ['names', 'skillItems', 'sure']

const fetched = shallowRef<Fetched>('waiting')
const screens = shallowRef<LaterScreens>()

/** Resolves whatever happens: what happened stands in `fetched`. Safe to call again, to try again. */
export async function loadLaterScreens(): Promise<void> {
  if (screens.value) return
  fetched.value = 'waiting'
  try {
    const [skillItem, restPage] = await Promise.all([import('./SkillItem.vue'), import('./RestPage.vue'), loadWords()])
    screens.value = { skillItem: skillItem.default, restPage: restPage.default }
    fetched.value = 'ready'
  } catch {
    fetched.value = 'failed'
  }
}

/** Once more when the language has changed on the way: a change loads only what is already in use. */
async function loadWords(): Promise<void> {
  const locale = useLocale()
  let loaded: string | undefined
  while (loaded !== locale.value) {
    loaded = locale.value
    await loadMessages(locale.value, WORDS)
  }
}

export const useLaterScreens = () => ({ fetched: shallowReadonly(fetched), screens: shallowReadonly(screens) })
