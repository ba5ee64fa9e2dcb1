/** Dollars a year that a list is narrowed by: low enough for the lowest-paid careers, high enough for nearly the best paid. */
export const PAY_STEPS = [30_000, 40_000, 50_000, 60_000, 80_000, 100_000, 150_000] as const
