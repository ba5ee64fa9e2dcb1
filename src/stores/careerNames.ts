/** What a career is called in the language of the page, by its code. */
import type { OccupationCode } from '../core/catalogue/ids'
import { useCareerWords, type CareerName } from './careerWords'
import { useCatalogue } from './catalogue'

/** Where the catalogue has not come yet, the code stands for the name. */
export function useCareerNames(): (code: OccupationCode) => CareerName {
  const store = useCatalogue()
  const words = useCareerWords()
  return (code) => words.nameOf({ code, title: store.catalogue?.occupations.byCode.get(code)?.title ?? code })
}
