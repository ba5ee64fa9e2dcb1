/** The words of the methods page: what is measured, on whom, how, how well, and where it stops. */
import type { BlockId } from '../../../core/match/pool'
import type { Clarity } from '../../../core/measure/clarity'
import { TABLES_EN } from './tables.en'

const parts: Readonly<Record<BlockId, string>> = {
  interest: 'The six interests',
  content: 'Single answers',
  skill: 'Skills',
}

/** @param one - the chance of the first interest; @param two - of the first two together */
const clarity = (one: string, two: string): Readonly<Record<Clarity, string>> => ({
  clear: `Clear: one interest leads with a chance of at least ${one}.`,
  close: `Close between two: two interests share the lead with at least ${two} between them.`,
  open: 'Wide open: more than two may lead. That is normal.',
  flat: 'Not settled yet: the ratings are so alike that no interest stands out.',
})

export const messages = {
  lead: 'How the list comes about, how well it does, and what it cannot tell. All numbers are measured by one command that can be run again.',
  short: 'A shorter page tells what Waymark is and where its facts come from:',
  contents: 'On this page',
  sections: {
    whom: 'Whose answers taught it',
    quiz: 'How the quiz picks items and stops',
    fit: 'How the fit adds up',
    sure: 'How sure it is',
    shelves: 'What comes up first',
    accuracy: 'How well it does',
    everyone: 'Does it serve everyone alike?',
    sense: 'Answers that make no sense',
    skills: 'What skills add',
    limits: 'What it cannot tell',
  },
  whom: {
    text: 'Two sets of answers stand behind the interest items. Both come from a quiz on the web that people took on their own, for fun or to learn about themselves.',
    table: 'Answers that Waymark learned from',
    what: 'What it taught',
    people: 'People',
    source: 'Source: openpsychometrics.org, answers as published in December 2018.',
    ratings: 'How ratings vary, and which go together',
    fields: 'Which answers go with which field of study',
    points: [
      'They are not a sample of all Americans. They chose to take part, and not all of them live in the United States.',
      'They rated an older wording of the 48 activities. We made the words simpler, so the numbers speak of the old wording and not of ours.',
      'A field of study is not a job. Many people work in another field than the one they studied.',
      'No public data ties how people rate their own skills to their jobs. So what skills add is shown with made-up people only.',
    ],
    missing: 'How many people that were could not be loaded.',
  },
  quiz: {
    core: (all: string, fewest: string) =>
      `There are ${all} interest items. The first ${fewest} are the same for everyone, two from each interest. They were picked because they tell the most about how careers differ.`,
    next: 'From then on the quiz picks for you. Before each item it looks at the careers that lead so far and asks what would tell the most about which of them fit you. It also asks what would tell which of your interests leads.',
    stop: (share: string, fewest: string, most: string) =>
      `It stops when no more than ${share} of the shape of your six interests is still unknown: after ${fewest} items at the earliest and ${most} at the latest. Clear answers end sooner. Answers that jump about take longer. You can always go on.`,
    belief:
      'Each answer sharpens all six interests at once, for people who like one thing often like another. An item that you skip is left out. It is never filled in.',
    skills: (asked: string, all: string) =>
      `Skills work the same way: ${asked} of ${all} items, each picked to tell your leading careers apart. Some people rate all they do high and others low, so we look at which skills stand out from your own level.`,
    past: 'If you start from jobs you had, we carry over only what they ask for clearly more than the average career: at least half a standard deviation. How far above sets the step, never above 4 of 5, and you can change each one.',
  },
  fit: {
    text: 'Fit asks: how much more likely are these answers from someone in this career than from people at large? Three parts are added up. Since it is a plain sum, we can tell for every answer how much it raised or lowered a career.',
    table: 'The parts of the fit',
    part: 'Part',
    slope: 'Slope',
    columns: 'Numbers compared',
    careers: 'Careers that have them',
    parts,
    slopes:
      'The slope tells how far we expect the people in a career to stand out the way the career does. The higher it is, the more that part moves the list. The first two parts rest on the same answers, so both are kept low, or the same thing would count twice.',
    source:
      'Slopes: set by us, tried on the people above. Numbers of careers: O*NET 30.3, counted among the careers that can be ranked.',
    content:
      'Single answers say more than the six sums. From people whose field of study we know, a map was learned that leads from the 48 answers to the skills, knowledge, abilities and tasks of careers. What goes with pay or with years of school was taken out first, so that the map does not steer anyone by them.',
    unheard:
      'No college field leads to trades, farm, food, sales or office work, so nobody spoke for them. What their people would answer is worked out from the interests that O*NET gives for that work. That is a guess, and no one of them was asked.',
    missing:
      'Where numbers are not published, the part is left out. It is not counted as zero, and it speaks neither for nor against. Careers without interest numbers are not ranked. Search finds them by name.',
    trouble: 'The careers could not be loaded, so how many have each part is not shown.',
  },
  sure: {
    chances: (draws: string, top: string) =>
      `What the answers leave open is drawn ${draws} times: each time a full set of answers that fits the ones you gave. The share of draws in which a career is among the first ${top} is its chance. The same answers always give the same chances.`,
    words: (sure: string, likely: string, open: string) =>
      `We call ${sure} or more “almost sure”, ${likely} or more “likely”, and less than ${open} “most likely below”.`,
    clarity: 'The interests get one of four words:',
    kinds: clarity,
    not: 'A chance tells how settled the list is. It does not tell how you would do in the work.',
  },
  shelves: {
    close: (count: string, share: string) =>
      `The first page shows careers out of the best ${count} that have at least ${share} of the evidence of the very best one.`,
    shelves: (strong: string, others: string) =>
      `Up to ${strong} are strong fits. Up to ${others} each take less preparation, take more, or come from another field.`,
    group: (count: string) =>
      `No more than ${count} come from one small group of like jobs, or one kind of work would fill the page.`,
    held: (jobs: string, change: string) =>
      `Careers with fewer than ${jobs} jobs in the whole US are held back, and so are those projected to lose more than ${change} of their jobs. They are one tap away, with the number. Where no projection is published, nothing is held back.`,
  },
  accuracy: {
    text: 'People whose field of study we know took the quiz in the app’s own way, with the answers they had given. A goal was set for most numbers beforehand. Where we missed it, the table says so.',
    loading: 'Loading the numbers',
    trouble: {
      title: 'The numbers did not load',
      text: 'The rest of this page stands without them. Trying again often helps.',
      again: 'Try again',
    },
    unmeasured: 'not measured',
    goal: {
      'at-least': (value: string) => `goal: at least ${value}`,
      'at-most': (value: string) => `goal: at most ${value}`,
    },
    missed: (goal: string) => `${goal}, missed`,
    reached: (goal: string) => `${goal}, reached`,
    people: 'People',
    what: 'What',
  },
  tables: TABLES_EN,
  limits: {
    points: [
      'It does not predict if you would do well or be happy. It tells which careers are like what you like and can do.',
      'Skills are what you say of yourself. Such ratings match real skill only in part.',
      'The people behind the numbers studied 13 fields. About other fields and about trades the tables say little.',
      'Careers that stand close together fit about as well. One answer can make them change places.',
      'Some careers have no numbers of their own. Their pages say what is missing.',
      'Where fewer than 100 people are known to do a job in a place, its pay and jobs there are marked as rough. The survey rounds jobs to tens, and pay asked of few people is unsure; the limit is ours.',
    ],
    engineers: 'The formulas and the code are open to read in the project’s own notes (src/core/match/README.md).',
  },
}
