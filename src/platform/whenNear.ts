/** For what costs time or data: runs work once when an element comes near the screen, or never where nobody can tell. */

/** So early that it has usually arrived before it is seen. */
const AHEAD = '800px'

/** @returns gives the waiting up */
export function whenNear(element: Element, work: () => void): () => void {
  if (!('IntersectionObserver' in window) || savesData()) return () => undefined
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

/** A person who asked the browser to save data is not sent what they did not ask for. */
const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
