import { expect, it } from 'vitest'
import type { OccupationCode } from '../../../src/core/catalogue/ids'
import { tookPlace } from '../../../src/core/match/tookPlace'

const codes = (...names: readonly string[]) => names as readonly OccupationCode[]

it.each([
  ['the one that moves up when one leaves', codes('a', 'b', 'c'), codes('a', 'c', 'd'), codes('d')],
  ['several when a field leaves, in their order', codes('a', 'b', 'c'), codes('c', 'e', 'd'), codes('e', 'd')],
  ['nobody when the list is at its end', codes('a', 'b'), codes('b'), codes()],
  ['nobody when one out of sight leaves', codes('a', 'b'), codes('a', 'b'), codes()],
])('tookPlace finds %s', (...[, before, now, found]) => {
  expect(tookPlace(before, now)).toEqual(found)
})
