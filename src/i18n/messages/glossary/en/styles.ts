/** What each work style is, as an important quality. */
import type { Said } from '../shapes'

export const STYLES_EN = {
  '1.D.1.a': { says: 'Thinks of fresh ways to get work done and tries them out.' },
  '1.D.1.b': { says: 'Sets hard goals and works hard to reach them.' },
  '1.D.1.c': { says: 'Likes to learn about the work and wants to know the reasons behind it.' },
  '1.D.1.d': { says: 'Can work well when plans are loose and not all facts are known.' },
  '1.D.1.e': { says: 'Sees what needs doing and starts without being told.' },
  '1.D.1.f': { says: 'Takes new tasks, tools and ideas in stride.' },
  '1.D.1.g': { says: 'Believes that good work is within reach, even when it looks hard.' },
  '1.D.1.h': { says: 'Does not give up when the work gets hard.' },
  '1.D.1.i': { says: 'Is glad to speak up, take charge and show the way.' },
  '1.D.2.a': { says: 'Does good work without showing off and gives others their due.' },
  '1.D.2.b': { says: 'Means what is said and does not put on an act to gain from it.' },
  '1.D.2.c': { says: 'Sees when someone has a hard time and takes it to heart.' },
  '1.D.2.d': { says: 'Is pleasant to work with and glad to lend a hand.' },
  '1.D.2.e': { says: 'Stays hopeful and in good spirits, even on a bad day.' },
  '1.D.2.f': { says: 'Looks for company at work and gets energy from it.' },
  '1.D.3.a': { says: 'Thinks before acting and keeps clear of needless risks.' },
  '1.D.3.b': { says: 'Checks each small part and leaves nothing half done.' },
  '1.D.3.c': { says: 'Keeps promises, shows up on time and finishes what was agreed.' },
  '1.D.3.d': { says: 'Tells the truth and does what is right, even when nobody looks.' },
  '1.D.4.a': { says: 'Keeps working well when there is too much to do and too little time.' },
  '1.D.4.b': { says: 'Does not lose control when others find fault or things go wrong.' },
} satisfies Readonly<Record<string, Said>>
