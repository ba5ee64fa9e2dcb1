import { expect, it } from 'vitest'
import { chanceWord } from '../../../src/core/match/chanceWord'

it('gives a chance the word that its published thresholds say', () => {
  expect([1, 0.9, 0.89, 0.5, 0.49, 0.1, 0.09, 0].map(chanceWord)).toEqual([
    'sure',
    'sure',
    'likely',
    'likely',
    'open',
    'open',
    'unlikely',
    'unlikely',
  ])
})
