/** A published category in words. */
import type { SchoolingSheet } from '../../core/catalogue/careerSheetSchooling'
import type { EducationLevel, ExperienceLevel, PreparationLevel, TrainingLevel } from '../../core/catalogue/scales'
import type { MessagesOf } from '../../i18n/registry'

interface Words {
  readonly career: MessagesOf<'career'>
  readonly figures: MessagesOf<'figures'>
}

type AnyCategory = SchoolingSheet['education' | 'experience' | 'training' | 'preparation']

export function categoryText({ asks, level }: AnyCategory, { career, figures }: Words): string {
  if (level === null) return career.schooling.none[asks]
  if (asks === 'education') return figures.education[level as EducationLevel]
  if (asks === 'experience') return figures.experience[level as ExperienceLevel]
  if (asks === 'training') return figures.training[level as TrainingLevel]
  const preparation = level as PreparationLevel
  return `${figures.preparation[preparation]} (${career.schooling.level(String(preparation))})`
}
