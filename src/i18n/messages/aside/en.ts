/** The words of setting a career or a field aside. */
import type { MajorGroup } from '../../../core/catalogue/majorGroups'
import type { Aside, AsideReason } from '../../../core/sitting/setAside'

/** What the people of each major group do, in a few plain words. */
const fields: Readonly<Record<MajorGroup, string>> = {
  11: 'Management',
  13: 'Business and finance',
  15: 'Computers and math',
  17: 'Engineering and architecture',
  19: 'Science',
  21: 'Counseling and social services',
  23: 'Law',
  25: 'Teaching and libraries',
  27: 'Art, design, sports and media',
  29: 'Health care',
  31: 'Helping in health care',
  33: 'Police, fire and security',
  35: 'Cooking and serving food',
  37: 'Cleaning and grounds work',
  39: 'Personal care and service',
  41: 'Sales',
  43: 'Office work',
  45: 'Farming, fishing and forests',
  47: 'Building and mining',
  49: 'Installing and repairing',
  51: 'Making goods',
  53: 'Driving and moving goods',
  55: 'Military',
}

const reasons: Readonly<Record<AsideReason, string>> = {
  school: 'Too much school',
  pay: 'The pay',
  tasks: 'The tasks',
  conditions: 'The working conditions',
  other: 'Just not for me',
}

/** Within a sentence. */
const reasonsWithin: Readonly<Record<AsideReason, string>> = {
  school: 'too much school',
  pay: 'the pay',
  tasks: 'the tasks',
  conditions: 'the working conditions',
  other: 'just not for you',
}

const careers = (count: string, many: boolean): string => `${count} ${many ? 'careers' : 'career'}`

export const messages = {
  fields,
  reasons,
  button: 'Not for me',
  close: 'Close',
  undo: 'Undo',
  ask: {
    title: 'Set it aside?',
    scope: 'What is not for you?',
    career: 'Only this career',
    field: (count: string, many: boolean) => `The whole field: ${careers(count, many)} in your list`,
    why: 'Why? One tap sets it aside. You can take it back any time.',
  },
  /** After or before the names, which stand apart: careers are named in English in every language. */
  line: {
    isAside: 'is set aside.',
    fieldAside: (field: string) => `The field “${field}” is set aside.`,
    tookItsPlace: 'took its place.',
    newcomers: 'New in your list:',
    more: (count: string) => `and ${count} more`,
    and: 'and',
    back: 'is back in your list.',
    fieldBack: (field: string) => `The field “${field}” is back in your list.`,
    allBack: 'Nothing is set aside any more.',
  },
  list: {
    open: (count: string) => `Set aside (${count})`,
    field: 'Whole field',
    takeBack: 'Take back',
    takeAllBack: 'Take all back',
    few: (count: string, many: boolean) =>
      `Only ${careers(count, many)} ${many ? 'are' : 'is'} left in your list, because the others are set aside.`,
    none: 'You have set every career aside, so your list is empty.',
  },
  offer: {
    school: 'Is it often too much school?',
    pay: 'Is it often the pay?',
    preparation: 'Show only careers that need less preparation',
    atLeast: (amount: string) => `Show only careers with a median pay of ${amount} or more`,
  },
  page: {
    says: (aside: Aside) =>
      aside.kind === 'career'
        ? `You have set this career aside: ${reasonsWithin[aside.reason]}.`
        : `You have set its whole field aside, “${fields[aside.field]}”: ${reasonsWithin[aside.reason]}.`,
    takeBack: 'Take it back',
    would: (rank: string) => `Taken back, it would be number ${rank} in your list.`,
  },
}
