import { describe, expect, it } from 'vitest'
import { CATALOGUE_FORMAT } from '../../../src/core/catalogue/files'
import { decodeMeasured, isReached, type MeasuredFile, type MeasuredRow } from '../../../src/core/catalogue/measured'

const fileOf = (row: Partial<MeasuredRow>): MeasuredFile => ({
  header: { file: 'measured.json', format: CATALOGUE_FORMAT, madeBy: 'a test' },
  tables: [
    {
      id: 'between',
      title: 'Between people',
      columns: [
        { id: 'auc', measures: 'area', decimals: 3 },
        { id: 'top5', measures: 'share', decimals: 3 },
      ],
      rows: [{ id: 'full', of: 'all 48', people: 8557, values: [0.771, null], ...row }],
    },
  ],
})
const AUC = { table: 'between', row: 'full', column: 'auc' }

describe('decodeMeasured', () => {
  it('finds a figure by table, row and column, with its people and its target', () => {
    const target = { kind: 'at-least', value: 0.765 } as const
    const { figure } = decodeMeasured(fileOf({ targets: { auc: target } }))
    expect(figure(AUC)).toEqual({ value: 0.771, decimals: 3, people: 8557, target })
  })

  it('knows what was not measured from what was', () => {
    const { figure } = decodeMeasured(fileOf({}))
    expect(figure({ ...AUC, column: 'top5' })).toBeUndefined()
    expect(figure({ ...AUC, row: 'short' })).toBeUndefined()
    expect(figure(AUC)).not.toHaveProperty('target')
  })

  it.each([
    ['a row that was cut', { values: [0.771] }],
    ['a text where a number belongs', { values: ['0.771', null] as unknown as number[] }],
    ['no number of people', { people: undefined as unknown as number }],
  ])('refuses %s', (_, row) => {
    expect(() => decodeMeasured(fileOf(row))).toThrow(RangeError)
  })
})

describe('isReached', () => {
  it('counts the bound itself as reached, from either side', () => {
    expect([0.76, 0.765, 0.77].map((value) => isReached(value, { kind: 'at-least', value: 0.765 }))).toEqual([
      false,
      true,
      true,
    ])
    expect([22, 23, 24].map((value) => isReached(value, { kind: 'at-most', value: 23 }))).toEqual([true, true, false])
  })
})
