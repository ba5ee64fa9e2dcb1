/** A page that the browser kept whole, and shows again as it was when someone goes back to it. */

/** @returns stops listening */
export function onRestored(then: () => void): () => void {
  const listen = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) then()
  }
  window.addEventListener('pageshow', listen)
  return () => {
    window.removeEventListener('pageshow', listen)
  }
}
