/** Figure → the words that show it: what, how much, where, when and from whom. The one place where a figure is worded. */
import { FEW_PEOPLE } from '../../core/catalogue/fewPeople'
import type { Figure, Measure, Missing, Unit } from '../../core/catalogue/figure'
import type { Source } from '../../core/catalogue/source'
import {
  formatChange,
  formatFixed,
  formatHourly,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRating,
  formatShare,
} from '../../i18n/format'
import type { MessagesOf } from '../../i18n/registry'
import type { Locale } from '../../platform/locale'

export interface FigureWords {
  readonly label: string
  /** The formatted number, or `undefined` where there is none. */
  readonly number: string | undefined
  /** What the number counts, or would count. */
  readonly unit: string
  /** Why there is no number; empty where there is one. */
  readonly missing: string
  /** How we got the number, where it is not published as it stands; empty elsewhere. */
  readonly workedOut: string
  readonly place: string
  readonly period: string
  readonly source: string
  /** That it is rough, resting on few people; empty where it is not. */
  readonly few: string
}

export interface Wording {
  readonly locale: Locale
  readonly messages: MessagesOf<'figures'>
  /** Of numbers, where those of their unit are too few. */
  readonly decimals?: number | undefined
}

/** @param place - the name of `figure.place` */
export function figureWords(figure: Figure, place: string, wording: Wording): FigureWords {
  const { locale, messages } = wording
  const { amount, measure, unit } = figure
  const known = amount.kind === 'known'
  return {
    label: (known && amount.value < 0 ? messages.fewer[measure] : undefined) ?? messages.measures[measure],
    number: known ? amountText(amount.value, figure, wording) : undefined,
    unit: unitText(measure, unit, messages),
    workedOut: figure.workedOut === undefined ? '' : messages.workedOut[figure.workedOut],
    missing: known ? '' : missingText(amount.why, figure, { place, locale, messages }),
    place,
    period: periodText(figure.period, locale),
    source: messages.sources[figure.source],
    few: figure.ofFew ? messages.ofFew.short(formatNumber(locale, FEW_PEOPLE)) : '',
  }
}

interface MissingAt {
  readonly place: string
  readonly locale: Locale
  readonly messages: Wording['messages']
}

function missingText(why: Missing, figure: Figure, { place, locale, messages }: MissingAt): string {
  const notCovered = why === 'not-covered' ? messages.notCovered[figure.source] : undefined
  return notCovered ? notCovered(writtenPeriod(figure.period, locale)) : messages.missing[why](place)
}

function amountText(value: number, { measure, unit }: Figure, { locale, decimals }: Wording): string {
  if (measure === 'jobs-change' || measure === 'jobs-difference')
    return signed(FORMATS[unit](locale, Math.abs(value)), value)
  if (measure === 'jobs-change-percent') return formatChange(locale, value)
  if (decimals !== undefined && unit === 'percent') return formatShare(locale, value / 100, decimals)
  if (decimals !== undefined) return formatFixed(locale, value, decimals)
  return FORMATS[unit](locale, value)
}

/** A change keeps its sign, as a growth does, and with a real minus. */
const signed = (text: string, value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${text}`

const FORMATS: Readonly<Record<Unit, (locale: Locale, value: number) => string>> = {
  'dollars-a-year': formatMoney,
  'dollars-an-hour': formatHourly,
  jobs: formatNumber,
  // Written out, because "194.8 thousand" has to be read twice.
  'thousand-jobs': (locale, value) => formatNumber(locale, value * 1000),
  percent: formatPercent,
  ratio: (locale, value) => formatNumber(locale, value, 2),
  index: formatRating,
  'scale-1-7': formatRating,
  'scale-1-3': formatRating,
  'scale-1-5': formatRating,
  'scale-0-7': formatRating,
  'scale--3-3': formatRating,
}

const unitText = (measure: Measure, unit: Unit, messages: Wording['messages']): string => {
  if (measure === 'openings-a-year') return messages.jobsAYear
  return unit === 'jobs' && measure !== 'employment' ? messages.units['thousand-jobs'] : messages.units[unit]
}

/** A list of careers names the same few periods hundreds of times, and making a date format is slow. */
const periods = new Map<string, string>()

/** `2025-05` as a month a reader knows; years and spans of years as they are. */
export function periodText(period: string, locale: Locale): string {
  const key = `${locale} ${period}`
  const text = periods.get(key) ?? writtenPeriod(period, locale)
  periods.set(key, text)
  return text
}

/** A release that is named by its month has a name in every language. */
export const releaseText = ({ release, period }: Pick<Source, 'release' | 'period'>, locale: Locale): string =>
  release === periodText(period, 'en') ? periodText(period, locale) : release

function writtenPeriod(period: string, locale: Locale): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(period) ?? []
  if (year === undefined || month === undefined) return period
  const first = new Date(Date.UTC(Number(year), Number(month) - 1, 1))
  return new Intl.DateTimeFormat(`${locale}-US`, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(first)
}
