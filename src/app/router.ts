/** The addresses of the app: which view each shows, which words it needs, and what happens on the way. */
import { createRouter, createWebHistory, type RouteRecordRaw, type Router } from 'vue-router'
import { loadMessages, useLocale } from '../i18n/messages'
import type { MessagesOf, Part } from '../i18n/registry'
// The two on the way to the first item come with the page; by themselves they are smaller than their own names.
import HomeView from '../views/HomeView.vue'
import QuizView from '../views/QuizView.vue'

declare module 'vue-router' {
  interface RouteMeta {
    /** The title of the document, as long as the view sets none of its own. */
    readonly title: keyof MessagesOf<'shell'>['titles']
    /** The parts of the messages the view speaks with. */
    readonly messages: readonly Part[]
    /** Fewer things around the view: for one item at a time. */
    readonly calm?: boolean
  }
}

export const ROUTES: readonly RouteRecordRaw[] = [
  {
    path: '/',
    name: 'home',
    component: HomeView,
    meta: { title: 'home', messages: ['home', 'names'] },
  },
  {
    path: '/quiz',
    name: 'quiz',
    component: QuizView,
    meta: { title: 'quiz', messages: ['quiz', 'interestItems'], calm: true },
  },
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
      messages: ['career', 'aside', 'figures', 'elements', 'glossary', 'names', 'place', 'interestItems', 'skillItems', 'why'],
    },
  },
  {
    path: '/search',
    name: 'search',
    component: () => import('../views/SearchView.vue'),
    meta: { title: 'search', messages: ['search', 'figures', 'place'] },
  },
  {
    path: '/about',
    name: 'about',
    component: () => import('../views/AboutView.vue'),
    meta: { title: 'about', messages: ['about'] },
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

const loadWords = (parts: readonly Part[]): Promise<void> => loadMessages(useLocale().value, parts)

export const createAppRouter = (): Router => {
  const router = createRouter({
    history: createWebHistory(),
    routes: ROUTES,
    scrollBehavior: (to, from, saved) => {
      if (saved !== null) return saved
      if (to.hash !== '') return { el: to.hash }
      // A change of the query alone (a filter) keeps the place on the page.
      return to.path === from.path ? false : { top: 0 }
    },
  })
  // Begun here, beside the view's own code, and awaited below; a failure is reported there.
  router.beforeEach((to) => {
    loadWords(to.meta.messages).catch(() => undefined)
  })
  router.beforeResolve((to) => loadWords(to.meta.messages))
  return router
}
