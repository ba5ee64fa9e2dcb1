/** The words of the tables of measured figures: by table what it says, by row and column what a number is. */

/** Rows and columns are shown in the order they stand here; their names are those of `measured.json`. */
export interface TableWords {
  readonly title: string
  readonly text: string
  readonly columns: Readonly<Record<string, string>>
  readonly rows: Readonly<Record<string, string>>
  /** On whom, when and from where. @param people - how many; `undefined` where each row says so itself */
  readonly on: (people: string | undefined) => string
}

const students = (people: string | undefined): string =>
  `${people === undefined ? 'People' : `${people} people`} who named their field of study; openpsychometrics.org, December 2018. Careers: O*NET 30.3.`
const simulated = (people: string | undefined): string =>
  `${people === undefined ? 'Made-up people' : `${people} made-up people`}, each drawn from a career. Careers: O*NET 30.3. Nobody real was asked.`

/** @param likeness - how far the made-up people are like their career */
const skills = (likeness: string) => ({
  title: `Own career in the top ten, likeness ${likeness}`,
  text: 'A made-up person comes from a career and rates skills with noise, as people do. How often is that career in their top ten, by how many skill items they rated?',
  columns: {
    'rated-0': '0 items',
    'rated-6': '6',
    'rated-12': '12',
    'rated-18': '18',
    'rated-24': '24',
    'rated-30': '30',
    'rated-36': '36',
    'rated-41': 'All 41',
  },
  rows: {
    adaptive: 'Items picked for the person',
    fixed: 'Same items for everyone',
    pearson: 'Usual method (Pearson), same items',
  },
  on: simulated,
})

const ratios = (likeness: string) => ({
  title: `One share by another, likeness ${likeness}`,
  text: 'Above 1, the first way finds more than the second.',
  columns: { ratio: 'Times as many', 'standard-error': 'Give or take' },
  rows: {
    'adaptive-12-by-fixed-12': '12 picked items, beside 12 fixed ones',
    'all-by-pearson-on-all': 'All items, beside Pearson on all',
    'adaptive-18-by-all': '18 picked items, beside all',
    'adaptive-12-by-all': '12 picked items, beside all',
    'interests-alone-by-all': 'No skill items, beside all',
  },
  on: simulated,
})

export const TABLES_EN = {
  agreement: {
    title: 'Short quiz and full quiz',
    text: 'The short quiz stops when it knows enough. Does it find what all 48 items find? A fixed form asks everyone the same items.',
    columns: {
      asked: 'Items asked',
      correlation: 'Like the full profile (1 = the same)',
      'same-top': 'Same top interest',
      'top-ten': 'Same top ten careers',
      badly: 'People badly measured (less than .9 alike)',
    },
    rows: {
      short: 'Our short quiz',
      'fixed-30-means': 'Fixed 30 items, plain means',
      'fixed-30': 'Fixed 30 items, our way of scoring',
      'random-20': '20 items at random, our way of scoring',
      'first-20-means': 'The first 20 items, plain means',
    },
    on: students,
  },
  between: {
    title: 'Does the list tell people apart?',
    text: 'Take one person from a field and one from another. How often does the first get the careers of that field ranked higher? This is the between-person accuracy: .5 is a coin toss and 1 is always. Each person was matched by a map learned from other people. The bars begin at .5 and end at the best row.',
    columns: { auc: 'Between-person accuracy', top5: 'Own field in the first 5 of 13' },
    rows: {
      full: 'Ours, all 48 items',
      'full-unseen': 'Ours, all 48, field never seen before',
      short: 'Ours, short quiz',
      'short-unseen': 'Ours, short quiz, field never seen before',
      discriminant: 'Ours, six interests only',
      pearson: 'Usual method (Pearson on six sums)',
      'pearson-normed': 'Pearson on six standard scores',
      euclid: 'Distance of six standard scores',
      'c-index': 'C-index of three-letter codes',
      'first-letter': 'Same first letter',
      constant: 'The same list for everyone',
      'ceiling-items': 'Ceiling: taught these fields alone, 48 items',
      'ceiling-sums': 'Ceiling: taught these fields alone, six sums',
    },
    on: students,
  },
  calibration: {
    title: 'Do the chances hold?',
    text: 'When the app says 70%, does it happen 7 times in 10? The short quiz stated a chance, and all 48 items showed what came.',
    columns: { stated: 'Stated, mean', happened: 'Happened', gap: 'Mean gap' },
    rows: {
      topInterest: 'That an interest is the top one',
      shown: 'That a career shown is in the top ten',
      any: 'That any career is in the top ten',
    },
    on: students,
  },
  subgroups: {
    title: 'Between-person accuracy by group',
    text: 'The goal is to do at least as well as the usual method (Pearson) in every group. Groups with too few people for steady numbers are not measured.',
    columns: {
      full: 'Ours, all 48',
      pearson: 'Pearson, all 48',
      short: 'Ours, short quiz',
      'pearson-short': 'Pearson, short quiz',
    },
    rows: {
      women: 'Women',
      men: 'Men',
      'age-13': '13 to 17 years old',
      'age-18': '18 to 22',
      'age-23': '23 to 29',
      'age-30': '30 to 44',
      'age-45': '45 and older',
      'less-than-high-school': 'Less than high school',
      'high-school': 'High school',
      university: 'University degree',
      graduate: 'Graduate degree',
    },
    on: students,
  },
  'top-tens': {
    title: 'What women and men are shown',
    text: 'The mean pay and preparation of the ten careers at the top. The goal is a gap no wider than that of the usual method. Preparation is O*NET’s level, 1 to 5.',
    columns: {
      'pay-women': 'Pay, women',
      'pay-men': 'Pay, men',
      'pay-gap': 'Gap in pay',
      'preparation-women': 'Preparation, women',
      'preparation-men': 'Preparation, men',
      'preparation-gap': 'Gap in preparation',
    },
    rows: { full: 'Ours, all 48', short: 'Ours, short quiz', pearson: 'Usual method (Pearson)' },
    on: (people: string | undefined) => `${students(people)} Pay: median a year in the US, OEWS (BLS).`,
  },
  nonsense: {
    title: 'Shuffled answers',
    text: 'Each person’s ratings were dealt out anew, or the fields were. Nothing is left to find, so the accuracy must fall to .5.',
    columns: { auc: 'Between-person accuracy', off: 'Away from .5' },
    rows: { shuffled: 'Ratings dealt out anew', relabelled: 'Fields dealt out anew' },
    on: students,
  },
  'one-more': {
    title: 'One step more on every rating',
    text: 'Some people like everything a bit more. That should not change the list. A five cannot be raised, so people with many fives do change.',
    columns: { full: 'Top ten that stay, all 48', short: 'Top ten that stay, short quiz' },
    rows: { everybody: 'Everyone', whole: 'People without a five' },
    on: students,
  },
  alike: {
    title: 'Answers all alike',
    text: 'Who gives the same rating to all items is told kindly that the list says little.',
    columns: { told: 'Told so' },
    rows: { 'odd-0': 'One rating for all', 'odd-1': 'All but one alike', 'odd-2': 'All but two alike' },
    on: () => 'Made-up answers of 12, 24 and 48 items, every rating once.',
  },
  'skills-0.3': skills('.3'),
  'skill-ratios-0.3': ratios('.3'),
  'skills-0.6': skills('.6'),
  'skill-ratios-0.6': ratios('.6'),
}
