/** The words of the search for a career, in Spanish. */
import type { messages as en } from './en'

export const messages: typeof en = {
  lead: 'Escribe un oficio en español o en inglés, o un código. Aquí están las 1,016 carreras, también con todos sus nombres en inglés.',
  label: 'Carrera, puesto o código',
  hint: 'Por ejemplo: enfermera, soldador, nurse, RHIT, 29-2072',
  loading: 'Cargando la lista de carreras',
  found: (count, many) => (many ? `${count} carreras encontradas` : `${count} carrera encontrada`),
  ready: 'Escribe para buscar o elige un área abajo.',
  alsoCalled: 'también se llama',
  formerly: 'código anterior',
  more: (count) => `Mostrar ${count} más`,
  noEducation: 'No se publican los estudios habituales',
  education: 'Estudios habituales',
  noPay: 'El sueldo no cargó',
  browse: {
    title: 'O explora por área',
    count: (count, many) => `${count} ${many ? 'carreras' : 'carrera'}`,
    all: 'Todas las áreas',
    within: (field) => `Carreras del área «${field}»`,
  },
  none: {
    title: (query) => `No se encontró nada con «${query}»`,
    text: 'Los títulos están en inglés, como los escriben las empresas. Esto puede ayudar:',
    hints: [
      'Prueba con menos palabras o más sencillas, como «enfermera» en lugar del título completo.',
      'Escribe las abreviaturas completas, o abrevia los nombres largos.',
      'Explora por área aquí abajo.',
    ],
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
