/** The two languages have the same words to say, and a screen gets them before it is shown. */
import { describe, expect, it } from 'vitest'
import { loadMessages, messagesOf, switchLocale, useLocale, useMessages } from '../../../src/i18n/messages'
import { LATER_PARTS } from '../../../src/i18n/laterParts'
import { FIRST_PARTS, type Part } from '../../../src/i18n/registry'

const PARTS = { ...FIRST_PARTS, ...LATER_PARTS }
const NAMES = Object.keys(PARTS) as Part[]

/** Every text of a part by its path; a function stands for itself, because its arguments are its caller's. */
const textsOf = (messages: unknown, path = ''): readonly (readonly [string, unknown])[] => {
  if (typeof messages !== 'object' || messages === null) return [[path, messages]]
  return Object.entries(messages).flatMap(([key, value]) => textsOf(value, `${path}.${key}`))
}

const parts = await Promise.all(
  NAMES.map(async (part) => {
    const [en, es] = await Promise.all([PARTS[part].en(), PARTS[part].es()])
    return { part, en: en.messages, es: es.messages }
  }),
)

describe.each(parts)('the words of $part', ({ en, es }) => {
  it('have the same names in both languages', () => {
    expect(textsOf(es).map(([path]) => path)).toEqual(textsOf(en).map(([path]) => path))
  })

  it('are empty only where both languages do without a word', () => {
    const empty = (messages: unknown) => textsOf(messages).filter(([, text]) => text === '')
    expect(empty(es)).toEqual(empty(en))
  })

  it('never begin or end with a space', () => {
    const texts = [...textsOf(en), ...textsOf(es)].filter(([, text]) => typeof text === 'string')
    expect(texts.filter(([, text]) => String(text) !== String(text).trim())).toEqual([])
  })

  it('never address the reader as usted or vosotros in Spanish', () => {
    const spoken = textsOf(es).map(([, text]) => String(text))
    expect(spoken.filter((text) => /\b(usted(es)?|vosotr[oa]s|vuestr[oa]s?)\b/i.test(text))).toEqual([])
  })
})

describe('the language of the page', () => {
  it('changes all words at once, those of parts loaded before included', async () => {
    await switchLocale('en')
    await loadMessages('en', ['home'])
    const home = useMessages('home')
    const english = home.value.start

    expect(await switchLocale('es')).toEqual({ kind: 'switched' })

    expect(useLocale().value).toBe('es')
    expect(home.value.start).not.toBe(english)
    expect(home.value).toBe((await PARTS.home.es()).messages)
  })

  it('names the part that no route asked for', () => {
    expect(() => messagesOf('missing' as 'home')).toThrow(/'missing' is not loaded/)
  })
})
