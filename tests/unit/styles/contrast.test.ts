/** Every pair of roles that is ever drawn on the other can be told apart, in both themes (WCAG 2.2, 1.4.3 and 1.4.11). */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { INTERESTS } from '../../../src/core/instrument/item'

type Rgb = readonly [number, number, number]

const sheet = (name: string): string =>
  readFileSync(new URL(`../../../src/styles/${name}.css`, import.meta.url), 'utf8')

const declarations = (css: string): ReadonlyMap<string, string> =>
  new Map([...css.matchAll(/^ {2}(--[\w-]+): ([^;]+);$/gm)].map(([, name = '', value = '']) => [name, value]))

const palette = declarations(sheet('palette'))
const roles = declarations(sheet('roles'))

const themes = ['light', 'dark'] as const
type ThemeName = (typeof themes)[number]

const colourOf = (role: string, theme: ThemeName): Rgb => {
  const value = roles.get(role) ?? ''
  const pair = /^light-dark\(var\((--[\w-]+)\), var\((--[\w-]+)\)\)$/.exec(value)
  const name = pair === null ? (/^var\((--[\w-]+)\)$/.exec(value)?.[1] ?? '') : (pair[theme === 'light' ? 1 : 2] ?? '')
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(palette.get(name) ?? '')
  if (hex === null) throw new RangeError(`${role} in ${theme}: '${value}' leads to no colour of the palette`)
  return [1, 2, 3].map((place) => Number.parseInt(hex[place] ?? '', 16)) as unknown as Rgb
}

// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
const luminance = (colour: Rgb): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((byte) => {
    const share = byte / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: Rgb, other: Rgb): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const GROUNDS = ['--paper', '--surface', '--raised', '--sunken'] as const
const WASHES = ['--accent-wash', '--info-wash', '--warning-wash', '--danger-wash'] as const
const interestTexts = INTERESTS.map((interest) => `--interest-${interest}-text`)
const interestShapes = INTERESTS.map((interest) => `--interest-${interest}`)

const across = (fronts: readonly string[], grounds: readonly string[]) =>
  fronts.flatMap((front) => grounds.map((ground) => [front, ground] as const))

const WORDS = [
  ...across(['--ink', '--ink-soft'], [...GROUNDS, ...WASHES]),
  ...across(['--link', ...interestTexts], GROUNDS),
  ...across(['--danger'], ['--paper', '--surface', '--danger-wash']),
  ...across(['--link'], ['--accent-wash', '--info-wash']),
  ...across(['--on-accent'], ['--accent', '--accent-strong']),
  ...across(['--on-danger'], ['--danger']),
  ...across(['--on-marker'], ['--marker']),
]

const SHAPES = [
  ...across(['--edge', '--accent', ...interestShapes], ['--paper', '--surface', '--raised']),
  ...across(['--info-edge'], ['--info-wash']),
  ...across(['--warning-edge'], ['--warning-wash']),
  // The ring of the focus is yellow inside ink; the ink is what tells it from the ground, and the yellow from the ink.
  ...across(['--ink'], GROUNDS),
]

describe.each(themes)('in the %s theme', (theme) => {
  it.each(WORDS)('words in %s on %s reach 4.5 to 1', (front, ground) => {
    expect(contrast(colourOf(front, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(SHAPES)('shapes and edges in %s on %s reach 3 to 1', (front, ground) => {
    expect(contrast(colourOf(front, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(3)
  })
})

it('measures black on white as 21 to 1', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5)
})

it('measures a pair as the published example does', () => {
  // WebAIM's checker: #767676 on #ffffff is 4.54:1, the lightest grey that passes.
  expect(contrast([0x76, 0x76, 0x76], [255, 255, 255])).toBeCloseTo(4.54, 2)
})
