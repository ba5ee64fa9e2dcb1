/** For what costs time or data: runs work once when an element comes near the screen, or never where nobody can tell. */

import { whenIdle } from './whenIdle'

/** So early that it has usually arrived before it is seen. */
const AHEAD = '800px'

/** @returns gives the waiting up */
export function whenNear(element: Element, work: () => void): () => void {
  if (!isWelcome()) return () => undefined
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      work()
    },
    { rootMargin: AHEAD },
  )
  observer.observe(element)
  return () => {
    observer.disconnect()
  }
}

/**
 * For what must be there before anyone comes near, as on paper: runs work once the page has loaded and nothing else is
 * to be done, unless the element has been passed by then, for what comes above a reader moves what is being read.
 *
 * @returns gives the waiting up
 */
export function whenQuiet(element: Element, work: () => void): () => void {
  if (!isWelcome()) return () => undefined
  let isWanted = true
  const start = (): void => {
    whenIdle(() => {
      if (isWanted && element.getBoundingClientRect().top >= 0) work()
    })
  }
  if (document.readyState === 'complete') start()
  else addEventListener('load', start, { once: true })
  return () => {
    isWanted = false
    removeEventListener('load', start)
  }
}

const isWelcome = (): boolean => 'IntersectionObserver' in window && !savesData()

/** A person who asked the browser to save data is not sent what they did not ask for. */
const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
