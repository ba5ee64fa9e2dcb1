/** Fetches what the results need while the person answers, so that nobody waits at the end. */
import type { Router } from 'vue-router'
import { formatChange, formatFixed, formatList, formatMoney, formatNumber } from '../../i18n/format'
import { loadMessages, useLocale } from '../../i18n/messages'
import { whenIdle } from '../../platform/whenIdle'
import { useCatalogue } from '../../stores/catalogue'
import { useMatches } from '../../stores/matches'
import { usePlace } from '../../stores/place'

/** Quiet: what fails here is fetched again, and told of, where it is needed. */
export function prefetchResults(router: Router): void {
  const catalogue = useCatalogue()
  const place = usePlace()
  useMatches().keepAtHand()
  whenIdle(() => {
    fetchView(router, '/results').catch(() => undefined)
    void catalogue.load()
    void place.load()
    warmFormats()
    // The largest of them, and the last to be drawn.
    import('../../charts/interest/InterestChart.vue').catch(() => undefined)
  })
}

/** Making a formatter is slow, using it is not: these are made before the results need them. */
function warmFormats(): void {
  const locale = useLocale().value
  for (const format of [formatNumber, formatMoney, formatChange]) format(locale, 0)
  formatFixed(locale, 0, 1)
  formatList(locale, [])
}

async function fetchView(router: Router, path: string): Promise<void> {
  const { matched, meta } = router.resolve(path)
  const views = matched.map(({ components }) => components?.['default'])
  await Promise.all([
    loadMessages(useLocale().value, meta.messages),
    // A view that has not been shown yet is the function that fetches it.
    ...views.map((view) => (typeof view === 'function' ? (view as () => Promise<unknown>)() : undefined)),
  ])
}
