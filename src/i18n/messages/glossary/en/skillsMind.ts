/** What the skills done with words, numbers and thought are, each from easy to hard; put together in `glossary/en.ts`. */
import type { SkillSaid } from '../shapes'

export const SKILLS_MIND_EN = {
  '2.A.1.a': {
    says: 'Getting the point of what is written, from a short sign to a long report.',
    steps: [
      'Read the sign on a shop door',
      'Follow the washing label on a shirt',
      'Read a chapter and tell a friend what it says',
      'Read a lease and spot what it costs to leave early',
      'Read a thick court file and sum it up fairly',
    ],
  },
  '2.A.1.b': {
    says: 'Taking in what people say, and asking when it is not clear.',
    steps: [
      'Hear your name called in a waiting room',
      'Take a phone message and get it right',
      'Follow a lesson and ask about what was unclear',
      'Hear both sides of a fight without jumping in',
      'Catch the clue that matters in a long, upset emergency call',
    ],
  },
  '2.A.1.c': {
    says: 'Putting thoughts on paper or screen so that readers get them.',
    steps: [
      'Write a name and a wish on a birthday card',
      'Write a shopping list that someone else can use',
      'Write a letter to ask for a summer job',
      'Write the story of a game for a local paper',
      'Write a law so clear that nobody can misread it',
    ],
  },
  '2.A.1.d': {
    says: 'Saying things out loud so that people follow.',
    steps: [
      'Order food at a counter',
      'Give directions to the nearest bus stop',
      'Present a book to the class',
      'Guide a group through a museum and hold its interest',
      'Calm a whole city on live radio during a storm',
    ],
  },
  '2.A.1.e': {
    says: 'Using numbers to work out what one needs to know.',
    steps: [
      'Tell if the coins in hand pay for a drink',
      'Split a bill fairly among friends',
      'Work out how much paint a room needs',
      'Work out what a car loan costs in the end',
      'Work out a spacecraft’s path to a far planet',
    ],
  },
  '2.A.1.f': {
    says: 'Asking how nature works and testing the answer with care.',
    steps: [
      'Guess if a toy will float, then test it',
      'Grow beans with and without light and compare',
      'Test which soap gets grease off best, changing nothing else',
      'Trace where the dirt in a river comes from',
      'Show by experiment how a virus gets into a cell',
    ],
  },
  '2.A.2.a': {
    says: 'Asking whether a claim holds up, and what speaks for each side.',
    steps: [
      'Doubt an ad that sounds too good',
      'Ask a friend “How do you know that?”',
      'Compare news reports and find where they disagree',
      'Find the weak spot in a plan everyone likes',
      'Weigh all the proof in a murder trial',
    ],
  },
  '2.A.2.b': {
    says: 'Taking in something new and seeing what to do with it.',
    steps: [
      'Try out what a new phone button does',
      'Use a tip from a video to throw better',
      'Change how to study after a bad test',
      'Redo a shop’s plans when a rival opens next door',
      'Turn a fresh discovery into a treatment that works',
    ],
  },
  '2.A.2.c': {
    says: 'Knowing which way of learning or teaching works best, and when.',
    steps: [
      'Say a phone number over and over to keep it',
      'Make flash cards for a list of words',
      'Explain a math step in a new way when needed',
      'Plan practice that brings a weak team up',
      'Find a new way to teach children who cannot hear',
    ],
  },
  '2.A.2.d': {
    says: 'Keeping an eye on how well things go, and changing course in time.',
    steps: [
      'Taste the soup before adding salt',
      'Check halfway if the homework will get done',
      'Track running times and train where they lag',
      'Notice that a new worker is falling behind, and help',
      'Watch how a chain of clinics does and fix what slips',
    ],
  },
  '2.B.2.i': {
    says: 'Finding a way through problems with many parts and no clear answer.',
    steps: [
      'Find lost keys by going back step by step',
      'Plan a group trip that suits everyone',
      'Keep a school play going when the lead falls ill',
      'Get a farm through a year with little rain',
      'Find a way to feed a region cut off by war',
    ],
  },
  '2.B.4.e': {
    says: 'Weighing what each choice brings and costs, then picking one.',
    steps: [
      'Decide if an umbrella is needed',
      'Choose between a game and a good night’s sleep',
      'Choose classes for next year',
      'Decide who gets the one open bed in a ward',
      'Decide whether to clear a coast before a hurricane',
    ],
  },
  '2.B.4.g': {
    says: 'Seeing how parts work as a whole, and what a change would do.',
    steps: [
      'See that one late bus makes everyone late',
      'Explain how a bill gets to a home',
      'Draw how food goes from farm to lunch line',
      'Work out what a new bridge does to traffic',
      'Work out how warmer seas change world harvests',
    ],
  },
  '2.B.4.h': {
    says: 'Choosing signs of how well a system does, and making it do better.',
    steps: [
      'Count how often the school bus is on time',
      'See if a new chore plan keeps the house cleaner',
      'Survey students on the lunch line and suggest fixes',
      'Measure how long calls wait and staff the desk better',
      'Judge if a country’s schools do what they should',
    ],
  },
} satisfies Readonly<Record<string, SkillSaid>>
