/** What the glossary says of a published element, whatever its kind, in one shape. */
import type { SkillSaid, ConditionSaid, KnowledgeSaid, Said } from './messages/glossary/shapes'
import type { MessagesOf } from './registry'

export interface TermExamples {
  /** What the lines are. */
  readonly title: string
  readonly lines: readonly string[]
  /** The lines go from the least to the most. */
  readonly rising: boolean
}

export interface TermWords {
  /** The plain name. */
  readonly name: string
  readonly says: string
  readonly examples: TermExamples | undefined
}

export interface TermMessages {
  readonly glossary: MessagesOf<'glossary'>
  readonly elements: MessagesOf<'elements'>
}

type AnySaid = Said & Partial<SkillSaid & KnowledgeSaid & ConditionSaid>
type SaidById = Readonly<Record<string, AnySaid>>

/** @param official - stands in for a plain name where there is none */
export function termWords(id: string, official: string, { glossary, elements }: TermMessages): TermWords {
  const said = saidOf(id, glossary)
  return {
    name: (elements.names as Readonly<Record<string, string>>)[id] ?? official,
    says: said?.says ?? '',
    examples: said && examplesOf(said, glossary),
  }
}

function saidOf(id: string, { skills, knowledge, styles, activities, conditions }: TermMessages['glossary']) {
  const kinds: readonly SaidById[] = [skills, knowledge, styles, activities, conditions]
  return kinds.find((kind) => id in kind)?.[id]
}

function examplesOf({ steps, subjects, scale }: AnySaid, glossary: TermMessages['glossary']): TermExamples | undefined {
  if (steps) return { title: glossary.steps, lines: steps, rising: true }
  if (subjects) return { title: glossary.subjects, lines: subjects, rising: false }
  return scale && { title: glossary.scale, lines: glossary.conditionScales[scale], rising: true }
}
