/** What each kind of narrowing offers, in words, with how many careers each choice leaves. */
import { computed, type ComputedRef } from 'vue'
import { periodText } from '../../charts/figure/figureWords'
import type { PreparationLevel } from '../../core/catalogue/scales'
import type { OutlookWord } from '../../core/catalogue/outlookFigures'
import type { SourceId } from '../../core/catalogue/source'
import type { Interest } from '../../core/instrument/item'
import { formatMoney } from '../../i18n/format'
import { useLocale, useMessages } from '../../i18n/messages'
import { sourceIn } from '../../platform/sourceIn'
import { usePlace } from '../../stores/place'
import { usePlaceName } from '../../stores/placeName'
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
  /** Those that leave no career are not offered. Counted at each call: for who shows them. */
  readonly choices: () => readonly Choice[]
  readonly chosen: Pick<Choice, 'value' | 'label'> | undefined
}

export function useChoices({ held, countsIn, narrowing }: Searching): ComputedRef<readonly Group[]> {
  const search = useMessages('search')
  const labelOf = useLabels(held)
  const noteOf = useNotes(held)
  const byLabel = useByLabel()
  return computed(() => {
    if (!held.value) return []
    const values = valuesOf(held.value)
    return KINDS.map((kind) => {
      const chosen = values[kind].find((value) => value === narrowing.value[kind])
      return {
        kind,
        title: search.value.kinds[kind],
        note: noteOf(kind),
        choices: (): readonly Choice[] => {
          const counts = countsIn(kind)
          const all = values[kind].map((value) => ({
            value,
            label: labelOf(kind, value),
            count: counts.get(value) ?? 0,
          }))
          return (kind === 'subject' ? byLabel(all) : all).filter((each) => each.count > 0 || each.value === chosen)
        },
        chosen: chosen === undefined ? undefined : { value: chosen, label: labelOf(kind, chosen) },
      }
    })
  })
}

/** By name: what has no order of its own, and is too long to be looked through without one. */
function useByLabel() {
  const locale = useLocale()
  return (choices: readonly Choice[]): readonly Choice[] => {
    const { compare } = new Intl.Collator(locale.value)
    return [...choices].sort((one, other) => compare(one.label, other.label))
  }
}

function useLabels(held: Searching['held']) {
  const search = useMessages('search')
  const figures = useMessages('figures')
  const names = useMessages('names')
  const locale = useLocale()
  const fieldOf = (slug: string): string => {
    const name = held.value?.file.clusters.find((each) => slugOf(each) === slug) ?? slug
    return figures.value.clusters[name] ?? name
  }
  const label: Readonly<Record<Kind, (value: string) => string>> = {
    field: fieldOf,
    interest: (value) => names.value.interests[value as Interest].name,
    subject: (value) => held.value?.subjects.get(value) ?? value,
    level: (value) => figures.value.preparation[Number(value) as PreparationLevel],
    growth: (value) => figures.value.outlookWords[value as OutlookWord],
    pay: (value) => search.value.atLeast(formatMoney(locale.value, Number(value))),
  }
  return (kind: Kind, value: string): string => label[kind](value)
}

function useNotes(held: Searching['held']) {
  const search = useMessages('search')
  const locale = useLocale()
  const place = usePlace()
  const placeName = usePlaceName()
  const periodOf = (id: SourceId): string => (held.value ? sourceIn(held.value.file, id).period : '')
  return (kind: Kind): string => {
    const period = kind === 'pay' ? periodText(periodOf('oews'), locale.value) : periodOf('projections')
    return search.value.notes[kind](placeName.value(place.id), period)
  }
}
