/** Numbers read as a person in the United States expects them, in both languages. */
import { expect, it } from 'vitest'
import { formatChange, formatHourly, formatMoney, formatNumber, formatPercent } from '../../../src/i18n/format'

it.each(['en', 'es'] as const)('writes dollars whole and with thousands apart (%s)', (locale) => {
  expect(formatMoney(locale, 51_140)).toBe('$51,140')
})

it('writes an hourly figure with its cents', () => {
  expect(formatHourly('en', 24.5)).toBe('$24.50')
})

it('writes a number with no more digits than asked', () => {
  expect(formatNumber('en', 194_720)).toBe('194,720')
  expect(formatNumber('es', 14.25, 1)).toBe('14.3')
})

it('writes a share without a sign and a change always with one, with a real minus', () => {
  expect(formatPercent('en', 7.1)).toBe('7.1%')
  expect(formatChange('en', 7.1)).toBe('+7.1%')
  expect(formatChange('en', -3)).toBe('−3.0%')
  expect(formatChange('en', 0)).toBe('0.0%')
})
