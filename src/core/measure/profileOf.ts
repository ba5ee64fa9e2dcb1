/** Answers → the profile of a person: the standard scores of every block that was asked. */
import type { Instrument } from '../instrument/instrument'
import type { Profile } from '../match/fit'
import { skillScores } from './skillScores'
import { standardScores } from './standardScores'
import type { Weighed } from './weighed'

export function profileOf(instrument: Instrument, answers: Weighed): Profile {
  const { skill } = instrument
  const skills = skill.believe(answers)
  return {
    ...likesOf(instrument, answers),
    ...(skills.answered.length > 0 ? { skill: skillScores(skills, skill.projection) } : {}),
  }
}

/** The interest ratings speak twice: through the six interests, and through what the content map hears beyond them. */
export function likesOf({ interest, content }: Instrument, answers: Weighed): Profile {
  const likes = interest.believe(answers)
  if (likes.answered.length === 0) return {}
  return { interest: standardScores(likes, interest.projection), content: standardScores(likes, content) }
}
