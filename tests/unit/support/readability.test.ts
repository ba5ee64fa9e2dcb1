import { describe, expect, it } from 'vitest'
import { englishGrade, spanishEase } from '../../../data/steps/readability'

describe('englishGrade', () => {
  it('follows the Flesch–Kincaid formula', () => {
    // Eight words, ten syllables, two sentences: 0.39 * 8/2 + 11.8 * 10/8 - 15.59
    expect(englishGrade(['The quick dog ran', 'Paper burns in water'])).toBeCloseTo(0.72, 6)
  })

  it('grades long words as harder', () => {
    expect(englishGrade(['Administer institutional documentation'])).toBeGreaterThan(20)
  })
})

describe('spanishEase', () => {
  it('follows the Fernández Huerta formula', () => {
    // la ca-sa es gran-de | el sol sa-le: 7 words, 10 syllables, 2 sentences: 206.84 - 60 * 10/7 - 1.02 * 7/2
    expect(spanishEase(['La casa es grande', 'El sol sale'])).toBeCloseTo(117.5557, 3)
  })

  it('keeps diphthongs together and hiatus apart', () => {
    // ciu-dad 2, río 2 (rí-o), tam-bién 2: 6 syllables in 3 words of one sentence
    expect(spanishEase(['ciudad río también'])).toBeCloseTo(206.84 - 120 - 3.06, 6)
  })

  it('counts a number as the words it is read as', () => {
    expect(spanishEase(['baja 15'])).toBeCloseTo(206.84 - (60 * 5) / 2 - 2.04, 6)
  })
})
