/** The way to what an office says, for the eye and for the keyboard: the focus takes the page with it. */
export const OFFICE_TITLE = 'office-title'

export const toOffice = (): void => {
  document.getElementById(OFFICE_TITLE)?.focus()
}
