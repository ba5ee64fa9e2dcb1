/** Las palabras de la pausa entre las partes, de los desempates y de cuán segura es una estimación. */
import type { messages as english } from './en'

export const messages: typeof english = {
  word: {
    clear: 'Claro',
    close: 'Reñido entre dos',
    open: 'Abierto, y eso es normal',
    flat: 'Todavía sin definir',
  },
  known: {
    clear: (first) => `Tus respuestas apuntan en una dirección: ${first}.`,
    close: (first, second) => `Tus respuestas apuntan en dos direcciones: ${first} y ${second}.`,
    open: (first, second) =>
      `Tus respuestas apuntan en varias direcciones, con ${first} y ${second} por delante. Es muy común.`,
    flat: () => 'Hasta ahora tus respuestas se parecen mucho y nada destaca todavía.',
  },
  nothingKnown: 'Hasta ahora te saltaste todo, así que aún no hay en qué basarse. Con Atrás vuelves a cualquier frase.',
  leaning: (first) => `Tus calificaciones se parecen mucho, pero tus elecciones tiran hacia ${first}.`,
  how: {
    open: '¿Qué tan seguro es esto?',
    chance: (name, percent) => `La probabilidad de que ${name} sea tu interés principal es de ${percent}.`,
    next: (name, percent) => `Le sigue ${name}, con ${percent}.`,
    over: 'más de 99%',
    under: 'menos de 1%',
    means: (all) =>
      `La estimamos con las respuestas que diste: ¿qué tan probable es que el mismo interés vaya delante cuando hayas calificado las ${String(all)} actividades?`,
    limits: 'Dice qué tan definidas están tus respuestas. No dice si te iría bien en un trabajo ni si te haría feliz.',
    flat: 'Tus calificaciones se parecen tanto que un número prometería más de lo que dicen. Unas pocas elecciones o calificaciones más lo aclaran.',
  },
  table: {
    estimate: 'Estimación',
    range: (mean, error) => `${mean}, más o menos ${error}`,
    chance: 'Probabilidad de ir delante',
    note: 'Más o menos: unas dos veces de cada tres, el valor verdadero no está más lejos que esto.',
  },
  rest: {
    interest: {
      title: 'Eso es lo que te gusta',
      go: 'Seguir: lo que sabes hacer',
      length: '12 frases, unos 3 minutos. Con ellas la lista se ajusta mejor a ti.',
    },
    skill: {
      title: 'Por ahora es todo',
      go: 'Contestar unas más',
      length: 'Cada una hace la lista un poco más segura. De seis en seis; para cuando quieras.',
    },
    gain: (items, now, then) =>
      `Si calificaras todas las habilidades, seguirían unas ${now} de tus diez primeras carreras. Con ${items === 1 ? 'una más' : `${String(items)} más`}, unas ${then}. Sale de pruebas con personas inventadas; tu lista puede ser distinta.`,
    keepGoing: (left) =>
      left === 1 ? 'Calificar también la última actividad' : `Calificar también las otras ${String(left)} actividades`,
    brought: (skills) =>
      `Ya hay ${skills === 1 ? 'una habilidad' : `${String(skills)} habilidades`} de tus trabajos. Con unas más la lista se ajusta mejor a ti.`,
    past: 'Empezar por un trabajo que tuviste',
    all: 'Ya contestaste todas las frases que hay.',
    results: 'Ver mis carreras ahora',
  },
  care: {
    alike: {
      title: 'Tus respuestas se parecen mucho',
      text: 'No pasa nada, a mucha gente le ocurre. Para ver hacia dónde tiras, elige en unos pocos pares. Toma un minuto.',
    },
    hasty: {
      title: 'Fuiste muy rápido',
      text: 'Muchas frases pasaron en menos de un segundo, así que quizá con más tiempo dirías otra cosa. Elegir en unos pocos pares hace la lista más segura.',
    },
    flatList: {
      title: 'Estas respuestas aún no distinguen una carrera de otra',
      text: 'Aun así hay una lista, pero es casi solo una suposición. Elegir en unos pocos pares la afina.',
    },
    firstHint: {
      title: 'Toma esta lista como una primera pista',
      text: (choices) =>
        choices === 1
          ? 'Tus calificaciones se parecen mucho, así que la lista se apoya en la única elección que hiciste. Calificar unas frases más, o lo que sabes hacer, la hará más segura.'
          : `Tus calificaciones se parecen mucho, así que la lista se apoya en las ${String(choices)} elecciones que hiciste. Calificar unas frases más, o lo que sabes hacer, la hará más segura.`,
    },
    helped: {
      title: 'Tus elecciones también cuentan',
      text: 'Se suman a tus calificaciones. Aún puedes volver a cualquier respuesta y cambiarla.',
    },
    go: 'Elegir en pares',
    more: 'Elegir en más pares',
  },
  choice: {
    ask: '¿Qué preferirías hacer?',
    count: (number, all) => `Par ${String(number)} de ${String(all)}`,
    even: 'Me da lo mismo',
    enough: 'Ya es suficiente',
    how: 'Lo que eliges cuenta medio paso más en la escala, y lo otro medio paso menos.',
    done: 'Gracias, eso ayuda',
    doneEven: 'Ninguna quedó por delante',
    evenText:
      'Entonces te pueden ir más o menos igual de bien muchos tipos de trabajo. Lo que sabes hacer dirá más que lo que te gusta.',
    nothing: 'No hay pares para elegir',
    nothingText: 'Los pares se hacen con actividades que ya calificaste. Califica antes unas cuantas.',
    toQuiz: 'Ir al cuestionario',
    skills: 'Seguir: lo que sabes hacer',
    results: 'Ver mis carreras',
    back: 'Atrás',
    loading: 'Buscando los pares',
  },
  trouble: {
    title: 'Los pares no cargaron',
    unreachable: 'Parece que se perdió la conexión. Tus respuestas se conservan; inténtalo cuando vuelva.',
    damaged: 'Lo que llegó no estaba completo. Tus respuestas se conservan; suele bastar con intentarlo de nuevo.',
    'other-version':
      'Salió un Waymark más nuevo mientras esta página estaba abierta. Tus respuestas se conservan; vuelve a cargar la página.',
    'not-there':
      'No se encontró un archivo que los pares necesitan. Tus respuestas se conservan; inténtalo en un rato.',
    again: 'Intentar de nuevo',
  },
}
