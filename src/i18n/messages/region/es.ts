/** Las palabras en torno a lo que una oficina o una escuela cuenta de su región. */
import type { messages as english } from './en'

export const messages: typeof english = {
  source: (name: string, day: string) => `Según ${name}, con fecha del ${day}.`,
  trouble: {
    unreachable: 'Los datos locales no cargaron. Revisa la conexión e inténtalo de nuevo.',
    missing: 'Falta el archivo con los datos locales. Lo demás funciona.',
    damaged: 'El archivo con los datos locales tiene un error y no se muestra nada de él. Lo demás funciona.',
    again: 'Intentar de nuevo',
  },
  programmes: {
    title: 'Programas cerca de ti',
    none: (name: string) => `${name} todavía no tiene ninguno en su lista para esta carrera.`,
    rest: (count: number) => `Mostrar ${count} más`,
    school: 'Escuela',
    length: 'Duración',
    noLength: 'Sin indicar',
    link: 'Más',
  },
  office: {
    title: 'Ayuda cerca de ti',
    loading: 'Buscando una oficina cerca de ti',
    noPlace: 'Cuando elijas tu lugar en la página de resultados, aquí verás lo que cuenta una oficina cerca de ti.',
    none: 'Ninguna oficina ha puesto todavía sus datos para el lugar que elegiste.',
    labels: { name: 'Oficina', address: 'Dirección', hours: 'Horario', phone: 'Teléfono', links: 'Enlaces' },
    parts: {
      name: 'su nombre',
      address: 'su dirección',
      hours: 'su horario',
      phone: 'su teléfono',
      links: 'sus enlaces',
    },
    unfilled: (parts: string) => `La oficina todavía no ha puesto ${parts}.`,
  },
  notices: {
    title: 'Avisos',
    none: 'Hoy no hay avisos.',
    jump: (count: number) => (count === 1 ? '1 aviso cerca de ti' : `${count} avisos cerca de ti`),
    until: (day: string) => `Hasta el ${day}`,
  },
}
