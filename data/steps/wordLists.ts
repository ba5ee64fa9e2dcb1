/** Words that may not stand in a record. */

export type Language = 'en' | 'es'

const anyOf = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu')

/** Names that contain a figure and claim nothing. */
const FIGURE = '(?<![\\p{L}\\p{N}])(?!(?:[23]-?D|4-H|K-12)(?![\\p{L}\\p{N}]))[\\p{L}-]*\\d[\\d.,]*'

const FILLER = {
  en: [
    'dynamic\\w*|fast[- ]paced|passion\\w*|reward\\w*|exciting|vibrant|cutting[- ]edge|state[- ]of[- ]the[- ]art',
    'world[- ]class|thriv\\w+|various|variety of|wide range|ensur\\w+|utiliz\\w+|leverag\\w+|crucial|vital(?! signs?| records| statistics)|seamless\\w*',
    'robust|innovative|team player|detail[- ]oriented|and more|and so on|etc|e\\.g|i\\.e|stakeholders?|individuals|play a \\w+ role',
    'in order to|facilitat\\w+|pivotal|foster(?! (?:famil|care|home|parent|child))\\w*|delve\\w*|holistic\\w*|plethora|myriad|diverse|key role',
  ],
  es: [
    'dinámic[oa]s?|apasion\\w+|ritmo acelerado|emocionantes?|de vanguardia|de primer nivel|innovador[ae]?s?|crucial(?:es)?',
    'etc|etcétera|y más(?=[.,]|$)|entre otr[oa]s|amplia gama|gran variedad|sinergias?|holístic[oa]s?|apalanc\\w+|p\\. ?ej',
  ],
}

/** English that says whether somebody is male or female. */
const GENDERED = [
  'he|she|him|her|hers|his|himself|herself|boys?|girls?|lady|ladies|guys?|gentle(?:man|men)',
  'wi(?:fe|ves)|husbands?|mothers?|fathers?|waitress(?:es)?|hostess(?:es)?|actress(?:es)?|stewardess(?:es)?|maids?|mankind',
  '\\w*(?:man|men)(?<!human|german|roman|specimen|regimen|abdomen|acumen|ramen|lumen|bitumen|ottoman|omen|semen|amen|yemen)',
]

/** Spanish that speaks to somebody, or of men or women only. */
const ADDRESSED = [
  'usted(?:es)?|tú|tus?|contigo|vos|vosotr[oa]s|puedes|tienes|debes|quieres|necesitas|trabajas|eres|estás|haces|sabes',
  'hombres?|mujer(?:es)?|señoras?|señores|muchach[oa]s?|varon(?:es)?|amas? de casa',
]

export const BANNED: Readonly<Record<Language, RegExp>> = {
  en: anyOf(...FILLER.en, ...GENDERED),
  es: anyOf(...FILLER.es, ...ADDRESSED),
}

const NUMBER_EN =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundreds?|thousands?|dozens?|half'
const UNIT_EN = '(?:-| )(?:of )?(?:\\w+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|percent|dollars?|times)'
const NUMBER_ES =
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cien|cientos|mil|miles|docenas'
const UNIT_ES = ' (?:de )?(?:\\p{L}+ )?(?:años?|meses|semanas?|días?|horas?|minutos?|por ciento|dólares|veces)'

/** A figure, or a number word with a unit: both age, and neither says whose number it is. */
export const NUMBER_CLAIM: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`${FIGURE}|%|\\$|\\b(?:${NUMBER_EN})${UNIT_EN}\\b`, 'iu'),
  es: new RegExp(`${FIGURE}|%|\\$|(?<!\\p{L})(?:${NUMBER_ES})${UNIT_ES}(?!\\p{L})`, 'iu'),
}

/** Masculine plurals that leave out half of the people, unless the feminine stands beside them. */
export const FEMININE_OF: Readonly<Record<string, string>> = {
  maestros: 'maestras',
  trabajadores: 'trabajadoras',
  niños: 'niñas',
  alumnos: 'alumnas',
  ingenieros: 'ingenieras',
  enfermeros: 'enfermeras',
  vendedores: 'vendedoras',
  compañeros: 'compañeras',
  obreros: 'obreras',
  consumidores: 'consumidoras',
  ciudadanos: 'ciudadanas',
  usuarios: 'usuarias',
  ancianos: 'ancianas',
  directores: 'directoras',
  profesores: 'profesoras',
  abogados: 'abogadas',
  dueños: 'dueñas',
  empleados: 'empleadas',
  hijos: 'hijas',
  amigos: 'amigas',
  supervisores: 'supervisoras',
  diseñadores: 'diseñadoras',
  programadores: 'programadoras',
  contadores: 'contadoras',
  compradores: 'compradoras',
  lectores: 'lectoras',
  jugadores: 'jugadoras',
  viajeros: 'viajeras',
  pasajeros: 'pasajeras',
  inspectores: 'inspectoras',
  cocineros: 'cocineras',
  meseros: 'meseras',
  investigadores: 'investigadoras',
  consejeros: 'consejeras',
  autores: 'autoras',
  actores: 'actrices',
  bomberos: 'bomberas',
  carpinteros: 'carpinteras',
  plomeros: 'plomeras',
  arquitectos: 'arquitectas',
  psicólogos: 'psicólogas',
  gestores: 'gestoras',
  vecinos: 'vecinas',
}
