/** Every part of the messages and where its words are. A new part is a folder `messages/<part>/{en,es}.ts` and a line here or in `laterParts.ts`. */
import type { LATER_PARTS } from './laterParts'
import { messages as shellEn } from './messages/shell/en'

/**
 * Words that come with the page itself: the error screen must be able to speak when nothing more can be loaded. In
 * English only; Spanish is fetched before the page is drawn in it.
 */
export const AT_HAND = { shell: shellEn } as const

/** How each part is loaded in each language: when a route names it in `meta.messages`. */
export const FIRST_PARTS = {
  home: { en: () => import('./messages/home/en'), es: () => import('./messages/home/es') },
  interestItems: {
    en: async () => ({ messages: (await import('./items/interest.en')).INTEREST_WORDS_EN }),
    es: async () => ({ messages: (await import('./items/interest.es')).INTEREST_WORDS_ES }),
  },
  names: { en: () => import('./messages/names/en'), es: () => import('./messages/names/es') },
  quiz: { en: () => import('./messages/quiz/en'), es: () => import('./messages/quiz/es') },
  shell: { en: () => Promise.resolve({ messages: shellEn }), es: () => import('./messages/shell/es') },
} as const

type Parts = typeof FIRST_PARTS & typeof LATER_PARTS
export type Part = keyof Parts

/** Of a screen behind the first item, the way to its words has to be fetched first. */
export const partLoaders = async <P extends Part>(part: P): Promise<Parts[P]> => {
  const parts: Partial<Parts> = part in FIRST_PARTS ? FIRST_PARTS : (await import('./laterParts')).LATER_PARTS
  // One of the two holds it: they make up the type.
  return parts[part] as Parts[P]
}

/** The English module of a part defines its shape; the Spanish one is typed by it. */
export type MessagesOf<P extends Part> = Awaited<ReturnType<Parts[P]['en']>>['messages']
