/** What a query may ask for that no name says: little schooling, good pay; and what says nothing about a career. */
import { keyOf, saysSomething, tellingWords } from './searchWords'

export type Wish = 'no-preparation' | 'little-preparation' | 'associate' | 'pay' | 'none'

const SAID: Readonly<Record<Wish, string>> = {
  'no-preparation':
    'no experience, without experience, no experience needed, no experience required, no training, no skills, first job, ' +
    'sin experiencia, sin experiencia previa, primer trabajo, no tengo experiencia',
  'little-preparation':
    'no college, no degree, without college, without degree, no school, no university, no college degree, not college, ' +
    'dont want college, dont need college, dont need degree, dont go college, no diploma, without diploma, entry level, ' +
    'didnt finish school, didnt go college, dropout, high school diploma, high school only, only high school, ' +
    'sin universidad, sin estudios, sin carrera, sin titulo, sin diploma, sin estudiar, sin ir universidad, sin escuela, ' +
    'no quiero estudiar, no estudie, no fui universidad, no quiero ir universidad, solo preparatoria, poca preparacion, ' +
    'easy, easy money, summer, teen, teenager, 14 year old, 15 year old, 16 year old, 17 year old, facil, dinero facil, verano, adolescentes, jovenes',
  associate:
    '2 year degree, two year degree, 2 year college, two year college, associate, associate degree, community college, ' +
    'grado asociado, colegio comunitario, carrera dos anos, carrera 2 anos',
  pay:
    'high paying, high pay, good pay, good paying, well paid, well paying, pays well, pay well, best paid, best paying, highest paying, ' +
    'highest paid, most paid, good money, big money, lots money, lot money, much money, good salary, high salary, six figures, ' +
    'get rich, rich, money fast, fast money, quick money, pays most, top paying, high income, ' +
    'bien pagado, mejor pagado, mas pagado, pagan bien, paguen bien, pague bien, buen sueldo, buen salario, buena paga, ' +
    'mucho dinero, ganar mucho dinero, ganar mucho, ganar bien, ganar dinero, alto sueldo, dinero rapido, ser rico, hacerme rico',
  none:
    'drug dealer, night shift, nights, day shift, part time, full time, weekends, weekend, near me, hiring, hiring now, good benefits, fun, ' +
    'flexible hours, flexible, temporary, best, cool, ' +
    'turno noche, noches, medio tiempo, tiempo completo, fines semana, cerca de mi, divertido, horario flexible, temporal',
}

const wishes = new Map(
  Object.entries(SAID).flatMap(([wish, said]) =>
    said.split(', ').map((words) => [keyOf(words), wish as Wish] as const),
  ),
)

/** `100k`, `100 000`, `30 an hour`: an amount of pay, with what is said around one. */
const AMOUNT =
  /\b(?:\d+k|\d{1,3}(?: 000)+|\d+ (?:dollars |dolares )?(?:an?|per|por|la|al) (?:hour|hr|year|hora|ano|mes))\b/
const AROUND =
  /\b(?:pay(?:s|ing)?|pag\w+|gan\w+|over|least|more|than|mas|a|per|year|ano|al|por|hour|hora|plus|dollars|dolares)\b/g

/** @returns `undefined` where the query is nothing but a wish for none of these */
export const wishIn = (query: string): Wish | undefined => {
  if (/(?:^| )(?:with|con) /.test(query) && YOUNG.test(query)) return undefined
  const isAmount = AMOUNT.test(query) && !saysSomething(query.replace(AMOUNT, ' ').replace(AROUND, ' '))
  return isAmount ? 'pay' : wishes.get(keyOf(query))
}

/** Beside other words they are whom the work is for. */
const YOUNG = /(?:^| )(?:teen|adolescen|joven)/

/** More words are no wish and a list. */
const MOST_WORDS = 8

/** @returns the wish before or after other words, with those: `well paid trade`, `animals no college` */
export function wishBeside(query: string): { readonly wish: Wish; readonly rest: string } | undefined {
  const words = tellingWords(query.split(' '))
  if (words.length > MOST_WORDS || YOUNG.test(query)) return undefined
  for (let at = 1; at < words.length; at++) {
    const [before, after] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    const [first, last] = [wishIn(before), wishIn(after)]
    if (first !== undefined) return { wish: first, rest: after }
    if (last !== undefined) return { wish: last, rest: before }
  }
  return undefined
}

/** Words that turn what follows into what is not wanted. */
const TURNING =
  /(?:^| )(?:(?:but|and|pero|y) )*(?:no|not|dont|never|without|hate|avoid|cant|wont|sin|nunca|odio|ni|evitar)(?: |$)(.*)$/

/** What is said before the first no: `sales without calls` → `sales`; empty where all of it is a no. */
export function beforeNo(typed: string): string {
  const before = typed.replace(TURNING, '')
  return before === typed || saysSomething(before) ? before : ''
}

/** What the first no is said of; empty where there is none. */
export const afterNo = (typed: string): string => TURNING.exec(typed)?.[1] ?? ''
