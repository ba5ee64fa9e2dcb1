/** How far a page can be pushed sideways, in px. Widths do not tell: the gutter of the scroll bar hides the first of them. */
import type { Page } from '@playwright/test'

export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [x, y] = [scrollX, scrollY]
    scrollTo({ left: 9999, top: y, behavior: 'instant' })
    const furthest = scrollX
    scrollTo({ left: x, top: y, behavior: 'instant' })
    return furthest
  })
