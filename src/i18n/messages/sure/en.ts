/** The words of the rest between the parts, of the tie-breakers, and of how sure an estimate is. */
import type { Clarity } from '../../../core/measure/clarity'

const word: Readonly<Record<Clarity, string>> = {
  clear: 'Clear',
  close: 'Close between two',
  open: 'Wide open, which is normal',
  flat: 'Not settled yet',
}

/** What the answers so far say, by how clear it is. */
const known: Readonly<Record<Clarity, (first: string, second: string) => string>> = {
  clear: (first) => `Your answers point one way: ${first}.`,
  close: (first, second) => `Your answers point two ways: ${first} and ${second}.`,
  open: (first, second) => `Your answers point several ways, ${first} and ${second} ahead of the rest. That is common.`,
  flat: () => 'Your answers are much alike so far, so nothing stands out yet.',
}

export const messages = {
  word,
  known,
  nothingKnown:
    'You have skipped everything so far, so there is nothing to go by yet. Back takes you to any item again.',
  leaning: (first: string) => `Your ratings are much alike, but your choices lean to ${first}.`,
  how: {
    open: 'How sure is this?',
    chance: (name: string, percent: string) => `The chance that ${name} is your top interest is ${percent}.`,
    next: (name: string, percent: string) => `${name} comes next with ${percent}.`,
    over: 'over 99%',
    under: 'under 1%',
    means: (all: number) =>
      `We estimate it from the answers you gave: how likely is it that the same interest would lead once you had rated all ${String(all)} activities?`,
    limits:
      'It tells how settled your answers are. It does not tell how well you would do at a job, or how happy you would be.',
    flat: 'Your ratings are so alike that a number would promise more than they say. A few choices or a few more ratings will tell.',
  },
  table: {
    estimate: 'Estimate',
    range: (mean: string, error: string) => `${mean}, give or take ${error}`,
    chance: 'Chance it leads',
    note: 'Give or take: about two times in three, the true value is no further away than this.',
  },
  rest: {
    interest: {
      title: 'That is what you like',
      go: 'Go on: what you can do',
      length: '12 items, about 3 minutes. They make the list fit you better.',
    },
    skill: {
      title: 'That is all for now',
      go: 'Answer a few more',
      length: 'Each one makes the list a little surer. Six at a time, stop when you like.',
    },
    /** Careers out of ten: now, and after some more skills. */
    gain: (items: number, now: string, then: string) =>
      `Were you to rate every skill, about ${now} of your first ten careers would stay. After ${items === 1 ? 'one more' : `${String(items)} more`}, about ${then} would. This comes from trials with made-up people; your list may differ.`,
    keepGoing: (left: number) =>
      left === 1 ? 'Rate the last activity too' : `Rate the other ${String(left)} activities too`,
    brought: (skills: number) =>
      `${skills === 1 ? 'One skill is' : `${String(skills)} skills are`} in from your past jobs. A few more make the list fit you better.`,
    past: 'Start from a job you had',
    all: 'You have answered every item there is.',
    results: 'Show my careers now',
  },
  care: {
    alike: {
      title: 'Your answers are much alike',
      text: 'That is fine, many people feel that way. To see where you lean, pick between a few pairs. It takes a minute.',
    },
    hasty: {
      title: 'You went through this fast',
      text: 'Many items passed in less than a second, so your answers may not be what you would say with more time. A few pairs to pick from make the list surer.',
    },
    flatList: {
      title: 'These answers do not tell careers apart yet',
      text: 'There is a list all the same, but it is hardly more than a guess. A few pairs to pick from will sharpen it.',
    },
    firstHint: {
      title: 'Take this list as a first hint',
      text: (choices: number) =>
        choices === 1
          ? 'Your ratings are much alike, so the list leans on the one choice you made. Rating a few more items, or what you can do, will make it surer.'
          : `Your ratings are much alike, so the list leans on the ${String(choices)} choices you made. Rating a few more items, or what you can do, will make it surer.`,
    },
    helped: {
      title: 'Your choices count too',
      text: 'They are weighed in with your ratings. You can still go back to any answer and change it.',
    },
    go: 'Pick between pairs',
    more: 'Pick between more pairs',
  },
  choice: {
    ask: 'Which would you rather do?',
    count: (number: number, all: number) => `Pair ${String(number)} of ${String(all)}`,
    even: 'No difference',
    enough: 'That is enough',
    how: 'Your pick counts as half a step up on the scale, the other one as half a step down.',
    done: 'Thank you, that helps',
    doneEven: 'None came out ahead',
    evenText: 'Then many kinds of work may suit you about as well. What you can do will tell more than what you like.',
    nothing: 'There is no pair to pick from',
    nothingText: 'Pairs are made of activities you have rated. Rate a few of them first.',
    toQuiz: 'To the quiz',
    skills: 'Go on: what you can do',
    results: 'Show my careers',
    back: 'Back',
    loading: 'Getting the pairs',
  },
  trouble: {
    title: 'The pairs did not load',
    unreachable: 'The connection seems to be gone. Your answers are kept; try again when it is back.',
    damaged: 'What came was not whole. Your answers are kept; trying again often helps.',
    'other-version':
      'A newer Waymark has come out while this page was open. Your answers are kept; load the page anew.',
    'not-there': 'A file that the pairs need was not found. Your answers are kept; try again in a while.',
    again: 'Try again',
  },
}
