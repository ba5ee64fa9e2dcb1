/** What the skills that concern people, time, money and supplies are, each from easy to hard; put together in `glossary/en.ts`. */
import type { SkillSaid } from '../shapes'

export const SKILLS_PEOPLE_EN = {
  '2.B.1.a': {
    says: 'Noticing how people feel, and why they act as they do.',
    steps: [
      'Notice when someone wants to leave',
      'Tell a joke from a real insult',
      'Sense that a class is too tired to go on',
      'See why a customer says yes but means no',
      'Read the mood of a crowd before it turns',
    ],
  },
  '2.B.1.b': {
    says: 'Fitting what one does to what others are doing.',
    steps: [
      'Clap in time with a group',
      'Pass plates down a line without dropping any',
      'Play a part in a band and stay together',
      'Time the dishes so a whole table eats at once',
      'Line up planes, crews and fuel at a busy airport',
    ],
  },
  '2.B.1.c': {
    says: 'Giving people good reasons to think or do otherwise.',
    steps: [
      'Talk a friend into trying a new food',
      'Ask a teacher for more time, with a good reason',
      'Get classmates to sign up for a cleanup day',
      'Win over a town meeting that was against a park',
      'Bring a divided nation behind a hard reform',
    ],
  },
  '2.B.1.d': {
    says: 'Bringing people who want different things to a deal.',
    steps: [
      'Trade one snack for another at lunch',
      'Agree with a sibling on who gets the bathroom first',
      'Settle on a price for a used bike',
      'Work out a pay deal between a union and a company',
      'Get countries at war to sign a truce',
    ],
  },
  '2.B.1.e': {
    says: 'Showing people how a thing is done until they can do it.',
    steps: [
      'Show a small child how to wash hands',
      'Explain the rules of a board game',
      'Show a new student around and explain the routine',
      'Train new staff at a café until they work alone',
      'Train pilots to land with a failed engine',
    ],
  },
  '2.B.1.f': {
    says: 'Looking out for what people need before they have to ask.',
    steps: [
      'Offer a seat on the bus',
      'Help a neighbor carry in the groceries',
      'Stay after class to help someone who missed a lesson',
      'Find a hotel room for a stranded family late at night',
      'Set up shelters for a city hit by a flood',
    ],
  },
  '2.B.5.a': {
    says: 'Making good use of time, one’s own and that of others.',
    steps: [
      'Set out clothes the night before',
      'Leave early enough to catch a bus',
      'Fit practice, a job and exams into a month',
      'Set shifts so a clinic always has staff',
      'Time the work of many crews on a skyscraper',
    ],
  },
  '2.B.5.b': {
    says: 'Deciding what money is spent on, and keeping track of it.',
    steps: [
      'Keep lunch money until lunch',
      'Compare prices before buying shoes',
      'Keep the books for a school dance',
      'Plan what a restaurant can spend each month',
      'Share out a state’s money among all its schools',
    ],
  },
  '2.B.5.c': {
    says: 'Getting the things a job needs and seeing that they are used well.',
    steps: [
      'Bring a pencil and paper to class',
      'Borrow chairs for a family party',
      'Order the paint and wood for a stage set',
      'Keep a busy kitchen stocked with little waste',
      'Get trucks, tents and food to an army abroad',
    ],
  },
  '2.B.5.d': {
    says: 'Finding the right people, guiding them and helping them grow.',
    steps: [
      'Thank someone for a job well done',
      'Choose who does what in a group task',
      'Plan shifts for the helpers at a fair',
      'Build up the staff of a new store',
      'Choose and guide those who run a whole hospital',
    ],
  },
} satisfies Readonly<Record<string, SkillSaid>>
