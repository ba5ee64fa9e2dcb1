/** When the agency rated an occupation or asked about it, and by whom its interests are: as the rows say. */
import type { CareerFile } from '../../src/core/catalogue/files'
import type { OccupationCode } from '../../src/core/catalogue/ids'
import type { Published } from '../read/published'
import { keyedBy } from './groupedBy'
import { surveys } from './preparation'

interface Coded {
  readonly code: OccupationCode
}

export function dated(published: Published): (of: Coded) => Pick<CareerFile, 'dated' | 'interestsBy'> {
  // All rows of an occupation in one of these tables carry one month.
  const interests = keyedBy(published.interests.rows, rowCode)
  const styles = keyedBy(published.styles.rows, rowCode)
  const [separate, merged] = [published.separateZones, published.zones].map(({ rows }) => keyedBy(rows, rowCode))
  const surveyOf = surveys(published)
  return ({ code }) => ({
    dated: {
      interests: interests.get(code)?.date ?? null,
      styles: styles.get(code)?.date ?? null,
      preparation: (separate?.get(code) ?? merged?.get(code))?.date ?? null,
      survey: surveyOf.get(code)?.date ?? null,
    },
    interestsBy: interests.get(code)?.from ?? null,
  })
}

const rowCode = ({ code }: Coded): OccupationCode => code
