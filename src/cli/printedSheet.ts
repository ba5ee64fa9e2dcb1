/** The sheet of a career as plain JSON, in which every number carries its measure, place, time and source in words. */
import { figureWords } from '../charts/figure/figureWords'
import type { CareerSheet } from '../core/catalogue/careerSheet'
import type { Figure } from '../core/catalogue/figure'
import { isFigure, isTraced } from '../core/catalogue/figuresIn'
import type { Place } from '../core/catalogue/place'
import type { Source, SourceId } from '../core/catalogue/source'
import type { MessagesOf } from '../i18n/registry'

export interface Printing {
  readonly places: readonly Place[]
  readonly messages: MessagesOf<'figures'>
}

export function printedSheet(sheet: CareerSheet, { places, messages }: Printing): Readonly<Record<string, unknown>> {
  const names = new Map(places.map(({ id, name }) => [id, name]))
  const sources = new Map(sheet.sources.map((source) => [source.id, source]))
  const origin = ({ place, period, source }: Pick<Figure, 'place' | 'period' | 'source'>) => ({
    place: { id: place, name: names.get(place) ?? place },
    period,
    source: printedSource(sources, source),
  })
  const printed = (value: unknown): unknown => {
    if (isFigure(value))
      return { ...amountOf(value, names.get(value.place) ?? value.place, messages), ...origin(value) }
    if (Array.isArray(value)) return value.map(printed)
    if (typeof value !== 'object' || value === null) return value
    const parts = Object.entries(value).map(([key, part]): [string, unknown] => [key, printed(part)])
    return { ...Object.fromEntries(parts), ...(isTraced(value) ? origin(value) : {}) }
  }
  return Object.fromEntries(Object.entries(sheet).map(([key, part]) => [key, printed(part)]))
}

function amountOf(figure: Figure, place: string, messages: Printing['messages']) {
  const { amount, measure, unit, group } = figure
  const { label, missing } = figureWords(figure, place, { locale: 'en', messages })
  const value =
    amount.kind === 'known' ? { value: amount.value } : { value: null, missing: amount.why, reason: missing }
  return { measure, label, ...value, unit, ...(group === undefined ? {} : { group }) }
}

function printedSource(sources: ReadonlyMap<SourceId, Source>, id: SourceId) {
  const { title = id, publisher = '', release = '' } = sources.get(id) ?? {}
  return { title, publisher, release }
}
