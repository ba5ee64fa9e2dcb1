/** The published categories that the catalogue stores as positions; their words live in `src/i18n`. */

/** Typical education needed for entry (BLS), from least to most. */
export const EDUCATION_LEVELS = [
  'none',
  'high-school',
  'some-college',
  'certificate',
  'associate',
  'bachelor',
  'master',
  'doctoral',
] as const
export type EducationLevel = (typeof EDUCATION_LEVELS)[number]

/** Attainment of workers aged 25 and over (BLS table 5.3), from least to most. */
export const ATTAINMENT_LEVELS = [
  'less-than-high-school',
  'high-school',
  'some-college',
  'associate',
  'bachelor',
  'master',
  'doctoral',
] as const
export type AttainmentLevel = (typeof ATTAINMENT_LEVELS)[number]

/** Education that people in the work or analysts say is required (O*NET), from least to most. */
export const REQUIRED_LEVELS = [
  'less-than-high-school',
  'high-school',
  'certificate',
  'some-college',
  'associate',
  'bachelor',
  'post-bachelor',
  'master',
  'post-master',
  'professional',
  'doctoral',
  'post-doctoral',
] as const
export type RequiredLevel = (typeof REQUIRED_LEVELS)[number]

/** Work experience in a related occupation (BLS). */
export const EXPERIENCE_LEVELS = ['none', 'under-five-years', 'five-years-or-more'] as const
export type ExperienceLevel = (typeof EXPERIENCE_LEVELS)[number]

/** On-the-job training typically needed to attain competency (BLS). */
export const TRAINING_LEVELS = [
  'none',
  'short-term',
  'moderate-term',
  'long-term',
  'apprenticeship',
  'internship-residency',
] as const
export type TrainingLevel = (typeof TRAINING_LEVELS)[number]

/** O*NET job zone: 1 = little preparation … 5 = extensive preparation. */
export const PREPARATION_LEVELS = [1, 2, 3, 4, 5] as const
export type PreparationLevel = (typeof PREPARATION_LEVELS)[number]

export type ElementKind = 'skill' | 'knowledge' | 'activity' | 'style' | 'context'
