/** The filters as the fields of a form: read from the address, written back to it. */
import { computed } from 'vue'
import { EDUCATION_LEVELS, PREPARATION_LEVELS } from '../../core/catalogue/scales'
import { PAY_STEPS } from '../../stores/paySteps'
import type { Filters } from './listQuery'
import type { Listed } from './useListing'

export function useFilterFields(listed: Listed) {
  const filters = computed(() => listed.choice.value.filters)
  const narrow = (part: Partial<Filters>): void => {
    listed.filterBy({ ...filters.value, ...part })
  }

  const preparation = computed({
    get: () => filters.value.preparation.map(String),
    set: (chosen) => {
      narrow({ preparation: PREPARATION_LEVELS.filter((level) => chosen.includes(String(level))) })
    },
  })
  const education = computed({
    get: () => [...filters.value.education],
    set: (chosen) => {
      narrow({ education: EDUCATION_LEVELS.filter((level) => chosen.includes(level)) })
    },
  })
  const clusters = computed({
    get: () => filters.value.clusters.map(String),
    set: (chosen) => {
      narrow({ clusters: chosen.map(Number).sort((left, right) => left - right) })
    },
  })
  const pay = computed({
    get: () => String(filters.value.pay ?? ''),
    set: (chosen) => {
      narrow({ pay: PAY_STEPS.find((step) => String(step) === chosen) })
    },
  })

  return { preparation, education, clusters, pay }
}
