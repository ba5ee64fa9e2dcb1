/** How much room there is, asked once: for what starts open where it is not in the way. */

/** From here on a side column has room beside a list. The same width stands in the styles of what is opened. */
const WIDE = '(width >= 64em)'

export const isWide = (): boolean => matchMedia(WIDE).matches
