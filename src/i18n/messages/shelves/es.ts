/** Las palabras de los estantes, de lo que se deja fuera de ellos y de la probabilidad de estar entre las diez primeras. */
import type { messages as english } from './en'

const concerns = {
  'few-jobs': 'pocos empleos',
  shrinking: 'en descenso',
  both: 'pocos empleos o en descenso',
} as const

export const messages: typeof english = {
  shelves: {
    strong: {
      title: 'Muy afines',
      text: () =>
        'Las carreras que mejor van con tus respuestas, dos de cada tipo como máximo. El número es su lugar en la lista completa.',
    },
    sooner: {
      title: 'Para empezar antes',
      text: (usual) =>
        `También van contigo y piden menos preparación que las muy afines (casi siempre: ${usual.toLowerCase()}).`,
    },
    reach: {
      title: 'Para llegar más lejos',
      text: (usual) =>
        `También van contigo y piden más preparación que las muy afines (casi siempre: ${usual.toLowerCase()}).`,
    },
    look: {
      title: 'Vale la pena mirar',
      text: () => 'También van contigo y son de otros campos que las muy afines.',
    },
  },
  empty: 'No queda ninguna carrera lo bastante afín para este grupo.',
  status: (count: string) => `Las primeras, elegidas entre ${count} carreras.`,
  all: (count: string) => `Ver todas (${count}), primero las más afines`,
  back: 'Volver a las primeras',
  held: {
    summary: (count, many, concern) =>
      `${count} ${many ? 'carreras afines' : 'carrera afín'} aparte: ${concerns[concern]}`,
    text: ({ jobs, change, growth, period }) =>
      `Van con tus respuestas, pero en todo EE. UU. hay menos de ${jobs} de estos empleos, o se prevé que se pierda más del ${change}. Para todos los empleos juntos se prevé ${growth} (EE. UU., ${period}, BLS EP).`,
    why: { 'few-jobs': 'Pocos empleos:', shrinking: 'En descenso:' },
    alike: (count, many) => (many ? `${count} más se parecen mucho a estas` : `${count} más se parece mucho a estas`),
    alikeText: 'También van contigo, pero arriba ya hay dos carreras del mismo grupo.',
  },
  chance: {
    words: {
      sure: 'Casi seguro entre tus diez primeras',
      likely: 'Probablemente entre tus diez primeras',
      open: 'Puede cambiar con más respuestas',
      unlikely: 'Más bien después de las diez primeras',
    },
    text: (percent) =>
      `La probabilidad es ${percent}. Dice qué tan seguro es que esta carrera fuera una de las diez más afines a ti si hubieras calificado todas las frases. No dice qué tan bien te iría en el trabajo.`,
    under: 'menos del 1%',
    over: 'más del 99%',
    limits: (sure, likely, open) =>
      `«Casi seguro» quiere decir ${sure} o más; «probablemente», ${likely} o más; «más bien después», menos de ${open}.`,
  },
}
