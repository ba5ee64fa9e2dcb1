/** Tells when the colours of the page may have changed: another theme, another system scheme, more contrast. */

const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)', 'print']

/** @returns how to stop listening */
export function onThemeChange(changed: () => void): () => void {
  const theme = new MutationObserver(changed)
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  const queries = QUERIES.map((query) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', changed)
  return () => {
    theme.disconnect()
    for (const query of queries) query.removeEventListener('change', changed)
  }
}
