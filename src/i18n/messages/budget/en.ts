/** The words of "Could I live on it?": a person's own monthly costs, set against pay before taxes. */
import type { BudgetLine } from '../../../core/budget/budget'
import type { Coverage, Standing } from '../../../core/budget/coverage'
import type { PriceComponent } from '../../../core/budget/elsewhere'
import type { EntryFault } from '../../../core/budget/entry'

const lines: Readonly<Record<BudgetLine, string>> = {
  home: 'Home',
  transport: 'Getting around',
  phone: 'Phone and internet',
  food: 'Food',
  fun: 'Fun',
  saving: 'Saving',
  other: 'A line of your own',
}

const hints: Readonly<Partial<Record<BudgetLine, string>>> = {
  home: 'Rent or house payment for the whole home',
  transport: 'Bus, car, gas, insurance',
}

const faults: Readonly<Record<EntryFault, string>> = {
  'not-a-number': 'Write whole dollars in digits, such as 350 or 1,200.',
  negative: 'A cost cannot be below zero.',
  'too-much': 'At most $50,000 a month fits here.',
  'too-many': 'At most 20 people fit here.',
}

const covers: Readonly<Record<Coverage['kind'], (money: string) => string>> = {
  above: (money) => `${money} a month above your costs`,
  below: (money) => `${money} a month below your costs`,
  unknown: () => 'no figure to compare with',
}

/** What stands under a pay; the amount and its sign stay together. */
const difference: Readonly<Record<Coverage['kind'], (money: string) => string>> = {
  above: (money) => `+${money} a\u00a0month`,
  below: (money) => `−${money} a\u00a0month`,
  unknown: () => 'nothing to compare',
}

/** A number of careers, and as it is written out. */
export interface Counted {
  readonly many: number
  readonly said: string
}

const atEntry = ({ many, said }: Counted): string =>
  many === 0 ? 'none covers' : many === 1 ? 'one covers' : `${said} cover`
const atMedian = ({ many, said }: Counted, entry: Counted): string => {
  if (entry.many > 0) return many === 0 ? 'no more' : many === 1 ? 'one more' : `${said} more`
  return many === 0 ? 'none' : many === 1 ? 'one does' : `${said} do`
}

const standings: Readonly<Record<Exclude<Standing, 'unknown'>, (count: string) => string>> = {
  'at-entry': (count) => `Covered at entry pay (${count})`,
  'at-median': (count) => `Covered at median pay, but not surely at entry (${count})`,
  'not-at-median': (count) => `Not covered at median pay (${count})`,
}

const levels: Readonly<Record<PriceComponent, string>> = {
  all: 'All prices',
  goods: 'Goods',
  housing: 'Housing',
  utilities: 'Utilities',
  otherServices: 'Other services',
}

export const messages = {
  lead: 'Write down what a month costs, and see which careers pay as much.',
  loading: 'Loading the careers and their pay',
  print: 'Print',
  own: {
    title: 'Your month, in your own numbers',
    empty: 'Every field starts empty: Waymark makes up no prices. A field left empty counts as nothing.',
    pupils: 'In class, invent a life and its costs. Nobody has to show what things cost at home.',
    kept: 'Nothing you write here is saved or sent. It is gone once you close or reload Waymark, give the quiz its first answer or start it over, touch nothing on this page for ten minutes, or leave this page for two. On a shared device, empty the fields before you go, and the next person finds nothing.',
    unit: 'Dollars a month',
    sharers: 'How many others pay for the home too',
    sharersHint: 'Everyone pays the same part; empty means only you',
    sharersFault: 'Write a whole number of people, such as 2.',
    otherName: 'What your own line is for',
    otherNameHint: 'If you like: child care, a pet, a loan',
    otherAmount: (name: string) => `Cost of “${name}”`,
    clear: 'Empty all fields',
  },
  preset: {
    title: 'Published costs to start from',
    use: (name: string) => `Fill in: ${name}`,
    from: (publisher: string, place: string, period: string) => `Filled in from ${publisher}, ${place}, ${period}.`,
  },
  total: {
    none: 'Fill in at least one cost to see what covers it.',
    says: (month: string, year: string) => `Your costs: ${month} a month, which is ${year} a year.`,
    home: (part: string) => `Your part of the home is ${part} a month.`,
    zero: 'Your costs come to $0. Fill in at least one cost above zero to see what covers it.',
    wrong: (lines: string) => `Not counted, because it could not be read: ${lines}.`,
    forgotten: {
      untouched: 'Nothing was touched for ten minutes, so what stood here was emptied.',
      away: 'This page was left for more than two minutes, so what stood here was emptied.',
    },
  },
  pay: {
    title: 'Set against pay',
    taxes:
      'All pay here is before taxes. Taxes come off first, so less than this reaches you. How much less depends on you and on where you live; Waymark makes no guess.',
    estimate: 'Half of all workers earn more than the median, half less. For a month, a year’s pay is divided by 12.',
    mend: 'Once every number above can be read, the result stands here.',
    none: 'Pay did not load, so there is nothing to compare with yet.',
    signs: 'Under each pay: + is how much a month of it is above your costs, − is how much is missing.',
    career: 'Career',
  },
  named: {
    ask: 'To see one career by itself, open it and follow the link under its pay.',
    find: 'Find a career',
    unknown: 'The address of this page names a career that Waymark does not know.',
  },
  top: {
    title: 'Your own best matches',
    says: (count: number) => `The ${String(count)} careers that fit your answers best.`,
    onPaper: 'The five careers that fit your answers best.',
    few: 'Waymark knows little of what you like so far, so these are not much more than a guess.',
    none: 'Take the quiz, and your best matches stand here.',
    quiz: 'Take the quiz',
    failed: 'Your matches did not load.',
  },
  every: {
    title: 'All careers',
    says: ({ entry, median, all, place }: { entry: Counted; median: Counted; all: string; place: string }) =>
      `Of ${all} careers whose yearly pay is known (${place}), ${atEntry(entry)} your costs at entry pay, and ${atMedian(median, entry)} at median pay.`,
    unknown: ({ many, said }: Counted) =>
      `For ${many === 1 ? 'one other' : `${said} others`} no yearly pay is published there.`,
    show: 'Show',
    more: (count: string) => `Show ${count} more`,
    nearest: 'The careers nearest to your costs come first.',
    nobody: 'No career is in this group.',
  },
  covers,
  even: { sentence: 'as much as your costs, to the dollar', short: 'just your costs' },
  difference,
  standings,
  elsewhere: {
    title: 'The same month in another place',
    ask: 'Place to compare with',
    choose: 'Choose a place',
    says: (some: { here: string; there: string; home: string; away: string }) =>
      `What costs ${some.here} a month at prices here (${some.home}) would cost about ${some.there} at prices there (${some.away}).`,
    how: 'Each of your lines is multiplied by the price level over there and divided by the one here. Savings stay as they are.',
    average: 'Price levels are averages over a whole state: your own rent or groceries may differ.',
    lines: 'Your month, line by line',
    line: 'Your line',
    here: (place: string) => `${place}: your number`,
    there: (place: string) => `${place}: worked out`,
    total: 'Together',
    by: (level: string) => `by: ${level}`,
    unchanged: 'not changed by prices',
    levels: 'The price levels used',
    level: 'Price level',
    standsIn: (state: string, area: string) =>
      `No price levels are published for ${area} itself: those of ${state} stand in.`,
    none: (place: string) => `No price levels are published for ${place}, so this cannot be worked out from there.`,
  },
  lines,
  hints,
  faults,
  levels,
  trouble: {
    title: 'The careers did not load.',
    again: 'Try again',
  },
}
