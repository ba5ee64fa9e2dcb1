/** The words around every screen, in Spanish. */
import type { messages as en } from './en'

export const messages: typeof en = {
  name: 'Waymark',
  titles: {
    home: 'Encuentra carreras que van contigo',
    quiz: 'El cuestionario',
    results: 'Tus resultados',
    pairs: 'Elegir en pares',
    career: 'Carrera',
    compare: 'Comparar carreras',
    search: 'Buscar una carrera',
    budget: '¿Me alcanza para vivir?',
    past: 'Empieza por un trabajo que tuviste',
    about: 'Cómo funciona',
    methods: 'Métodos y precisión',
    words: 'Palabras que usamos',
    notFound: 'Página no encontrada',
  },
  skip: 'Saltar al contenido',
  nav: {
    label: 'Principal',
    menu: 'Menú',
    close: 'Cerrar el menú',
    home: 'Waymark, página de inicio',
    quiz: 'Hacer el cuestionario',
    results: 'Resultados',
    search: 'Buscar una carrera',
    about: 'Cómo funciona',
  },
  language: {
    other: 'English',
    unreachable: 'No se pudo cargar el texto en inglés. Revisa la conexión e inténtalo de nuevo.',
  },
  theme: { dark: 'Cambiar a colores oscuros', light: 'Cambiar a colores claros' },
  footer: {
    privacy: 'Sin cuenta y sin rastreo. Tus respuestas se quedan en este dispositivo.',
    sources: 'Cifras: O*NET 30.3, Oficina de Estadísticas Laborales y Oficina de Análisis Económico de EE. UU.',
    attribution: 'Fuentes y licencias',
  },
  update: {
    ready: 'Hay una versión nueva de Waymark.',
    reload: 'Usarla ahora',
    later: 'Más tarde',
    offline: 'Waymark quedó guardado en este dispositivo y funciona sin conexión.',
    dismiss: 'Cerrar este aviso',
  },
  error: {
    unreachable: {
      title: 'Esta página no cargó',
      text: 'Parece que se perdió la conexión. Lo que has contestado sigue guardado.',
    },
    broken: {
      title: 'Algo falló de nuestro lado',
      text: 'Esta página tuvo un error que no debía tener. Lo que has contestado sigue guardado.',
    },
    again: 'Intentar de nuevo',
    reload: 'Volver a cargar Waymark',
    details: 'Qué pasó',
  },
  notFound: {
    title: 'Ningún sendero llega aquí',
    text: 'Esta dirección no corresponde a ninguna página de Waymark. Quizá tiene un error o quedó incompleta.',
    home: 'Ir al inicio',
    search: 'Buscar una carrera',
  },
}
