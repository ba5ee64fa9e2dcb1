/** The words of every figure: what it measures, in what, where, when and from whom; and why one is not there. */
import type { Measure, Missing } from '../../../core/catalogue/figure'
import type { OutlookWord } from '../../../core/catalogue/outlookFigures'
import type {
  AttainmentLevel,
  EducationLevel,
  ExperienceLevel,
  PreparationLevel,
  RequiredLevel,
  TrainingLevel,
} from '../../../core/catalogue/scales'
import type { SourceId } from '../../../core/catalogue/source'

const measures: Readonly<Record<Measure, string>> = {
  'pay-percentile-10': 'Lowest-paid tenth earn less than',
  'pay-percentile-25': 'Lowest-paid quarter earn less than',
  'pay-median': 'Median pay',
  'pay-percentile-75': 'Highest-paid quarter earn more than',
  'pay-percentile-90': 'Highest-paid tenth earn more than',
  'pay-mean': 'Average pay',
  'pay-entry': 'Entry pay (our estimate)',
  'pay-experienced': 'Experienced pay (our estimate)',
  'pay-hourly-median': 'Median pay',
  'pay-hourly-mean': 'Average pay',
  'pay-hourly-percentile-10': 'Lowest-paid tenth earn less than',
  'pay-hourly-percentile-25': 'Lowest-paid quarter earn less than',
  'pay-hourly-percentile-75': 'Highest-paid quarter earn more than',
  'pay-hourly-percentile-90': 'Highest-paid tenth earn more than',
  'pay-hourly-entry': 'Entry pay (our estimate)',
  'pay-hourly-experienced': 'Experienced pay (our estimate)',
  employment: 'Employed',
  'location-quotient': 'How common the work is',
  'jobs-now': 'Jobs',
  'jobs-projected': 'Jobs projected',
  'jobs-change': 'New jobs',
  'jobs-difference': 'New jobs (our difference)',
  'jobs-change-percent': 'Projected growth',
  'openings-a-year': 'Job openings',
  'self-employed-percent': 'Self-employed',
  'price-level': 'Price level',
  'attainment-percent': 'Schooling of workers',
  apprenticeship: 'How much an apprenticeship matters',
  'required-education-percent': 'Schooling asked for',
  interest: 'Interest',
  importance: 'Importance',
  level: 'Level',
  style: 'Work style',
  context: 'Work conditions',
  'industry-share': 'Share of the jobs',
}

/** Where the number is below zero. */
const fewer: Readonly<Partial<Record<Measure, string>>> = {
  'jobs-change': 'Change in jobs',
  'jobs-difference': 'Change in jobs (our difference)',
}

/** What the number counts, said after it. A unit that stands in the number itself ($, %) adds only what it lacks. */
const units = {
  'dollars-a-year': 'a year',
  'dollars-an-hour': 'an hour',
  jobs: 'people',
  'thousand-jobs': 'jobs',
  percent: '',
  ratio: 'times the US share',
  index: '(US = 100)',
  'scale-1-7': 'on a scale of 1 to 7',
  'scale-1-3': 'on a scale of 1 to 3',
  'scale-1-5': 'on a scale of 1 to 5',
  'scale-0-7': 'on a scale of 0 to 7',
  'scale--3-3': 'on a scale of −3 to 3',
}

const missing: Readonly<Record<Missing, (place: string) => string>> = {
  'not-covered': () => 'No figure is published for this career',
  'not-published-here': (place) => `Not published for ${place}; the agency gives no figure and does not say why`,
  'not-projected-here': (place) => `No projection of this career by itself is published for ${place}`,
  'not-available': () => 'The agency has no figure for this',
  'advised-against': () => 'The agency recommends not to show this number',
  'no-hourly-here': (place) => `The files used here have no pay by the hour for ${place}`,
  'no-hourly-pay': () => 'Published by the year only, so there is no hourly figure',
  'no-yearly-pay': () => 'Published by the hour only, so there is no yearly figure',
  'hourly-range-elsewhere': () => 'The files used here have the range by the hour for the US only',
  'counts-growth-only': (place) => `Not comparable: ${place} counts new jobs only, not people being replaced`,
}

/** Of a survey that leaves a career out which another may have. */
const notCovered: Readonly<Partial<Record<SourceId, (period: string) => string>>> = {
  oews: (period) => `The wage survey of ${period} does not cover this career`,
  projections: (period) => `The national projections for ${period} do not cover this career`,
  'state-projections': (period) => `The state projections for ${period} do not cover this career`,
}

/** In a cell of a table, beneath which the sentence stands. */
const missingShort: Readonly<Record<Missing, string>> = {
  'not-covered': 'not published',
  'not-published-here': 'not published here',
  'not-projected-here': 'not projected here',
  'not-available': 'no figure',
  'advised-against': 'not shown',
  'no-hourly-here': 'not by the hour here',
  'no-hourly-pay': 'by the year only',
  'no-yearly-pay': 'by the hour only',
  'hourly-range-elsewhere': 'for the US only',
  'counts-growth-only': 'not comparable',
}

const sources: Readonly<Record<SourceId, string>> = {
  onet: 'O*NET',
  'onet-ratings': 'O*NET',
  'onet-archive': 'O*NET archive',
  'onet-predecessors': 'O*NET, earlier release',
  'onet-work-context': 'O*NET work context',
  oews: 'BLS wage survey (OEWS)',
  'oews-sector': 'BLS wage survey by industry',
  projections: 'BLS projections',
  attainment: 'BLS, from a census survey',
  'state-projections': 'State projections',
  'price-parities': 'BEA price parities',
  'matrix-crosswalk': 'BLS crosswalk',
  'programme-crosswalk': 'NCES and BLS crosswalk',
  clusters: 'O*NET career clusters',
}

const sourceParts: Readonly<Partial<Record<SourceId, string>>> = {
  'onet-ratings': 'knowledge, work activities',
  'onet-archive': 'tools used, separate job zones',
  'onet-predecessors': 'ratings of the occupations that were split',
  'onet-work-context': 'work context',
  'oews-sector': 'by industry sector',
  attainment: 'schooling of workers aged 25 and over',
}

/** Where a list names them in every row. */
const shortSources: Readonly<Record<SourceId, string>> = { ...sources, oews: 'BLS OEWS', projections: 'BLS EP' }

const outlookWords: Readonly<Record<OutlookWord, string>> = {
  'growing-fast': 'Growing fast',
  growing: 'Growing',
  steady: 'Steady',
  shrinking: 'Shrinking',
}

/** @param total - growth of all occupations together, `fast` - three times that, both written out with their signs */
const outlookMeans: Readonly<Record<OutlookWord, (total: string, fast: string) => string>> = {
  'growing-fast': (total, fast) =>
    `at least three times as fast as all careers together (${total}), which takes ${fast} or more`,
  growing: (total, fast) =>
    `at least as fast as all careers together (${total}), but not three times as fast (${fast})`,
  steady: (total) => `slower than all careers together (${total}), and losing no more than 1% of its jobs`,
  shrinking: (total) => `losing more than 1% of its jobs in ten years, while all careers together change by ${total}`,
}

const education: Readonly<Record<EducationLevel, string>> = {
  none: 'No diploma needed',
  'high-school': 'High school diploma or GED',
  'some-college': 'Some college, no degree',
  certificate: 'Certificate after high school',
  associate: 'Two-year degree (associate)',
  bachelor: 'Four-year degree (bachelor’s)',
  master: 'Master’s degree',
  doctoral: 'Doctorate or professional degree',
}

const attainment: Readonly<Record<AttainmentLevel, string>> = {
  'less-than-high-school': 'Did not finish high school',
  'high-school': 'High school diploma or GED',
  'some-college': 'Some college, no degree',
  associate: 'Two-year degree (associate)',
  bachelor: 'Four-year degree (bachelor’s)',
  master: 'Master’s degree',
  doctoral: 'Doctorate or professional degree',
}

const experience: Readonly<Record<ExperienceLevel, string>> = {
  none: 'None needed',
  'under-five-years': 'Up to five years',
  'five-years-or-more': 'Five years or more',
}

const training: Readonly<Record<TrainingLevel, string>> = {
  none: 'None needed',
  'short-term': 'Up to a month',
  'moderate-term': 'One month to a year',
  'long-term': 'More than a year',
  apprenticeship: 'Apprenticeship',
  'internship-residency': 'Internship or residency',
}

const preparation: Readonly<Record<PreparationLevel, string>> = {
  1: 'Little or none',
  2: 'Some',
  3: 'Medium',
  4: 'A good deal',
  5: 'Extensive',
}

/** By the names that O*NET gives them. */
const clusters: Readonly<Record<string, string>> = {
  'Agriculture, Food & Natural Resources': 'Farming, food and nature',
  'Architecture & Construction': 'Building and design',
  'Arts, Audio/Video Technology & Communications': 'Arts and media',
  'Business Management & Administration': 'Business and office',
  'Education & Training': 'Teaching and training',
  Finance: 'Money and finance',
  'Government & Public Administration': 'Government and military',
  'Health Science': 'Health',
  'Hospitality & Tourism': 'Food service and travel',
  'Human Services': 'Helping people and families',
  'Information Technology': 'Computers and networks',
  'Law, Public Safety, Corrections & Security': 'Law and public safety',
  Manufacturing: 'Making and repairing',
  Marketing: 'Selling and marketing',
  'Science, Technology, Engineering & Mathematics': 'Science and engineering',
  'Transportation, Distribution & Logistics': 'Moving people and goods',
}

/** Sectors of the economy, by their NAICS codes. */
const industries: Readonly<Record<string, string>> = {
  11: 'Farming, fishing and forestry',
  21: 'Mining, oil and gas',
  22: 'Power, gas and water',
  23: 'Construction',
  '31-33': 'Manufacturing',
  42: 'Wholesale',
  '44-45': 'Stores',
  '48-49': 'Transport and warehouses',
  51: 'Media, phone and software',
  52: 'Banks and insurance',
  53: 'Real estate and rentals',
  54: 'Professional and technical services',
  55: 'Company head offices',
  56: 'Business support and cleanup',
  61: 'Schools and colleges',
  62: 'Health care and social help',
  71: 'Arts, sports and recreation',
  72: 'Hotels and restaurants',
  81: 'Repair, personal and other services',
  99: 'Government',
}

/** What is said to be required. */
const required: Readonly<Record<RequiredLevel, string>> = {
  'less-than-high-school': 'Less than high school',
  'high-school': 'High school diploma or GED',
  certificate: 'Certificate after high school',
  'some-college': 'Some college courses',
  associate: 'Associate degree',
  bachelor: 'Bachelor’s degree',
  'post-bachelor': 'Certificate after a bachelor’s',
  master: 'Master’s degree',
  'post-master': 'Certificate after a master’s',
  professional: 'Professional degree, as in law or medicine',
  doctoral: 'Doctorate',
  'post-doctoral': 'Training after a doctorate',
}

export const messages = {
  measures,
  fewer,
  units,
  /** Openings are counted a year, unlike the other numbers of jobs. */
  jobsAYear: 'a year',
  missing,
  notCovered,
  missingShort,
  /** In a note under a table. */
  workedOut: {
    'year-by-hours':
      'Our calculation: pay by the year divided by 2,080 hours, the full year that BLS counts with. It can be one cent off',
  },
  sources,
  shortSources,
  /** Stands before the published name of a wider group. */
  countedAs: 'Counted together with others as',
  quoted: (name: string): string => `“${name}”`,
  /** What of a product, where it is not the whole; after its name. */
  sourceParts,
  /** Of a figure that rests on fewer people than `least`. */
  ofFew: {
    note: (place: string, least: string): string =>
      `Fewer than ${least} people in this work in ${place}: read these figures as rough`,
    rows: (least: string): string => `“few”: this figure rests on fewer than ${least} people, so read it as rough`,
    short: (least: string): string => `Rests on fewer than ${least} people, so rough`,
    mark: 'few',
  },
  /** What our two estimates of pay are. */
  estimates:
    'Entry pay is the average of the lowest-paid third of workers, experienced pay that of the other two thirds. No agency publishes either for every place: both are our estimates from published figures.',
  us: 'United States',
  outlookWords,
  outlookMeans,
  education,
  attainment,
  required,
  experience,
  training,
  preparation,
  clusters,
  industries,
  /** The facts of a career in a list. */
  facts: {
    columns: { pay: 'Pay', outlook: 'Outlook', education: 'Typical schooling' },
    us: 'US',
    preparation: (level: string) => `Preparation: ${level.toLowerCase()} (O*NET)`,
    noPreparation: 'Preparation: not rated',
    noEducation: 'No typical schooling is published',
    noPay: 'Pay did not load',
  },
}
