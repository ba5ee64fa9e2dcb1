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
    /** Of an address whose route has not come yet: fetches the routes. */
    readonly addLater?: () => Promise<void>
  }
}

/** Home and the quiz, and what stands for every other address until its route is there. */
export const FIRST_ROUTES: readonly RouteRecordRaw[] = [
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
]
const LATER = 'later'

/** Never drawn: the way to it leads on. */
const NOTHING = { render: () => null }

const loadWords = (parts: readonly Part[]): Promise<void> => loadMessages(useLocale().value, parts)

export const createAppRouter = (): Router => {
  const router = createRouter({
    history: createWebHistory(),
    routes: FIRST_ROUTES,
    scrollBehavior: (to, from, saved) => {
      if (saved !== null) return saved
      if (to.hash !== '') return { el: to.hash }
      // A change of the query alone (a filter) keeps the place on the page.
      return to.path === from.path ? false : { top: 0 }
    },
  })
  const addLater = async (): Promise<void> => {
    const { LATER_ROUTES } = await import('./laterRoutes')
    if (!router.hasRoute(LATER)) return
    router.removeRoute(LATER)
    for (const route of LATER_ROUTES) router.addRoute(route)
  }
  router.addRoute({
    path: '/:rest(.*)*',
    name: LATER,
    component: NOTHING,
    meta: { title: 'notFound', messages: [], addLater },
  })
  router.beforeEach(async ({ name, fullPath }) => {
    if (name !== LATER) return true
    await addLater()
    return fullPath
  })
  // Begun here, beside the view's own code, and awaited below; a failure is reported there.
  router.beforeEach((to) => {
    loadWords(to.meta.messages).catch(() => undefined)
  })
  router.beforeResolve((to) => loadWords(to.meta.messages))
  return router
}
