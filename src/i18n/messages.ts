/**
 * The words of the page in its current language. One page has one language, so its state is the module's own.
 *
 * A route names its parts in `meta.messages`; they are loaded before it is entered, and all of them again before the
 * language changes, so that a screen never lacks a word and changing the language keeps the place on the page.
 */
import {
  computed,
  getCurrentScope,
  onScopeDispose,
  readonly,
  shallowReactive,
  shallowRef,
  type ComputedRef,
  type Ref,
} from 'vue'
import type { Locale } from '../platform/locale'
import { AT_HAND, partLoaders, type MessagesOf, type Part } from './registry'

type Slot = `${Locale}/${Part}`

const loaded = shallowReactive(new Map<Slot, unknown>())
const loading = new Map<Slot, Promise<void>>()
const current = shallowRef<Locale>('en')

loaded.set('en/shell', AT_HAND.shell)

const load = async (locale: Locale, part: Part): Promise<void> => {
  const slot: Slot = `${locale}/${part}`
  try {
    loaded.set(slot, (await (await partLoaders(part))[locale]()).messages)
  } finally {
    // Gone when it failed too, so that the next call tries again.
    loading.delete(slot)
  }
}

const loadOnce = (locale: Locale, part: Part): Promise<void> => {
  const slot: Slot = `${locale}/${part}`
  if (loaded.has(slot)) return Promise.resolve()
  const pending = loading.get(slot) ?? load(locale, part)
  if (!loaded.has(slot)) loading.set(slot, pending)
  return pending
}

/** Rejects when a part cannot be fetched. Loading twice costs nothing. */
export const loadMessages = async (locale: Locale, parts: readonly Part[]): Promise<void> => {
  await Promise.all(parts.map((part) => loadOnce(locale, part)))
}

const alongside = new Set<(to: Locale) => Promise<unknown>>()

/** Registers words that are no messages, as long as the caller's scope lives: a language is shown when they too have come. */
export const loadAlongside = (load: (to: Locale) => Promise<unknown>): void => {
  alongside.add(load)
  if (getCurrentScope()) onScopeDispose(() => alongside.delete(load))
}

export type Switched = { readonly kind: 'switched' } | { readonly kind: 'unreachable' }

/** The parts in use, or on their way, that a language does not have yet. */
const lackingIn = (to: Locale): readonly Part[] =>
  [...loaded.keys(), ...loading.keys()].flatMap((slot) => {
    const [locale, part] = slot.split('/') as [Locale, Part]
    return locale === current.value && !loaded.has(`${to}/${part}`) ? [part] : []
  })

/** Loads every part in use in the new language, then changes all words at once. */
export const switchLocale = async (to: Locale): Promise<Switched> => {
  try {
    await Promise.all(Array.from(alongside, (load) => load(to)))
    // A screen may be entered meanwhile, and load words of the old language.
    for (let lacking = lackingIn(to); lacking.length > 0; lacking = lackingIn(to)) await loadMessages(to, lacking)
  } catch {
    return { kind: 'unreachable' }
  }
  current.value = to
  return { kind: 'switched' }
}

export const useLocale = (): Readonly<Ref<Locale>> => readonly(current)

/** The words of one part, without reactivity: for a guard or a title. */
export const messagesOf = <P extends Part>(part: P): MessagesOf<P> => {
  const slot: Slot = `${current.value}/${part}`
  if (!loaded.has(slot)) throw new RangeError(`messagesOf: part '${part}' is not loaded; name it in meta.messages`)
  // The registry binds each slot to the module whose type this is.
  return loaded.get(slot) as MessagesOf<P>
}

/** The words of one part, following the language. The part must be loaded: name it in the route's `meta.messages`. */
export const useMessages = <P extends Part>(part: P): ComputedRef<MessagesOf<P>> => computed(() => messagesOf(part))
