import { describe, expect, it } from 'vitest'
import { interestBars } from '../../../src/charts/interest/bars'
import { chartColours } from '../../../src/charts/interest/chartColours'
import { chartSpec } from '../../../src/charts/interest/chartSpec'

const ESTIMATES = [3.2, 4.3, 2.6, 3.2, 1.6, 2].map((mean) => ({ mean, standardError: 0.3 }))
const BARS = interestBars(ESTIMATES, (interest) => `Name ${interest}`)

function page(style: string): HTMLElement {
  const element = document.createElement('div')
  element.setAttribute('style', style)
  document.body.append(element)
  return element
}

describe('what the interest chart is told to draw', () => {
  it('reads its colors, face and size from the page', () => {
    const colours = chartColours(page('--ink: #123456; --interest-A: #abcdef; font-family: Atkinson; font-size: 22px'))
    expect(colours).toMatchObject({ ink: '#123456', interest: { A: '#abcdef' }, face: 'Atkinson', rem: 22 })
  })

  it('gives each interest its own name, value and color, in the order R I A S E C', () => {
    const colours = chartColours(page('--interest-R: red; --interest-C: green; font-size: 16px'))
    const { data } = chartSpec(BARS, colours)
    expect(data.labels).toEqual(['Name R', 'Name I', 'Name A', 'Name S', 'Name E', 'Name C'])
    expect(data.datasets[0]?.data).toEqual([3.2, 4.3, 2.6, 3.2, 1.6, 2])
    expect(data.datasets[0]?.backgroundColor).toEqual(['red', '', '', '', '', 'green'])
  })

  it('starts every bar at the low end of the scale, and shows the whole scale', () => {
    const { data, options } = chartSpec(BARS, chartColours(page('')))
    expect(data.datasets[0]?.base).toBe(1)
    expect(options?.scales?.['x']).toMatchObject({ min: 1, max: 5 })
  })

  it('stands still, as its marks do', () => {
    expect(chartSpec(BARS, chartColours(page(''))).options?.animation).toBe(false)
  })

  it('grows with the text of the page', () => {
    const thickness = (size: string): unknown =>
      chartSpec(BARS, chartColours(page(`font-size: ${size}`))).data.datasets[0]?.barThickness
    expect(Number(thickness('32px'))).toBeCloseTo(2 * Number(thickness('16px')))
  })
})
