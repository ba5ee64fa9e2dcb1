/** Light or dark: what the machine asks for and what the page shows. */
import type { ChosenTheme, Theme } from './preferences'

const DARK = '(prefers-color-scheme: dark)'

export const systemTheme = (): ChosenTheme => (matchMedia(DARK).matches ? 'dark' : 'light')

export const shownTheme = (theme: Theme): ChosenTheme => (theme === 'system' ? systemTheme() : theme)

/** The frame that some browsers draw around the page follows its ground. */
const paintBrowserFrame = (): void => {
  const ground = getComputedStyle(document.documentElement).backgroundColor
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) meta.content = ground
}

export const showTheme = (theme: Theme): void => {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = theme
  paintBrowserFrame()
}
