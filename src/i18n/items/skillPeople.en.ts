/** English words of the skill items about what is done with and for people; put together in `skill.en.ts`. */
import type { SomeSkillItems } from './types'

export const SKILL_PEOPLE_EN = {
  'read-people': {
    text: 'Notice what people feel',
    short: 'noticing what people feel',
    steps: [
      'See that a friend is sad',
      'Listen to a friend without breaking in',
      'See who feels left out of a group',
      "Find out what is really behind a stranger's anger",
      'Sense the fears that people in a crisis hide',
    ],
  },
  'speak-to-groups': {
    text: 'Speak in front of a group',
    short: 'speaking in front of a group',
    steps: [
      'Say hello to five people and tell them your name',
      'Talk for two minutes in class',
      'Explain a plan to a room and take questions',
      'Hold a full day of training for fifty people',
      'Keep a crowd of thousands with you for an hour',
    ],
  },
  'work-in-team': {
    text: 'Work as part of a team',
    short: 'working as part of a team',
    steps: [
      'Carry a long table with one other person',
      'Split the chores at home so all get done',
      'Do your part on time in a team of ten',
      "Keep three crews from getting in each other's way",
      'Tie the work of many groups together after a flood',
    ],
  },
  'lead-people': {
    text: 'Lead a team',
    short: 'leading a team',
    steps: [
      'Get two friends to start a game',
      'Lead a small group on a class project',
      'Lead a sports team or club for a whole year',
      'Hire and guide a crew of ten',
      'Run a company with hundreds of workers',
    ],
  },
  'manage-supplies': {
    text: 'Keep supplies from running out',
    short: 'keeping supplies from running out',
    steps: [
      'Notice that the soap is almost gone',
      'Make a list and shop for a week of meals',
      'Get all that is needed for a party of fifty',
      'Order parts each week for a busy shop',
      'Plan what a hundred stores will need for a year',
    ],
  },
  'serve-customers': {
    text: 'Give people good service',
    short: 'giving people good service',
    steps: [
      'Say hello and hold a door for someone',
      'Tell a lost stranger which way to go',
      'Serve people at a busy food sale',
      'Turn an angry caller into a happy one',
      'Set how guests are served in a whole hotel chain',
    ],
  },
  'sell-things': {
    text: 'Sell things',
    short: 'selling things',
    steps: [
      'Tell a friend why you like a snack',
      'Sell raffle tickets to people you know',
      'Sell a used phone online for a good price',
      'Sell to strangers all day and meet a goal',
      'Win a deal worth millions from a rival',
    ],
  },
  'reach-agreement': {
    text: 'Help two sides agree',
    short: 'helping two sides agree',
    steps: [
      'Agree with a friend on what to watch',
      'Stop a fight between two small kids',
      'Get a fair price at a street market',
      'End a long fight between two people at work',
      'Settle a costly fight between two big companies',
    ],
  },
  'teach-others': {
    text: 'Teach someone a new skill',
    short: 'teaching someone a new skill',
    steps: [
      'Help someone tie a knot for the first time',
      'Help a classmate with homework',
      'Teach someone to cook a full meal',
      'Plan and teach a month of lessons',
      'Create a course that many schools use',
    ],
  },
  'care-for-sick': {
    text: 'Care for sick people',
    short: 'caring for sick people',
    steps: [
      'Bring water and a blanket to someone sick',
      'Clean and cover a small cut',
      'Give someone the right pills at the right time',
      'Treat the wounds of someone just out of surgery',
      'Find out that someone has a rare illness and treat it',
    ],
  },
  'counsel-people': {
    text: 'Help people through hard times',
    short: 'helping people through hard times',
    steps: [
      'Sit with a friend who is sad',
      'Cheer up a friend after bad news',
      'Help a friend handle stress week after week',
      'Guide a group of people who are quitting drugs',
      'Help someone heal from the deep fears war leaves',
    ],
  },
  'keep-people-safe': {
    text: 'Keep people safe',
    short: 'keeping people safe',
    steps: [
      'Look both ways before you cross a street',
      'Lead your family out when the smoke alarm rings',
      'Watch over kids in the water and spot trouble fast',
      'Search a smoky house and bring people out',
      'Plan how to keep a stadium of fifty thousand people safe',
    ],
  },
  'know-the-law': {
    text: 'Understand laws and rules',
    short: 'understanding laws and rules',
    steps: [
      'Follow the rules on a sign at a park',
      'Know what your school or work says about being late',
      'Know your rights when you rent a home',
      'Check if a company obeys pay and safety laws',
      'Win a hard case in court',
    ],
  },
  'share-news': {
    text: 'Share news with many people',
    short: 'sharing news with many people',
    steps: [
      'Post a clear photo with a line of text',
      'Make a flyer for an event on your block',
      'Film and edit a short video story',
      'Put a news show on the air on time each day',
      'Plan how a whole country gets news in a crisis',
    ],
  },
  'other-cultures': {
    text: 'Understand other times and cultures',
    short: 'understanding other times and cultures',
    steps: [
      'Name a holiday from some other culture',
      'Tell how life was different fifty years ago',
      'Explain what two faiths share',
      'Lead a tour that makes an old town come alive',
      'Find new facts about people who lived long ago',
    ],
  },
} satisfies SomeSkillItems
