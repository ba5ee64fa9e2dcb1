/** Every part of the messages and where its words are. A new part is a folder `messages/<part>/{en,es}.ts` and a line here. */
import { messages as shellEn } from './messages/shell/en'

/**
 * Words that come with the page itself: the error screen must be able to speak when nothing more can be loaded. In
 * English only; Spanish is fetched before the page is drawn in it.
 */
export const AT_HAND = { shell: shellEn } as const

/** How each part is loaded in each language: when a route names it in `meta.messages`. */
export const PARTS = {
  about: { en: () => import('./messages/about/en'), es: () => import('./messages/about/es') },
  aside: { en: () => import('./messages/aside/en'), es: () => import('./messages/aside/es') },
  home: { en: () => import('./messages/home/en'), es: () => import('./messages/home/es') },
  career: { en: () => import('./messages/career/en'), es: () => import('./messages/career/es') },
  elements: { en: () => import('./messages/elements/en'), es: () => import('./messages/elements/es') },
  figures: { en: () => import('./messages/figures/en'), es: () => import('./messages/figures/es') },
  glossary: { en: () => import('./messages/glossary/en'), es: () => import('./messages/glossary/es') },
  interestItems: {
    en: async () => ({ messages: (await import('./items/interest.en')).INTEREST_WORDS_EN }),
    es: async () => ({ messages: (await import('./items/interest.es')).INTEREST_WORDS_ES }),
  },
  methods: { en: () => import('./messages/methods/en'), es: () => import('./messages/methods/es') },
  names: { en: () => import('./messages/names/en'), es: () => import('./messages/names/es') },
  place: { en: () => import('./messages/place/en'), es: () => import('./messages/place/es') },
  quiz: { en: () => import('./messages/quiz/en'), es: () => import('./messages/quiz/es') },
  shell: { en: () => Promise.resolve({ messages: shellEn }), es: () => import('./messages/shell/es') },
  results: { en: () => import('./messages/results/en'), es: () => import('./messages/results/es') },
  search: { en: () => import('./messages/search/en'), es: () => import('./messages/search/es') },
  shelves: { en: () => import('./messages/shelves/en'), es: () => import('./messages/shelves/es') },
  sure: { en: () => import('./messages/sure/en'), es: () => import('./messages/sure/es') },
  skillItems: {
    en: async () => ({ messages: (await import('./items/skill.en')).SKILL_WORDS_EN }),
    es: async () => ({ messages: (await import('./items/skill.es')).SKILL_WORDS_ES }),
  },
  why: { en: () => import('./messages/why/en'), es: () => import('./messages/why/es') },
} as const

export type Part = keyof typeof PARTS

/** The English module of a part defines its shape; the Spanish one is typed by it. */
export type MessagesOf<P extends Part> = Awaited<ReturnType<(typeof PARTS)[P]['en']>>['messages']
