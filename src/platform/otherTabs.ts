/** What another tab of the same browser does to what is kept on the device. */

/** @param changed - called after another tab has written or removed `key`, or cleared everything */
export function onKeptElsewhere(key: string, changed: () => void): () => void {
  const heard = (event: StorageEvent): void => {
    if (event.key === key || event.key === null) changed()
  }
  window.addEventListener('storage', heard)
  return () => {
    window.removeEventListener('storage', heard)
  }
}
