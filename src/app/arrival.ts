/** What a browser does on a new page and an app has to do itself: the title, and where the keyboard stands. */
import { nextTick, watch } from 'vue'
import type { RouteLocationNormalized, Router } from 'vue-router'
import { messagesOf, useLocale } from '../i18n/messages'

const titleOf = (route: RouteLocationNormalized): string => {
  const { name, titles } = messagesOf('shell')
  return `${titles[route.meta.title]} · ${name}`
}

/** Moves the focus to the heading, so that a screen reader says where we are and Tab goes on from there. */
export const focusHeading = async (): Promise<void> => {
  await nextTick()
  const heading = document.querySelector<HTMLElement>('main h1')
  if (heading === null) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

export const followArrivals = (router: Router): void => {
  router.afterEach((to, from, failed) => {
    if (failed !== undefined) return
    document.title = titleOf(to)
    // Not on the first page of a visit, where the browser itself begins at the top; nor when only the query changed.
    if (from.matched.length > 0 && to.path !== from.path) void focusHeading()
  })
  watch(
    useLocale(),
    (locale) => {
      document.documentElement.lang = locale
      if (router.currentRoute.value.matched.length > 0) document.title = titleOf(router.currentRoute.value)
    },
    { immediate: true },
  )
}
