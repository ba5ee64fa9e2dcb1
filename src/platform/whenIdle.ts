/** For work that must not delay what a person is doing: runs it when the browser has nothing else to do. */
export const whenIdle = (work: () => void): void => {
  // Safari has no idle callback; a moment's delay lets the screen be drawn first.
  if ('requestIdleCallback' in window) window.requestIdleCallback(work)
  else setTimeout(work, 200)
}
