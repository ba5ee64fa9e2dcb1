/** Las palabras de las razones: por qué una carrera está donde está, qué pasaría si y por qué otra no está aquí. */
import type { messages as english } from './en'

export const messages: typeof english = {
  likes: {
    1: 'No me gusta nada',
    2: 'No me gusta',
    3: 'Ni sí ni no',
    4: 'Me gusta',
    5: 'Me gusta mucho',
  },
  step: (rating) => `Paso ${String(rating)} de 5`,
  about: {
    R: 'construir, reparar y trabajar con las manos',
    I: 'averiguar cómo funcionan las cosas',
    A: 'crear y actuar',
    S: 'cuidar a las personas y enseñarles',
    E: 'dirigir, vender y emprender',
    C: 'tener en orden registros, números y planes',
  },
  heights: {
    'far-below': 'muy bajo',
    below: 'bajo',
    middle: 'en el medio',
    above: 'alto',
    'far-above': 'muy alto',
  },
  reasons: {
    raised: 'Qué la acerca',
    lowered: 'Qué la aleja',
    noneRaised: 'Ninguna de tus respuestas la acerca mucho.',
    noneLowered: 'Ninguna de tus respuestas la aleja mucho.',
    you: (said) => `Tú: ${said}.`,
    usual: { more: 'Es más de lo que dice la mayoría.', less: 'Es menos de lo que dice la mayoría.' },
    lean: { towards: 'Este trabajo tiene bastante de eso.', away: 'Este trabajo va por otro lado.' },
    faint: (count) =>
      count === 1 ? 'Otra respuesta casi no la mueve.' : `Otras ${String(count)} respuestas casi no la mueven.`,
    all: (count) => `Ver las ${count} respuestas`,
    fewer: 'Ver menos',
    base: 'Lo que ninguna respuesta cambia',
    baseSays: 'Esto resta a todas las carreras, y más a las poco comunes. Tus respuestas tienen que compensarlo.',
    total: 'Todo junto: la afinidad',
    sum: 'Cómo se suma',
    numbers: { show: 'Ver los números', hide: 'Ocultar los números' },
    points: (points) => `${points} puntos`,
    unit: 'Los números son puntos. Con cada punto más, tus respuestas son cerca de un 1 por ciento más probables en alguien de esta carrera que en la gente en general. Con 0 son igual de probables. Los puntos se redondean de modo que la suma salga.',
  },
  lifts: {
    title: 'Qué la cambiaría',
    text: (item, said) => `«${item}»: si dijeras «${said}»`,
    place: (to, from) => `número ${to} en vez de ${from}`,
    first: 'Nada la subiría más: es la primera de tu lista.',
    none: 'Ninguna respuesta por sí sola la subiría.',
    note: 'Esto solo muestra qué pesa más. Responde lo que sea cierto para ti.',
  },
  section: {
    title: 'Mira detrás de la lista',
    jump: '¿Y si…? ¿Por qué no?',
  },
  whatIf: {
    title: '¿Y si…?',
    lead: 'Prueba otra respuesta y mira cómo se mueven tus diez mejores carreras. Nada se guarda hasta que tú quieras.',
    matters: 'Estas respuestas son las que más pesan en tus diez mejores carreras',
    working: 'Buscando las respuestas que más pesan',
    steady: 'Ninguna respuesta, dada vuelta, movería tus diez mejores carreras.',
    flip: (from, to) => `${from} → ${to}`,
    changes: (count) =>
      count === 0 ? 'otro orden' : count === 1 ? '1 carrera nueva' : `${String(count)} carreras nuevas`,
    pick: 'O elige cualquier respuesta',
    none: 'Elige una respuesta',
    rate: (item) => `Prueba otra respuesta para «${item}»`,
    now: 'tu respuesta',
    first: 'Tus diez mejores carreras, como serían',
    moved: {
      entered: (from) => `nueva, era la ${from}`,
      up: (from) => `sube, era la ${from}`,
      down: (from) => `baja, era la ${from}`,
      stayed: 'igual que antes',
      left: (to) => `ahora es la ${to}`,
    },
    left: 'Ya no están entre ellas',
    says: {
      same: 'Tus diez mejores carreras quedan como están.',
      reordered: 'Las mismas diez, en otro orden.',
      new: (count, titles) =>
        count === 1
          ? `1 carrera nueva entre las diez: ${titles}.`
          : `${String(count)} carreras nuevas entre las diez: ${titles}.`,
      many: (count) => `${String(count)} de las diez son nuevas.`,
    },
    undo: 'Deshacer',
    keep: 'Guardar el cambio',
    kept: 'Guardado. Tu lista sigue tu nueva respuesta.',
    undone: 'Deshecho. Otra vez son tus propias respuestas.',
    back: 'Deshecho. Queda la prueba anterior.',
  },
  whyNot: {
    title: '¿Por qué no está aquí?',
    lead: 'Nombra una carrera. Verás qué lugar tiene en tu lista y por qué.',
    label: 'Nombre de una carrera',
    hint: 'Como enfermera, soldador o maestra',
    found: (count) =>
      count === 0
        ? 'Ninguna carrera con ese nombre. Prueba otra palabra.'
        : count === 1
          ? '1 carrera encontrada. Elígela abajo.'
          : `${String(count)} carreras encontradas. Elige una abajo.`,
    another: 'Preguntar por otra carrera',
    page: 'Ver su página',
    place: (place, of) => `Número ${place} de ${of} por afinidad con tus respuestas.`,
    here: 'Es una de tus diez mejores.',
    behind: (points, tenth) => `Está ${points} puntos detrás de la número diez, ${tenth}.`,
    held: {
      lead: 'Va bien contigo y aun así no sale en la primera pantalla:',
      'few-jobs': 'muy poca gente en EE. UU. hace este trabajo.',
      shrinking: 'hay cada vez menos puestos.',
      alike: 'ya hay allí dos carreras muy parecidas.',
      all: 'Está en la lista completa.',
    },
    unranked:
      'No se le puede dar un lugar. La agencia no ha calificado a qué intereses va, así que no hay con qué comparar tus respuestas. No dice nada de ti.',
    missing: {
      interest: 'Sus intereses no se han calificado, así que lo que te gusta no pudo contar.',
      content: 'Cada gusto por separado no pudo contar, porque sus tareas y habilidades no se han calificado.',
      beyond:
        'Para esta carrera solo cuentan tus seis intereses, porque sus tareas y habilidades no se han calificado.',
      skill: 'Sus habilidades no se han calificado, así que lo que sabes hacer no pudo contar.',
    },
    gaps: 'Dónde más se apartan tú y este trabajo',
    noGaps: 'Tú y este trabajo no se apartan mucho en nada.',
    you: 'Tú',
    work: 'Este trabajo',
    share: 'Puntos',
    guessed: 'según tus otras respuestas',
    heights:
      'Alto y bajo: para ti, junto a otras personas; para el trabajo, junto a otras carreras. 0 es el medio y la mayoría está entre −1 y +1.',
    lowered: 'Las respuestas que más la alejan',
    parts: {
      title: 'De dónde vienen sus puntos',
      interest: 'Tus seis intereses',
      content: 'Cosas sueltas que te gustan o no',
      skill: 'Lo que sabes hacer',
      total: 'Todo junto: la afinidad',
    },
  },
}
