/** What every field that finds careers by name says alike, in Spanish. */
import type { messages as en } from './en'

export const messages: typeof en = {
  loading: 'Cargando la lista de carreras',
  failed: 'La lista de carreras no cargó. Revisa la conexión e inténtalo de nuevo.',
  again: 'Intentar de nuevo',
  closest: (count) => `Las ${String(count)} más parecidas. Escribe más para ver otras.`,
  because: {
    'other-title': 'también se llama',
    'former-code': 'código anterior',
    software: 'trabaja con',
    'plain-words': 'la elegimos para',
    'in-short': 'aparece en lo que hacen',
  },
}
