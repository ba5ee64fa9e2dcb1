/** The words of names and queries as search compares them: lower case, without accents, in their plain form. */

/** Lower case, no accents, one space between words. */
export const plain = (text: string): string => folded(text).trim()

/** Names one a line → the same, folded: far quicker than one name after another. */
export const plainLines = (lines: readonly string[]): string => folded(lines.join('\n')).replace(/ *\n */g, '\n')

const folded = (text: string): string => {
  const ascii = /[^\0-\x7f]/.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036f’]/g, '') : text
  return ascii
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[^a-z0-9+#\n]+/g, ' ')
}

/** A little picture of work, as the word for it. */
const PICTURED: Readonly<Record<string, string>> = {
  '🐶': 'dogs',
  '🐱': 'cats',
  '🐴': 'horses',
  '🎨': 'art',
  '🎮': 'games',
  '🎵': 'music',
  '📷': 'photos',
  '🚒': 'firefighter',
  '🚓': 'police',
  '🚗': 'cars',
  '🚚': 'trucks',
  '💻': 'computers',
  '🏥': 'hospital',
  '🍳': 'cooking',
}

export const inLetters = (text: string): string =>
  text.replace(/\p{Extended_Pictographic}/gu, (picture) => ` ${PICTURED[picture] ?? ''} `)

/** Letters of an abbreviation that are typed apart: `l p n`, `f.b.i. agent` → `lpn`, `fbi agent`. */
export const lettersJoined = (typed: string): string =>
  typed.replace(/\b[a-z](?: [a-z]\b)+/g, (letters) => letters.replaceAll(' ', ''))

/** Words around what is meant: `I would like to work with animals`, `quiero trabajar con animales`. */
const SMALL = new Set(
  (
    'a about all am an and anything are around as at become being be did do does doing earn earns for from get how i in is it job jobs career careers like love make me my of on or ' +
    'our something that the to want we what which with work working would you your want wanna looking need person who where can ' +
    'al algo alguien area carrera carreras con como cuanto de del e el empleo empleos en es gusta gustan gustaria hacer la las lo los me mi ' +
    'mis para por que quiero quisiera ser su trabajar trabajo trabajos trabaje trabajaba trabajando trabajador estar estoy soy fui he sido tengo desde donde gana ganan hace hacen muy un una unos y'
  ).split(' '),
)

/** What is done, where with what or whom says more: `help kids`, `fix cars`. */
export const VAGUE: ReadonlySet<string> = new Set(
  (
    'by good best world mundo bueno buena help helping care caring take taking things thing stuff others use using play playing deal dealing handle study studying ' +
    'caregiver cuidador cuidadora cuidadoras ayudar ayudando ayudo ayudarle cuidar cuidando cuidado cosas cosa usar jugar estudiar atender'
  ).split(' '),
)

/** The words that say what is meant; all of them where none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word, at) => !SMALL.has(word) && !(word === 'much' && words[at - 1] === 'how'))
  return telling.length > 0 ? telling : words
}

export const saysSomething = (text: string): boolean => text.split(' ').some((word) => word !== '' && !SMALL.has(word))

/** Shorter words have no ending to spare. */
const SHORTEST_STEM = 3

/** `animals`, `coded`, `coding`, `drives`, `running` → `animal`, `cod`, `cod`, `driv`, `run`; in Spanish alike. */
export function stemOf(word: string): string {
  const bare = word
    .replace(/ies$/, 'y')
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/[aeo]$/, '')
  const single = /([b-df-hj-km-np-rtv-z])\1$/.test(bare) ? bare.slice(0, -1) : bare
  // `techo` is no tech, and trains are no training.
  if (word === 'trains') return word
  if (single === 'tech') return word.replace(/s$/, '')
  return single.length < SHORTEST_STEM ? word : single
}

/** The words that tell, in any order and any form. */
export const keyOf = (text: string): string => tellingWords(plain(text).split(' ')).map(stemOf).sort().join(' ')
