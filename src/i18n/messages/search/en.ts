/** The words of the search for a career. */
export const messages = {
  lead: 'Type a title, a short form or a code. Every one of the 1,016 careers is here, under all the names they go by.',
  label: 'Career, job title or code',
  hint: 'For example: nurse, welder, RHIT, 29-2072',
  loading: 'Loading the list of careers',
  found: (count: string, many: boolean): string => `${count} ${many ? 'careers' : 'career'} found`,
  ready: 'Type to search, or choose a field below.',
  alsoCalled: 'also called',
  formerly: 'former code',
  more: (count: string): string => `Show ${count} more`,
  noEducation: 'No typical schooling published',
  education: 'Typical schooling',
  noPay: 'Pay did not load',
  browse: {
    title: 'Or look around by field',
    count: (count: string, many: boolean): string => `${count} ${many ? 'careers' : 'career'}`,
    all: 'All fields',
    within: (field: string): string => `Careers in the field “${field}”`,
  },
  none: {
    title: (query: string): string => `Nothing found for “${query}”`,
    text: 'Titles are in English, as employers write them. Some things that help:',
    hints: [
      'Try fewer or simpler words, such as “nurse” instead of a full job title.',
      'Write out short forms, or shorten long ones.',
      'Look around by field below.',
    ],
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
