/** Entry and median pay of every career in the place, and the sources they come from. */
import { computed } from 'vue'
import { careerPay, type CareerPay } from '../../core/budget/careerPay'
import { useMachine } from '../../platform/machine'
import { sourceIn } from '../../platform/sourceIn'
import { usePlace } from '../../stores/place'
import { useFetched } from '../../stores/useFetched'

export function useCareersPay() {
  const { catalogue } = useMachine()
  const place = usePlace()
  const { state, load } = useFetched(async () => {
    const [file, occupations] = await Promise.all([catalogue.catalogue(), catalogue.occupations()])
    return { occupations, oews: sourceIn(file, 'oews'), parities: sourceIn(file, 'price-parities') }
  })
  const list = computed(() => (state.value.kind === 'ready' ? state.value.found : undefined))
  /** `undefined` until the list and the place's pay have come. */
  const pays = computed<readonly CareerPay[] | undefined>(() => {
    const { facts } = place
    const { occupations, oews } = list.value ?? {}
    return facts && oews && occupations?.all.map((occupation) => careerPay({ occupation, facts }, oews))
  })
  return { state, list, pays, load }
}
