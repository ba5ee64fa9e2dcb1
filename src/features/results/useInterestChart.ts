/** The interest chart's component, fetched once the page has been drawn without it. */
import { onMounted, shallowRef, type Component } from 'vue'
import { afterPaint } from '../../platform/afterPaint'

export type LazyChart =
  { readonly kind: 'waiting' } | { readonly kind: 'ready'; readonly component: Component } | { readonly kind: 'failed' }

/** A chart that cannot be had is no reason for the error screen: its table is there. */
export function useInterestChart() {
  const chart = shallowRef<LazyChart>({ kind: 'waiting' })
  const fetchChart = async (): Promise<void> => {
    try {
      const module = await import('../../charts/interest/InterestChart.vue')
      chart.value = { kind: 'ready', component: module.default }
    } catch {
      chart.value = { kind: 'failed' }
    }
  }
  onMounted(() => {
    afterPaint(() => void fetchChart())
  })
  return chart
}
