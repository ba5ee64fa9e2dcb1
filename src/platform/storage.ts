/** Small texts kept on the device. Never throws: where the browser refuses, they last as long as the page. */

export type Written = { readonly kind: 'stored' } | { readonly kind: 'refused'; readonly reason: 'blocked' | 'full' }

export interface KeyValue {
  readonly read: (key: string) => string | undefined
  readonly write: (key: string, text: string) => Written
  readonly remove: (key: string) => Written
}

const STORED: Written = { kind: 'stored' }

// Firefox names it differently from the others.
const FULL = new Set(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])

const refusalOf = (thrown: unknown): Written => ({
  kind: 'refused',
  reason: thrown instanceof Error && FULL.has(thrown.name) ? 'full' : 'blocked',
})

/** @param area - called at each use, because merely naming `localStorage` throws where cookies are blocked */
export const createStorage = (area: () => Storage): KeyValue => {
  // What the browser refused, or `undefined` for what it would not let go of.
  const unsaved = new Map<string, string | undefined>()

  const attempt = (key: string, text: string | undefined): Written => {
    try {
      if (text === undefined) area().removeItem(key)
      else area().setItem(key, text)
      unsaved.delete(key)
      return STORED
    } catch (thrown) {
      unsaved.set(key, text)
      return refusalOf(thrown)
    }
  }

  const read = (key: string): string | undefined => {
    if (unsaved.has(key)) return unsaved.get(key)
    try {
      return area().getItem(key) ?? undefined
    } catch {
      return undefined
    }
  }

  return { read, write: attempt, remove: (key) => attempt(key, undefined) }
}
