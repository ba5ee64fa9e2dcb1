/** The words of the page on how it works, in Spanish. */
import type { messages as en } from './en'

export const messages: typeof en = {
  lead: 'Waymark compara lo que te gusta y lo que sabes hacer con cómo son 1,016 carreras de EE. UU. Esta página dice cómo, y hasta dónde llega.',
  does: {
    title: 'Qué te dice',
    points: [
      'Cuáles de seis tipos de interés son más fuertes en ti, y con qué seguridad.',
      'Qué carreras se parecen a tus respuestas, y qué respuestas acercaron o alejaron cada una.',
      'Cuánto paga cada carrera, hacia dónde va y qué hace falta para empezar, con el lugar, la fecha y la fuente de cada número.',
    ],
  },
  doesNot: {
    title: 'Qué no te dice',
    points: [
      'Si tendrás éxito o serás feliz en una carrera. Eso no se puede leer en un cuestionario.',
      'Qué tan bien haces algo. Las habilidades son lo que dices de ti hoy.',
      'Qué debes hacer. Un lugar bajo en la lista no es una sentencia, y una carrera sin calificaciones no es peor.',
    ],
  },
  items: {
    title: 'Cómo funcionan las frases',
    interests:
      'Las 48 frases de intereses nombran las actividades de un conjunto que sus autores hicieron público (Liao, Armstrong y Rounds, 2008). La clave es suya; las palabras son nuestras.',
    order: (fewest, most) =>
      `Las frases vienen en un orden en que cada una aporta lo más posible, y el cuestionario para cuando ya sabe lo suficiente: no antes de ${fewest} ni después de ${most}, salvo que quieras seguir.`,
    skills:
      'Las frases de habilidades tienen cinco pasos, cada uno con un ejemplo. Eliges el más alto que podrías hacer hoy. La costumbre de calificarse alto o bajo se descuenta hasta donde se puede.',
  },
  match: {
    title: 'Cómo se comparan',
    fit: 'La afinidad dice cuánto más probables son tus respuestas en alguien de una carrera que en la gente en general. Suma tres partes: los seis intereses, lo que cada respuesta dice además de ellos y las habilidades. La parte de cada respuesta es exacta.',
    missing:
      'Una carrera sin intereses calificados queda fuera de la lista, pero se encuentra por su nombre. Una sin habilidades calificadas se compara solo por intereses: lo que falta no cuenta ni a favor ni en contra.',
    more: 'Cómo se mide, con quiénes y qué tan bien acierta',
    words: 'Qué quieren decir las palabras',
  },
  sources: {
    title: 'Fuentes y licencias',
    text: 'Los números, códigos y títulos vienen de estas ediciones. Las frases son nuestras.',
    caption: 'Ediciones de las que vienen las cifras',
    product: 'Fuente',
    release: 'Edición',
    licence: 'Licencia',
    licences: {
      'CC BY 4.0': 'CC BY 4.0',
      'public domain': 'dominio público',
      'state agencies': 'publicado por los estados',
    },
    loading: 'Cargando la lista de fuentes',
    trouble: 'La lista de fuentes no cargó.',
    again: 'Intentar de nuevo',
  },
  onet: {
    title: 'O*NET',
    before: 'Este producto incluye información de la',
    database: 'base de datos O*NET 30.3',
    between:
      'y de ediciones anteriores del Departamento de Trabajo de EE. UU., Administración de Empleo y Capacitación (USDOL/ETA). Se usa con la licencia',
    licence: 'CC BY 4.0',
    after:
      '. O*NET® es una marca de USDOL/ETA. Waymark ha modificado toda o parte de esta información. USDOL/ETA no ha aprobado, respaldado ni probado estas modificaciones.',
  },
  privacy: {
    title: 'Privacidad',
    points: [
      'No hay cuenta ni rastreo, y la página no pide nada a ningún otro sitio.',
      'Tus respuestas, tu lugar y tu idioma se guardan solo en este navegador. Empezar de nuevo borra tus respuestas.',
      'En una computadora compartida, empieza de nuevo antes de irte.',
    ],
  },
}
