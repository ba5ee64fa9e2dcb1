/** The words of the methods page, in Spanish. */
import type { Clarity } from '../../../core/measure/clarity'
import type { messages as en } from './en'
import { TABLES_ES } from './tables.es'

const clarity = (one: string, two: string): Readonly<Record<Clarity, string>> => ({
  clear: `Claro: un interés va primero con una probabilidad de al menos ${one}.`,
  close: `Entre dos: dos intereses comparten el primer lugar con al menos ${two} entre ambos.`,
  open: 'Muy abierto: más de dos pueden ir primero. Es normal.',
  flat: 'Sin decidir: las respuestas son tan parecidas que ningún interés destaca.',
})

export const messages: typeof en = {
  lead: 'Cómo se hace la lista, qué tan bien acierta y qué no puede decir. Todos los números se miden con un solo comando que se puede repetir.',
  short: 'Una página más corta cuenta qué es Waymark y de dónde vienen sus datos:',
  contents: 'En esta página',
  sections: {
    whom: 'De quién aprendió',
    quiz: 'Cómo elige las frases y cuándo para',
    fit: 'Cómo se suma la afinidad',
    sure: 'Qué tan seguro es',
    shelves: 'Qué sale primero',
    accuracy: 'Qué tan bien acierta',
    everyone: '¿Sirve igual a todas las personas?',
    sense: 'Respuestas sin sentido',
    skills: 'Qué aportan las habilidades',
    limits: 'Qué no puede decir',
  },
  whom: {
    text: 'Detrás de las frases de intereses hay dos conjuntos de respuestas. Los dos vienen de un cuestionario en la web que la gente hizo por su cuenta, por gusto o para conocerse.',
    table: 'Respuestas de las que aprendió Waymark',
    what: 'Qué enseñaron',
    people: 'Personas',
    source: 'Fuente: openpsychometrics.org, respuestas publicadas en diciembre de 2018.',
    ratings: 'Cómo varían las respuestas y cuáles van juntas',
    fields: 'Qué respuestas van con qué campo de estudio',
    points: [
      'No son una muestra de la gente de EE. UU. Quisieron participar, y no todas viven en Estados Unidos.',
      'Calificaron otras palabras, más antiguas, para las 48 actividades. Las nuestras son más sencillas, así que los números hablan de las antiguas y no de las nuestras.',
      'Un campo de estudio no es un empleo. Mucha gente trabaja en otra cosa que la que estudió.',
      'Ningún dato público une lo que la gente dice de sus habilidades con su empleo. Por eso, lo que aportan se muestra solo con personas inventadas.',
    ],
    missing: 'No se pudo cargar cuántas personas fueron.',
  },
  quiz: {
    core: (all, fewest) =>
      `Hay ${all} frases de intereses. Las primeras ${fewest} son las mismas para todos, dos de cada interés. Son las que más dicen sobre las diferencias entre carreras.`,
    next: 'Después, el cuestionario elige para ti. Antes de cada frase mira las carreras que van primero y busca la que más diría sobre cuáles van contigo. También busca la que diría cuál de tus intereses va primero.',
    stop: (share, fewest, most) =>
      `Para cuando queda sin saber no más de ${share} de la forma de tus seis intereses: no antes de ${fewest} frases ni después de ${most}. Con respuestas claras acaba antes. Con respuestas que saltan tarda más. Siempre puedes seguir.`,
    belief:
      'Cada respuesta afina los seis intereses a la vez, porque a quien le gusta una cosa suele gustarle otra. Una frase que saltas se deja fuera. Nunca se rellena.',
    skills: (asked, all) =>
      `Con las habilidades es igual: ${asked} de ${all} frases, cada una elegida para distinguir tus primeras carreras. Hay quien se califica alto en todo y quien lo hace bajo, así que miramos qué destaca de tu propio nivel.`,
    past: 'Si empiezas por trabajos que tuviste, solo pasa lo que piden claramente más que la carrera promedio: al menos media desviación estándar. De cuánto más depende el paso, nunca más arriba del 4 de 5, y puedes cambiar cada uno.',
  },
  fit: {
    text: 'La afinidad pregunta: ¿cuánto más probables son estas respuestas en alguien de esta carrera que en la gente en general? Se suman tres partes. Como es una simple suma, podemos decir de cada respuesta cuánto subió o bajó una carrera.',
    table: 'Las partes de la afinidad',
    part: 'Parte',
    slope: 'Pendiente',
    columns: 'Números comparados',
    careers: 'Carreras que los tienen',
    parts: { interest: 'Los seis intereses', content: 'Respuestas sueltas', skill: 'Habilidades' },
    slopes:
      'La pendiente dice cuánto esperamos que la gente de una carrera destaque igual que la carrera. Cuanto más alta, más mueve la lista esa parte. Las dos primeras usan las mismas respuestas, así que ambas son bajas; si no, lo mismo contaría dos veces.',
    source:
      'Pendientes: las fijamos nosotros, probadas con las personas de arriba. Número de carreras: O*NET 30.3, entre las carreras que se pueden ordenar.',
    content:
      'Las respuestas sueltas dicen más que las seis sumas. Con personas cuyo campo de estudio se conoce se aprendió un mapa que lleva de las 48 respuestas a las habilidades, saberes, aptitudes y tareas de las carreras. Antes se quitó lo que va con el pago o con los años de estudio, para que el mapa no lleve a nadie por ahí.',
    unheard:
      'Ningún campo de la universidad lleva a los oficios, al campo, a la cocina, a las ventas o a la oficina, así que nadie habló por ellos. Lo que su gente diría se calcula con los intereses que O*NET da a ese trabajo. Es una suposición: a nadie de ese trabajo se le preguntó.',
    missing:
      'Donde no hay números publicados, esa parte se deja fuera. No cuenta como cero, ni a favor ni en contra. Las carreras sin números de intereses no se ordenan. Se encuentran por su nombre.',
    trouble: 'No se pudieron cargar las carreras, así que no se muestra cuántas tienen cada parte.',
  },
  sure: {
    chances: (draws, top) =>
      `Lo que las respuestas dejan abierto se sortea ${draws} veces: cada vez, un juego completo de respuestas que va con las tuyas. La parte de los sorteos en que una carrera está entre las primeras ${top} es su probabilidad. Las mismas respuestas dan siempre las mismas probabilidades.`,
    words: (sure, likely, open) =>
      `Decimos «casi seguro» desde ${sure}, «probablemente» desde ${likely} y «más bien después» por debajo de ${open}.`,
    clarity: 'Los intereses reciben una de cuatro palabras:',
    kinds: clarity,
    not: 'Una probabilidad dice qué tan firme es la lista. No dice cómo te iría en el trabajo.',
  },
  shelves: {
    close: (count, share) =>
      `La primera página muestra carreras de las mejores ${count} que tienen al menos ${share} de la evidencia de la mejor de todas.`,
    shelves: (strong, others) =>
      `Hasta ${strong} son las que mejor van contigo. Hasta ${others} de cada tipo piden menos preparación, piden más o vienen de otro campo.`,
    group: (count) =>
      `No más de ${count} vienen de un mismo grupo pequeño de trabajos parecidos. Si no, un solo tipo llenaría la página.`,
    held: (jobs, change) =>
      `Las carreras con menos de ${jobs} empleos en todo EE. UU. se apartan, y también las que, según la proyección, perderán más de ${change} de sus empleos. Están a un toque, con el número. Donde no hay proyección publicada, nada se aparta.`,
  },
  accuracy: {
    text: 'Personas cuyo campo de estudio se conoce hicieron el cuestionario tal como lo hace la aplicación, con las respuestas que habían dado. Para casi todos los números se fijó antes una meta. Donde no se alcanzó, la tabla lo dice.',
    loading: 'Cargando los números',
    trouble: {
      title: 'Los números no cargaron',
      text: 'El resto de esta página vale sin ellos. Intentar de nuevo suele ayudar.',
      again: 'Intentar de nuevo',
    },
    unmeasured: 'sin medir',
    goal: { 'at-least': (value) => `meta: al menos ${value}`, 'at-most': (value) => `meta: no más de ${value}` },
    missed: (goal) => `${goal}; no se alcanzó`,
    reached: (goal) => `${goal}; se alcanzó`,
    people: 'Personas',
    what: 'Qué',
  },
  tables: TABLES_ES,
  limits: {
    points: [
      'No predice si te iría bien ni si serías feliz. Dice qué carreras se parecen a lo que te gusta y sabes hacer.',
      'Las habilidades son lo que dices de ti. Lo que uno dice va solo en parte con lo que sabe hacer.',
      'Las personas detrás de los números estudiaron 13 campos. De otros campos y de los oficios las tablas dicen poco.',
      'Las carreras que están cerca en la lista van contigo casi igual. Una sola respuesta puede cambiar su orden.',
      'Algunas carreras no tienen números propios. Sus páginas dicen qué falta.',
      'Donde se sabe que menos de 100 personas hacen un trabajo, su sueldo y sus empleos ahí llevan la marca de aproximados. La encuesta redondea los empleos a decenas y un sueldo preguntado a pocos es poco seguro; el límite es nuestro.',
    ],
    engineers: 'Las fórmulas y el código están en las notas del proyecto (src/core/match/README.md, en inglés).',
  },
}
