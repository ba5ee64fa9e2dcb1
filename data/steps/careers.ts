/** `careers/<code>.json`: everything about one occupation that only its own page needs. */
import type { CareerFile } from '../../src/core/catalogue/files'
import type { OccupationCode } from '../../src/core/catalogue/ids'
import type { Published } from '../read/published'
import { careerRatings } from './careerRatings'
import type { CodeJoins } from './codeJoins'
import type { Elements } from './elements'
import { groupedBy } from './groupedBy'
import { industries } from './industries'
import { attainment, surveys } from './preparation'
import type { RatingsByCode } from './ratings'
import { context, styles } from './singleScales'
import { dated } from './dated'
import { software } from './software'
import type { Titles } from './titles'
import { tools } from './tools'

export type Career = Omit<CareerFile, 'header'>

export interface CareersFrom {
  readonly published: Published
  readonly elements: Elements
  readonly joins: CodeJoins
  readonly ratings: RatingsByCode
  readonly interests: ReadonlyMap<OccupationCode, readonly number[]>
  readonly titles: Titles
}

type Programme = Published['programmes']['rows'][number]

interface Named {
  readonly code: OccupationCode
  readonly title: string
}

/** A part of the page's facts, by occupation. */
type Part<Fields extends keyof Career> = (occupation: Named) => Pick<Career, Fields>

/** In code order. */
export function careers(from: CareersFrom): readonly Career[] {
  const names = namesPart(from)
  const profile = profilePart(from)
  const when = dated(from.published)
  const education = educationPart(from)
  const labour = labourPart(from)
  const belongings = belongingsPart(from)
  return from.published.occupations.rows.map(({ code, title }) => {
    const named = { code, title }
    return {
      code,
      title,
      ...names(named),
      ...profile(named),
      ...when(named),
      ...education(named),
      ...labour(named),
      ...belongings(named),
    }
  })
}

function namesPart({ titles }: CareersFrom): Part<'otherTitles' | 'formerly'> {
  return ({ code }) => ({ otherTitles: titles.shown(code), formerly: titles.formerly(code) })
}

function profilePart(from: CareersFrom): Part<'interests' | 'ratings' | 'styles' | 'context'> {
  const { published, elements, interests, ratings } = from
  const stylesOf = styles(published, elements.style.id)
  const contextOf = context(published, elements.context.id)
  return ({ code }) => ({
    interests: interests.get(code) ?? null,
    ratings: careerRatings(ratings.get(code), elements),
    styles: stylesOf.get(code) ?? null,
    context: contextOf.get(code) ?? null,
  })
}

function educationPart({
  published,
  joins,
}: CareersFrom): Part<'preparation' | 'education' | 'apprenticeship' | 'surveyOrigin'> {
  const attained = attainment(published)
  const surveyOf = surveys(published)
  return ({ code }) => {
    const outlook = joins.outlookOf(code)
    const survey = surveyOf.get(code)
    return {
      preparation: joins.preparationOf(code),
      education: {
        entry: outlook?.education ?? null,
        experience: outlook?.experience ?? null,
        training: outlook?.training ?? null,
        attainment: attained.get(joins.matrixOf(code) ?? '') ?? null,
        required: survey?.required ?? null,
      },
      apprenticeship: survey?.apprenticeship ?? null,
      surveyOrigin: survey?.origin ?? 'missing',
    }
  }
}

function labourPart({ published, joins }: CareersFrom): Part<'outlook' | 'industries'> {
  const byIndustry = industries(published)
  return ({ code }) => {
    const row = joins.outlookOf(code)
    const matrix = joins.matrixOf(code)
    return {
      outlook: row
        ? {
            employment: row.employment,
            projected: row.projected,
            change: row.change,
            changePercent: row.changePercent,
            openings: row.openings,
            selfEmployedPercent: row.selfEmployed,
          }
        : null,
      industries: (matrix === undefined ? undefined : byIndustry.get(matrix)) ?? [],
    }
  }
}

function belongingsPart({ published }: CareersFrom): Part<'programmes' | 'related' | 'software' | 'tools'> {
  const softwareOf = software(published)
  const toolsOf = tools(published)
  const related = groupedBy(published.related.rows, (row) => row.code)
  const programmes = groupedBy<Programme, string>(published.programmes.rows, (row) => row.soc)
  return ({ code }) => ({
    programmes: (programmes.get(soc(code)) ?? []).map(({ programme, title }) => ({
      code: programme,
      title: title.replace(/\.$/, ''),
    })),
    related: [...(related.get(code) ?? [])]
      .sort((one, other) => one.index - other.index)
      .map((row) => ({ code: row.related, tier: row.tier })),
    software: softwareOf.get(code) ?? [],
    tools: toolsOf.get(code) ?? [],
  })
}

/** An O*NET-SOC code begins with its SOC 2018 code, which is what programmes are joined to. */
const soc = (code: OccupationCode): string => code.slice(0, 7)
