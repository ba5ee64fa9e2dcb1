/** What the glossary says of a published element, whatever its kind, in one shape. */
import type { SkillSaid, ConditionSaid, KnowledgeSaid, Said } from './messages/glossary/shapes'
import type { PreparationLevel } from '../core/catalogue/scales'
import type { Interest } from '../core/instrument/item'
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

/** A term that is no element, with its official name. */
export interface NamedTerm {
  readonly words: TermWords
  readonly official: string
}

/** What the O*NET interest profiler calls the six. */
const OFFICIAL_INTERESTS: Readonly<Record<Interest, string>> = {
  R: 'Realistic',
  I: 'Investigative',
  A: 'Artistic',
  S: 'Social',
  E: 'Enterprising',
  C: 'Conventional',
}

type Glossary = MessagesOf<'glossary'>
type Figures = MessagesOf<'figures'>

export function interestTerm(interest: Interest, glossary: Glossary, names: MessagesOf<'names'>): NamedTerm {
  const { says, likes } = glossary.interests[interest]
  const examples = { title: glossary.likes, lines: [likes], rising: false }
  return { words: { name: names.interests[interest].name, says, examples }, official: OFFICIAL_INTERESTS[interest] }
}

export function preparationTerm(level: PreparationLevel, glossary: Glossary, figures: Figures): NamedTerm {
  const name = `${glossary.level(String(level))}: ${figures.preparation[level]}`
  return {
    words: { name, says: glossary.preparation[level].says, examples: undefined },
    official: `Job Zone ${String(level)}`,
  }
}

/** @param official - as the catalogue names it */
export function clusterTerm(official: string, glossary: Glossary, figures: Figures): NamedTerm {
  const said: Readonly<Record<string, Said>> = glossary.clusters
  return {
    words: { name: figures.clusters[official] ?? official, says: said[official]?.says ?? '', examples: undefined },
    official,
  }
}
