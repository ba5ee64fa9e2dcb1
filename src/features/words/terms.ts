/** Every term of the page, by kind, with its words in the language of the page and its official term. */
import { PREPARATION_LEVELS } from '../../core/catalogue/scales'
import { INTERESTS, type Interest } from '../../core/instrument/item'
import type { OutlookWord } from '../../core/catalogue/outlookFigures'
import type { MessagesOf } from '../../i18n/registry'
import { clusterTerm, interestTerm, preparationTerm, termWords, type TermExamples } from '../../i18n/termWords'
import type { Locale } from '../../platform/locale'

export type KindId = keyof MessagesOf<'glossary'>['kinds']
/** The kinds whose terms are elements of the O*NET content model. */
const ELEMENT_KINDS = ['skills', 'knowledge', 'styles', 'activities', 'conditions'] as const
type ElementKindId = (typeof ELEMENT_KINDS)[number]

export interface Term {
  readonly key: string
  readonly name: string
  readonly says: string
  readonly examples?: TermExamples | undefined
  /** Empty where it is not there yet. */
  readonly official: string
  /** The id of a published element. */
  readonly id?: string
  readonly interest?: Interest
  readonly outlook?: OutlookWord
}

export interface TermKind {
  readonly kind: KindId
  readonly terms: readonly Term[]
}

export interface TermSources {
  readonly glossary: MessagesOf<'glossary'>
  readonly elements: MessagesOf<'elements'>
  readonly names: MessagesOf<'names'>
  readonly figures: MessagesOf<'figures'>
  readonly locale: Locale
  /** Official terms by element; empty before they are fetched. */
  readonly officials: ReadonlyMap<string, string>
}

export const termKinds = (from: TermSources): readonly TermKind[] => [
  ...ELEMENT_KINDS.map((kind): TermKind => ({ kind, terms: elementTerms(kind, from) })),
  { kind: 'interests', terms: interestTerms(from) },
  { kind: 'preparation', terms: preparationTerms(from) },
  { kind: 'clusters', terms: clusterTerms(from) },
  { kind: 'outlook', terms: outlookTerms(from) },
]

const byName = (terms: readonly Term[], locale: Locale): readonly Term[] =>
  [...terms].sort((left, right) => left.name.localeCompare(right.name, locale))

function elementTerms(kind: ElementKindId, from: TermSources): readonly Term[] {
  const terms = Object.keys(from.glossary[kind]).map((id): Term => {
    const official = from.officials.get(id) ?? ''
    return { key: id, id, official, ...termWords(id, official, from) }
  })
  return byName(terms, from.locale)
}

const interestTerms = ({ glossary, names }: TermSources): readonly Term[] =>
  INTERESTS.map((interest) => {
    const { words, official } = interestTerm(interest, glossary, names)
    return { key: interest, interest, ...words, official }
  })

const preparationTerms = ({ glossary, figures }: TermSources): readonly Term[] =>
  PREPARATION_LEVELS.map((level) => {
    const { words, official } = preparationTerm(level, glossary, figures)
    return { key: String(level), ...words, official }
  })

function clusterTerms({ glossary, figures, locale }: TermSources): readonly Term[] {
  const terms = Object.keys(glossary.clusters).map((name) => {
    const { words, official } = clusterTerm(name, glossary, figures)
    return { key: name, ...words, official }
  })
  return byName(terms, locale)
}

const outlookTerms = ({ figures }: TermSources): readonly Term[] =>
  Object.entries(figures.outlookWords).map(([word, name]) => ({
    key: word,
    name,
    says: '',
    official: '',
    outlook: word as OutlookWord,
  }))

/** Lower case and without accents: `Matemáticas` and `matematicas` are one word to who looks for it. */
export const folded = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').trim()

/** The terms whose plain or official name holds the text, without the kinds that have none. */
export function matching(kinds: readonly TermKind[], text: string): readonly TermKind[] {
  const wanted = folded(text)
  const holds = ({ name, official }: Term): boolean =>
    folded(name).includes(wanted) || folded(official).includes(wanted)
  return kinds.map(({ kind, terms }) => ({ kind, terms: terms.filter(holds) })).filter(({ terms }) => terms.length > 0)
}
