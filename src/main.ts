/** The composition root: makes the app, hands it its machine and its language, and mounts it. */
import './styles/main.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import AppShell from './app/AppShell.vue'
import { followArrivals } from './app/arrival'
import { useFailure } from './app/failure'
import { createAppRouter } from './app/router'
import { watchForUpdates } from './app/updates'
import { switchLocale } from './i18n/messages'
import { catalogueFiles, type Fetch } from './platform/catalogueFiles'
import { systemClock } from './platform/clock'
import { showTheme } from './platform/color-scheme'
import { preferredLocale } from './platform/locale'
import { machinePlugin } from './platform/machine'
import { readPreferences } from './platform/preferences'
import { createStorage } from './platform/storage'

// Called through an arrow, because `fetch` does not work off its window.
const fetchFile: Fetch = (url, options) => fetch(url, options)
const storage = createStorage(() => window.localStorage)
const { locale, theme } = readPreferences(storage)
const { fail } = useFailure()
const router = createAppRouter()

await switchLocale(locale ?? preferredLocale(navigator.languages))
showTheme(theme)
followArrivals(router)
router.onError((thrown: unknown, to) => {
  reportError(thrown)
  fail(thrown, to.fullPath)
})

const app = createApp(AppShell)
  .use(
    machinePlugin({
      storage,
      clock: systemClock,
      catalogue: catalogueFiles(fetchFile, `${import.meta.env.BASE_URL}data/`),
      fetchFile: (path) => fetch(`${import.meta.env.BASE_URL}${path}`),
    }),
  )
  .use(createPinia())
  .use(router)

// Mounted with its first view, so that nothing moves when the view comes. A view that cannot be reached is reported by
// the router, and the frame is drawn with the error screen.
await router.isReady().catch(() => undefined)
app.mount('#app')

// The worker fetches megabytes, so it begins once the first screens are surely there. Without one everything works that
// works online.
const AFTER_THE_FIRST_SCREENS = 3000
setTimeout(() => {
  watchForUpdates().catch(() => undefined)
}, AFTER_THE_FIRST_SCREENS)
