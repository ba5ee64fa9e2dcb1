/** What the answers given bring to the fit of a career, as the rows of a picture. */
import { reasonPicture, type ReasonPicture } from '../charts/reasons/reasonRows'
import type { OccupationCode } from '../core/catalogue/ids'
import { useMatches } from './matches'
import { useSitting } from './sitting'

/** @returns `undefined` for a career that takes no part in the match, or while the numbers are not there */
export function useReasonPicture(): (code: OccupationCode) => ReasonPicture | undefined {
  const [matches, sitting] = [useMatches(), useSitting()]
  return (code) => {
    const explanation = matches.explanationOf(code)
    return explanation && matches.profile && reasonPicture(explanation, sitting.answers, matches.profile)
  }
}
