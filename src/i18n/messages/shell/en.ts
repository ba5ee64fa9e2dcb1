/** The words around every screen: header, footer, titles, and what is said when something fails. */
export const messages = {
  name: 'Waymark',
  titles: {
    home: 'Find careers that fit you',
    quiz: 'The quiz',
    results: 'Your results',
    pairs: 'Pick between pairs',
    career: 'Career',
    search: 'Find a career',
    about: 'How it works',
    methods: 'Methods and accuracy',
    words: 'Words we use',
    notFound: 'Page not found',
  },
  skip: 'Skip to the content',
  nav: {
    label: 'Main',
    menu: 'Menu',
    close: 'Close menu',
    home: 'Waymark, first page',
    quiz: 'Take the quiz',
    results: 'Results',
    search: 'Find a career',
    about: 'How it works',
  },
  language: {
    other: 'Español',
    unreachable: 'The Spanish words could not be loaded. Check the connection and try again.',
  },
  theme: { dark: 'Switch to dark colors', light: 'Switch to light colors' },
  footer: {
    privacy: 'No account, no tracking. Your answers stay on this device.',
    sources: 'Figures: O*NET 30.3, U.S. Bureau of Labor Statistics, U.S. Bureau of Economic Analysis.',
    attribution: 'Sources and licenses',
  },
  update: {
    ready: 'A new version of Waymark is ready.',
    reload: 'Use it now',
    later: 'Later',
    offline: 'Waymark is saved on this device and works without a connection.',
    dismiss: 'Close this notice',
  },
  loading: 'Loading',
  error: {
    unreachable: {
      title: 'This page did not load',
      text: 'The connection seems to be gone. What you have answered is kept.',
    },
    broken: {
      title: 'Something broke on our side',
      text: 'This page hit an error it should not have. What you have answered is kept.',
    },
    again: 'Try again',
    reload: 'Load Waymark anew',
    details: 'What happened',
  },
  notFound: {
    title: 'No trail leads here',
    text: 'This address belongs to no page of Waymark. It may have been mistyped or cut short.',
    home: 'Go to the first page',
    search: 'Find a career',
  },
}
