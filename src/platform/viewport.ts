/** How much room there is, asked once: for what starts open where it is not in the way, and for what is drawn first. */

/** From here on a side column has room beside a list. The same width stands in the styles of what is opened. */
const WIDE = '(width >= 64em)'

export const isWide = (): boolean => matchMedia(WIDE).matches

/** Heights in pixels, each as little as it can be: what stands above a list, and a row with its facts below and beside. */
const ABOVE = 400
const [TALL_ROW, LOW_ROW] = [300, 120]
const BESIDE = '(width >= 54rem)'
const FEWEST_ROWS = 2

/** How many rows of a list of careers can be seen at once, before anybody scrolls. */
export const rowsOnScreen = (): number =>
  Math.max(FEWEST_ROWS, Math.ceil((innerHeight - ABOVE) / (matchMedia(BESIDE).matches ? LOW_ROW : TALL_ROW)))
