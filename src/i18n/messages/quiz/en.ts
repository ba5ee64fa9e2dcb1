/** The words of the quiz around its items. */
export const messages = {
  interest: {
    ask: 'How would you feel about doing this?',
    choices: {
      1: 'Dislike very much',
      2: 'Dislike',
      3: 'In between',
      4: 'Like',
      5: 'Like very much',
    },
    skip: 'Skip this one',
  },
  skill: {
    ask: 'What is the hardest step you could do today?',
    skip: 'I’m not sure',
  },
  back: 'Back',
  progress: {
    label: 'How far you are',
    interest: (number: number, expected: number) => `${number} of about ${expected}`,
    skill: (number: number, expected: number) => `${number} of ${expected}`,
    spokenInterest: (number: number, expected: number) => `What you like: item ${number} of about ${expected}`,
    spokenSkill: (number: number, expected: number) => `What you can do: item ${number} of ${expected}`,
  },
  promise: (items: number) =>
    `About ${items} of these, then 12 about what you can do. Five minutes or so; stop when you like.`,
  keys: 'Keys: 1 to 5 choose, S skips, Backspace goes back',
  over: {
    open: 'Start over',
    title: 'Start over?',
    text: 'All your answers on this device are erased. They cannot be brought back.',
    yes: 'Erase and start over',
    no: 'Keep my answers',
    close: 'Close',
    done: 'All answers are erased. This is the first item again.',
  },
  notice: {
    unreadable: 'The answers saved here before could not be read, so this is a fresh start.',
    blocked: 'This browser does not let us save. Your answers last as long as this page stays open.',
    full: 'There is no room left to save on this device. Your answers last as long as this page stays open.',
    close: 'Got it',
  },
  trouble: {
    title: 'The next item did not load',
    unreachable: 'The connection seems to be gone. Your answers are kept; try again when it is back.',
    damaged: 'What came was not whole. Your answers are kept; trying again often helps.',
    'other-version':
      'A newer Waymark has come out while this page was open. Your answers are kept; load the page anew.',
    'not-there': 'A file that the quiz needs was not found. Your answers are kept; try again in a while.',
    again: 'Try again',
  },
  loading: 'Getting the items',
}
