/** The words of the search for a career. */
export const messages = {
  lead: 'All 1,016 careers are here, under some 57,000 names.',
  label: 'Career, job title or plain words',
  hint: 'For example: nurse, hvac, coding, work with animals, AutoCAD, 29-2072',
  found: (count: string, many: boolean): string => `${count} ${many ? 'careers' : 'career'} found`,
  ready: 'Type to search, or look around below.',
  more: (count: string): string => `Show ${count} more`,
  unprinted: (count: string): string => `Found, and not printed: ${count} more.`,
  /** The head of the list on paper, where the fields are left out. */
  onPaper: {
    asked: (query: string): string => `Searched for: “${query}”`,
    place: (place: string): string => `Pay: ${place}`,
  },
  sort: {
    label: 'Sort by',
    by: { match: 'Best match', subject: 'Subject', openings: 'Openings', pay: 'Pay', growth: 'Growth', name: 'Name' },
  },
  kinds: {
    field: 'Field',
    interest: 'Interest',
    subject: 'School subject',
    level: 'Preparation',
    growth: 'Growth',
    pay: 'Pay',
  },
  notes: {
    field: (_place: string, _period: string): string => 'A career can be in more than one.',
    interest: (_place: string, _period: string): string => 'The strongest one in the work, as O*NET rates it.',
    subject: (_place: string, _period: string): string =>
      'Three to five a career, chosen by us: subjects that teach what matters more in it than in most, as O*NET rates it.',
    level: (_place: string, _period: string): string => 'Time for school, training and practice, as O*NET sorts it.',
    growth: (_place: string, period: string): string => `Projected change in US jobs, ${period}, BLS projections.`,
    pay: (place: string, period: string): string =>
      `Median pay in a year, ${place}, ${period}, BLS wage survey (OEWS). Careers without it are left out.`,
  },
  any: 'Any',
  atLeast: (money: string): string => `${money} or more`,
  narrow: (chosen: number): string => (chosen === 0 ? 'Narrow the list' : `Narrow the list (${String(chosen)} chosen)`),
  /** Before and after the title, which is in English. */
  former: (code: string): string => `${code} is a code from an older list:`,
  became: 'This is what became of it.',
  /** Above what is found, for who goes from heading to heading. */
  careers: 'Careers found',
  browse: {
    by: (kind: string): string => `Look around by ${kind.toLowerCase()}`,
    count: (count: string, many: boolean): string => `${count} ${many ? 'careers' : 'career'}`,
    all: 'All careers',
    unNarrowed: 'Search all careers',
    within: (field: string): string => `Careers in the field “${field}”`,
  },
  none: {
    title: (query: string): string => `Nothing found for “${query}”`,
    text: 'Some things that help:',
    hints: [
      'Try fewer or simpler words, such as “nurse” instead of a full job title.',
      'Write out short forms, or shorten long ones.',
      'Look around by field below.',
    ],
    unsure: 'Not sure yet?',
    quiz: 'Take the quiz',
    narrowed: 'No career has all of this',
    wider: 'Choose “Any” for one of them under “Narrow the list”.',
    without: (query: string): string => `Without them, “${query}” finds:`,
    back: (careers: string): string => `Back to ${careers}`,
  },
  trouble: {
    title: 'The list of careers did not load',
    unreachable: 'Check the connection and try again.',
    damaged: 'It arrived incomplete. Try again.',
    'other-version': 'It belongs to another version of Waymark. Load the page anew.',
    'not-there': 'It is missing from this copy of Waymark.',
    again: 'Try again',
  },
}
