/** The major group a career belongs to: how many work in it and what they earn, all careers of it together. */
import type { CareerSheetInput, PlaceSheetInput } from './careerSheet'
import { amountOf, type Figure, type Measure, type Unit } from './figure'
import type { Source } from './source'

export interface GroupSheet {
  readonly code: string
  /** As the survey names it. */
  readonly title: string
  readonly place: Figure['place']
  readonly employed: Figure
  readonly mean: Figure
}

/** In the place looked at, where it publishes groups, and in the nation; none for a group that the survey leaves out. */
export const groupSheets = (input: CareerSheetInput): readonly GroupSheet[] =>
  [input.here, input.national].flatMap((of) => (of ? groupIn(input, of) : []))

function groupIn({ career, source }: CareerSheetInput, { facts }: PlaceSheetInput): readonly GroupSheet[] {
  const code = `${career.code.slice(0, 2)}-0000`
  const group = facts.groups.find((each) => each.code === code)
  if (!group) return []
  const figure = (measure: Measure, unit: Unit, value: number | null): Figure =>
    figureOf({ measure, unit, value, place: facts.place, source: source('oews'), group: group.title })
  return [
    {
      code,
      title: group.title,
      place: facts.place,
      employed: figure('employment', 'jobs', group.employment),
      mean: figure('pay-mean', 'dollars-a-year', group.mean),
    },
  ]
}

interface GroupFigure extends Pick<Figure, 'measure' | 'unit' | 'place'> {
  readonly value: number | null
  readonly source: Source
  readonly group: string
}

const figureOf = ({ value, source, ...figure }: GroupFigure): Figure => ({
  ...figure,
  amount: amountOf(value),
  period: source.period,
  source: source.id,
})
