/** What every field that finds careers by name says alike. */
export const messages = {
  loading: 'Loading the list of careers',
  failed: 'The list of careers did not load. Check the connection and try again.',
  again: 'Try again',
  /** Where more are found than are shown. */
  closest: (count: number): string => `The ${String(count)} closest. Type more to see others.`,
  /** Why a career was found, where its own title does not say it. */
  because: {
    'other-title': 'also called',
    'former-code': 'former code',
    software: 'works with',
    'plain-words': 'our pick for',
    'in-short': 'found in what they do',
  },
}
