/** Longer than any title: what is typed beyond it is not read. */
export const LONGEST_QUERY = 120
