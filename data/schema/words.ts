/** The shape of a record of `data/words/`. What its sentences must be like is in `steps/wordRules.ts`. */
import * as v from 'valibot'
import { occupationCode } from '../../src/core/catalogue/ids'
import type { WordsRecord } from '../../src/core/catalogue/words'

const sentence = v.pipe(
  v.string('a sentence'),
  v.check((text) => text.trim() !== '' && text === text.trim() && !/\s\s|[\n\t]/.test(text), 'a sentence'),
)

const lines = (fewest: number, most: number) =>
  v.pipe(
    v.array(sentence, 'a list of lines'),
    v.minLength(fewest, `at least ${String(fewest)} lines`),
    v.maxLength(most, `at most ${String(most)} lines`),
  )

const WHOLE = {
  inShort: sentence,
  onTheJob: lines(4, 6),
  place: sentence,
  people: sentence,
  tools: sentence,
  whoLikesIt: sentence,
  school: sentence,
  wayIn: sentence,
  license: v.nullable(sentence),
  goodToKnow: sentence,
  sideways: lines(1, 2),
}
const LINE = { inShort: sentence }
const TITLE = { title: sentence }
const CODE = {
  code: v.custom<WordsRecord['code']>(
    (code) => typeof code === 'string' && occupationCode(code) !== undefined,
    'an O*NET-SOC code such as 29-2072.00',
  ),
}

/** The record of an occupation with data. */
export const wholeRecord: v.GenericSchema<unknown, WordsRecord> = v.strictObject({
  ...CODE,
  en: v.strictObject(WHOLE),
  es: v.strictObject({ ...TITLE, ...WHOLE }),
})

/** The record of an occupation that is not surveyed: a line. */
export const lineRecord: v.GenericSchema<unknown, WordsRecord> = v.strictObject({
  ...CODE,
  en: v.strictObject(LINE),
  es: v.strictObject({ ...TITLE, ...LINE }),
})
