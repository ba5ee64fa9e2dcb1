/** The words of the results. */
import type { Interest } from '../../../core/instrument/item'
import type { Clarity } from '../../../core/measure/clarity'

type Level = 'high' | 'warm' | 'middle' | 'low' | 'unsure'

/** What each interest is about, to complete the sentences below. */
const about: Readonly<Record<Interest, string>> = {
  R: 'building, fixing and working with your hands',
  I: 'finding out how things work',
  A: 'creating and performing',
  S: 'caring for people and teaching them',
  E: 'leading, selling and starting things',
  C: 'keeping records, numbers and plans in order',
}

const says: Readonly<Record<Level, (what: string) => string>> = {
  high: (what) => `You are drawn to ${what}.`,
  warm: (what) => `You rather like ${what}.`,
  middle: (what) => `You can take or leave ${what}.`,
  low: (what) => `You would rather not spend your days ${what}.`,
  unsure: (what) => `Too few answers yet to tell how you feel about ${what}.`,
}

const clarity: Readonly<Record<Clarity, (first: string, second: string) => string>> = {
  clear: (first) => `One interest stands out: ${first}. The careers below lean that way.`,
  close: (first, second) =>
    `Two interests lead, ${first} and ${second}, and it is too close to call which comes first.`,
  open: () =>
    'Several of your interests are about equally strong. That is common, and it means that many kinds of work can fit.',
  flat: () =>
    'Your answers are much alike, so they do not point one way yet. That is fine: look around the list, change an answer, or rate a few more items.',
}

const careers = (count: string, many: boolean): string => `${count} ${many ? 'careers' : 'career'}`

export const messages = {
  lead: 'What you told us, and the careers it points to.',
  how: 'How this works',
  jump: 'See your careers',
  print: 'Print',
  compareBest: 'Compare your three best',
  interests: {
    title: 'Your interests',
    chart: (parts: string) => `Bar chart of your six interests on a scale from 1 to 5: ${parts}.`,
    chartPart: (name: string, mean: string) => `${name} ${mean}`,
    scale: '1 = dislike very much, 5 = like very much. The thin line shows how far the true value may lie.',
    others: (count: number) => `The other ${String(count)} in a sentence each`,
    about,
    says,
    clarity,
    table: {
      show: 'Show as a table',
      hide: 'Hide the table',
      caption: 'Your six interests, estimated from your answers on a scale from 1 to 5',
      interest: 'Interest',
    },
    meaning: 'What do these words mean?',
    chartFailed: 'The chart did not load. The table has the same numbers.',
  },
  few: {
    title: 'This list knows you only a little',
    text: (count: number) =>
      count === 1
        ? 'It rests on one answer. Each further one makes it better.'
        : `It rests on ${String(count)} answers. Each further one makes it better.`,
    go: 'Rate more items',
  },
  none: {
    title: 'There is nothing to show yet',
    text: 'Careers are matched to your answers, and there are none on this device. The quiz takes about five minutes, and you can stop any time.',
    start: 'Start the quiz',
    search: 'Find a career directly',
  },
  trouble: {
    unreachable: 'The career facts did not load. Check the connection and try again. Your answers are safe.',
    damaged: 'The career facts arrived incomplete. Try again. Your answers are safe.',
    'other-version':
      'The career facts belong to another version of Waymark. Load the page anew to get both from the same. Your answers are safe.',
    'not-there': 'The career facts are missing from this copy of Waymark. Your answers are safe.',
    again: 'Try again',
    reload: 'Load the page anew',
  },
  loading: 'Finding your careers',
  list: {
    title: 'Careers that fit you',
    rankSays: (rank: string, all: string) => `Number ${rank} of ${all} by fit`,
    sources:
      'BLS OEWS is the wage survey of the U.S. Bureau of Labor Statistics, and BLS EP its employment projections. O*NET is the occupation database of the U.S. Department of Labor.',
    more: (count: string) => `Show ${count} more`,
    shown: (shown: string, all: string) => `${shown} of ${all} shown`,
    searchOthers: (count: string) =>
      `${count} more careers have no published interests and cannot be ranked. You can still find them by name.`,
    search: 'Find a career',
    empty: {
      title: 'No career passes all these filters',
      text: 'Try fewer of them, or a lower pay.',
      clear: 'Clear all filters',
    },
    status: {
      all: (count: string) => `${count} careers, best fit first`,
      left: (count: string, many: boolean) => `${careers(count, many)} left by your filters`,
      best: (sort: string, count: string) => `Sorted by ${sort} among the ${count} that fit you best.`,
      whole: (sort: string, count: string) => `Sorted by ${sort} among all ${count}, well fitting or not.`,
      among: { all: (count: string) => `Look among all ${count}`, best: 'Only those that fit best' },
    },
  },
  sort: {
    label: 'Sort by',
    by: { fit: 'Fit', pay: 'Pay', growth: 'Growth', openings: 'Openings' },
    phrase: { fit: 'fit', pay: 'pay', growth: 'growth', openings: 'openings' },
  },
  panels: {
    filters: (count: number) => (count === 0 ? 'Filters' : `Filters (${String(count)})`),
    answers: 'Your answers',
    close: 'Close',
  },
  filters: {
    title: 'Filters',
    preparation: 'Preparation needed',
    education: 'Typical schooling',
    cluster: 'Field',
    pay: 'Median pay at least',
    payHint: (place: string) => `Place: ${place}. Careers without published pay there are left out.`,
    anyPay: 'Any pay',
    clear: 'Clear all filters',
    see: (count: string, many: boolean) => `See ${careers(count, many)}`,
  },
  answers: {
    title: 'Your answers',
    hint: 'Change any of them: the list follows at once.',
    interests: 'What you like',
    skills: 'What you can do',
    likes: {
      1: 'Dislike very much',
      2: 'Dislike',
      3: 'Neither',
      4: 'Like',
      5: 'Like very much',
    },
    step: (rating: number, example: string) => `Step ${String(rating)}: ${example}`,
    carried: 'From a job you had',
    moved: {
      same: 'Your first ten careers stay as they were.',
      reordered: 'The same ten careers lead, in another order.',
      new: (count: number) =>
        count === 1 ? 'One of your first ten careers is new.' : `${String(count)} of your first ten careers are new.`,
    },
    undo: 'Undo',
    undone: 'Undone.',
    see: 'See the list',
  },
  reason: {
    likes: (list: string) => `You like ${list}.`,
    skills: (list: string) => `You are good at ${list}.`,
    both: (like: string, skill: string) => `You like ${like} and are good at ${skill}.`,
    shares: (list: string, many: boolean) =>
      `Compared with most people’s, your mix leans to the ${list} ${many ? 'sides' : 'side'}. So does this work.`,
    avoids: (list: string) => `It has little to do with what you would rather not do: ${list}.`,
    none: 'None of your answers speaks strongly for it.',
  },
  more: {
    title: 'Make it sharper',
    text: 'The more you rate, the surer the list. You can stop any time and come back here.',
    interests: (rated: number, all: number) => `Rate more interests (${String(rated)} of ${String(all)} rated)`,
    firstSkills: 'Rate what you can do',
    skills: (count: number) => `Rate ${String(count)} more skills`,
    startOver: 'Start over',
    ask: {
      title: 'Start over?',
      text: 'All your answers on this device will be erased. This cannot be undone.',
      yes: 'Erase and start over',
      no: 'Keep my answers',
    },
  },
}
