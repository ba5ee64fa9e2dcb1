/** What the page of a career shows as plain JSON, in which every number carries its measure, place, time and source. */
import { figureWords } from '../charts/figure/figureWords'
import type { Figure } from '../core/catalogue/figure'
import { isFigure, isTraced } from '../core/catalogue/figuresIn'
import type { Place } from '../core/catalogue/place'
import type { Source } from '../core/catalogue/source'
import type { MessagesOf } from '../i18n/registry'

export interface Printing {
  readonly places: readonly Place[]
  readonly sources: readonly Source[]
  readonly messages: MessagesOf<'figures'>
}

type Printed = Readonly<Record<string, unknown>>

/** @returns a function that prints anything made of figures */
export function printer({ places, sources: all, messages }: Printing): (parts: object) => Printed {
  const names = new Map(places.map(({ id, name }) => [id, name]))
  const sources = new Map(all.map((source) => [source.id, source]))
  const origin = ({ place, period, source }: Pick<Figure, 'place' | 'period' | 'source'>) => ({
    place: { id: place, name: names.get(place) ?? place },
    period,
    source: printedSource(sources.get(source), messages.sourceParts[source]) ?? { title: source },
  })
  const printed = (value: unknown): unknown => {
    if (isFigure(value))
      return { ...amountOf(value, names.get(value.place) ?? value.place, messages), ...origin(value) }
    if (Array.isArray(value)) return value.map(printed)
    if (typeof value !== 'object' || value === null) return value
    const parts = Object.entries(value).map(([key, part]): [string, unknown] => [key, printed(part)])
    return { ...Object.fromEntries(parts), ...(isTraced(value) ? origin(value) : {}) }
  }
  return (parts) => Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, printed(part)]))
}

function amountOf(figure: Figure, place: string, messages: Printing['messages']) {
  const { amount, measure, unit, group } = figure
  const { label, missing, workedOut, few } = figureWords(figure, place, { locale: 'en', messages })
  const value =
    amount.kind === 'known' ? { value: amount.value } : { value: null, missing: amount.why, reason: missing }
  const how = { ...(workedOut === '' ? {} : { workedOut }), ...(few === '' ? {} : { rough: few }) }
  return { measure, label, ...value, unit, ...how, ...(group === undefined ? {} : { group }) }
}

const printedSource = (source: Source | undefined, part: string | undefined) =>
  source && {
    title: part === undefined ? source.title : `${source.title}: ${part}`,
    publisher: source.publisher,
    release: source.release,
  }
