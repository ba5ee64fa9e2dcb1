/** Shares of people and their ratios, each with its standard error. */
export interface Share {
  readonly value: number
  readonly standardError: number
}

/** The mean of one number a person. */
export function shareOf(values: readonly number[]): Share {
  const value = meanOf(values)
  const squares = values.reduce((sum, each) => sum + (each - value) ** 2, 0)
  return { value, standardError: Math.sqrt(squares / (values.length - 1) / values.length) }
}

/**
 * The ratio of two means over the same people. Its error counts people in pairs, because who is easily found is found
 * both ways (Cochran 1977, Sampling Techniques, eq. 2.46).
 */
export function ratioOf(above: readonly number[], below: readonly number[]): Share {
  const under = meanOf(below)
  const value = meanOf(above) / under
  const rest = above.map((each, at) => each - value * (below[at] ?? 0))
  return { value, standardError: shareOf(rest).standardError / under }
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length
