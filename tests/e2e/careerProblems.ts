/** Looks at the page of a career, in the page: everything that is wrong with it, in words. Nothing of it is imported there. */
import type { Page } from '@playwright/test'
import { sideways } from './sideways'

export async function careerProblems(page: Page): Promise<readonly string[]> {
  const wide = await sideways(page)
  return [...(await page.evaluate(problems)), ...(wide > 0 ? [`${String(wide)} px wider than the page`] : [])]
}

function problems(): readonly string[] {
  const all = (selector: string, within: ParentNode = document): HTMLElement[] => [
    ...within.querySelectorAll<HTMLElement>(selector),
  ]
  const said = (element: Element | null): string => (element as HTMLElement | null)?.innerText.trim() ?? ''
  const start = (element: Element): string => said(element).slice(0, 60).replace(/\s+/g, ' ')

  const spoken = [document.title, said(document.querySelector('main'))]
  for (const element of all('main *')) {
    for (const name of ['aria-label', 'title', 'alt', 'href']) spoken.push(element.getAttribute(name) ?? '')
  }
  const broken = spoken.flatMap((text) => /NaN|undefined|\[object|∞|\bnull\b/.exec(text)?.[0] ?? [])

  // A section whose figures have not come, and a heading with nothing under it before the next of its kind.
  const isHeading = (element: Element): boolean => /^H[2-4]$/.test(element.tagName)
  // What a shut dialog would say is not on the page.
  const headings = all('main :is(h2, h3, h4):not(dialog:not([open]) *)')
  const bareHeadings = headings.filter((heading, at) => {
    const next = headings[at + 1]
    const around = heading.closest('section, dialog') ?? heading.parentElement
    const isNear = around?.contains(next ?? null) ?? false
    if (next && next.tagName > heading.tagName && isNear) return false
    const range = document.createRange()
    range.setStartAfter(heading)
    if (next && isNear) range.setEndBefore(next)
    else range.setEndAfter(around?.lastChild ?? heading)
    return range.toString().trim() === ''
  })
  const sections = all('main section').filter((section) => {
    const body = [...section.children].filter((child) => !isHeading(child)).map((child) => said(child))
    return body.join('') === ''
  })

  const figures = all('main .figure-value')
  const unlabelled = figures.filter((figure) => {
    const parts = said(figure.querySelector('.origin'))
      .split('·')
      .filter((part) => part.trim() !== '').length
    return parts + (said(figure.querySelector('.label')) === '' ? 0 : 1) < 4
  })
  const numberless = figures.filter((figure) => said(figure.querySelector('.number, .missing')) === '')

  const tables = all('main .figure-table')
  const unsaid = tables.filter((table) => {
    const origins = all('.origin', table).filter((origin) => said(origin).includes('·'))
    const isShared = origins.some((origin) => origin.matches('.shared'))
    return !isShared && origins.length < all('thead th.value', table).length
  })
  const everyTable = all('main table')
  const rowless = everyTable.filter((table) => table.querySelector('tbody tr') === null)
  const blank = everyTable.filter((table) =>
    all(':is(tbody, tfoot) :is(th, td), thead th', table).some((cell) => said(cell) === ''),
  )
  const nameless = everyTable.filter((table) => said(table.querySelector('caption')) === '')
  const bullets = all('main :is(li, dt, dd)').filter((each) => said(each) === '')

  // A picture says nothing to who cannot see it: its section has a table.
  const untold = all('main :is([role="img"], canvas)').filter(
    (picture) => !picture.closest('section')?.querySelector('table'),
  )

  // Dollars, percent and counts of people stand in a figure that says its origin, or a row or list of such figures.
  // A sentence may say more of the figure right above it; a picture has its table.
  const FIGURE = '.figure-value, .figure-table, li, tr, dl'
  const explains = (element: Element): boolean =>
    element.closest('.figure-value ~ p')?.parentElement?.matches('section, article, header') === false
  const loose = all('main :not(:is([role="img"], figure, .report) *, .report, script, style)').filter((element) => {
    const own = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent)
      .join(' ')
    if (!/\$\d|\d\s?%|\d[,.]\d{3}(?!\d)/.test(own)) return false
    for (let around = element.closest(FIGURE); around; around = around.parentElement?.closest(FIGURE) ?? null)
      if (said(around.querySelector('.origin')).includes('·')) return false
    return !explains(element)
  })

  const list = (found: readonly Element[], wrong: string): readonly string[] =>
    found.map((element) => `${wrong}: ${start(element)}`)
  return [
    ...broken.map((text) => `says ${text}`),
    ...list(bareHeadings, 'a heading with nothing under it'),
    ...sections.map((section) => `a section is empty: ${section.id || start(section)}`),
    ...list(unlabelled, 'a figure lacks a label'),
    ...list(numberless, 'a figure has neither a number nor a reason'),
    ...list(unsaid, 'a table does not say whose its figures are'),
    ...list(rowless, 'a table has no rows'),
    ...list(blank, 'a table has a blank cell'),
    ...list(nameless, 'a table has no caption'),
    ...bullets.map((each) => `an entry of a list is empty: ${start(each.parentElement ?? each)}`),
    ...untold.map((picture) => `a picture has no table: ${picture.getAttribute('aria-label') ?? ''}`),
    ...list(loose, 'a number stands without its origin'),
  ]
}
