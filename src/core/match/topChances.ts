/** Answers → every occupation's chance of being in the top ten, were every item rated. */
import type { Instrument } from '../instrument/instrument'
import { profileDraws } from '../measure/profileDraws'
import { profileOf } from '../measure/profileOf'
import type { Weighed } from '../measure/weighed'
import { normalFrom, seededRandom } from '../numeric/random'
import { chancesOfTop } from './chance'
import { fits } from './fit'
import type { Pool } from './pool'

/** Any fixed number: the same answers always give the same chances. */
const SEED = 48

/** One chance an occupation, 0–1, in pool order. */
export function topChances(
  { instrument, pool }: { readonly instrument: Instrument; readonly pool: Pool },
  answers: Weighed,
): Float64Array {
  const profile = profileOf(instrument, answers)
  const normal = normalFrom(seededRandom(SEED))
  const draw = profileDraws(instrument, answers, normal)
  return chancesOfTop(pool, { fit: fits(pool, profile), draw, skills: profile.skill, normal })
}
