/** What it takes to start: schooling, experience and training asked for, and the schooling of those who do the work. */
import { known, type Figure } from './figure'
import { US } from './ids'
import {
  ATTAINMENT_LEVELS,
  type AttainmentLevel,
  type EducationLevel,
  type ExperienceLevel,
  type PreparationLevel,
  type TrainingLevel,
} from './scales'
import type { CareerSheetInput } from './careerSheet'
import type { Source } from './source'

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
}

export function schoolingSheet({ career, source }: CareerSheetInput): SchoolingSheet {
  const { education, outlookTitle, preparation } = career
  const projections = source('projections')
  const group = outlookTitle ? { group: outlookTitle } : {}
  const category = <Level>(asks: Category<Level>['asks'], level: Level | null, from: Source): Category<Level> => ({
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
        ? category('preparation', preparation.merged, source('onet'))
        : category('preparation', preparation.separate, source('onet-archive')),
    attainment: education.attainment?.flatMap((percent, row) =>
      shareAt(percent, row, { source: source('attainment'), group }),
    ),
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
