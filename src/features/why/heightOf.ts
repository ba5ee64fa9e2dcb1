/** A standard score → the word for it. */
import type { Height } from '../../i18n/messages/why/en'

/** Some four in ten stand this near the middle; nearer, nobody would call it high or low. */
const MIDDLE = 0.5
/** About one in ten stands higher than this. */
const FAR = 1.25

export function heightOf(score: number): Height {
  if (Math.abs(score) < MIDDLE) return 'middle'
  if (score > 0) return score > FAR ? 'far-above' : 'above'
  return score < -FAR ? 'far-below' : 'below'
}
