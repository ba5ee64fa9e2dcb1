/** The six career interest types of each occupation, 1–7, in the order R I A S E C. */
import { elementId, type OccupationCode } from '../../src/core/catalogue/ids'
import type { Published } from '../read/published'
import { groupedBy } from './groupedBy'

/** Realistic, Investigative, Artistic, Social, Enterprising, Conventional. */
const ELEMENTS = ['1.B.1.a', '1.B.1.b', '1.B.1.c', '1.B.1.d', '1.B.1.e', '1.B.1.f'].map((id) => elementId(id))

/** Only occupations with all six: a profile with a gap would be compared with others on different ground. */
export function interests(published: Published): ReadonlyMap<OccupationCode, readonly number[]> {
  const six = new Map<OccupationCode, readonly number[]>()
  for (const [code, rows] of groupedBy(published.interests.rows, (row) => row.code)) {
    const values = ELEMENTS.flatMap((element) => rows.filter((row) => row.element === element).map((row) => row.value))
    if (values.length === ELEMENTS.length) six.set(code, values)
  }
  return six
}
