/** The ways down to the list and to what is behind it, for the eye and for the keyboard. */
export const CAREERS_TITLE = 'careers-title'

/** The focus takes the page with it, and Tab goes on from there. */
export const toCareers = (): void => {
  document.getElementById(CAREERS_TITLE)?.focus()
}

/** As the section that is set in behind the list calls its title. */
const WHY_TITLE = 'why-title'

export const toReasons = (): void => {
  document.getElementById(WHY_TITLE)?.focus()
}
