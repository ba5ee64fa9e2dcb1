/** Answers → the profile of a person: the standard scores of every block that was asked. */
import type { Instrument } from '../instrument/instrument'
import type { Profile } from '../match/fit'
import { beliefFrom } from './beliefFrom'
import { skillScores } from './skillScores'
import { standardScores } from './standardScores'
import type { Weighed } from './weighed'

/** The interest ratings speak twice: through the six interests, and through what the content map hears beyond them. */
export function profileOf({ interest, content, skill }: Instrument, answers: Weighed): Profile {
  const likes = beliefFrom(interest.prior, answers)
  const skills = beliefFrom(skill.prior, answers)
  const liked = likes.answered.length > 0
  return {
    ...(liked ? { interest: standardScores(likes, interest.projection) } : {}),
    ...(liked ? { content: standardScores(likes, content) } : {}),
    ...(skills.answered.length > 0 ? { skill: skillScores(skills, skill.projection) } : {}),
  }
}
