/** The words of the first page. */
export const messages = {
  title: 'Find work that fits you',
  lead: 'Say what you like and what you can do. See the careers that fit, why they fit, what they pay near you and where they are heading.',
  start: 'Start',
  browse: 'Find a career directly',
  promise: {
    title: 'What to expect',
    likes: { amount: 'About 20', text: 'quick items on what you like' },
    skills: { amount: 'About 12', text: 'on what you can do today' },
    time: { amount: '5 minutes', text: 'or so, and you can stop any time' },
  },
  resume: {
    title: 'Your answers are still here',
    text: 'They are saved on this device, the last one too.',
    go: 'Carry on',
    over: 'Start over',
  },
  blazes: {
    title: 'Six kinds of interest mark the way',
    text: 'Most people are a mix of two or three. The quiz finds yours, and every career here has its own mix to compare it with.',
  },
  facts: {
    title: 'What you can count on',
    privacy: {
      title: 'Nothing leaves this device',
      text: 'No account and no server that collects. Your answers are in this browser and go when you clear them.',
    },
    figures: {
      title: 'Every number says where and when',
      text: 'Pay, jobs and outlook come with their place, their year and who published them.',
    },
    reasons: {
      title: 'Every match says why',
      text: 'You see which of your answers brought a career closer and which moved it away.',
    },
  },
}
