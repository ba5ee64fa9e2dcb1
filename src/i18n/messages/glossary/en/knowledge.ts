/** What each knowledge area is, and in which school subjects it is learned: the one a career goes by first. */
import type { KnowledgeSaid } from '../shapes'

export const KNOWLEDGE_EN = {
  '2.C.1.a': {
    says: 'How to plan, lead and share out work so that a whole group reaches its goals.',
    subjects: ['Business management', 'Leadership'],
  },
  '2.C.1.b': {
    says: 'How an office runs: letters, files, forms and the programs used for them.',
    subjects: ['Computer applications', 'Business'],
  },
  '2.C.1.c': {
    says: 'How money is earned, lent, counted and taxed, and how banks and markets work.',
    subjects: ['Accounting or economics', 'Personal finance'],
  },
  '2.C.1.d': {
    says: 'How to show people what is for sale and get them to want it.',
    subjects: ['Marketing', 'Business'],
  },
  '2.C.1.e': {
    says: 'How to find out what customers need and leave them happy with what they get.',
    subjects: ['Speech', 'Hospitality'],
  },
  '2.C.1.f': {
    says: 'How to find, hire, train and pay staff, and deal with unions.',
    subjects: ['Business management'],
  },
  '2.C.10': {
    says: 'How to get people and goods from place to place, and what each way costs.',
    subjects: ['Transportation and logistics', 'Driver education'],
  },
  '2.C.2.a': {
    says: 'How raw materials become goods in a plant, at good quality and low cost.',
    subjects: ['Manufacturing', 'Engineering'],
  },
  '2.C.2.b': {
    says: 'How to plant, raise, harvest and store what people eat.',
    subjects: ['Agriculture or culinary arts'],
  },
  '2.C.3.a': {
    says: 'How computers, chips and programs work, and how to use them.',
    subjects: ['Computer science', 'Electronics'],
  },
  '2.C.3.b': {
    says: 'How to use science to design and make things that work.',
    subjects: ['Engineering', 'Robotics'],
  },
  '2.C.3.c': {
    says: 'How to draw exact plans and build models that others can work from.',
    subjects: ['Drafting or design', 'Geometry'],
  },
  '2.C.3.d': {
    says: 'How homes, roads and bridges are built and repaired, and from what.',
    subjects: ['Construction', 'Woodworking'],
  },
  '2.C.3.e': {
    says: 'How machines are put together, what they do and how to keep them going.',
    subjects: ['Auto or machine shop'],
  },
  '2.C.4.a': {
    says: 'Numbers, shapes and formulas, and what can be worked out with them.',
    subjects: ['Math', 'Statistics'],
  },
  '2.C.4.b': {
    says: 'The laws of motion, force, heat, light and power, from atoms to weather.',
    subjects: ['Physics', 'Physical science'],
  },
  '2.C.4.c': {
    says: 'What things are made of, how they react, and how to handle them safely.',
    subjects: ['Chemistry', 'Physical science'],
  },
  '2.C.4.d': {
    says: 'How plants, animals and people are built, live and depend on each other.',
    subjects: ['Biology', 'Environmental science', 'Anatomy'],
  },
  '2.C.4.e': {
    says: 'Why people think, feel and act as they do, and how they differ.',
    subjects: ['Psychology'],
  },
  '2.C.4.f': {
    says: 'How groups live together, where their customs come from and how they change.',
    subjects: ['Sociology', 'Ethnic studies'],
  },
  '2.C.4.g': {
    says: 'Where lands, seas and cities lie, what they are like and who lives there.',
    subjects: ['Geography', 'Earth science'],
  },
  '2.C.5.a': {
    says: 'How to tell what makes people ill, how to treat it and how to prevent it.',
    subjects: ['Health science', 'Anatomy', 'Biology'],
  },
  '2.C.5.b': {
    says: 'How to help people heal in body and mind and find their way in life.',
    subjects: ['Psychology', 'Health'],
  },
  '2.C.6': {
    says: 'How to plan lessons, teach them and see what was learned.',
    subjects: ['Introduction to teaching', 'Child development'],
  },
  '2.C.7.a': {
    says: 'How English works: its words, its spelling and its grammar.',
    subjects: ['English', 'Journalism'],
  },
  '2.C.7.b': {
    says: 'How to understand, speak and write a language that is not English.',
    subjects: ['World languages'],
  },
  '2.C.7.c': {
    says: 'How music, dance, theater and art are made and shared with an audience.',
    subjects: ['Art, music or drama'],
  },
  '2.C.7.d': {
    says: 'What happened in the past, why it did, and what was left behind.',
    subjects: ['History'],
  },
  '2.C.7.e': {
    says: 'What people believe, how they reason and what they hold to be right.',
    subjects: ['Philosophy or religion'],
  },
  '2.C.8.a': {
    says: 'How to guard people, places and records against harm.',
    subjects: ['Public safety', 'Health'],
  },
  '2.C.8.b': {
    says: 'How laws are made, what courts do and how a government works.',
    subjects: ['Government', 'Civics'],
  },
  '2.C.9.a': {
    says: 'How calls, shows and messages get from one place to another.',
    subjects: ['Electronics'],
  },
  '2.C.9.b': {
    says: 'How to tell, film, print and post things so that many people see them.',
    subjects: ['Media or journalism', 'Video production'],
  },
} satisfies Readonly<Record<string, KnowledgeSaid>>
