/** English words of the skill items about what is made, run and looked after; put together in `skill.en.ts`. */
import type { SomeSkillItems } from './types'

export const SKILL_HANDS_EN = {
  'write-programs': {
    text: 'Write programs for a computer',
    short: 'writing programs for a computer',
    steps: [
      'Put simple steps in the right order',
      'Make a small game by joining code blocks',
      'Write the code of a small web page',
      'Build an app that a shop uses every day',
      'Build a program that millions use at once',
    ],
  },
  'run-experiments': {
    text: 'Use science to find answers',
    short: 'using science to find answers',
    steps: [
      'See which paper towel soaks up more water',
      'Follow the steps of a test in science class',
      'Plan your own fair test for a science project',
      'Mix and test strong chemicals in a lab',
      'Create a new material and prove how it works',
    ],
  },
  'living-things': {
    text: 'Know how living things work',
    short: 'knowing how living things work',
    steps: [
      'Say if a plant needs water',
      'Say what a pet needs to stay healthy',
      'Explain how the heart moves blood',
      'Find out which germs live in a drop of water',
      'Find how one gene causes an illness',
    ],
  },
  'design-machines': {
    text: 'Design a tool or machine',
    short: 'designing tools or machines',
    steps: [
      'Build a bridge out of blocks or cards',
      'Make a simple toy that moves',
      'Plan and build a cart that holds your weight',
      'Design a machine part that must not break',
      'Invent a robot arm that helps in surgery',
    ],
  },
  'draw-plans': {
    text: 'Draw the plan of a room or an object',
    short: 'drawing plans of rooms or objects',
    steps: [
      'Sketch where things go in your room',
      'Measure a table and draw it to size',
      'Draw a small house room by room',
      'Draw computer plans that a crew can build from',
      'Draw the plans of a whole airport',
    ],
  },
  'make-art': {
    text: 'Make art or music',
    short: 'making art or music',
    steps: [
      'Hum a tune or color a picture',
      'Draw a face or play a simple song',
      'Show your art or music at a school event',
      'Make art or music that strangers pay for',
      'Create a work that is known in many countries',
    ],
  },
  'build-things': {
    text: 'Build parts of a house',
    short: 'building parts of a house',
    steps: [
      'Hang a picture on a wall',
      'Paint a room neatly',
      'Build a shelf or a small fence',
      'Put up the walls and roof of a house',
      'Take charge of building a long bridge',
    ],
  },
  'fix-machines': {
    text: 'Fix a machine that stops working',
    short: 'fixing machines that stop working',
    steps: [
      'Change the batteries in a remote',
      'Tighten a loose wheel or chair leg',
      'Fix a flat tire or a bike chain',
      'Find out why a truck will not start and fix it',
      'Fix the engine of a ship far out at sea',
    ],
  },
  'install-equipment': {
    text: 'Set up new equipment',
    short: 'setting up new equipment',
    steps: [
      'Plug in a lamp and put in the bulb',
      'Connect a TV and get its picture right',
      'Fix a heavy shelf to a wall so it holds',
      'Put in a water heater that passes inspection',
      'Put in the elevators of a tower with forty floors',
    ],
  },
  'connect-networks': {
    text: 'Connect devices to a network',
    short: 'connecting devices to a network',
    steps: [
      'Join a phone to a Wi-Fi network',
      'Link a phone to a speaker or printer',
      'Find out why a home has no internet',
      'Run phone and internet cables through an office',
      'Plan the phone network of a whole state',
    ],
  },
  'run-machines': {
    text: 'Run a machine safely',
    short: 'running machines safely',
    steps: [
      'Use a microwave or a washing machine',
      'Drill a clean hole in wood',
      'Run a sewing machine or a big copier all day',
      'Run a forklift or a factory saw for a full shift',
      'Run the controls of a power plant',
    ],
  },
  'check-quality': {
    text: 'Check that things are well made',
    short: 'checking that things are well made',
    steps: [
      'Pick fruit that is not bruised',
      'Check a shirt for holes or loose seams',
      'Check that fifty packed boxes all match',
      'Measure parts and reject any that are a hair too wide',
      'Set the tests that a new airplane must pass',
    ],
  },
  'move-loads': {
    text: 'Move heavy things',
    short: 'moving heavy things',
    steps: [
      'Carry two bags of food home',
      'Move chairs and tables for an hour',
      'Help a family move to a new home in one day',
      'Load trucks by hand for a full shift',
      'Do heavy lifting day after day for years',
    ],
  },
  'drive-vehicles': {
    text: 'Drive a vehicle',
    short: 'driving vehicles',
    steps: [
      'Steer a full cart through a store',
      'Ride a bike on quiet streets',
      'Park a car between two others',
      'Drive a big truck across the country',
      'Land a full plane in a storm',
    ],
  },
  'produce-food': {
    text: 'Grow or prepare food',
    short: 'growing or preparing food',
    steps: [
      'Wash fruit and make a sandwich',
      'Cook rice and beans or grow a tomato plant',
      'Cook for a family all week or keep a garden',
      'Cook for two hundred guests or farm a field',
      'Run a farm or food plant that feeds a whole city',
    ],
  },
} satisfies SomeSkillItems
