import { describe, expect, it } from 'vitest'
import { payEstimates } from '../../../src/core/catalogue/payEstimates'

const PAY = { percentile10: 37000, percentile25: 43490, median: 51140 }

describe('entry and experienced pay', () => {
  it('are the means of the lowest third and of the rest, as the percentiles and the mean tell', () => {
    // numpy: q = interp(u, [0, .1, .25, .5], [32673.33, 37000, 43490, 51140]); trapezoid over [0, 1/3] · 3; (mean − e/3) · 1.5
    const { entry, experienced } = payEstimates(PAY, 56790)
    expect(entry).toBeCloseTo(39752.5, 1)
    expect(experienced).toBeCloseTo(65308.75, 1)
  })

  it('give back the mean of all', () => {
    const { entry, experienced = NaN } = payEstimates(PAY, 60000)
    expect(entry / 3 + (2 * experienced) / 3).toBeCloseTo(60000, 6)
  })

  it('know nothing of the experienced without a mean', () => {
    expect(payEstimates(PAY, null).experienced).toBeUndefined()
  })
})
