/** The sections of the methods page, in their order, and the tables of measured figures in each. */
import type { MessagesOf } from '../../i18n/registry'

export type SectionId = keyof MessagesOf<'methods'>['sections']
export type TableId = keyof MessagesOf<'methods'>['tables']

/** Sections of measured figures; the first says so when there are none, and the others are left out. */
export const MEASURED_SECTIONS = ['accuracy', 'everyone', 'sense', 'skills'] as const satisfies readonly SectionId[]

export const TABLES: Readonly<Record<(typeof MEASURED_SECTIONS)[number], readonly TableId[]>> = {
  accuracy: ['agreement', 'between', 'calibration'],
  everyone: ['subgroups', 'top-tens'],
  sense: ['nonsense', 'one-more', 'alike'],
  skills: ['skills-0.3', 'skill-ratios-0.3', 'skills-0.6', 'skill-ratios-0.6'],
}

/** The sections that stand on the page, with or without what was measured. */
export function sectionsWith(measured: boolean): readonly SectionId[] {
  const figures = measured ? MEASURED_SECTIONS : MEASURED_SECTIONS.slice(0, 1)
  return ['whom', 'quiz', 'fit', 'sure', 'shelves', ...figures, 'limits']
}
