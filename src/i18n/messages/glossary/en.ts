/** The words of the glossary: what each published term means, in plain words of our own. */
import type { PreparationLevel } from '../../../core/catalogue/scales'
import type { Interest } from '../../../core/instrument/item'
import { ACTIVITIES_EN } from './en/activities'
import { CONDITIONS_EN } from './en/conditions'
import { KNOWLEDGE_EN } from './en/knowledge'
import { SKILLS_HANDS_EN } from './en/skillsHands'
import { SKILLS_MIND_EN } from './en/skillsMind'
import { SKILLS_PEOPLE_EN } from './en/skillsPeople'
import { STYLES_EN } from './en/styles'
import {
  withScales,
  type ConditionScales,
  type InterestSaid,
  type KnowledgeSaid,
  type Said,
  type SkillSaid,
} from './shapes'

type SkillId = keyof typeof SKILLS_MIND_EN | keyof typeof SKILLS_PEOPLE_EN | keyof typeof SKILLS_HANDS_EN

const skills: Readonly<Record<SkillId, SkillSaid>> = { ...SKILLS_MIND_EN, ...SKILLS_PEOPLE_EN, ...SKILLS_HANDS_EN }
const knowledge: Readonly<Record<keyof typeof KNOWLEDGE_EN, KnowledgeSaid>> = KNOWLEDGE_EN
const styles: Readonly<Record<keyof typeof STYLES_EN, Said>> = STYLES_EN
const activities: Readonly<Record<keyof typeof ACTIVITIES_EN, Said>> = ACTIVITIES_EN

const conditionScales: ConditionScales = {
  frequency: ['Never', 'Some days of the year', 'Some days of the month', 'Some days of the week', 'Every day'],
  share: [
    'None of the time',
    'A small part of the time',
    'Around half the time',
    'Most of the time',
    'Nearly all the time',
  ],
  contact: [
    'Always alone',
    'With people now and then',
    'With people around half the time',
    'With people most of the time',
    'With people all the time',
  ],
  importance: ['Does not matter', 'Matters a little', 'Matters', 'Matters a lot', 'Matters more than almost anything'],
  responsibility: ['None', 'A little', 'Some', 'A lot', 'A great deal'],
  nearness: ['Far from anyone', 'Apart from others', 'In the same room', 'Within arm’s reach', 'Close enough to touch'],
  seriousness: ['No real harm', 'Some harm', 'Real harm', 'Great harm', 'Disaster'],
  effect: ['None', 'Small', 'Medium', 'Large', 'Very large'],
  freedom: ['None', 'Hardly any', 'A little', 'A fair amount', 'A great deal'],
  automation: [
    'All done by people',
    'A little done by machines',
    'Partly done by machines',
    'Mostly done by machines',
    'All done by machines',
  ],
  competition: ['None', 'A little', 'Some', 'Strong', 'Fierce'],
  schedule: ['A set schedule', 'Hours that change', 'Only part of the year'],
  week: ['Under 40 hours', '40 hours', 'Over 40 hours'],
}

/** Their names stand in the part `names`. */
const interests: Readonly<Record<Interest, InterestSaid>> = {
  R: {
    says: 'A liking for work with tools, machines, plants or animals.',
    likes: 'They like to build, mend, drive or grow things, often outdoors, and to see a result they can touch.',
  },
  I: {
    says: 'A liking for work that asks questions and looks for answers.',
    likes: 'They like to read, test and puzzle things out until they know how something works.',
  },
  A: {
    says: 'A liking for work with images, words, sound or shapes.',
    likes: 'They like to make something of their own, with few rules to follow.',
  },
  S: {
    says: 'A liking for work that does people good.',
    likes: 'They like to listen, explain and look after others, and to work side by side with them.',
  },
  E: {
    says: 'A liking for work that gets people and plans moving.',
    likes: 'They like to speak up, take a chance, win people over and be in charge.',
  },
  C: {
    says: 'A liking for work with clear rules and steps.',
    likes: 'They like to keep lists, files and figures neat and to know what is expected.',
  },
}

/** Facts: O*NET’s Job Zone Reference. Release 30.3 merged the first two levels; ours tell them apart where an older one does. */
const preparation: Readonly<Record<PreparationLevel, Said>> = {
  1: { says: 'One can start with little or no schooling or experience, and learn at work in a short time.' },
  2: {
    says: 'Most ask for a high school diploma or a GED. The work is learned on the job, in a short time. Newer ratings count the lowest level in with this one.',
  },
  3: {
    says: 'Most ask for a trade school, an associate degree or time on the job. Learning the work takes longer, at times as an apprentice.',
  },
  4: { says: 'Most ask for a bachelor’s degree, and for some years of work or training in the field.' },
  5: {
    says: 'Most ask for a degree beyond a bachelor’s, as in law or medicine. Many also ask for long years of work in the field.',
  },
}

/** By the names that O*NET gives them. */
const clusters = {
  'Agriculture, Food & Natural Resources': {
    says: 'Growing food, raising animals and looking after land, woods and water.',
  },
  'Architecture & Construction': { says: 'Planning and putting up homes, roads and other things that stand.' },
  'Arts, Audio/Video Technology & Communications': {
    says: 'Making art, music, films, news and shows, and bringing them to people.',
  },
  'Business Management & Administration': { says: 'Running a business and keeping its office in order.' },
  'Education & Training': { says: 'Helping people learn, from small children to adults at work.' },
  Finance: { says: 'Looking after money: banks, loans, insurance and the books of a business.' },
  'Government & Public Administration': { says: 'Making public plans and rules, and serving the country or a town.' },
  'Health Science': { says: 'Keeping people well, finding out what ails them and treating it.' },
  'Hospitality & Tourism': { says: 'Giving people food, a bed, a good trip or a good time.' },
  'Human Services': { says: 'Standing by people in daily life: child care, advice, hair care or help in need.' },
  'Information Technology': { says: 'Building and running programs, networks and the machines behind them.' },
  'Law, Public Safety, Corrections & Security': { says: 'Guarding people’s rights and keeping them safe.' },
  Manufacturing: { says: 'Turning materials into goods, and keeping the machines for it running.' },
  Marketing: { says: 'Finding out what people want, letting them know what there is and selling it.' },
  'Science, Technology, Engineering & Mathematics': {
    says: 'Finding out how the world works, and using it to design new things.',
  },
  'Transportation, Distribution & Logistics': {
    says: 'Driving, flying, storing and shipping, so that all gets where it should.',
  },
} satisfies Readonly<Record<string, Said>>

export const messages = {
  lead: 'Careers are rated with terms that can be hard to read. Here is what each one means, in plain words.',
  contents: 'On this page',
  /** The headings of the page, each with what the kind of term is. */
  kinds: {
    skills: { title: 'Skills', says: 'What one can do, and gets better at by doing it.' },
    knowledge: { title: 'Knowledge', says: 'What one knows from school, books or work.' },
    styles: { title: 'Important qualities', says: 'Ways of being at work that help in a career.' },
    activities: { title: 'Activities', says: 'What people do at work, in many careers alike.' },
    conditions: { title: 'Work conditions', says: 'Where and how the work is done, and what it asks of people.' },
    interests: { title: 'Interests', says: 'What one likes to do. The quiz is about these six.' },
    preparation: {
      title: 'Preparation',
      says: 'How much schooling, work and training a career asks for before one can do it.',
    },
    clusters: { title: 'Fields', says: 'Careers that have much in common.' },
    outlook: { title: 'Outlook', says: 'Where the number of jobs is heading.' },
  },
  /** Before the official term. */
  official: 'Official term',
  /** Beside the step that a career is at. */
  thisWork: 'This work',
  /** Closes what was opened about a term. */
  shut: 'Close',
  /** Before the five examples of a skill. */
  steps: 'From easy to hard',
  subjects: 'School subjects',
  /** Before what people high on an interest like to do. */
  likes: 'People who are high on it',
  /** Before the steps of the scale of a condition. */
  scale: 'How it is rated',
  /** @param level - written out, 1 to 5 */
  level: (level: string): string => `Level ${level}`,
  find: 'Find a word',
  /** @param written - the number of terms, written out */
  found: (written: string, count: number): string => (count === 1 ? `${written} word` : `${written} words`),
  loading: 'Loading the published numbers',
  trouble: 'Some official terms and numbers did not load. The plain words are all here.',
  again: 'Try again',
  /** Beside the figure that sets the limits of the outlook. */
  all: 'All careers together',
  none: 'No word on this page matches.',
  skills,
  knowledge,
  styles,
  activities,
  conditions: withScales(CONDITIONS_EN),
  conditionScales,
  interests,
  preparation,
  clusters,
  /** What the words of the outlook are about; they and their limits stand in the part `figures`. */
  outlook:
    'The outlook tells if a career is likely to gain or lose jobs in the years ahead, next to all careers as a whole.',
}
