/** How the words of the screens behind the first item are loaded. */
export const LATER_PARTS = {
  about: { en: () => import('./messages/about/en'), es: () => import('./messages/about/es') },
  aside: { en: () => import('./messages/aside/en'), es: () => import('./messages/aside/es') },
  budget: { en: () => import('./messages/budget/en'), es: () => import('./messages/budget/es') },
  career: { en: () => import('./messages/career/en'), es: () => import('./messages/career/es') },
  compare: { en: () => import('./messages/compare/en'), es: () => import('./messages/compare/es') },
  elements: { en: () => import('./messages/elements/en'), es: () => import('./messages/elements/es') },
  figures: { en: () => import('./messages/figures/en'), es: () => import('./messages/figures/es') },
  finder: { en: () => import('./messages/finder/en'), es: () => import('./messages/finder/es') },
  glossary: { en: () => import('./messages/glossary/en'), es: () => import('./messages/glossary/es') },
  /** The glossary's, by themselves: for who needs no more of it. */
  knowledge: {
    en: async () => ({ messages: (await import('./messages/glossary/en/knowledge')).KNOWLEDGE_EN }),
    es: async () => ({ messages: (await import('./messages/glossary/es/knowledge')).KNOWLEDGE_ES }),
  },
  methods: { en: () => import('./messages/methods/en'), es: () => import('./messages/methods/es') },
  past: { en: () => import('./messages/past/en'), es: () => import('./messages/past/es') },
  place: { en: () => import('./messages/place/en'), es: () => import('./messages/place/es') },
  region: { en: () => import('./messages/region/en'), es: () => import('./messages/region/es') },
  results: { en: () => import('./messages/results/en'), es: () => import('./messages/results/es') },
  search: { en: () => import('./messages/search/en'), es: () => import('./messages/search/es') },
  shelves: { en: () => import('./messages/shelves/en'), es: () => import('./messages/shelves/es') },
  skillItems: {
    en: async () => ({ messages: (await import('./items/skill.en')).SKILL_WORDS_EN }),
    es: async () => ({ messages: (await import('./items/skill.es')).SKILL_WORDS_ES }),
  },
  sure: { en: () => import('./messages/sure/en'), es: () => import('./messages/sure/es') },
  why: { en: () => import('./messages/why/en'), es: () => import('./messages/why/es') },
} as const
