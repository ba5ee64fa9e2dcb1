/** All rows of the comparison, in the order in which they are read. */
import { computed } from 'vue'
import { useMessages } from '../../i18n/messages'
import { useComparing } from './comparing'
import { outlookGroup, payGroups, startGroup } from './factGroups'
import type { Group } from './rows'
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
      { key: 'short', title: words.inShort, rows: [inShortRow(comparing.value)] },
      ...(fit.value ? [fit.value] : []),
      ...payGroups(comparing.value),
      outlookGroup(comparing.value),
      startGroup(comparing.value),
      workGroup(comparing.value),
      interests,
      { key: 'skills', title: words.skillsTitle, rows: [skillsRow(comparing.value, elements.value)] },
    ]
  })
}
