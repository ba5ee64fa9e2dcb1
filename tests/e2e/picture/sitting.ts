/** The sitting of the README's picture: someone who likes living things, helping and order. */
import type { Answers } from '../../../src/core/instrument/item'
import { save } from '../../../src/core/sitting/restore'
import { NEW_SITTING } from '../../../src/core/sitting/sitting'

// prettier-ignore
const ANSWERS: Answers = {
  C8: 4, I5: 4, A2: 2, S5: 4, R6: 2, E6: 1, A4: 2, C3: 4, S7: 4, R7: 1, I6: 3, E1: 1, C5: 4, S8: 4, I1: 5, E5: 2, C4: 5,
  'organize-records': 4, 'care-for-sick': 4, 'living-things': 3, 'detail-work': 4, 'data-entry': 4, 'fix-machines': 1,
  'lead-people': 2, 'sell-things': 1, 'use-math': 3, 'write-clearly': 3, 'serve-customers': 3, 'build-things': 1,
}
const asked = Object.keys(ANSWERS) as (keyof Answers)[]

export const SAVED_SITTING = save({ ...NEW_SITTING, answers: ANSWERS, asked, position: asked.length, part: 'skill' })
