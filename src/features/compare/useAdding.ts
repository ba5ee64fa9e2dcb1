/** Finding a career to add: the list of all careers comes when the field is first used. */
import { storeToRefs } from 'pinia'
import { computed, ref } from 'vue'
import type { OccupationCode } from '../../core/catalogue/ids'
import { useCareerSearch } from '../../stores/careerSearch'

/** As many as can be looked over at once; a better word finds the others. */
const SHOWN = 6

/** @param taken - careers that are on the page already */
export function useAdding(taken: () => readonly OccupationCode[]) {
  const search = useCareerSearch()
  const { list, trouble } = storeToRefs(search)
  const query = ref('')
  const asked = computed(() => query.value.trim())
  const found = computed(() =>
    search
      .find(asked.value)
      .filter(({ occupation }) => !taken().includes(occupation.code))
      .slice(0, SHOWN),
  )
  return { query, asked, found, isLoaded: computed(() => list.value !== undefined), trouble, load: search.load }
}
