/** English words of the skill items about what is done with words, numbers and thought; put together in `skill.en.ts`. */
import type { SomeSkillItems } from './types'

export const SKILL_MIND_EN = {
  'learn-by-reading': {
    text: 'Learn from what you read',
    short: 'learning from what you read',
    steps: [
      'Follow a recipe with a few short lines',
      'Learn a card game from its rules',
      'Learn a school topic alone from a book',
      'Learn a new work program from a long manual',
      'Read expert studies and use them in your work',
    ],
  },
  'write-clearly': {
    text: 'Write so that others understand',
    short: 'writing so that others understand',
    steps: [
      'Text a friend where and when to meet',
      'Write an email to ask a school for help',
      'Write two pages on a topic for class',
      'Write a guide that a whole office uses',
      'Write a book on a hard topic in plain words',
    ],
  },
  'second-language': {
    text: 'Use a second language',
    short: 'using a second language',
    steps: [
      'Say hello and count to ten',
      'Order a meal and ask the price',
      'Chat with a neighbor about your week',
      'Work all day in that language',
      'Turn a fast speech into that language as you hear it',
    ],
  },
  'use-math': {
    text: 'Work with numbers',
    short: 'working with numbers',
    steps: [
      'Add up three prices',
      'Cut a recipe in half',
      'Work out what you save when prices drop 15 percent',
      'Use formulas to set prices for a shop',
      'Build the math that predicts the path of a storm',
    ],
  },
  'handle-money': {
    text: 'Keep track of money',
    short: 'keeping track of money',
    steps: [
      'Count the cash you have',
      'Save a bit each week for something you want',
      'Plan what a home can spend in a month',
      'Track all the money of a small shop',
      'Run the budget of a big company',
    ],
  },
  'organize-records': {
    text: 'Keep records in order',
    short: 'keeping records in order',
    steps: [
      'Keep your own papers in one folder',
      'Sort photos or files so you can find them fast',
      "Keep the list of a club's members up to date",
      'Keep hundreds of files complete and private',
      'Set up the records of a whole hospital',
    ],
  },
  'data-entry': {
    text: 'Type in facts and numbers',
    short: 'typing in facts and numbers',
    steps: [
      'Type your name and phone number in a form',
      'Copy a short list into a table',
      'Type in a page of answers with few mistakes',
      'Enter hundreds of orders a day without a mistake',
      'Type in coded medical notes all day at top speed',
    ],
  },
  'detail-work': {
    text: 'Catch small details',
    short: 'catching small details',
    steps: [
      'See that two socks do not match',
      'Find the typing mistakes in a short note',
      'Follow twenty steps and miss none',
      'Find one wrong number in a long report',
      'Do exact work all day where one slip can cost a life',
    ],
  },
  'solve-problems': {
    text: 'Think through hard problems',
    short: 'thinking through hard problems',
    steps: [
      'Find a new way home when a street is closed',
      'Compare two phones and pick the one you need',
      'Find out why a team project is late and fix it',
      'Make a sound work plan when key facts are missing',
      'Lead the way out of a crisis no one has seen before',
    ],
  },
  'improve-systems': {
    text: 'Find better ways to do things',
    short: 'finding better ways to do things',
    steps: [
      'Put the things you use daily within reach',
      'Change the order of your chores to finish sooner',
      'Find a way to make a long line move faster',
      'Study each step in a shop and cut what wastes time',
      'Change how a whole hospital runs and prove it helps',
    ],
  },
  'plan-time': {
    text: 'Plan your time',
    short: 'planning your time',
    steps: [
      'Be on time to meet a friend',
      'Fit homework and chores into one day',
      'Plan three weeks of work on a big school project',
      'Handle five rush orders and meet each due date',
      'Keep a two-year project on time as plans change',
    ],
  },
} satisfies SomeSkillItems
