/**
 * Published costs to start from, such as a university's table of living costs. None is shipped: whoever adds one gives
 * where its numbers come from, and the page says so beside them until they are changed.
 */
import type { BudgetLine } from './budget'

export interface BudgetPreset {
  readonly id: string
  readonly name: { readonly en: string; readonly es: string }
  /** What the costs speak of, as the publisher names it. */
  readonly place: string
  /** `2025`, `2025–26`. */
  readonly period: string
  readonly publisher: string
  readonly url: string
  /** Whole dollars a month; a line that is not published is left empty. */
  readonly costs: Readonly<Partial<Record<BudgetLine, number>>>
}
