/** The blaze of each interest: one shape and one colour, the same in charts, reasons, cards and print. */
import type { Interest } from '../../core/instrument/item'

export const SHAPES = ['square', 'diamond', 'flower', 'circle', 'triangle', 'bars'] as const
export type Shape = (typeof SHAPES)[number]

export const BLAZES: Readonly<Record<Interest, Shape>> = {
  R: 'square',
  I: 'diamond',
  A: 'flower',
  S: 'circle',
  E: 'triangle',
  C: 'bars',
}

/** SVG path of each shape in a box of 24 × 24, with optically equal weight. */
export const SHAPE_PATHS: Readonly<Record<Shape, string>> = {
  square: 'M5.5 3.5h13a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2v-13a2 2 0 0 1 2-2z',
  diamond:
    'M10.7 1.9a1.9 1.9 0 0 1 2.6 0l8.8 8.8a1.9 1.9 0 0 1 0 2.6l-8.8 8.8a1.9 1.9 0 0 1-2.6 0l-8.8-8.8a1.9 1.9 0 0 1 0-2.6z',
  flower:
    'M12 1.5a4.6 4.6 0 0 1 4.5 3.7 4.6 4.6 0 0 1 5.4 6.8 4.6 4.6 0 0 1-5.4 6.8 4.6 4.6 0 0 1-9 0 4.6 4.6 0 0 1-5.4-6.8 4.6 4.6 0 0 1 5.4-6.8A4.6 4.6 0 0 1 12 1.5z',
  circle: 'M12 2.2a9.8 9.8 0 1 1 0 19.6 9.8 9.8 0 0 1 0-19.6z',
  triangle: 'M10.3 3.1a2 2 0 0 1 3.4 0l8.7 15a2 2 0 0 1-1.7 3H3.3a2 2 0 0 1-1.7-3z',
  bars: 'M3.5 3h17a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1h-17a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zm0 6.5h17a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1h-17a1 1 0 0 1-1-1v-3a1 1 0 0 1 1-1zm0 6.5h17a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1h-17a1 1 0 0 1-1-1v-3a1 1 0 0 1 1-1z',
}

/** For shapes and lines; at least 3:1 on every ground. */
export const blazeColour = (interest: Interest): string => `var(--interest-${interest})`
