/** What a career is called, by its code. */
import type { OccupationCode } from '../../core/catalogue/ids'
import { useCatalogue } from '../../stores/catalogue'

/** Where the catalogue has not come yet, the code stands for the title. */
export function useCareerTitle(): (code: OccupationCode) => string {
  const store = useCatalogue()
  return (code) => store.catalogue?.occupations.byCode.get(code)?.title ?? code
}
