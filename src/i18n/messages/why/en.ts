/** The words of the reasons: why a career stands where it stands, what if, and why another one is not here. */
import type { Interest, Rating } from '../../../core/instrument/item'

/** Standard scores in five steps around the middle of all people, or of all work. */
export type Height = 'far-below' | 'below' | 'middle' | 'above' | 'far-above'

const heights: Readonly<Record<Height, string>> = {
  'far-below': 'very low',
  below: 'low',
  middle: 'in the middle',
  above: 'high',
  'far-above': 'very high',
}

const likes: Readonly<Record<Rating, string>> = {
  1: 'Dislike very much',
  2: 'Dislike',
  3: 'In between',
  4: 'Like',
  5: 'Like very much',
}

/** What each interest is about: `Helper: caring for people and teaching them`. */
const about: Readonly<Record<Interest, string>> = {
  R: 'building, fixing and working with your hands',
  I: 'finding out how things work',
  A: 'creating and performing',
  S: 'caring for people and teaching them',
  E: 'leading, selling and starting things',
  C: 'keeping records, numbers and plans in order',
}

export const messages = {
  likes,
  step: (rating: number): string => `Step ${String(rating)} of 5`,
  about,
  heights,
  reasons: {
    raised: 'What raises it',
    lowered: 'What lowers it',
    noneRaised: 'None of your answers raises it much.',
    noneLowered: 'None of your answers lowers it much.',
    you: (said: string) => `You: ${said}.`,
    usual: { more: 'That is more than most people say.', less: 'That is less than most people say.' },
    lean: { towards: 'This work leans toward it.', away: 'This work leans away from it.' },
    faint: (count: number) =>
      count === 1 ? 'One more answer hardly moves it.' : `${String(count)} more answers hardly move it.`,
    all: (count: string) => `Show all ${count} answers`,
    fewer: 'Show fewer',
    base: 'What no answer changes',
    baseSays:
      'This counts against every career, and more against an unusual one. Your answers must speak up for it that much.',
    total: 'All together: the fit',
    sum: 'How it adds up',
    numbers: { show: 'Show the numbers', hide: 'Hide the numbers' },
    points: (points: string) => `${points} points`,
    unit: 'The numbers are points. Each point up makes your answers about 1 percent likelier from someone in this career than from people in general. At 0 they are just as likely. The points are rounded so that they add up.',
  },
  lifts: {
    title: 'What would change it',
    text: (item: string, said: string) => `“${item}”: if you said ${said}`,
    place: (to: string, from: string) => `number ${to} instead of ${from}`,
    first: 'Nothing would lift it higher: it is at the top of your list.',
    none: 'No single answer would lift it.',
    note: 'These only show what weighs most. Answer what is true for you.',
  },
  section: {
    title: 'Look behind the list',
    jump: 'What if? Why not?',
  },
  whatIf: {
    title: 'What if?',
    lead: 'Try another answer and see your ten best fits move. Nothing is saved until you keep it.',
    matters: 'These answers matter most to your ten best fits',
    working: 'Looking for the answers that matter most',
    steady: 'No single answer, turned around, would move your ten best fits.',
    flip: (from: string, to: string) => `${from} → ${to}`,
    changes: (count: number) =>
      count === 0 ? 'another order' : count === 1 ? '1 new career' : `${String(count)} new careers`,
    pick: 'Or choose any answer',
    none: 'Choose an answer',
    rate: (item: string) => `Try a rating for “${item}”`,
    now: 'your answer',
    first: 'Your ten best fits, as they would be',
    moved: {
      entered: (from: string) => `new, was ${from}`,
      up: (from: string) => `up, was ${from}`,
      down: (from: string) => `down, was ${from}`,
      stayed: 'as before',
      left: (to: string) => `now number ${to}`,
    },
    left: 'No longer among them',
    says: {
      same: 'Your ten best fits stay as they are.',
      reordered: 'The same ten, in another order.',
      new: (count: number, titles: string) =>
        count === 1 ? `1 new career in the ten: ${titles}.` : `${String(count)} new careers in the ten: ${titles}.`,
      /** Too many to be named in one breath. */
      many: (count: number) => `${String(count)} of the ten are new.`,
    },
    undo: 'Undo',
    keep: 'Keep it',
    kept: 'Kept. Your list follows your new answer.',
    undone: 'Undone. These are your own answers again.',
    back: 'Undone. The trial before it stands.',
  },
  whyNot: {
    title: 'Why is it not here?',
    lead: 'Name a career. See where it stands in your list, and why.',
    label: 'Name of a career',
    hint: 'Such as nurse, welder or teacher',
    found: (count: number) =>
      count === 0
        ? 'No career by that name. Try another word.'
        : count === 1
          ? '1 career found. Choose it below.'
          : `${String(count)} careers found. Choose one below.`,
    another: 'Ask about another career',
    page: 'See its page',
    place: (place: string, of: string) => `Number ${place} of ${of} by fit with your answers.`,
    here: 'It is one of your ten best fits.',
    behind: (points: string, tenth: string) => `It is ${points} points behind number ten, ${tenth}.`,
    held: {
      lead: 'It fits well, and still it is kept off the first screen:',
      'few-jobs': 'very few people in the US do this work.',
      shrinking: 'the number of jobs is shrinking.',
      alike: 'two careers much like it stand there already.',
      all: 'You find it in the full list.',
    },
    unranked:
      'It cannot be ranked. The agency has not rated which interests it appeals to, so there is nothing to hold your answers against. It says nothing about you.',
    missing: {
      interest: 'Its interests have not been rated, so what you like could not count.',
      content: 'Your single likes could not count for it, because its tasks and skills have not been rated.',
      beyond: 'Only your six interests count for it, because its tasks and skills have not been rated.',
      skill: 'Its skills have not been rated, so what you can do could not count.',
    },
    gaps: 'Where you and this work are furthest apart',
    noGaps: 'You and this work are nowhere far apart.',
    you: 'You',
    work: 'This work',
    share: 'Points',
    guessed: 'guessed from your other answers',
    heights:
      'High and low are beside other people for you, and beside other careers for the work. 0 is the middle, and most stand between −1 and +1.',
    lowered: 'The answers that lower it most',
    parts: {
      title: 'Where its points come from',
      interest: 'Your six interests',
      content: 'Single things you like or dislike',
      skill: 'What you can do',
      total: 'All together: the fit',
    },
  },
}
