/** Las palabras de la elección de un lugar. */
import type { messages as english } from './en'

export const messages: typeof english = {
  label: 'Lugar',
  ask: {
    title: '¿De qué lugar quieres ver el sueldo?',
    text: 'Los sueldos cambian de un lugar a otro. Elige el tuyo o mira todo el país. Solo lo sabe este dispositivo.',
    nation: 'Mostrar Estados Unidos',
  },
  change: 'Sueldos de',
  state: 'Estado',
  area: 'Parte del estado',
  nation: 'Estados Unidos',
  wholeState: (state: string) => `Todo ${state}`,
  trouble: {
    facts: (wanted: string, shown: string) => `Las cifras de ${wanted} no cargaron. Sigues viendo ${shown}.`,
    none: 'Las cifras de sueldos no cargaron. Lo demás funciona.',
    again: 'Intentar de nuevo',
  },
}
