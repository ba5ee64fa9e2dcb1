/** The way down to the list, for the eye and for the keyboard. */
export const CAREERS_TITLE = 'careers-title'

/** The focus takes the page with it, and Tab goes on from there. */
export const toCareers = (): void => {
  document.getElementById(CAREERS_TITLE)?.focus()
}
