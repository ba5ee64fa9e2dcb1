/** The screens behind the first item: their names, views and words come with the first of them. */
import type { RouteRecordRaw } from 'vue-router'

export const LATER_ROUTES: readonly RouteRecordRaw[] = [
  {
    path: '/results',
    name: 'results',
    component: () => import('../views/ResultsView.vue'),
    meta: {
      title: 'results',
      messages: [
        'results',
        'shelves',
        'aside',
        'place',
        'region',
        'figures',
        'names',
        'interestItems',
        'skillItems',
        'why',
        'sure',
      ],
    },
  },
  {
    path: '/pairs',
    name: 'pairs',
    component: () => import('../views/PairsView.vue'),
    meta: { title: 'pairs', messages: ['sure', 'names', 'interestItems'], calm: true },
  },
  {
    path: '/careers/:code',
    name: 'career',
    component: () => import('../views/CareerView.vue'),
    props: true,
    meta: {
      title: 'career',
      messages: [
        'career',
        'aside',
        'figures',
        'elements',
        'glossary',
        'names',
        'place',
        'region',
        'interestItems',
        'skillItems',
        'why',
      ],
    },
  },
  {
    path: '/search',
    name: 'search',
    component: () => import('../views/SearchView.vue'),
    meta: { title: 'search', messages: ['search', 'figures', 'place'] },
  },
  {
    path: '/budget',
    name: 'budget',
    component: () => import('../views/BudgetView.vue'),
    meta: { title: 'budget', messages: ['budget', 'figures', 'place'] },
  },
  {
    path: '/past',
    name: 'past',
    component: () => import('../views/PastView.vue'),
    meta: { title: 'past', messages: ['past', 'skillItems', 'interestItems'] },
  },
  {
    path: '/about',
    name: 'about',
    component: () => import('../views/AboutView.vue'),
    meta: { title: 'about', messages: ['about', 'region'] },
  },
  {
    path: '/methods',
    name: 'methods',
    component: () => import('../views/MethodsView.vue'),
    meta: { title: 'methods', messages: ['methods'] },
  },
  {
    path: '/words',
    name: 'words',
    component: () => import('../views/WordsView.vue'),
    meta: { title: 'words', messages: ['glossary', 'elements', 'names', 'figures'] },
  },
  {
    path: '/:rest(.*)*',
    name: 'not-found',
    component: () => import('../views/NotFoundView.vue'),
    meta: { title: 'notFound', messages: [] },
  },
]
