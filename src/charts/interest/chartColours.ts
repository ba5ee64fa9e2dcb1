/** The colours and the face of the page, read for a canvas, which knows no custom properties. */
import { INTERESTS, type Interest } from '../../core/instrument/item'

export interface ChartColours {
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly ground: string
  readonly interest: Readonly<Record<Interest, string>>
  readonly face: string
  /** Pixels of one rem, so that large text is large in the chart too. */
  readonly rem: number
}

export function chartColours(page: HTMLElement): ChartColours {
  const style = getComputedStyle(page)
  const role = (name: string): string => style.getPropertyValue(name).trim()
  const pairs = INTERESTS.map((interest) => [interest, role(`--interest-${interest}`)] as const)
  return {
    ink: role('--ink'),
    soft: role('--ink-soft'),
    line: role('--hairline'),
    ground: role('--surface'),
    interest: Object.fromEntries(pairs) as Record<Interest, string>,
    face: style.fontFamily,
    rem: Number.parseFloat(style.fontSize) || 16,
  }
}
