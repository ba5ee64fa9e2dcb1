/** The words of the search for a career, in Spanish. */
import type { messages as en } from './en'

export const messages: typeof en = {
  lead: 'Aquí están las 1,016 carreras, con su nombre en español y unos 57,000 en inglés.',
  label: 'Carrera, puesto o palabras sencillas',
  hint: 'Por ejemplo: enfermera, soldador, con animales, nurse, AutoCAD, 29-2072',
  found: (count, many) => (many ? `${count} carreras encontradas` : `${count} carrera encontrada`),
  ready: 'Escribe para buscar o explora abajo.',
  more: (count) => `Mostrar ${count} más`,
  unprinted: (count) => `Encontradas y no impresas: ${count} más.`,
  onPaper: {
    asked: (query) => `Búsqueda: «${query}»`,
    place: (place) => `Sueldos: ${place}`,
  },
  sort: {
    label: 'Ordenar por',
    by: {
      match: 'Lo más cercano',
      subject: 'Materia',
      openings: 'Vacantes',
      pay: 'Sueldo',
      growth: 'Crecimiento',
      name: 'Nombre',
    },
  },
  kinds: {
    field: 'Área',
    interest: 'Interés',
    subject: 'Materia escolar',
    level: 'Preparación',
    growth: 'Crecimiento',
    pay: 'Sueldo',
  },
  notes: {
    field: () => 'Una carrera puede estar en más de una.',
    interest: () => 'El más fuerte del trabajo, según O*NET.',
    subject: () =>
      'De tres a cinco por carrera, a elección nuestra: enseñan lo que en ella importa más que en la mayoría, según O*NET.',
    level: () => 'Tiempo de estudio, capacitación y práctica, según O*NET.',
    growth: (_place, period) => `Cambio previsto de los empleos en EE. UU., ${period}, proyecciones del BLS.`,
    pay: (place, period) =>
      `Sueldo mediano al año, ${place}, ${period}, encuesta salarial del BLS (OEWS). Las carreras sin ese dato quedan fuera.`,
  },
  any: 'Todo',
  atLeast: (money) => `${money} o más`,
  narrow: (chosen) => {
    if (chosen === 0) return 'Acotar la lista'
    return chosen === 1 ? 'Acotar la lista (1 opción elegida)' : `Acotar la lista (${String(chosen)} opciones elegidas)`
  },
  former: (code) => `${code} es un código de una lista anterior:`,
  became: 'En esto se convirtió.',
  careers: 'Carreras encontradas',
  browse: {
    by: (kind) => `Explora por ${kind.toLowerCase()}`,
    count: (count, many) => `${count} ${many ? 'carreras' : 'carrera'}`,
    all: 'Todas las carreras',
    unNarrowed: 'Buscar en todas las carreras',
    within: (field) => `Carreras del área «${field}»`,
  },
  none: {
    title: (query) => `No se encontró nada con «${query}»`,
    text: 'Esto puede ayudar:',
    hints: [
      'Prueba con menos palabras o más sencillas, como «enfermera» en lugar del título completo.',
      'Escribe las abreviaturas completas, o abrevia los nombres largos.',
      'Explora por área aquí abajo.',
    ],
    unsure: '¿Aún no sabes qué quieres?',
    quiz: 'Haz el cuestionario',
    narrowed: 'Ninguna carrera tiene todo esto',
    wider: 'Elige «Todo» en alguna de las opciones de «Acotar la lista».',
    without: (query) => `Sin ellas, «${query}» encuentra:`,
    back: (careers) => `Volver a ${careers}`,
  },
  trouble: {
    title: 'La lista de carreras no cargó',
    unreachable: 'Revisa la conexión e inténtalo de nuevo.',
    damaged: 'Llegó incompleta. Inténtalo de nuevo.',
    'other-version': 'Es de otra versión de Waymark. Vuelve a cargar la página.',
    'not-there': 'Falta en esta copia de Waymark.',
    again: 'Intentar de nuevo',
  },
}
