/** The words of the choice of a place. */
export const messages = {
  label: 'Place',
  ask: {
    title: 'Where do you want pay for?',
    text: 'Pay differs from place to place. Choose yours, or see the whole country. Only this device knows.',
    nation: 'Show the United States',
  },
  change: 'Pay shown for',
  state: 'State',
  area: 'Part of the state',
  nation: 'United States',
  wholeState: (state: string) => `All of ${state}`,
  trouble: {
    facts: (wanted: string, shown: string) => `The figures of ${wanted} did not load. You still see ${shown}.`,
    none: 'The pay figures did not load. Everything else works.',
    again: 'Try again',
  },
}
