/** The words of the quiz around its items, in Spanish. */
import type { messages as en } from './en'

export const messages: typeof en = {
  interest: {
    ask: '¿Cuánto te gustaría hacer esto?',
    choices: {
      1: 'No me gusta nada',
      2: 'No me gusta',
      3: 'Ni sí ni no',
      4: 'Me gusta',
      5: 'Me gusta mucho',
    },
    skip: 'Saltar esta',
  },
  skill: {
    ask: '¿Cuál es el paso más difícil que ya podrías hacer hoy?',
    skip: 'No sé',
  },
  back: 'Atrás',
  progress: {
    label: 'Por dónde vas',
    interest: (number, expected) => `${number} de unas ${expected}`,
    skill: (number, expected) => `${number} de ${expected}`,
    spokenInterest: (number, expected) => `Lo que te gusta: frase ${number} de unas ${expected}`,
    spokenSkill: (number, expected) => `Lo que sabes hacer: frase ${number} de ${expected}`,
  },
  promise: (items) =>
    `Unas ${items} como esta y luego 12 sobre lo que sabes hacer. Unos cinco minutos; para cuando quieras.`,
  keys: 'Teclas: 1 a 5 para elegir, S para saltar, Retroceso para volver',
  over: {
    open: 'Empezar de nuevo',
    title: '¿Empezar de nuevo?',
    text: 'Se borran todas tus respuestas de este dispositivo. No se pueden recuperar.',
    yes: 'Borrar y empezar de nuevo',
    no: 'Conservar mis respuestas',
    close: 'Cerrar',
    done: 'Se borraron todas las respuestas. Esta es otra vez la primera frase.',
  },
  notice: {
    unreadable: 'No se pudieron leer las respuestas guardadas aquí antes, así que empiezas desde cero.',
    blocked: 'Este navegador no nos deja guardar. Tus respuestas duran mientras esta página siga abierta.',
    full: 'No queda espacio para guardar en este dispositivo. Tus respuestas duran mientras esta página siga abierta.',
    close: 'Entendido',
  },
  trouble: {
    title: 'La siguiente frase no cargó',
    unreachable: 'Parece que se perdió la conexión. Tus respuestas se conservan; inténtalo cuando vuelva.',
    damaged: 'Lo que llegó no estaba completo. Tus respuestas se conservan; suele bastar con intentarlo de nuevo.',
    'other-version':
      'Salió un Waymark más nuevo mientras esta página estaba abierta. Tus respuestas se conservan; vuelve a cargar la página.',
    'not-there':
      'No se encontró un archivo que el cuestionario necesita. Tus respuestas se conservan; inténtalo en un rato.',
    again: 'Intentar de nuevo',
  },
  loading: 'Trayendo las frases',
}
