/** What share of all each amount is, in per cent with one decimal; `null` where an amount is not published. */
export function percentOfAll(amounts: readonly (number | null)[]): (number | null)[] {
  const all = amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)
  return amounts.map((amount) => (amount === null || all === 0 ? null : Math.round((amount / all) * 1000) / 10))
}
