/** The words of the page of one career, in Spanish. */
import type { messages as en } from './en'

const mostly: (typeof en)['interests']['mostly'] = {
  R: 'práctico y manual',
  I: 'de averiguar cosas',
  A: 'creativo',
  S: 'de tratar y ayudar a la gente',
  E: 'de dirigir y vender',
  C: 'de orden y registros',
}

export const messages: typeof en = {
  code: 'Código O*NET-SOC',
  titles: {
    lead: 'También se llama, en inglés,',
    all: 'Mostrar todos sus títulos',
    failed: 'La lista de títulos no cargó. Revisa la conexión e inténtalo de nuevo.',
    formerly: (count) => (count === 1 ? 'Hasta 2018 se contaba como' : 'Hasta 2018 se contaba como una de estas'),
  },
  official: 'Nombre oficial en inglés:',
  work: {
    title: 'Cómo es el trabajo',
    onTheJob: 'En un día normal',
    whereAndHow: 'Dónde y cómo',
    place: 'El lugar',
    people: 'La gente',
    tools: 'Las herramientas',
    whoLikesIt: 'A quién le gusta',
    goodToKnow: 'Conviene saber',
    line: 'Es un grupo de carreras más pequeñas; por eso aquí no se describe un día de trabajo.',
    military: 'El trabajo militar no se encuesta; por eso aquí no se describe un día de trabajo.',
  },
  ready: {
    school: 'En la preparatoria',
    wayIn: 'El camino habitual',
    license: 'Licencia o certificado',
    noLicense: 'Por lo general no se pide.',
    sideways: 'Desde otros trabajos',
  },
  contents: 'En esta página',
  glance: 'De un vistazo',
  military:
    'El sueldo, las perspectivas y los estudios se publican solo para empleos civiles, así que esta carrera militar no tiene cifras aquí.',
  place: {
    label: 'Cifras de',
    change: 'Cambiar lugar',
    settled: (place) => `El sueldo se muestra para ${place} y EE. UU.`,
  },
  loading: 'Cargando los datos de esta carrera',
  pay: {
    title: 'Sueldo',
    picture: 'Sueldo desde la décima parte peor pagada hasta la mejor pagada',
    key: {
      most: '8 de cada 10 personas ganan dentro de la banda clara',
      middle: 'la mitad del medio, dentro de la oscura',
      median: 'la mitad gana más y la mitad menos que la marca',
    },
    table: 'Sueldo y personas empleadas',
    measure: 'Medida',
    military:
      'La encuesta de sueldos cuenta solo empleos civiles. El sueldo militar básico depende del rango y los años de servicio.',
    price: {
      title: 'Lo que compra un dólar',
      above: (place, percent) => `En ${place} los precios están ${percent} por encima de los de todo EE. UU.`,
      below: (place, percent) => `En ${place} los precios están ${percent} por debajo de los de todo EE. UU.`,
      same: (place) => `En ${place} los precios son como los de todo EE. UU.`,
      standsIn: (state, area) => `No se publica un nivel de precios para ${area}: se usa el de ${state}.`,
    },
    quotient: {
      title: 'Qué tan común es aquí',
      says: '1 es tan común como en todo EE. UU.; 2, el doble.',
    },
  },
  outlook: {
    title: 'Hacia dónde va',
    military: 'Las proyecciones cuentan solo empleos civiles, así que no dicen nada de esta carrera.',
    nation: 'En Estados Unidos',
    all: 'Todas las carreras juntas',
    this: 'Esta carrera',
    compare: 'Crecimiento junto al de todas las carreras',
    who: 'Se compara',
    openings:
      'Las vacantes vienen del crecimiento y de quienes se jubilan o cambian de trabajo: hasta una carrera que disminuye contrata.',
    state: (state) => `En ${state}`,
    sameWork: 'El mismo trabajo en todo EE. UU.',
    older: (period) =>
      `Las agencias estatales proyectaron ${period}, un periodo anterior al de las cifras nacionales. Compara un estado solo con la cifra de EE. UU. que está a su lado.`,
    standsIn: (state, area) => `No se publica una proyección para ${area}: se usa la de ${state}.`,
    growthOnly: (state) =>
      `${state} cuenta como vacantes solo los empleos nuevos y no los reemplazos, por eso aquí no se muestra su cifra.`,
    noState: (state) => `No se publica una proyección de esta carrera para ${state}.`,
  },
  schooling: {
    title: 'Qué hace falta para empezar',
    asks: {
      education: 'Estudios habituales',
      experience: 'Experiencia en un trabajo parecido',
      training: 'Capacitación en el trabajo',
      preparation: 'Preparación en total',
    },
    level: (level) => `nivel ${level} de 5`,
    none: {
      education: 'No se publican los estudios habituales de esta carrera',
      experience: 'No se publica la experiencia que pide esta carrera',
      training: 'No se publica la capacitación de esta carrera',
      preparation: 'La preparación de esta carrera no se ha calificado',
    },
    attainment: 'Estudios de quienes hacen este trabajo, de 25 años o más',
    levels: 'Estudios',
    share: 'Parte',
    noAttainment: 'No se publica qué estudios tienen las personas de esta carrera.',
  },
  skills: {
    title: 'Habilidades y conocimientos',
    skills: 'Habilidades',
    knowledge: 'Conocimientos',
    element: 'Lo que pide',
    importance: 'Importancia',
    level: 'Nivel',
    yours: 'Tú',
    scales: 'La importancia va de 1 a 5 y el nivel de 0 a 7. Son calificaciones de personas del oficio o de analistas.',
    rest: (count) => `Mostrar ${count} más`,
    standing: {
      above: 'por encima de lo que suele pedir este trabajo',
      about: 'más o menos lo que suele pedir este trabajo',
      below: 'por debajo de lo que suele pedir este trabajo',
      unrated: 'sin calificar todavía',
    },
    standingSays:
      'Tu columna viene de las habilidades que calificaste. Es lo que dices hoy, no un examen, y las habilidades crecen.',
    rate: 'Califica tus habilidades para comparar',
    fewer: 'Mostrar menos',
    missing:
      'La agencia aún no ha calificado las habilidades y conocimientos de esta carrera. Aquí no se adivina nada: se compara contigo según lo que se sabe.',
    missingToo:
      'La agencia no ha calificado las habilidades y conocimientos de esta carrera, y aquí no se adivina nada.',
    predecessor: (title, release) =>
      `Esta carrera es nueva en la lista y aún no tiene calificaciones. Estas son de la carrera de la que salió, ${title}, en O*NET ${release}.`,
    predecessorDate: (date) => `Se reunieron en ${date}.`,
  },
  words: '¿Qué quieren decir estas palabras?',
  qualities: {
    title: 'Cualidades importantes',
    table: 'Las cualidades que más ayudan',
    quality: 'Cualidad',
    value: 'Ayuda',
    scale:
      'Las cualidades que más ayudan en este trabajo. La calificación va de −3, un gran estorbo, a 3, una gran ayuda.',
    missing: 'La agencia no ha calificado qué cualidades ayudan en esta carrera, y aquí no se adivina nada.',
  },
  activities: {
    title: 'Lo que más se hace',
    table: 'Actividades por importancia',
    activity: 'Actividad',
    scale: 'Las actividades que más importan en este trabajo. La importancia va de 1 a 5.',
    missing: 'La agencia no ha calificado qué se hace en esta carrera, y aquí no se adivina nada.',
  },
  conditions: {
    title: 'Condiciones de trabajo',
    table: 'Condiciones por calificación',
    condition: 'Condición',
    rating: 'Calificación',
    inWords: 'En palabras',
    hours: 'Horario',
    mixed: 'No es igual para todo el mundo',
    scale:
      'Primero está lo que recibió la calificación más alta, en las palabras más cercanas a lo que dijo en promedio la gente del trabajo.',
    none: 'Ninguna de las condiciones tiene una calificación alta.',
    missing: 'Las condiciones de este trabajo no se han calificado, y aquí no se adivina nada.',
    few: (found, all) => `De ${all} condiciones se publican ${found} para esta carrera.`,
    older: (release) =>
      `Las ediciones nuevas dejan fuera casi todas las condiciones, así que estas son de la última que las tuvo, O*NET ${release}.`,
    resurveyed: 'Desde entonces la agencia ha vuelto a preguntar a la gente de este trabajo.',
    perhaps: 'Puede que desde entonces la agencia haya vuelto a preguntar a la gente de este trabajo.',
    predecessor: (title, release) =>
      `Esta carrera es nueva en la lista. Sus condiciones son las de la carrera de la que salió, ${title}, en O*NET ${release}.`,
  },
  interests: {
    title: 'A qué intereses atrae',
    mostly,
    lead: (first, second) => `Este trabajo es sobre todo ${first} y después ${second}.`,
    missing:
      'La agencia no ha calificado a qué intereses atrae esta carrera, así que no se puede ordenar por afinidad.',
    table: 'Los seis intereses: esta carrera y tú',
    interest: 'Interés',
    career: 'Esta carrera',
    you: 'Tú',
    yourScale: 'Tu número está en la escala de 1 a 5 de tus respuestas; el de la carrera, en la de 1 a 7.',
    quiz: 'Haz el cuestionario para ver los tuyos al lado',
  },
  fit: {
    title: 'Tú y esta carrera',
    rank: (rank, all) => `Número ${rank} de ${all} por afinidad con tus respuestas`,
    because: 'La afinidad compara tus respuestas con cómo es esta carrera. No predice el éxito.',
    none: 'Mira si esta carrera va contigo',
    noneText: 'Califica unas frases y esta página dirá, según tus respuestas, qué habla a favor y qué en contra.',
    start: 'Hacer el cuestionario',
    unranked: 'Sus intereses no se han calificado, así que no tiene lugar en tu lista.',
    all: 'Ver todas tus carreras',
  },
  related: {
    title: 'Carreras parecidas',
    rank: (rank) => `Número ${rank} en tu lista`,
    none: 'No se publican carreras parecidas.',
  },
  sources: {
    title: 'De dónde vienen estas cifras',
    caption: 'Fuentes de las cifras de esta página',
    product: 'Fuente',
    release: 'Edición',
    licence: 'Licencia',
    licences: {
      'CC BY 4.0': 'CC BY 4.0',
      'public domain': 'dominio público',
      'state agencies': 'publicado por los estados',
    },
    onet: 'Esta página incluye información de la base de datos O*NET 30.3 del Departamento de Trabajo de EE. UU., Administración de Empleo y Capacitación (USDOL/ETA), usada con la licencia CC BY 4.0. O*NET® es una marca de USDOL/ETA. Waymark ha modificado toda o parte de esta información. USDOL/ETA no ha aprobado, respaldado ni probado estas modificaciones.',
    all: 'Más sobre las fuentes',
  },
  unknown: {
    title: 'Ninguna carrera tiene este código',
    text: (code) =>
      `«${code}» no está entre las carreras que Waymark conoce. Quizá tiene un error o es de una lista anterior.`,
    search: 'Buscar una carrera',
  },
  trouble: {
    unreachable: 'Los datos de esta carrera no cargaron. Revisa la conexión e inténtalo de nuevo.',
    damaged: 'Los datos de esta carrera llegaron incompletos. Inténtalo de nuevo.',
    'other-version':
      'Estos datos son de otra versión de Waymark. Vuelve a cargar la página para tener ambos de la misma.',
    'not-there': 'Los datos de esta carrera faltan en esta copia de Waymark.',
    title: 'Esta carrera no cargó',
    again: 'Intentar de nuevo',
    kept: 'Tus respuestas siguen guardadas.',
  },
}
