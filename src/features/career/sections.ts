/** The sections of the page in their order, for the list of contents and the anchors. */
import type { MessagesOf } from '../../i18n/registry'

export const SECTIONS = [
  'work',
  'fit',
  'pay',
  'outlook',
  'states',
  'industries',
  'schooling',
  'skills',
  'qualities',
  'activities',
  'conditions',
  'tools',
  'interests',
  'related',
  'sources',
] as const
export type SectionId = (typeof SECTIONS)[number]

export const sectionTitle = (section: SectionId, messages: MessagesOf<'career'>): string => messages[section].title
