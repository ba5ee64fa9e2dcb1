/** The words of the page of one career. */
import type { Interest } from '../../../core/instrument/item'

/** What people who like an interest's work do all day; completes "This work is mostly …". */
const mostly: Readonly<Record<Interest, string>> = {
  R: 'hands-on',
  I: 'about finding things out',
  A: 'creative',
  S: 'about people and helping',
  E: 'about leading and selling',
  C: 'about order and records',
}

/** Names of places at either end of a measure, and the time it is of. */
interface Ends {
  readonly when: string
  readonly high: string
  readonly low: string
  /** How many places, of those that publish it and have enough people in the work. */
  readonly among: string
}

export const messages = {
  /** Before the names of one or more. */
  clusters: (many: boolean): string => (many ? 'Career clusters:' : 'Career cluster:'),
  code: (list: string): string => `${list} code`,
  titles: {
    lead: 'Also called',
    all: 'Show every title it goes by',
    failed: 'The list of titles did not load. Check the connection and try again.',
    /** Before and after the names: what it was in the list before this one, or what was folded into it. */
    formerly: {
      'counted-as': (many: boolean): readonly [string, string] => [
        `In the O*NET list of 2010 it was counted as${many ? ' one of' : ''}`,
        '',
      ],
      'takes-in': (many: boolean): readonly [string, string] => [
        'Since the O*NET list of 2019 it also takes in',
        many ? ', or part of them' : ', or part of it',
      ],
    },
  },
  /** Before the published title, where ours is in another language. */
  official: 'Official title in English:',
  work: {
    title: 'What the work is like',
    onTheJob: 'On the job',
    whereAndHow: 'Where and how',
    place: 'The place',
    people: 'The people',
    tools: 'The tools',
    whoLikesIt: 'Who likes it',
    goodToKnow: 'Good to know',
    line: 'This is a group of smaller careers, so no day at work is described here.',
    military: 'Military work is not surveyed, so no day at work is described here.',
  },
  ready: {
    school: 'In high school',
    wayIn: 'The usual way in',
    license: 'License or certificate',
    noLicense: 'None is usually asked for.',
    sideways: 'From other work',
  },
  compare: 'Compare with others',
  compareWith: (others: number) =>
    others === 1 ? 'Compare with the one you chose' : `Compare with the ${String(others)} you chose`,
  contents: 'On this page',
  glance: 'At a glance',
  military:
    'Pay, outlook and schooling are published for civilian jobs only, so no figures stand here for this military career.',
  loading: 'Loading the facts of this career',
  pay: {
    title: 'Pay',
    picture: 'Pay from the lowest-paid tenth to the highest-paid tenth of workers',
    key: {
      most: '8 of 10 workers earn within the whole bar',
      middle: 'the middle half within its filled part',
      median: 'half earn more, half less than the mark',
    },
    by: {
      year: { title: 'Pay by the year', rest: 'Pay by the year, lowest to highest' },
      hour: { title: 'Pay by the hour', rest: 'Pay by the hour, lowest to highest' },
    },
    measure: 'Measure',
    military: 'The wage survey counts civilian jobs only. Basic military pay follows rank and years of service.',
    price: {
      above: (place: string, percent: string) => `Prices in ${place} are ${percent} above those of the US as a whole.`,
      below: (place: string, percent: string) => `Prices in ${place} are ${percent} below those of the US as a whole.`,
      same: (place: string) => `Prices in ${place} are like those of the US as a whole.`,
      standsIn: (state: string, area: string) =>
        `No price level is published for ${area} itself: that of ${state} stands in.`,
      pay: {
        more: (percent: string) => `${percent} above the US median`,
        less: (percent: string) => `${percent} below the US median`,
        same: 'the same as the US median',
      },
      /** Of work that is paid by the hour. */
      anHour: (money: string) => `${money} an hour`,
      buys: ({ here, beside, buys }: { readonly here: string; readonly beside: string; readonly buys: string }) =>
        `A median of ${here} is ${beside}. At these prices it buys about what ${buys} buys in the US as a whole (our calculation: pay divided by the price level).`,
    },
    standsIn: (state: string, area: string) =>
      `No pay for this career is published for ${area}: the figures of ${state} as a whole stand in.`,
    quotient: {
      says: '1 means as common as in the US as a whole, 2 twice as common.',
    },
  },
  outlook: {
    title: 'Where it is heading',
    military: 'The projections count civilian jobs only, so nothing is said about this career.',
    nation: 'In the United States',
    all: 'All careers together',
    this: 'This career',
    compare: 'Growth beside all careers together',
    who: 'Compared',
    openings: 'Openings come from growth and from people who retire or move on, so even a shrinking career hires.',
    rounded: 'The agency rounds each number of jobs by itself, so they may not add up to the last digit.',
    /** Of two counts that lie apart. `survey`: when the wage survey was made, `start`: from when the projections run. */
    counts: {
      nation: (survey: string, start: string) =>
        `“Employed” under Pay is another count. The wage survey (${survey}) counts employees only and leaves out most farms and private homes; the projections start from ${start} and count those too, and people who work for themselves.`,
      state: (survey: string, start: string) =>
        `“Employed” under Pay is another count. The wage survey (${survey}) counts employees only and leaves out most farms and private homes; state projections start from ${start} and mostly count those too, and people who work for themselves.`,
    },
    state: (state: string) => `In ${state}`,
    sameWork: 'The same work in the whole US',
    older: (period: string) =>
      `State agencies projected ${period}, an older span than the national figures above. Compare a state only with the US row beside it.`,
    standsIn: (state: string, area: string) =>
      `No projection is published for ${area} itself: that of ${state} stands in.`,
    growthOnly: (state: string) =>
      `${state} counts only new jobs as openings, not people who are replaced, so its number is left out here.`,
    noState: (state: string) => `No projection of this career is published for ${state}.`,
  },
  schooling: {
    title: 'What it takes to start',
    asks: {
      education: 'Typical schooling',
      experience: 'Experience in related work',
      training: 'Training on the job',
      preparation: 'Preparation in all',
    },
    level: (level: string) => `level ${level} of 5`,
    none: {
      education: 'No typical schooling is published for this career',
      experience: 'No experience figure is published for this career',
      training: 'No training figure is published for this career',
      preparation: 'Preparation has not been rated for this career',
    },
    attainment: 'Schooling of the people who do this work, 25 and older',
    levels: 'Schooling',
    share: 'Share',
    required: 'Schooling that people in this work, or experts on it, say is needed',
    noRequired: 'What schooling people in this work say is needed is not published.',
    noApprenticeship: 'How much an apprenticeship matters in this work is not published.',
    subjects: 'School subjects behind it',
    subjectsChosen: (source: string, period: string) =>
      `They teach what matters more here than in the average career, then, up to three, what matters most. Our choice, from ratings of knowledge: United States · ${period} · ${source}.`,
    noSubjects: {
      unrated: 'No school subjects are named: what this career asks people to know has not been rated.',
      none: 'No school subjects are named: nothing they teach is rated as mattering in this career.',
    },
    noAttainment: 'How much schooling the people in this career have is not published.',
  },
  skills: {
    title: 'Skills and knowledge',
    skills: 'Skills',
    knowledge: 'Knowledge',
    element: 'What it asks',
    importance: 'Importance',
    level: 'Level',
    yours: 'You',
    scales: 'Importance runs from 1 to 5, level from 0 to 7. Both are ratings by people in the work or by analysts.',
    rest: (count: string) => `Show ${count} more`,
    /** On paper, where nothing can be pressed. */
    unprinted: (count: string) => `On the page of this career, and not printed: ${count} more.`,
    standing: {
      above: 'above what this work usually asks',
      about: 'about what this work usually asks',
      below: 'below what this work usually asks',
      unrated: 'not rated yet',
    },
    standingSays: 'Your column comes from the skills you rated. It is what you say today, not a test, and skills grow.',
    rate: 'Rate your skills to compare',
    fewer: 'Show fewer',
    little: 'Whatever is rated below 2 for importance matters little in this work and is left out.',
    missing:
      'The agency has not rated the skills and knowledge of this career yet. Nothing is guessed here: it is matched to you on what is known.',
    missingToo: 'The agency has not rated the skills and knowledge of this career, and nothing is guessed here.',
    predecessor: (title: string, release: string) =>
      `This career is new in the list and not rated yet. The ratings are those of the career it came out of, ${title}, in O*NET ${release}.`,
    predecessorDate: (date: string) => `They were collected in ${date}.`,
  },
  /** Leads to the page of all words. */
  words: 'What do these words mean?',
  qualities: {
    title: 'Important qualities',
    table: 'The qualities that help most',
    quality: 'Quality',
    value: 'Helps',
    scale: 'The qualities that help most in this work. Ratings run from −3, much in the way, to 3, a great help.',
    by: 'Experts made these ratings with the help of artificial intelligence. They do not come from a survey of workers.',
    missing: 'The agency has not rated which qualities help in this career, and nothing is guessed here.',
  },
  activities: {
    title: 'What people do most',
    table: 'Activities by importance',
    activity: 'Activity',
    scale: 'The activities that matter most in this work. Importance runs from 1 to 5.',
    missing: 'The agency has not rated what people do in this career, and nothing is guessed here.',
  },
  conditions: {
    title: 'Work conditions',
    table: 'Conditions by rating',
    condition: 'Condition',
    rating: 'Rating',
    inWords: 'In words',
    hours: 'Hours',
    /** In place of the words of a scale, where the average lies between two kinds. */
    mixed: 'Not the same for everyone',
    scale:
      'What this work has more of than the average career stands first, then what is rated highest (our order). The words are those nearest to what people in the work said on average.',
    none: 'None of the conditions is rated high, or higher than in the average career.',
    missing: 'The conditions of this work have not been rated, and nothing is guessed here.',
    few: (found: string, all: string) => `Of ${all} conditions, ${found} are published for this career.`,
    older: (release: string) =>
      `Newer releases leave most conditions out, so these come from the last that had them, O*NET ${release}.`,
    undated: 'The table we have names the release, not the year in which people were asked.',
    resurveyed: 'The agency has asked people in this work again since then.',
    perhaps: 'The agency may have asked people in this work again since then.',
    predecessor: (title: string, release: string) =>
      `This career is new in the list. Its conditions are those of the career it came out of, ${title}, in O*NET ${release}.`,
  },
  interests: {
    title: 'Interests it appeals to',
    mostly,
    by: {
      machine: 'A computer program made these ratings (machine learning). They do not come from a survey of workers.',
      'machine-and-experts':
        'Experts made these ratings with the help of machine learning. They do not come from a survey of workers.',
    },
    lead: (first: string, second: string) => `This work is mostly ${first}, then ${second}.`,
    missing: 'The agency has not rated which interests this career appeals to, so it cannot be ranked by fit.',
    table: 'The six interests: this career and you',
    interest: 'Interest',
    career: 'This career',
    you: 'You',
    yourScale: 'Your number is on the 1 to 5 scale of your answers; the career’s is on 1 to 7.',
    quiz: 'Take the quiz to see yours beside it',
  },
  fit: {
    title: 'You and this career',
    rank: (rank: string, all: string) => `Number ${rank} of ${all} by fit with your answers`,
    because: 'Fit compares your answers with what this career is like. It does not predict success.',
    noneText: 'Rate a few items and this page will say what speaks for it and what against, from your own answers.',
    start: 'Take the quiz',
    unranked: 'Its interests have not been rated, so it has no place in your list.',
    all: 'See all your careers',
  },
  states: {
    title: 'State by state',
    says: 'Pay, jobs and growth differ from state to state.',
    military: 'Neither pay nor outlook of military careers is published by state.',
    all: 'Compare all states',
    areas: (state: string) => `Compare areas of ${state}`,
    loading: 'Loading the states',
    failed: 'The figures of the states did not load. Check the connection and try again.',
    table: 'Pay, jobs and growth by place',
    place: 'Place',
    there: 'that place',
    columns: { median: 'Median pay', employed: 'Employed', growth: 'Projected growth' },
    map: (measure: string) => `${measure} by state, as tiles; the table below has the numbers`,
    follows: 'Choose another column of the table below, and the map shows that.',
    key: { low: 'Lowest fifth', high: 'Highest fifth', none: 'Not published' },
    none: {
      states: 'Neither pay nor jobs nor growth is published for this career in any state.',
      areas: (state: string) =>
        `Neither pay nor jobs are published for this career in any of the areas of ${state} that Waymark has figures of.`,
    },
    paper: 'The table of the states is printed once it has been opened on the page of this career.',
    pay: ({ when, high, low, least, among }: Ends & { readonly least: string }) =>
      `Among the ${among} places with a published median pay (${when}) that are not known to have fewer than ${least} people in this work, it pays most in ${high}, and least in ${low}.`,
    growth: ({ when, high, low, least, among }: Ends & { readonly least: string }) =>
      `Of the ${among} places with a projection and at least ${least} such jobs, the most growth for ${when} is projected in ${high}, and the least in ${low}.`,
    only: (state: string) =>
      `These are the areas of ${state} that Waymark has figures of. Its other metro areas are not among them.`,
    older: 'State agencies project another span of years than the national figures, each state by itself.',
    few: 'Where there are few jobs, a few more look like a lot of growth.',
  },
  tools: {
    title: 'Tools and software',
    software: 'Software',
    inDemand: 'in demand',
    inDemandSays: 'Names in bold are the ones that employers ask for most often in this career’s job ads.',
    tools: 'Show tools and machines',
    atMost: 'At most three examples of each kind.',
    more: (count: string): string => `and ${count} more`,
    noSoftware: 'No software is published for this career.',
    noTools: 'No list of tools is published for this career.',
  },
  industries: {
    title: 'Who employs them',
    table: 'Industries and their share of the jobs',
    industry: 'Industry',
    share: 'Share of the jobs',
    employed: 'Employed',
    says: 'Shares are of the jobs whose industry is published. People who work for themselves are not counted.',
    none: 'Which industries employ the people in this career is not published.',
  },
  programmes: {
    title: 'College programs that lead here',
    says: 'Names and codes are those that colleges report by. Look for them in a catalog; not every college has every one.',
    none: 'No college program is published as leading to this career.',
  },
  group: {
    title: 'The wider group',
    none: 'How many people work in the wider group of this career, and what they earn, is not published.',
  },
  related: {
    title: 'Related careers',
    close: 'Close to this one',
    lessPreparation: 'Close, with less preparation',
    morePay: 'Close, with higher pay and at most one level more preparation',
    preparation: (level: string) => `Preparation: ${level.toLowerCase()}`,
    rank: (rank: string) => `Number ${rank} in your list`,
    none: 'No related careers are published.',
    noLessPreparation: 'None of the close careers is rated as asking for less preparation.',
    noMorePay: 'None of the close careers has a higher median pay at most one level of preparation up.',
    unknownPreparation:
      'Which of them ask for less cannot be told: the preparation for this career has not been rated.',
    unknownPay:
      'Which of them pay more cannot be told: the yearly pay or the preparation of this career is not published.',
  },
  sources: {
    title: 'Where these figures come from',
    caption: 'Sources of the figures on this page',
    product: 'Source',
    release: 'Release',
    licence: 'License',
    licences: {
      'CC BY 4.0': 'CC BY 4.0',
      'public domain': 'public domain',
      'state agencies': 'published by the states',
    },
    onet: 'This page includes information from the O*NET 30.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Waymark has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.',
    all: 'More about the sources',
  },
  wrong: {
    title: 'Something looks wrong',
    check:
      'The numbers are those the agencies publish; each source above leads to its page, where they can be checked. The sentences are ours.',
    tell: 'Waymark sends nothing anywhere. Tell the school or office that showed you this page, and give them these lines.',
    copy: 'Copy these lines',
    said: { no: '', yes: 'Copied.', failed: 'Copying did not work. Mark the lines and copy them by hand.' },
  },
  unknown: {
    title: 'No career has this code',
    text: (code: string) =>
      `“${code}” is not among the careers Waymark knows. It may be mistyped or from an older list.`,
    search: 'Find a career',
    /** Before the title, which is in English. */
    former: (code: string) => `${code} was`,
    became: 'It is a code from an older list. The work now goes under:',
  },
  trouble: {
    unreachable: 'The facts of this career did not load. Check the connection and try again.',
    damaged: 'The facts of this career arrived incomplete. Try again.',
    'other-version': 'These facts belong to another version of Waymark. Load the page anew to get both from the same.',
    'not-there': 'The facts of this career are missing from this copy of Waymark.',
    title: 'This career did not load',
    again: 'Try again',
    kept: 'Your answers are safe.',
  },
}
