import { describe, expect, it } from 'vitest'
import { trailOf } from '../../../src/features/quiz/trail'
import { sittingAfter } from '../../support/sittings'

describe('trailOf', () => {
  const begun = sittingAfter([
    { kind: 'asked', item: 'R1' },
    { kind: 'rated', item: 'R1', rating: 4 },
  ])

  it('puts both parts on one trail, with a post where the first ends', () => {
    expect(trailOf(begun, { part: 'interest', passed: 1, expected: 20 })).toEqual({ done: 1, total: 32, mark: 20 })
  })

  it('goes on behind the post in the second part', () => {
    const progress = { part: 'skill', passed: 3, expected: 12 } as const
    expect(trailOf(begun, progress)).toEqual({ done: 4, total: 13, mark: 1 })
  })
})
