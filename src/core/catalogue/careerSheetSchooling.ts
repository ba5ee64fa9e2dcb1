/** What it takes to start: schooling, experience and training asked for, and the schooling of those who do the work. */
import { amountOf, known, type Figure } from './figure'
import type { CareerFile } from './files'
import { US } from './ids'
import {
  ATTAINMENT_LEVELS,
  REQUIRED_LEVELS,
  type AttainmentLevel,
  type EducationLevel,
  type ExperienceLevel,
  type PreparationLevel,
  type RequiredLevel,
  type TrainingLevel,
} from './scales'
import type { CareerSheetInput } from './careerSheet'
import { datedAs, type Dated, type Source } from './source'

/** A published category: traced to its table like a figure, though it is no number. */
export interface Category<Level> {
  readonly asks: 'education' | 'experience' | 'training' | 'preparation'
  /** `null`: no category is published for this occupation. */
  readonly level: Level | null
  readonly place: Figure['place']
  readonly period: string
  readonly source: Source['id']
  readonly group?: string
}

export interface SchoolingSheet {
  readonly education: Category<EducationLevel>
  readonly experience: Category<ExperienceLevel>
  readonly training: Category<TrainingLevel>
  readonly preparation: Category<PreparationLevel>
  /** Workers aged 25 and over by their schooling; `undefined` where it is not published. */
  readonly attainment: readonly { readonly level: AttainmentLevel; readonly share: Figure }[] | undefined
  /** What people in the work, or analysts, say is required; `undefined` where nobody was asked. */
  readonly required: readonly { readonly level: RequiredLevel; readonly share: Figure }[] | undefined
  /** How much an apprenticeship matters, 1–5; `undefined` where nobody was asked. */
  readonly apprenticeship: Figure | undefined
}

export function schoolingSheet({ career, occupation, source }: CareerSheetInput): SchoolingSheet {
  const { dated, education, preparation } = career
  const projections = source('projections')
  const group = occupation.outlookGroup ? { group: occupation.outlookGroup } : {}
  const category = <Level>(asks: Category<Level>['asks'], level: Level | null, from: Dated): Category<Level> => ({
    asks,
    level,
    place: US,
    period: from.period,
    source: from.id,
  })
  return {
    education: { ...category('education', education.entry, projections), ...group },
    experience: { ...category('experience', education.experience, projections), ...group },
    training: { ...category('training', education.training, projections), ...group },
    // The archive release keeps the first two levels apart; the current one has merged them.
    preparation:
      preparation.separate === null
        ? category('preparation', preparation.merged, datedAs(dated.preparation, source('onet')))
        : category('preparation', preparation.separate, datedAs(dated.preparation, source('onet-archive'))),
    attainment: education.attainment?.flatMap((percent, row) =>
      shareAt(percent, row, { source: source('attainment'), group }),
    ),
    ...surveyed(
      career,
      datedAs(dated.survey, source(career.surveyOrigin === 'predecessor' ? 'onet-predecessors' : 'onet')),
    ),
  }
}

/** Levels that nobody named are left out: their share is a published zero. */
function surveyed(
  { education, apprenticeship: mean }: CareerFile,
  source: Dated,
): Pick<SchoolingSheet, 'required' | 'apprenticeship'> {
  const of = { place: US, period: source.period, source: source.id }
  const required = education.required?.flatMap((percent, row) => {
    const level = REQUIRED_LEVELS[row]
    const share: Figure = {
      measure: 'required-education-percent',
      amount: amountOf(percent, 'advised-against'),
      unit: 'percent',
      ...of,
    }
    return level === undefined || percent === 0 ? [] : [{ level, share }]
  })
  return {
    required,
    apprenticeship:
      mean === null ? undefined : { measure: 'apprenticeship', amount: known(mean), unit: 'scale-1-5', ...of },
  }
}

interface ShareOf {
  /** A survey older than the projections that it is published with. */
  readonly source: Source
  readonly group: { readonly group?: string }
}

function shareAt(percent: number, row: number, { source, group }: ShareOf) {
  const level = ATTAINMENT_LEVELS[row]
  if (level === undefined) return []
  const share: Figure = {
    measure: 'attainment-percent',
    amount: known(percent),
    unit: 'percent',
    place: US,
    period: source.period,
    source: source.id,
    ...group,
  }
  return [{ level, share }]
}
