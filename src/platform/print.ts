/** Paper. */

/** Opens the browser's own print dialog, which can also make a PDF. */
export const printPage = (): void => {
  window.print()
}
