/** The words of every figure, in Spanish. */
import type { messages as en } from './en'

const measures: (typeof en)['measures'] = {
  'pay-percentile-10': 'La décima parte peor pagada gana menos de',
  'pay-percentile-25': 'La cuarta parte peor pagada gana menos de',
  'pay-median': 'Sueldo mediano',
  'pay-percentile-75': 'La cuarta parte mejor pagada gana más de',
  'pay-percentile-90': 'La décima parte mejor pagada gana más de',
  'pay-mean': 'Sueldo promedio',
  'pay-entry': 'Sueldo al empezar (cálculo nuestro)',
  'pay-experienced': 'Sueldo con experiencia (cálculo nuestro)',
  'pay-hourly-median': 'Sueldo mediano',
  'pay-hourly-mean': 'Sueldo promedio',
  'pay-hourly-percentile-10': 'La décima parte peor pagada gana menos de',
  'pay-hourly-percentile-25': 'La cuarta parte peor pagada gana menos de',
  'pay-hourly-percentile-75': 'La cuarta parte mejor pagada gana más de',
  'pay-hourly-percentile-90': 'La décima parte mejor pagada gana más de',
  'pay-hourly-entry': 'Sueldo al empezar (cálculo nuestro)',
  'pay-hourly-experienced': 'Sueldo con experiencia (cálculo nuestro)',
  employment: 'Con este empleo',
  'location-quotient': 'Qué tan común es este trabajo',
  'jobs-now': 'Empleos',
  'jobs-projected': 'Empleos proyectados',
  'jobs-change': 'Empleos nuevos',
  'jobs-difference': 'Empleos nuevos (resta nuestra)',
  'jobs-change-percent': 'Crecimiento proyectado',
  'openings-a-year': 'Vacantes',
  'self-employed-percent': 'Por cuenta propia',
  'price-level': 'Nivel de precios',
  'attainment-percent': 'Estudios de quienes trabajan',
  apprenticeship: 'Cuánto importa un aprendizaje (apprenticeship)',
  'required-education-percent': 'Estudios que se piden',
  interest: 'Interés',
  importance: 'Importancia',
  level: 'Nivel',
  style: 'Forma de trabajar',
  context: 'Condiciones de trabajo',
  'industry-share': 'Parte de los empleos',
}

const fewer: (typeof en)['fewer'] = {
  'jobs-change': 'Cambio en los empleos',
  'jobs-difference': 'Cambio en los empleos (resta nuestra)',
}

const units: (typeof en)['units'] = {
  'dollars-a-year': 'al año',
  'dollars-an-hour': 'por hora',
  jobs: 'personas',
  'thousand-jobs': 'empleos',
  percent: '',
  ratio: 'veces la proporción de EE. UU.',
  index: '(EE. UU. = 100)',
  'scale-1-7': 'en una escala de 1 a 7',
  'scale-1-3': 'en una escala de 1 a 3',
  'scale-1-5': 'en una escala de 1 a 5',
  'scale-0-7': 'en una escala de 0 a 7',
  'scale--3-3': 'en una escala de −3 a 3',
}

const missing: (typeof en)['missing'] = {
  'not-covered': () => 'No se publica ninguna cifra de esta carrera',
  'not-published-here': (place) => `No se publica para ${place}; la agencia no da la cifra ni dice por qué`,
  'not-projected-here': (place) => `No se publica una proyección de esta carrera por sí sola para ${place}`,
  'not-available': () => 'La agencia no tiene esta cifra',
  'advised-against': () => 'La agencia recomienda no mostrar este número',
  'no-hourly-here': (place) => `Los archivos que usamos no traen el sueldo por hora para ${place}`,
  'no-hourly-pay': () => 'Se publica solo por año, así que no hay cifra por hora',
  'no-yearly-pay': () => 'Se publica solo por hora, así que no hay cifra por año',
  'hourly-range-elsewhere': () =>
    'Los archivos que usamos traen el sueldo por hora, del más bajo al más alto, solo para EE. UU. en conjunto',
  'counts-growth-only': (place) => `No se puede comparar: ${place} cuenta solo empleos nuevos, no reemplazos`,
}

const notCovered: (typeof en)['notCovered'] = {
  oews: (period) => `La encuesta de sueldos de ${period} no abarca esta carrera`,
  projections: (period) => `Las proyecciones nacionales de ${period} no abarcan esta carrera`,
  'state-projections': (period) => `Las proyecciones estatales de ${period} no abarcan esta carrera`,
}

const missingShort: (typeof en)['missingShort'] = {
  'not-covered': 'no se publica',
  'not-published-here': 'no se publica aquí',
  'not-projected-here': 'sin proyección aquí',
  'not-available': 'sin cifra',
  'advised-against': 'no se muestra',
  'no-hourly-here': 'no por hora aquí',
  'no-hourly-pay': 'solo por año',
  'no-yearly-pay': 'solo por hora',
  'hourly-range-elsewhere': 'solo de EE. UU.',
  'counts-growth-only': 'no comparable',
}

const sources: (typeof en)['sources'] = {
  onet: 'O*NET',
  'onet-ratings': 'O*NET',
  'onet-archive': 'O*NET, archivo',
  'onet-predecessors': 'O*NET, edición anterior',
  'onet-work-context': 'O*NET, condiciones de trabajo',
  oews: 'encuesta de sueldos de BLS (OEWS)',
  'oews-sector': 'encuesta de sueldos de BLS por sector',
  projections: 'proyecciones de BLS',
  attainment: 'BLS, con una encuesta del censo',
  'state-projections': 'proyecciones estatales',
  'price-parities': 'paridad de precios de BEA',
  'matrix-crosswalk': 'tabla de equivalencias de BLS',
  'programme-crosswalk': 'tabla de equivalencias de NCES y BLS',
  clusters: 'áreas de carreras de O*NET',
}

const sourceParts: (typeof en)['sourceParts'] = {
  'onet-ratings': 'conocimientos, actividades del trabajo',
  'onet-archive': 'herramientas, nivel de preparación',
  'onet-predecessors': 'calificaciones de las carreras que se dividieron',
  'onet-work-context': 'condiciones de trabajo',
  'oews-sector': 'por sector',
  attainment: 'estudios de quienes trabajan, de 25 años o más',
}

/** Donde una lista las nombra en cada fila. */
const shortSources: (typeof en)['shortSources'] = { ...sources, oews: 'BLS OEWS', projections: 'BLS EP' }

const outlookWords: (typeof en)['outlookWords'] = {
  'growing-fast': 'Crece rápido',
  growing: 'Crece',
  steady: 'Estable',
  shrinking: 'Disminuye',
}

const outlookMeans: (typeof en)['outlookMeans'] = {
  'growing-fast': (total, fast) =>
    `al menos tres veces más rápido que todas las carreras juntas (${total}): ${fast} o más`,
  growing: (total, fast) =>
    `al menos tan rápido como todas las carreras juntas (${total}), pero menos del triple (${fast})`,
  steady: (total) => `más despacio que todas las carreras juntas (${total}), y sin perder más del 1% de sus empleos`,
  shrinking: (total) =>
    `pierde más del 1% de sus empleos en diez años, mientras que todas las carreras juntas cambian ${total}`,
}

const education: (typeof en)['education'] = {
  none: 'No hace falta diploma',
  'high-school': 'Diploma de preparatoria (high school) o GED',
  'some-college': 'Algo de universidad, sin título',
  certificate: 'Certificado después de la preparatoria',
  associate: 'Título asociado de dos años (associate)',
  bachelor: 'Licenciatura de cuatro años (bachelor’s)',
  master: 'Maestría',
  doctoral: 'Doctorado o título profesional',
}

const attainment: (typeof en)['attainment'] = {
  'less-than-high-school': 'Sin terminar la preparatoria',
  'high-school': 'Diploma de preparatoria (high school) o GED',
  'some-college': 'Algo de universidad, sin título',
  associate: 'Título asociado de dos años (associate)',
  bachelor: 'Licenciatura de cuatro años (bachelor’s)',
  master: 'Maestría',
  doctoral: 'Doctorado o título profesional',
}

const experience: (typeof en)['experience'] = {
  none: 'No hace falta',
  'under-five-years': 'Hasta cinco años',
  'five-years-or-more': 'Cinco años o más',
}

const training: (typeof en)['training'] = {
  none: 'No hace falta',
  'short-term': 'Hasta un mes',
  'moderate-term': 'De un mes a un año',
  'long-term': 'Más de un año',
  apprenticeship: 'Aprendizaje de oficio (apprenticeship)',
  'internship-residency': 'Prácticas o residencia',
}

const preparation: (typeof en)['preparation'] = {
  1: 'Poca o ninguna',
  2: 'Algo',
  3: 'Media',
  4: 'Bastante',
  5: 'Mucha',
}

const clusters: (typeof en)['clusters'] = {
  'Agriculture, Food & Natural Resources': 'Campo, alimentos y naturaleza',
  'Architecture & Construction': 'Construcción y diseño',
  'Arts, Audio/Video Technology & Communications': 'Artes y medios',
  'Business Management & Administration': 'Negocios y oficina',
  'Education & Training': 'Enseñanza y capacitación',
  Finance: 'Dinero y finanzas',
  'Government & Public Administration': 'Gobierno y fuerzas armadas',
  'Health Science': 'Salud',
  'Hospitality & Tourism': 'Restaurantes, hoteles y viajes',
  'Human Services': 'Ayuda a personas y familias',
  'Information Technology': 'Computadoras y redes',
  'Law, Public Safety, Corrections & Security': 'Leyes y seguridad pública',
  Manufacturing: 'Fabricar y reparar',
  Marketing: 'Ventas y mercadeo',
  'Science, Technology, Engineering & Mathematics': 'Ciencia e ingeniería',
  'Transportation, Distribution & Logistics': 'Transporte de personas y mercancías',
}

/** Sectors of the economy, by their NAICS codes. */
const industries: Readonly<Record<string, string>> = {
  11: 'Agricultura, pesca y bosques',
  21: 'Minas, petróleo y gas',
  22: 'Luz, gas y agua',
  23: 'Construcción',
  '31-33': 'Fábricas',
  42: 'Ventas al por mayor',
  '44-45': 'Tiendas',
  '48-49': 'Transporte y almacenes',
  51: 'Medios, telefonía y programas',
  52: 'Bancos y seguros',
  53: 'Inmuebles y alquileres',
  54: 'Servicios profesionales y técnicos',
  55: 'Oficinas centrales de empresas',
  56: 'Apoyo a empresas y limpieza',
  61: 'Escuelas y universidades',
  62: 'Salud y ayuda social',
  71: 'Arte, deporte y recreación',
  72: 'Hoteles y restaurantes',
  81: 'Reparación, cuidado personal y otros servicios',
  99: 'Gobierno',
}

/** What is said to be required. */
const required: (typeof en)['required'] = {
  'less-than-high-school': 'Sin terminar la preparatoria',
  'high-school': 'Diploma de preparatoria (high school) o GED',
  certificate: 'Certificado después de la preparatoria',
  'some-college': 'Algunos cursos universitarios',
  associate: 'Título asociado',
  bachelor: 'Licenciatura (bachelor’s)',
  'post-bachelor': 'Certificado después de la licenciatura',
  master: 'Maestría',
  'post-master': 'Certificado después de la maestría',
  professional: 'Título profesional, como en derecho o medicina',
  doctoral: 'Doctorado',
  'post-doctoral': 'Formación después del doctorado',
}

export const messages: typeof en = {
  measures,
  fewer,
  units,
  jobsAYear: 'al año',
  missing,
  notCovered,
  missingShort,
  workedOut: {
    'year-by-hours':
      'Cálculo nuestro: el sueldo por año entre 2,080 horas, el año completo con que cuenta BLS. Puede variar un centavo',
  },
  sources,
  shortSources,
  countedAs: 'Se cuenta junto con otras como',
  quoted: (name) => `«${name}»`,
  sourceParts,
  ofFew: {
    note: (place, least) =>
      `Menos de ${least} personas en este trabajo en ${place}: toma estas cifras como aproximadas`,
    rows: (least) => `«poca gente»: esta cifra se basa en menos de ${least} personas; tómala como aproximada`,
    short: (least) => `Se basa en menos de ${least} personas: cifra aproximada`,
    mark: 'poca gente',
  },
  estimates:
    'El sueldo al empezar es el promedio del tercio que menos gana; el sueldo con experiencia, el de los otros dos tercios. Ninguna agencia los publica para cada lugar: los dos son cálculos nuestros a partir de cifras publicadas.',
  us: 'Estados Unidos',
  outlookWords,
  outlookMeans,
  education,
  attainment,
  required,
  experience,
  training,
  preparation,
  clusters,
  industries,
  /** The facts of a career in a list. */
  facts: {
    columns: { pay: 'Sueldo', outlook: 'Perspectivas', education: 'Estudios habituales' },
    us: 'EE. UU.',
    preparation: (level: string) => `Preparación: ${level.toLowerCase()} (O*NET)`,
    noPreparation: 'Preparación: sin datos',
    noEducation: 'No se publican estudios típicos',
    noPay: 'Los sueldos no cargaron',
  },
}
