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
  clusters: (many) => (many ? 'Campos (career clusters):' : 'Campo (career cluster):'),
  code: (list) => `Código ${list}`,
  titles: {
    lead: 'También se llama, en inglés,',
    all: 'Mostrar todos sus títulos',
    failed: 'La lista de títulos no cargó. Revisa la conexión e inténtalo de nuevo.',
    formerly: {
      'counted-as': (many) => [`En la lista de O*NET de 2010 se contaba como${many ? ' una de estas:' : ''}`, ''],
      'takes-in': (many) => [
        'Desde la lista de O*NET de 2019 incluye también',
        many ? ', o una parte de ellas' : ', o una parte',
      ],
    },
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
  compare: 'Comparar con otras',
  compareWith: (others) =>
    others === 1 ? 'Comparar con la que elegiste' : `Comparar con las ${String(others)} que elegiste`,
  contents: 'En esta página',
  glance: 'De un vistazo',
  military:
    'El sueldo, las perspectivas y los estudios se publican solo para empleos civiles, así que esta carrera militar no tiene cifras aquí.',
  loading: 'Cargando los datos de esta carrera',
  pay: {
    title: 'Sueldo',
    picture: 'Sueldo desde la décima parte peor pagada hasta la mejor pagada',
    key: {
      most: '8 de cada 10 personas ganan dentro de la barra entera',
      middle: 'la mitad del medio, dentro de su parte rellena',
      median: 'la mitad gana más y la mitad menos que la marca',
    },
    by: {
      year: { title: 'Sueldo por año', rest: 'Sueldo por año, de menos a más' },
      hour: { title: 'Sueldo por hora', rest: 'Sueldo por hora, de menos a más' },
    },
    measure: 'Medida',
    military:
      'La encuesta de sueldos cuenta solo empleos civiles. El sueldo militar básico depende del rango y los años de servicio.',
    price: {
      above: (place, percent) => `En ${place} los precios están ${percent} por encima de los de todo EE. UU.`,
      below: (place, percent) => `En ${place} los precios están ${percent} por debajo de los de todo EE. UU.`,
      same: (place) => `En ${place} los precios son como los de todo EE. UU.`,
      standsIn: (state, area) => `No se publica un nivel de precios para ${area}: se usa el de ${state}.`,
      pay: {
        more: (percent) => `${percent} más que la mediana de EE. UU.`,
        less: (percent) => `${percent} menos que la mediana de EE. UU.`,
        same: 'igual que la mediana de EE. UU.',
      },
      anHour: (money) => `${money} por hora`,
      buys: ({ here, beside, buys }) =>
        `Una mediana de ${here} es ${beside}${beside.endsWith('.') ? '' : '.'} Con estos precios compra más o menos lo que ${buys} compran en todo EE. UU. (cálculo nuestro: el sueldo entre el nivel de precios).`,
    },
    standsIn: (state, area) =>
      `No se publica el sueldo de esta carrera para ${area}: en su lugar están las cifras de todo ${state}.`,
    quotient: {
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
    rounded: 'La agencia redondea cada número de empleos por separado, así que la suma puede no ser exacta.',
    counts: {
      nation: (survey, start) =>
        `«Con este empleo», en Sueldo, es otro conteo. La encuesta de sueldos (${survey}) cuenta solo a personas empleadas y deja fuera casi todo el trabajo del campo y de las casas particulares; las proyecciones parten de ${start} y cuentan también ese trabajo y a quienes trabajan por su cuenta.`,
      state: (survey, start) =>
        `«Con este empleo», en Sueldo, es otro conteo. La encuesta de sueldos (${survey}) cuenta solo a personas empleadas y deja fuera casi todo el trabajo del campo y de las casas particulares; las proyecciones estatales parten de ${start} y casi todas cuentan también ese trabajo y a quienes trabajan por su cuenta.`,
    },
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
    required: 'Estudios que hacen falta, según quienes hacen este trabajo o lo conocen a fondo',
    noRequired: 'No se publica qué estudios hacen falta según quienes hacen este trabajo.',
    noApprenticeship: 'No se publica cuánto importa un aprendizaje (apprenticeship) en este trabajo.',
    subjects: 'Materias escolares de base',
    subjectsChosen: (source, period) =>
      `Enseñan lo que aquí importa más que en la carrera promedio y, hasta tener tres, lo que más importa. La elección es nuestra, a partir de calificaciones de conocimientos: Estados Unidos · ${period} · ${source}.`,
    noSubjects: {
      unrated: 'No se nombran materias escolares: no se ha calificado lo que hay que saber en esta carrera.',
      none: 'No se nombran materias escolares: nada de lo que enseñan está calificado como algo que importe en esta carrera.',
    },
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
    unprinted: (count) => `En la página de esta carrera, sin imprimir: ${count} más.`,
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
    little: 'Lo que tiene menos de 2 en importancia cuenta poco en este trabajo y no se muestra.',
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
    by: 'Personas expertas calificaron esto con ayuda de inteligencia artificial. No viene de una encuesta a quienes hacen el trabajo.',
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
      'Primero está lo que este trabajo tiene más que la carrera promedio y después lo que recibió la calificación más alta (el orden es nuestro). Las palabras son las más cercanas a lo que dijo en promedio la gente del trabajo.',
    none: 'Ninguna de las condiciones tiene una calificación alta ni más alta que en la carrera promedio.',
    missing: 'Las condiciones de este trabajo no se han calificado, y aquí no se adivina nada.',
    few: (found, all) => `De ${all} condiciones se publican ${found} para esta carrera.`,
    older: (release) =>
      `Las ediciones nuevas dejan fuera casi todas las condiciones, así que estas son de la última que las tuvo, O*NET ${release}.`,
    undated: 'La tabla que tenemos nombra la edición, no el año en que se preguntó a la gente.',
    resurveyed: 'Desde entonces la agencia ha vuelto a preguntar a la gente de este trabajo.',
    perhaps: 'Puede que desde entonces la agencia haya vuelto a preguntar a la gente de este trabajo.',
    predecessor: (title, release) =>
      `Esta carrera es nueva en la lista. Sus condiciones son las de la carrera de la que salió, ${title}, en O*NET ${release}.`,
  },
  interests: {
    title: 'A qué intereses atrae',
    mostly,
    by: {
      machine:
        'Un programa de computadora calificó esto (aprendizaje automático). No viene de una encuesta a quienes hacen el trabajo.',
      'machine-and-experts':
        'Personas expertas calificaron esto con ayuda del aprendizaje automático. No viene de una encuesta a quienes hacen el trabajo.',
    },
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
    noneText: 'Califica unas frases y esta página dirá, según tus respuestas, qué habla a favor y qué en contra.',
    start: 'Hacer el cuestionario',
    unranked: 'Sus intereses no se han calificado, así que no tiene lugar en tu lista.',
    all: 'Ver todas tus carreras',
  },
  states: {
    title: 'Estado por estado',
    says: 'El sueldo, los empleos y el crecimiento cambian de un estado a otro.',
    military: 'De las carreras militares no se publican ni sueldos ni perspectivas por estado.',
    all: 'Comparar todos los estados',
    areas: (state) => `Comparar zonas de ${state}`,
    loading: 'Cargando los estados',
    failed: 'Las cifras de los estados no se cargaron. Revisa la conexión e inténtalo de nuevo.',
    table: 'Sueldo, empleos y crecimiento por lugar',
    place: 'Lugar',
    there: 'ese lugar',
    columns: { median: 'Sueldo mediano', employed: 'Con empleo', growth: 'Crecimiento proyectado' },
    map: (measure) => `${measure} por estado, en cuadros; la tabla de abajo tiene los números`,
    follows: 'Elige otra columna de la tabla de abajo y el mapa muestra esa.',
    key: { low: 'Quinto más bajo', high: 'Quinto más alto', none: 'No publicado' },
    none: {
      states: 'De esta carrera no se publican ni sueldos ni empleos ni crecimiento en ningún estado.',
      areas: (state) =>
        `De esta carrera no se publican ni sueldos ni empleos en ninguna de las zonas de ${state} de las que Waymark tiene cifras.`,
    },
    paper: 'La tabla de los estados se imprime una vez abierta en la página de esta carrera.',
    pay: ({ when, high, low, least, among }) =>
      `Entre los ${among} lugares con sueldo mediano publicado (${when}) de los que no se sabe que tengan menos de ${least} personas en este trabajo, se paga más en ${high}, y menos en ${low}.`,
    growth: ({ when, high, low, least, among }) =>
      `De los ${among} lugares con proyección y al menos ${least} empleos de este tipo, el mayor crecimiento para ${when} se proyecta en ${high}, y el menor en ${low}.`,
    only: (state) =>
      `Estas son las zonas de ${state} de las que Waymark tiene cifras. Sus otras zonas metropolitanas no están entre ellas.`,
    older: 'Las agencias de los estados proyectan otros años que las cifras nacionales, cada estado por su cuenta.',
    few: 'Donde hay pocos empleos, unos cuantos más parecen mucho crecimiento.',
  },
  tools: {
    title: 'Herramientas y programas',
    software: 'Programas de computadora (nombres en inglés)',
    inDemand: 'muy pedido',
    inDemandSays: 'En negritas, los nombres que más se piden en los anuncios de empleo de esta carrera.',
    tools: 'Mostrar herramientas y máquinas (nombres en inglés)',
    atMost: 'Tres ejemplos de cada tipo como máximo.',
    more: (count) => `y ${count} más`,
    noSoftware: 'No se publican programas de computadora para esta carrera.',
    noTools: 'No se publica una lista de herramientas para esta carrera.',
  },
  industries: {
    title: 'Quién da el empleo',
    table: 'Sectores y su parte de los empleos',
    industry: 'Sector',
    share: 'Parte de los empleos',
    employed: 'Con empleo',
    says: 'Las partes son de los empleos cuyo sector se publica. No se cuenta a quienes trabajan por su cuenta.',
    none: 'No se publica qué sectores dan empleo en esta carrera.',
  },
  programmes: {
    title: 'Estudios universitarios que llevan aquí',
    says: 'Los nombres y códigos, en inglés, son los que usan las universidades y los colegios comunitarios. No todos los ofrecen.',
    none: 'No se publica ningún programa de estudios que lleve a esta carrera.',
  },
  group: {
    title: 'El grupo más amplio',
    none: 'No se publica cuánta gente trabaja en el grupo más amplio de esta carrera, ni cuánto gana.',
  },
  related: {
    title: 'Carreras parecidas',
    close: 'Cercanas a esta',
    lessPreparation: 'Cercanas, con menos preparación',
    morePay: 'Cercanas, con mejor sueldo y un nivel más de preparación como máximo',
    preparation: (level) => `Preparación: ${level.toLowerCase()}`,
    rank: (rank) => `Número ${rank} en tu lista`,
    none: 'No se publican carreras parecidas.',
    noLessPreparation: 'Según las calificaciones, ninguna de las carreras cercanas pide menos preparación.',
    noMorePay:
      'Ninguna de las carreras cercanas tiene un sueldo mediano más alto con un nivel más de preparación como máximo.',
    unknownPreparation: 'No se puede decir cuáles piden menos: la preparación de esta carrera no se ha calificado.',
    unknownPay:
      'No se puede decir cuáles pagan mejor: no se publica el sueldo por año o la preparación de esta carrera.',
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
  wrong: {
    title: 'Algo parece estar mal',
    check:
      'Los números son los que publican las agencias; cada fuente de arriba lleva a su página, donde se pueden revisar. Las frases son nuestras.',
    tell: 'Waymark no envía nada a nadie. Avisa a la escuela o a la oficina que te mostró esta página y dales estas líneas.',
    copy: 'Copiar estas líneas',
    said: { no: '', yes: 'Copiado.', failed: 'No se pudo copiar. Selecciona las líneas y cópialas a mano.' },
  },
  unknown: {
    title: 'Ninguna carrera tiene este código',
    text: (code) =>
      `«${code}» no está entre las carreras que Waymark conoce. Quizá tiene un error o es de una lista anterior.`,
    search: 'Buscar una carrera',
    former: (code) => `${code} era`,
    became: 'Es un código de una lista anterior. Ese trabajo está ahora en:',
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
