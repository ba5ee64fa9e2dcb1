/** What the things we speak of are called on screen, in Spanish: verbs, because they name nobody's gender. */
import type { messages as en } from './en'

export const messages: typeof en = {
  interests: {
    R: { name: 'Hacer', says: 'Construir, reparar y trabajar con las manos.' },
    I: { name: 'Pensar', says: 'Averiguar por qué las cosas son como son.' },
    A: { name: 'Crear', says: 'Inventar, diseñar y actuar ante un público.' },
    S: { name: 'Ayudar', says: 'Enseñar, cuidar y acompañar a la gente.' },
    E: { name: 'Convencer', says: 'Dirigir, vender y poner cosas en marcha.' },
    C: { name: 'Organizar', says: 'Poner orden, llevar registros y cuidar los detalles.' },
  },
}
