/** The words of the page that starts from jobs a person had, in Spanish. */
import type { messages as en } from './en'

export const messages: typeof en = {
  lead: 'Elige hasta cuatro trabajos que tuviste. Lo que te pedían pasa a ser respuestas del cuestionario, y así te pregunta menos.',
  find: {
    label: 'Un trabajo que tuviste',
    hint: 'Por ejemplo: enfermera, soldador, cook, cna',
    found: (count) => (count === 1 ? '1 trabajo encontrado' : `${count} trabajos encontrados`),
    closest: (count) => `Los ${count} más parecidos. Escribe más para ver otros.`,
    none: 'No se encontró nada. Prueba con una palabra más corta o más sencilla.',
    full: 'Ya son cuatro trabajos, el máximo. Quita uno para elegir otro.',
    loading: 'Trayendo la lista de trabajos',
  },
  jobs: {
    title: 'Tus trabajos',
    added: (name) => `Elegiste: ${name}.`,
    gone: (name) => `Quitaste: ${name}.`,
    out: 'Quitar',
    most: 'Pide más de esto que otras carreras:',
    nothing:
      'De las habilidades de este cuestionario no pide ninguna claramente más que la mayoría de las carreras, así que de ella no pasa nada.',
    unrated: 'No hay datos publicados sobre las habilidades de esta carrera, así que de ella no pasa nada.',
    split: 'Los datos de sus habilidades son los de la carrera de la que se separó.',
  },
  skills: {
    title: 'Lo que traes contigo',
    text: 'Nada empieza más arriba del paso 4: súbelo si sabes hacer más. Cambia el paso que no sea el tuyo y deja fuera lo que prefieras no volver a usar.',
    step: (rating, example) => `Paso ${rating} de 5: ${example}`,
    lower: 'Un paso más fácil',
    higher: 'Un paso más difícil',
    leave: 'Dejar fuera',
    left: 'Queda fuera: el cuestionario aún puede preguntarte por esto.',
    back: 'Incluir otra vez',
    own: 'Esto ya lo calificaste tú. Se queda así.',
    more: (count) => `Mostrar ${count} más`,
    open: 'Lo que estos trabajos no piden más que la mayoría de las carreras queda abierto: no dice nada de lo que sabes hacer.',
    origin: (release) =>
      `Los pasos son una estimación nuestra: cuánto piden estas carreras, por sí solas y al lado de todas las demás (Estados Unidos, ${release}).`,
  },
  use: {
    title: '¿Todo bien?',
    count: (count) =>
      count === 1 ? '1 habilidad pasa a tu cuestionario.' : `${count} habilidades pasan a tu cuestionario.`,
    none: 'No hay nada que pasar. Elige un trabajo o vuelve a incluir una habilidad.',
    keeps: (count) =>
      count === 1
        ? 'La que calificaste tú se queda como está.'
        : `Las ${count} que calificaste tú se quedan como están.`,
    replaces: 'Toman el lugar de lo que pasaste antes.',
    go: 'Usar esto en mi cuestionario',
  },
  done: {
    title: 'Ya están en tu cuestionario',
    text: (count) =>
      count === 1
        ? 'El cuestionario ya no pregunta por esta habilidad. Puedes cambiarla en «Tus respuestas», junto a tus resultados.'
        : `El cuestionario ya no pregunta por estas ${count} habilidades. Puedes cambiar cada una en «Tus respuestas», junto a tus resultados.`,
    quiz: 'Seguir con lo que me gusta',
    results: 'Ver mis carreras',
    again: 'Elegir otros trabajos',
    undo: 'Sacarlas de mi cuestionario',
    undone: 'Ya no están en tu cuestionario.',
  },
  trouble: {
    text: 'Los trabajos no cargaron. Revisa la conexión e inténtalo de nuevo.',
    again: 'Intentar de nuevo',
  },
}
