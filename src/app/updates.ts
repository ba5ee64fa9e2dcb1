/** The service worker's news: saved for use without a connection, or a new version that waits. */
import { readonly, shallowRef } from 'vue'

export type News = { readonly kind: 'none' } | { readonly kind: 'saved' } | { readonly kind: 'new-version' }

const news = shallowRef<News>({ kind: 'none' })
let apply: () => Promise<void> = () => Promise.resolve()

/** Called once, after the page is drawn: what it loads has no part in the first screen. */
export const watchForUpdates = async (): Promise<void> => {
  const { registerSW } = await import('virtual:pwa-register')
  const update = registerSW({
    onNeedRefresh: () => {
      news.value = { kind: 'new-version' }
    },
    onOfflineReady: () => {
      news.value = { kind: 'saved' }
    },
  })
  apply = () => update(true)
}

export const useUpdates = () => ({
  news: readonly(news),
  /** Loads the page anew with the new version. Answers are on the device and stay. */
  applyUpdate: (): Promise<void> => apply(),
  dismiss: (): void => {
    news.value = { kind: 'none' }
  },
})
