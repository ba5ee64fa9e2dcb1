/** How a person seems to have answered: with care, all alike, or too fast to have read. */
import { hasLongRun, isFlat } from '../measure/alike'
import { isInterestItem, type Sitting } from './sitting'

/** `alike`: too much the same; `hasty`: too fast; `steady`: nothing to ask about. */
export type Care = 'steady' | 'alike' | 'hasty'

/** Fewer ratings say nothing about how somebody answers: a run of four likes is a run of four likes. */
const FEWEST_RATINGS = 8
/** From here on most of the list rests on ratings that nobody had time to think about. */
const HASTY_SHARE = 0.5

/** Of the interests only: the skills are asked on a scale of their own, and come later. */
export function careOf({ asked, answers, hasty }: Sitting): Care {
  const rated = asked.filter((id) => isInterestItem(id) && answers[id] !== undefined)
  if (rated.length < FEWEST_RATINGS) return 'steady'
  const ratings = rated.flatMap((id) => answers[id] ?? [])
  if (isFlat(ratings) || hasLongRun(ratings)) return 'alike'
  const quick = rated.filter((id) => hasty.includes(id)).length
  return quick >= HASTY_SHARE * rated.length ? 'hasty' : 'steady'
}
