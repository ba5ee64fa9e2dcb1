/** What each kind of narrowing offers, in words, with how many careers each choice leaves. */
import { computed, type ComputedRef } from 'vue'
import { periodText } from '../../charts/figure/figureWords'
import { US } from '../../core/catalogue/ids'
import type { PreparationLevel } from '../../core/catalogue/scales'
import type { OutlookWord } from '../../core/catalogue/outlookFigures'
import type { Interest } from '../../core/instrument/item'
import { formatMoney } from '../../i18n/format'
import { useLocale, useMessages } from '../../i18n/messages'
import { usePlace } from '../../stores/place'
import { KINDS, slugOf, valuesOf, type Kind } from './narrowing'
import type { Searching } from './useSearch'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly count: number
}

export interface Group {
  readonly kind: Kind
  readonly title: string
  /** Whose word it is, and when. */
  readonly note: string
  /** Those that leave no career are not offered. */
  readonly choices: readonly Choice[]
  readonly chosen: Choice | undefined
}

export function useChoices({ list, counts, narrowing }: Searching): ComputedRef<readonly Group[]> {
  const search = useMessages('search')
  const labelOf = useLabels(list)
  const noteOf = useNotes(list)
  return computed(() => {
    if (!list.value) return []
    const values = valuesOf(list.value)
    return KINDS.map((kind) => {
      const all = values[kind].map((value) => ({
        value,
        label: labelOf(kind, value),
        count: counts.value.get(kind)?.get(value) ?? 0,
      }))
      const chosen = all.find(({ value }) => value === narrowing.value[kind])
      const choices = all.filter((each) => each.count > 0 || each === chosen)
      return { kind, title: search.value.kinds[kind], note: noteOf(kind), choices, chosen }
    })
  })
}

function useLabels(list: Searching['list']) {
  const search = useMessages('search')
  const figures = useMessages('figures')
  const names = useMessages('names')
  const elements = useMessages('elements')
  const locale = useLocale()
  const fieldOf = (slug: string): string => {
    const name = list.value?.file.clusters.find((each) => slugOf(each) === slug) ?? slug
    return figures.value.clusters[name] ?? name
  }
  const label: Readonly<Record<Kind, (value: string) => string>> = {
    field: fieldOf,
    interest: (value) => names.value.interests[value as Interest].name,
    subject: (value) => (elements.value.names as Readonly<Record<string, string>>)[value] ?? value,
    level: (value) => figures.value.preparation[Number(value) as PreparationLevel],
    growth: (value) => figures.value.outlookWords[value as OutlookWord],
    pay: (value) => search.value.atLeast(formatMoney(locale.value, Number(value))),
  }
  return (kind: Kind, value: string): string => label[kind](value)
}

function useNotes(list: Searching['list']) {
  const search = useMessages('search')
  const figures = useMessages('figures')
  const locale = useLocale()
  const place = usePlace()
  const periodOf = (id: string): string => list.value?.file.sources.find((source) => source.id === id)?.period ?? ''
  return (kind: Kind): string => {
    const here = place.id === US ? figures.value.us : (place.place?.name ?? figures.value.us)
    const period = kind === 'pay' ? periodText(periodOf('oews'), locale.value) : periodOf('projections')
    return search.value.notes[kind](here, period)
  }
}
