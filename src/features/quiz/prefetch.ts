/** Fetches what the results need while the person answers, so that nobody waits at the end. */
import type { Router } from 'vue-router'
import { periodText } from '../../charts/figure/figureWords'
import type { Source } from '../../core/catalogue/source'
import { formatChange, formatFixed, formatList, formatMoney, formatNumber } from '../../i18n/format'
import { loadMessages, useLocale } from '../../i18n/messages'
import { whenIdle } from '../../platform/whenIdle'
import { useCareerWords } from '../../stores/careerWords'
import { useCatalogue } from '../../stores/catalogue'
import { useMatches } from '../../stores/matches'
import { usePlace } from '../../stores/place'
import { useSitting } from '../../stores/sitting'

/** Quiet: what fails here is fetched again, and told of, where it is needed. */
export function prefetchResults(router: Router): void {
  const catalogue = useCatalogue()
  const place = usePlace()
  const words = useCareerWords()
  useMatches().keepAtHand()
  whenIdle(() => {
    fetchView(router, '/results').catch(() => undefined)
    void catalogue.load().then(() => {
      warmFormats(catalogue.catalogue?.file.sources ?? [])
    })
    useSitting().prepareChoice()
    void place.load()
    void words.load()
    // The largest of them, and the last to be drawn.
    import('../../charts/interest/InterestChart.vue').catch(() => undefined)
  })
}

/** Making a formatter is slow, using it is not: these are made before the results need them. */
function warmFormats(sources: readonly Source[]): void {
  const locale = useLocale().value
  for (const format of [formatNumber, formatMoney, formatChange]) format(locale, 0)
  formatFixed(locale, 0, 1)
  formatList(locale, [])
  for (const { period } of sources) periodText(period, locale)
}

async function fetchView(router: Router, path: string): Promise<void> {
  await router.resolve(path).meta.addLater?.()
  const { matched, meta } = router.resolve(path)
  const views = matched.map(({ components }) => components?.['default'])
  await Promise.all([
    loadMessages(useLocale().value, meta.messages),
    // A view that has not been shown yet is the function that fetches it.
    ...views.map((view) => (typeof view === 'function' ? (view as () => Promise<unknown>)() : undefined)),
  ])
}
