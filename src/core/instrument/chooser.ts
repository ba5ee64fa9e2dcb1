/** Both parts' choice of the next item, for one instrument and one pool of occupations. */
import { fits } from '../match/fit'
import { profileOf } from '../measure/profileOf'
import type { Chooser } from '../sitting/step'
import { nextInterestItem, type Basis } from './nextInterestItem'
import { nextSkillItem } from './nextSkillItem'

export const chooser = (basis: Basis): Chooser => ({
  interest: (answers, asked) => nextInterestItem(basis, answers, asked),
  skill: (answers, asked) => {
    const { instrument, pool } = basis
    const fit = fits(pool, profileOf(instrument, answers))
    return nextSkillItem({ pool, skill: instrument.skill, fit, answers, asked })
  },
})
