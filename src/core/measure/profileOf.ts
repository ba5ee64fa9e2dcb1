/** Answers → the profile of a person: the standard scores of every block that was asked. */
import type { Instrument, Measure } from '../instrument/instrument'
import type { Answers } from '../instrument/item'
import type { Profile } from '../match/fit'
import { beliefFrom } from './beliefFrom'
import type { Belief } from './belief'
import { standardScores, type StandardScores } from './standardScores'

export function profileOf(instrument: Instrument, answers: Answers): Profile {
  return { ...blockOf('interest', instrument, answers), ...blockOf('skill', instrument, answers) }
}

function blockOf(block: keyof Instrument, instrument: Instrument, answers: Answers): Profile {
  const belief = beliefFrom(instrument[block].prior, answers)
  return belief.answered.length === 0 ? {} : { [block]: scoresOf(instrument[block], belief) }
}

export const scoresOf = ({ norms, centre }: Pick<Measure, 'norms' | 'centre'>, belief: Belief): StandardScores =>
  standardScores(belief, norms, centre)
