/** All rows of the comparison, in the order in which they are read. */
import { computed } from 'vue'
import { useMessages } from '../../i18n/messages'
import { useComparing } from './comparing'
import { outlookGroup, payGroups, startGroup } from './factGroups'
import { groupOf, type Group } from './rows'
import type { ComparedFound } from './useCompared'
import { useFitRows } from './useFitRows'
import { inShortRow, interestsGroup, skillsRow, workGroup } from './workGroups'

export function useGroups(found: () => ComparedFound) {
  const comparing = useComparing(found)
  const fit = useFitRows(() => comparing.value)
  const [names, elements] = [useMessages('names'), useMessages('elements')]
  return computed((): readonly Group[] => {
    const { words } = comparing.value
    const interests = interestsGroup(comparing.value, names.value)
    return [
      groupOf('short', words.inShort, [inShortRow(comparing.value)]),
      ...(fit.value ? [fit.value] : []),
      ...payGroups(comparing.value),
      outlookGroup(comparing.value),
      startGroup(comparing.value),
      workGroup(comparing.value),
      interests,
      groupOf('skills', words.skillsTitle, [skillsRow(comparing.value, elements.value)]),
    ]
  })
}
