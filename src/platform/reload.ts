/** The page from the start, as the browser's own button does it. */
export const reloadPage = (): void => {
  window.location.reload()
}
