import { describe, expect, it } from 'vitest'
import type { OccupationCode } from '../../../src/core/catalogue/ids'
import type { Pool } from '../../../src/core/match/pool'
import { sharedInterests } from '../../../src/core/match/sharedInterests'
import type { StandardScores } from '../../../src/core/measure/standardScores'

const COLUMNS = ['R', 'I', 'A', 'S', 'E', 'C']

const poolWith = (...rows: readonly (readonly number[])[]): Pool => ({
  code: rows.map((_, row) => `11-000${String(row)}.00` as OccupationCode),
  blocks: {
    content: { columns: [], scores: new Float64Array(0) },
    interest: { columns: COLUMNS, scores: Float64Array.from(rows.flat()) },
    skill: { columns: [], scores: new Float64Array() },
  },
})

const person = (score: readonly number[]): StandardScores => ({
  columns: COLUMNS,
  score: Float64Array.from(score),
  reliability: new Float64Array(6).fill(1),
  covariance: new Float64Array(36),
  items: [],
  deviation: new Float64Array(),
  gain: new Float64Array(),
})

describe('interests in common', () => {
  it('stand above both levels, the one that brings most first', () => {
    const pool = poolWith([-1, -1, -1, -1, -1, -1], [2, 1, -1, 0.5, 2, 0])
    expect(sharedInterests(pool, 1, person([0.5, 1.5, 2, 1, 0.1, 1]))).toEqual(['I', 'R', 'S'])
  })

  it('are none where both are below: a shared dislike is no interest', () => {
    expect(sharedInterests(poolWith([-2, 0, 0, 0, 0, 0]), 0, person([-2, 0, 0, 0, 0, 0]))).toEqual([])
  })

  it('are none without ratings, nor for an occupation without numbers', () => {
    const pool = poolWith([NaN, NaN, NaN, NaN, NaN, NaN])
    expect(sharedInterests(pool, 0, person([1, 1, 1, 1, 1, 1]))).toEqual([])
    expect(sharedInterests(poolWith([1, 1, 1, 1, 1, 1]), 0, undefined)).toEqual([])
  })
})
