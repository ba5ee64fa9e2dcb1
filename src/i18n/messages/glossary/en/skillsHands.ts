/** What the skills that concern tools, machines and programs are, each from easy to hard; put together in `glossary/en.ts`. */
import type { SkillSaid } from '../shapes'

export const SKILLS_HANDS_EN = {
  '2.B.3.a': {
    says: 'Finding out what people need from a product before it is made.',
    steps: [
      'Ask a friend what to put on a sandwich',
      'Ask what size and color a gift should be',
      'List what a club needs from its web page',
      'Find out what nurses need in a new alarm',
      'Spell out all that a new subway line must do',
    ],
  },
  '2.B.3.b': {
    says: 'Making tools and machines, or changing them to suit people better.',
    steps: [
      'Prop up a phone with a paper clip',
      'Add a longer string to a lamp pull',
      'Build a stand that holds sheet music in wind',
      'Change a kitchen so a wheelchair user can cook',
      'Design a hand that moves by thought',
    ],
  },
  '2.B.3.c': {
    says: 'Knowing which tool or machine a job calls for.',
    steps: [
      'Pick a spoon or a fork for a meal',
      'Pick the right screwdriver for a screw',
      'Choose what to pack for a night of camping',
      'Choose the saws and drills a crew needs on site',
      'Choose all the scanners for a new hospital',
    ],
  },
  '2.B.3.d': {
    says: 'Putting in machines, wires or programs so that they work where they are.',
    steps: [
      'Put new batteries in a clock',
      'Put a new app on a phone',
      'Put up a curtain rod that stays up',
      'Put solar panels on a house roof',
      'Set up the power lines of a new factory',
    ],
  },
  '2.B.3.e': {
    says: 'Writing the steps that a computer follows.',
    steps: [
      'Set an alarm that rings on school days only',
      'Write a formula that adds up a column',
      'Code a quiz that keeps the score',
      'Write the program that takes a shop’s orders',
      'Write the code that lands a rocket on its own',
    ],
  },
  '2.B.3.g': {
    says: 'Watching dials and screens to see that a machine runs well.',
    steps: [
      'See when a phone needs charging',
      'Watch the fuel gauge on a long drive',
      'Watch the heat of an oven while bread bakes',
      'Watch a bank of pumps at a water plant',
      'Watch every screen during a shuttle launch',
    ],
  },
  '2.B.3.h': {
    says: 'Making a machine or system do what it should, from start to stop.',
    steps: [
      'Turn a fan to the right speed',
      'Use a blender without a spill',
      'Mow a lawn with a power mower',
      'Lift beams with a tower crane',
      'Steer a huge ship into a narrow port',
    ],
  },
  '2.B.3.j': {
    says: 'Giving machines the regular care that keeps them going.',
    steps: [
      'Wipe the dust off a screen',
      'Pump up bike tires before a ride',
      'Oil a chain and check the brakes each season',
      'Service the buses of a school district',
      'Keep the engines of a fleet of jets fit to fly',
    ],
  },
  '2.B.3.k': {
    says: 'Finding out why something does not work, and what to do.',
    steps: [
      'See that a lamp is simply not plugged in',
      'Turn a frozen tablet off and on again',
      'Find which light in a string is out',
      'Find out why a furnace keeps shutting off',
      'Find why the power failed across a whole state',
    ],
  },
  '2.B.3.l': {
    says: 'Making broken things work again.',
    steps: [
      'Tape a torn page',
      'Sew a button back on',
      'Replace the cracked screen of a phone',
      'Rebuild a car’s brakes',
      'Fix a broken space telescope while in orbit',
    ],
  },
  '2.B.3.m': {
    says: 'Testing things to see if they are as good as they should be.',
    steps: [
      'Smell the milk before drinking it',
      'Look eggs over for cracks before buying',
      'Read a team’s report for mistakes before it goes in',
      'Test samples of bread from each batch in a bakery',
      'Prove that each batch of a vaccine is safe',
    ],
  },
} satisfies Readonly<Record<string, SkillSaid>>
