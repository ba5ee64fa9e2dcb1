/** The words of the first page, in Spanish. */
import type { messages as en } from './en'

export const messages: typeof en = {
  title: 'Encuentra un trabajo que va contigo',
  lead: 'Di qué te gusta y qué sabes hacer. Verás las carreras que van contigo, por qué, cuánto pagan cerca de ti y qué futuro tienen.',
  start: 'Empezar',
  browse: 'Buscar una carrera',
  promise: {
    title: 'Qué te espera',
    likes: { amount: 'Unas 20', text: 'frases cortas sobre lo que te gusta' },
    skills: { amount: 'Unas 12', text: 'sobre lo que sabes hacer hoy' },
    time: { amount: '5 minutos', text: 'más o menos, y puedes parar cuando quieras' },
  },
  resume: {
    title: 'Tus respuestas siguen aquí',
    text: 'Están guardadas en este dispositivo, también la última.',
    go: 'Continuar',
    over: 'Empezar de nuevo',
  },
  blazes: {
    title: 'Seis intereses marcan el camino',
    text: 'Casi todo el mundo combina dos o tres. El cuestionario encuentra los tuyos, y cada carrera tiene su propia mezcla para comparar.',
  },
  facts: {
    title: 'Con esto puedes contar',
    privacy: {
      title: 'Nada sale de este dispositivo',
      text: 'Sin cuenta y sin servidor que recopile datos. Tus respuestas están en este navegador y desaparecen si las borras.',
    },
    figures: {
      title: 'Cada número dice dónde y cuándo',
      text: 'El sueldo, los empleos y las perspectivas llevan su lugar, su año y quién los publicó.',
    },
    reasons: {
      title: 'Cada resultado dice por qué',
      text: 'Ves cuáles de tus respuestas acercaron una carrera y cuáles la alejaron.',
    },
  },
}
