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

  const spoken = [said(document.querySelector('main'))]
  for (const element of all('main *')) {
    for (const name of ['aria-label', 'title', 'alt', 'href']) spoken.push(element.getAttribute(name) ?? '')
  }
  const broken = spoken.flatMap((text) => /NaN|undefined|\[object|∞|\bnull\b/.exec(text)?.[0] ?? [])

  // A section whose figures have not come, and a heading with nothing under it before the next of its kind.
  const isHeading = (element: Element): boolean => /^H[2-4]$/.test(element.tagName)
  const headings = all('main :is(h2, h3, h4)')
  const bareHeadings = headings.filter((heading, at) => {
    const next = headings[at + 1]
    if (next && next.tagName > heading.tagName && heading.closest('section')?.contains(next)) return false
    const range = document.createRange()
    range.setStartAfter(heading)
    if (next && heading.closest('section')?.contains(next)) range.setEndBefore(next)
    else range.setEndAfter(heading.closest('section')?.lastChild ?? heading)
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
    return said(table.querySelector('.shared')) === '' && origins.length < all('thead th.value', table).length
  })
  const rowless = tables.filter((table) => table.querySelector('tbody tr') === null)
  const blank = tables.filter((table) => all('tbody td.value', table).some((cell) => said(cell) === ''))

  // A picture says nothing to who cannot see it: its section has a table.
  const untold = all('main :is([role="img"], canvas)').filter(
    (picture) => !picture.closest('section')?.querySelector('table'),
  )

  // A number of dollars or percent stands where its origin is said beside it, or in a list or sentence that says it.
  const loose = all('main :is(p, li, td, dd, span)').filter((element) => {
    const own = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent)
    if (!/\$\d|\d\s?%/.test(own.join(' '))) return false
    for (let around: Element | null = element; around && around.tagName !== 'SECTION'; around = around.parentElement) {
      if (around.querySelector('.origin') !== null) return false
      if (around.matches('[role="img"], figure')) return false
    }
    return true
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
    ...untold.map((picture) => `a picture has no table: ${picture.getAttribute('aria-label') ?? ''}`),
    ...list(loose, 'a number stands without its origin'),
  ]
}
