/** Common names of work in Spanish → the English words that titles have: the titles themselves are published in English. */

import { editsBetween } from './nearTerms'

/** Our own list, by the stem that {@link stemOf} leaves, so that one line serves every gender and number. */
const ENGLISH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    abogad: 'lawyer',
    actriz: 'actor',
    administrador: 'administrator',
    agent: 'agent',
    agricultor: 'farmer',
    albanil: 'mason',
    arquitect: 'architect',
    asistent: 'assistant',
    auxiliar: 'assistant',
    ayudant: 'helper',
    azafat: 'flight attendant',
    bailarin: 'dancer',
    banc: 'bank',
    barber: 'barber',
    bibliotecari: 'librarian',
    bomber: 'firefighter',
    cajer: 'cashier',
    camarer: 'waiter',
    camion: 'truck',
    camioner: 'truck driver',
    cantant: 'singer',
    carnicer: 'butcher',
    carpinter: 'carpenter',
    carter: 'mail carrier',
    cientific: 'scientist',
    cirujan: 'surgeon',
    cociner: 'cook',
    codificador: 'coder',
    computador: 'computer',
    conductor: 'driver',
    conserj: 'janitor',
    consejer: 'counselor',
    construccion: 'construction',
    constructor: 'construction worker',
    contador: 'accountant',
    corrector: 'proofreader',
    costurer: 'sewer',
    cuidador: 'caregiver',
    dental: 'dental',
    dent: 'dental',
    dentist: 'dentist',
    dibujant: 'drafter',
    dietist: 'dietitian',
    disenador: 'designer',
    disen: 'design',
    economist: 'economist',
    electricist: 'electrician',
    electronic: 'electronics',
    enfermer: 'nurse',
    enfermeri: 'nursing',
    entrenador: 'coach',
    escritor: 'writer',
    estetic: 'esthetician',
    estilist: 'hairstylist',
    farmaceutic: 'pharmacist',
    farmaci: 'pharmacy',
    fisioterapeut: 'physical therapist',
    florist: 'florist',
    fontaner: 'plumber',
    fotograf: 'photographer',
    gerent: 'manager',
    grafic: 'graphic',
    guardi: 'guard',
    herrer: 'blacksmith',
    historiador: 'historian',
    ingenier: 'engineer',
    interpret: 'interpreter',
    jardiner: 'landscaper',
    joyer: 'jeweler',
    juez: 'judge',
    maestr: 'teacher',
    maquinist: 'machinist',
    mariner: 'sailor',
    mecanic: 'mechanic',
    medic: 'physician',
    meser: 'waiter',
    miner: 'miner',
    model: 'model',
    music: 'musician',
    niner: 'nanny',
    nin: 'child',
    nutriolog: 'nutritionist',
    nutricionist: 'nutritionist',
    obrer: 'laborer',
    odontolog: 'dentist',
    oficinist: 'office clerk',
    operador: 'operator',
    panader: 'baker',
    paramedic: 'paramedic',
    parter: 'midwife',
    peluquer: 'hairdresser',
    periodist: 'journalist',
    pescador: 'fisher',
    pilot: 'pilot',
    pintor: 'painter',
    plomer: 'plumber',
    polici: 'police officer',
    profesor: 'teacher',
    programador: 'programmer',
    psicolog: 'psychologist',
    psiquiatr: 'psychiatrist',
    quimic: 'chemist',
    recepcionist: 'receptionist',
    registr: 'records',
    repartidor: 'delivery driver',
    reporter: 'reporter',
    reposter: 'baker',
    sastr: 'tailor',
    salud: 'health',
    secretari: 'secretary',
    seguridad: 'security',
    segur: 'insurance',
    soldador: 'welder',
    sueld: 'payroll',
    supervisor: 'supervisor',
    tecnic: 'technician',
    tecnologi: 'technology',
    telefonist: 'telephone operator',
    terapeut: 'therapist',
    traductor: 'translator',
    trabajador: 'worker',
    veterinari: 'veterinarian',
    vendedor: 'salesperson',
    vent: 'sales',
  }),
)

/** The same stems where they say more about the word before them: `ingeniero químico`, `registros médicos`. */
const DESCRIBING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    farmaceutic: 'pharmacy',
    mecanic: 'mechanical',
    medic: 'medical',
    quimic: 'chemical',
  }),
)

/** Shorter stems are too like other words. */
const SHORTEST_GUESSED = 6

/** @returns the stem of ours that a mistyped word is one slip from: `enfremera` → `enfermer` */
export function spelledRightInSpanish(word: string): string | undefined {
  const stem = stemOf(word)
  if (stem.length < SHORTEST_GUESSED || ENGLISH.has(stem)) return undefined
  return [...ENGLISH.keys()].find((each) => each[0] === stem[0] && editsBetween(stem, each, 1) === 1)
}

/** Words that a title does without. */
const SMALL = new Set(['a', 'al', 'con', 'de', 'del', 'e', 'el', 'en', 'la', 'las', 'los', 'para', 'y'])

/** `enfermeras`, `enfermero` → `enfermer`; `soldadoras`, `soldadores` → `soldador`. */
const stemOf = (word: string): string => word.replace(/e?s$/, '').replace(/[aeo]$/, '')

/** Also of a field: `fotografía`, `sastrería`. */
function knownStem(word: string): string {
  const stem = stemOf(word)
  const bare = stem.replace(/i$/, '')
  return [stem, bare].find((each) => ENGLISH.has(each) || DESCRIBING.has(each)) ?? bare.replace(/er$/, '')
}

/**
 * @param query - words as the index knows them: lower case, without accents
 * @returns `undefined` where no word of it is known
 */
export function inEnglish(query: string): string | undefined {
  const words = query.split(' ').filter((word) => !SMALL.has(word))
  const english = words.map((word, at) => {
    const stem = knownStem(word)
    return (
      (at > 0 ? DESCRIBING.get(stem) : undefined) ??
      ENGLISH.get(stem) ??
      (stem.endsWith('olog') ? `${stem}ist` : undefined)
    )
  })
  if (english.every((word) => word === undefined)) return undefined
  return words.map((word, at) => english[at] ?? word).join(' ')
}
