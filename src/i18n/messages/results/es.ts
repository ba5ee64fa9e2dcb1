/** Las palabras de los resultados. */
import type { messages as english } from './en'

const careers = (count: string, many: boolean): string => `${count} ${many ? 'carreras' : 'carrera'}`

export const messages: typeof english = {
  lead: 'Lo que nos contaste y las carreras a las que apunta.',
  how: 'Cómo funciona',
  jump: 'Ver tus carreras',
  print: 'Imprimir',
  compareBest: 'Comparar tus tres mejores',
  interests: {
    title: 'Tus intereses',
    chart: (parts: string) => `Gráfica de barras de tus seis intereses en una escala de 1 a 5: ${parts}.`,
    chartPart: (name: string, mean: string) => `${name} ${mean}`,
    scale:
      '1 = no te gusta nada, 5 = te gusta muchísimo. La línea fina muestra hasta dónde puede estar el valor verdadero.',
    others: (count: number) => `Los otros ${String(count)}, en una frase cada uno`,
    about: {
      R: 'construir, reparar y trabajar con las manos',
      I: 'averiguar cómo funcionan las cosas',
      A: 'crear y actuar',
      S: 'cuidar a las personas y enseñarles',
      E: 'dirigir, vender y emprender',
      C: 'tener en orden registros, números y planes',
    },
    says: {
      high: (what) => `Te atrae mucho ${what}.`,
      warm: (what) => `Más bien te gusta ${what}.`,
      middle: (what) => `Ni te atrae ni te molesta ${what}.`,
      low: (what) => `Prefieres no pasar tus días en esto: ${what}.`,
      unsure: (what) => `Aún hay pocas respuestas para saber qué te parece ${what}.`,
    },
    clarity: {
      clear: (first) => `Un interés destaca: ${first}. Las carreras de abajo van por ese lado.`,
      close: (first, second) => `Dos intereses van delante, ${first} y ${second}, casi a la par.`,
      open: () =>
        'Varios de tus intereses son más o menos igual de fuertes. Es común y significa que te pueden ir bien muchos tipos de trabajo.',
      flat: () =>
        'Tus respuestas se parecen mucho, así que aún no apuntan a un lado. No pasa nada: mira la lista, cambia una respuesta o califica algunas frases más.',
    },
    table: {
      show: 'Ver como tabla',
      hide: 'Ocultar la tabla',
      caption: 'Tus seis intereses, estimados con tus respuestas en una escala de 1 a 5',
      interest: 'Interés',
    },
    meaning: '¿Qué quieren decir estas palabras?',
    chartFailed: 'La gráfica no cargó. La tabla tiene los mismos números.',
  },
  few: {
    title: 'Esta lista te conoce apenas un poco',
    text: (count: number) =>
      count === 1
        ? 'Se basa en una sola respuesta. Cada una más la mejora.'
        : `Se basa en ${String(count)} respuestas. Cada una más la mejora.`,
    go: 'Calificar más frases',
  },
  none: {
    title: 'Todavía no hay nada que mostrar',
    text: 'Las carreras se buscan según tus respuestas, y en este dispositivo no hay ninguna. El cuestionario toma unos cinco minutos y puedes parar cuando quieras.',
    start: 'Empezar el cuestionario',
    search: 'Buscar una carrera directamente',
  },
  trouble: {
    unreachable:
      'Los datos de las carreras no cargaron. Revisa la conexión e intenta de nuevo. Tus respuestas siguen aquí.',
    damaged: 'Los datos de las carreras llegaron incompletos. Intenta de nuevo. Tus respuestas siguen aquí.',
    'other-version':
      'Los datos de las carreras son de otra versión de Waymark. Vuelve a cargar la página para tener todo de la misma. Tus respuestas siguen aquí.',
    'not-there': 'A esta copia de Waymark le faltan los datos de las carreras. Tus respuestas siguen aquí.',
    again: 'Intentar de nuevo',
    reload: 'Volver a cargar la página',
  },
  loading: 'Buscando tus carreras',
  list: {
    title: 'Carreras que van contigo',
    rankSays: (rank: string, all: string) => `Número ${rank} de ${all} por afinidad`,
    sources:
      'BLS OEWS es la encuesta de sueldos de la Oficina de Estadísticas Laborales de EE. UU. y BLS EP son sus proyecciones de empleo. O*NET es la base de datos de ocupaciones del Departamento de Trabajo.',
    more: (count: string) => `Mostrar ${count} más`,
    shown: (shown: string, all: string) => `${shown} de ${all}`,
    searchOthers: (count: string) =>
      `Otras ${count} carreras no tienen intereses publicados y no se pueden ordenar. Puedes encontrarlas por su nombre.`,
    search: 'Buscar una carrera',
    empty: {
      title: 'Ninguna carrera pasa todos estos filtros',
      text: 'Prueba con menos filtros o con un sueldo más bajo.',
      clear: 'Quitar todos los filtros',
    },
    status: {
      all: (count: string) => `${count} carreras, primero las más afines`,
      left: (count: string, many: boolean) => `${careers(count, many)} con tus filtros`,
      best: (sort: string, count: string) => `Por ${sort}, entre las ${count} más afines a ti.`,
      whole: (sort: string, count: string) => `Por ${sort}, entre todas (${count}), sean afines o no.`,
      among: { all: (count: string) => `Mirar entre todas (${count})`, best: 'Solo las más afines' },
    },
  },
  sort: {
    label: 'Ordenar por',
    by: { fit: 'Afinidad', pay: 'Sueldo', growth: 'Crecimiento', openings: 'Vacantes' },
    phrase: { fit: 'afinidad', pay: 'sueldo', growth: 'crecimiento', openings: 'vacantes' },
  },
  panels: {
    filters: (count: number) => (count === 0 ? 'Filtros' : `Filtros (${String(count)})`),
    answers: 'Tus respuestas',
    close: 'Cerrar',
  },
  filters: {
    title: 'Filtros',
    preparation: 'Preparación necesaria',
    education: 'Estudios habituales',
    cluster: 'Campo',
    pay: 'Sueldo mediano mínimo',
    payHint: (place: string) => `Lugar: ${place}. Sin las carreras que no tienen sueldo publicado ahí.`,
    anyPay: 'Cualquier sueldo',
    clear: 'Quitar todos los filtros',
    see: (count: string, many: boolean) => `Ver ${careers(count, many)}`,
  },
  answers: {
    title: 'Tus respuestas',
    hint: 'Cambia la que quieras: la lista te sigue al momento.',
    interests: 'Lo que te gusta',
    skills: 'Lo que sabes hacer',
    likes: {
      1: 'No me gusta nada',
      2: 'No me gusta',
      3: 'Me da igual',
      4: 'Me gusta',
      5: 'Me gusta muchísimo',
    },
    step: (rating: number, example: string) => `Paso ${String(rating)}: ${example}`,
    carried: 'De un trabajo que tuviste',
    moved: {
      same: 'Tus diez primeras carreras siguen igual.',
      reordered: 'Siguen las mismas diez, en otro orden.',
      new: (count: number) =>
        count === 1
          ? 'Una de tus diez primeras carreras es nueva.'
          : `${String(count)} de tus diez primeras carreras son nuevas.`,
    },
    undo: 'Deshacer',
    undone: 'Deshecho.',
    see: 'Ver la lista',
  },
  reason: {
    likes: (list: string) => `Te gusta ${list}.`,
    skills: (list: string) => `Se te da bien ${list}.`,
    both: (like: string, skill: string) => `Te gusta ${like} y se te da bien ${skill}.`,
    shares: (list: string) =>
      `Comparada con la de la mayoría, tu mezcla tira hacia esto: ${list}. Este trabajo también.`,
    avoids: (list: string) => `Tiene poco de lo que prefieres no hacer: ${list}.`,
    none: 'Ninguna de tus respuestas habla claramente a su favor.',
  },
  more: {
    title: 'Afina la lista',
    text: 'Cuanto más calificas, más segura es la lista. Puedes parar cuando quieras y volver aquí.',
    interests: (rated: number, all: number) => `Calificar más intereses (${String(rated)} de ${String(all)})`,
    firstSkills: 'Calificar lo que sabes hacer',
    skills: (count: number) => `Calificar ${String(count)} habilidades más`,
    startOver: 'Empezar de cero',
    ask: {
      title: '¿Empezar de cero?',
      text: 'Se borrarán todas tus respuestas de este dispositivo. No se puede deshacer.',
      yes: 'Borrar y empezar de cero',
      no: 'Conservar mis respuestas',
    },
  },
}
