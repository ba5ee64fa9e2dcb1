/** What a month costs a person, in their own numbers. Nothing of it is published, and nothing is filled in for them. */

/** `other` is a line they name themselves. */
export const BUDGET_LINES = ['home', 'transport', 'phone', 'food', 'fun', 'saving', 'other'] as const
export type BudgetLine = (typeof BUDGET_LINES)[number]

export interface Budget {
  /** Whole dollars a month; a line that is not there counts as nothing. `home` is the whole home's. */
  readonly costs: Readonly<Partial<Record<BudgetLine, number>>>
  /** How many others pay as much for the home as the person does. */
  readonly sharers: number
}

export interface CostLine {
  readonly line: BudgetLine
  /** Whole dollars a month, the person's own part. */
  readonly dollars: number
}

/**
 * The person's own part of each line they filled in. Each is rounded to whole dollars, so that the lines on screen add
 * up to the total beneath them.
 */
export const ownCosts = ({ costs, sharers }: Budget): readonly CostLine[] =>
  BUDGET_LINES.flatMap((line) => {
    const cost = costs[line]
    return cost === undefined ? [] : [{ line, dollars: Math.round(line === 'home' ? cost / (1 + sharers) : cost) }]
  })

export const sumOf = (lines: readonly { readonly dollars: number }[]): number =>
  lines.reduce((sum, { dollars }) => sum + dollars, 0)
