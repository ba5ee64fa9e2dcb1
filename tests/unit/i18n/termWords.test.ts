/** What the glossary says of an element, whatever its kind. */
import { describe, expect, it } from 'vitest'
import { messages as elements } from '../../../src/i18n/messages/elements/en'
import { messages as glossary } from '../../../src/i18n/messages/glossary/en'
import { termWords } from '../../../src/i18n/termWords'

const words = (id: string) => termWords(id, 'Official', { glossary, elements })
const subjectsOfMath = glossary.knowledge['2.C.4.a'].subjects.length

describe('the words of a term', () => {
  it.each([
    { id: '2.B.1.a', name: 'Reading people', title: 'From easy to hard', lines: 5, rising: true },
    { id: '2.C.4.a', name: 'Math', title: 'School subjects', lines: subjectsOfMath, rising: false },
    { id: '4.C.1.a.2.f', name: 'Talking on the phone', title: 'How it is rated', lines: 5, rising: true },
    { id: '4.C.3.d.8', name: 'Length of the work week', title: 'How it is rated', lines: 3, rising: true },
  ])('of $id ($name): $title', ({ id, name, title, lines, rising }) => {
    const { name: found, examples } = words(id)
    expect(found).toBe(name)
    expect(examples).toMatchObject({ title, rising })
    expect(examples?.lines).toHaveLength(lines)
  })

  it.each(['1.D.1.a', '4.A.1.a.1'])('%s is said in a sentence alone', (id) => {
    expect(words(id).says).toMatch(/\.$/)
    expect(words(id).examples).toBeUndefined()
  })

  it('of an element we have no words for are its official term', () => {
    expect(words('9.Z')).toEqual({ name: 'Official', says: '', examples: undefined })
  })
})
