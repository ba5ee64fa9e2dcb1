/** The words of the tables of measured figures, in Spanish. */
import type { TABLES_EN } from './tables.en'

const students = (people: string | undefined): string =>
  `${people === undefined ? 'Personas' : `${people} personas`} que dijeron su campo de estudio; openpsychometrics.org, diciembre de 2018. Carreras: O*NET 30.3.`
const simulated = (people: string | undefined): string =>
  `${people === undefined ? 'Personas inventadas' : `${people} personas inventadas`}, cada una a partir de una carrera. Carreras: O*NET 30.3. No se preguntó a nadie real.`

const skills = (likeness: string) => ({
  title: `Su carrera entre las diez primeras, parecido ${likeness}`,
  text: 'Una persona inventada viene de una carrera y califica sus habilidades con errores, como la gente. ¿Con qué frecuencia está esa carrera entre sus diez primeras, según cuántas frases calificó?',
  columns: {
    'rated-0': '0 frases',
    'rated-6': '6',
    'rated-12': '12',
    'rated-18': '18',
    'rated-24': '24',
    'rated-30': '30',
    'rated-36': '36',
    'rated-41': 'Las 41',
  },
  rows: {
    adaptive: 'Frases elegidas para la persona',
    fixed: 'Las mismas frases para todos',
    pearson: 'Método usual (Pearson), las mismas frases',
  },
  on: simulated,
})

const ratios = (likeness: string) => ({
  title: `Una parte entre otra, parecido ${likeness}`,
  text: 'Por encima de 1, la primera manera encuentra más que la segunda.',
  columns: { ratio: 'Cuántas veces más', 'standard-error': 'Más o menos' },
  rows: {
    'adaptive-12-by-fixed-12': '12 frases elegidas, frente a 12 fijas',
    'all-by-pearson-on-all': 'Todas las frases, frente a Pearson con todas',
    'adaptive-18-by-all': '18 frases elegidas, frente a todas',
    'adaptive-12-by-all': '12 frases elegidas, frente a todas',
    'interests-alone-by-all': 'Ninguna frase de habilidades, frente a todas',
  },
  on: simulated,
})

export const TABLES_ES: typeof TABLES_EN = {
  agreement: {
    title: 'Cuestionario corto y completo',
    text: 'El corto para cuando ya sabe lo suficiente. ¿Encuentra lo mismo que las 48 frases? Un cuestionario fijo pregunta lo mismo a todos.',
    columns: {
      asked: 'Frases',
      correlation: 'Parecido al perfil completo (1 = igual)',
      'same-top': 'El mismo interés en primer lugar',
      'top-ten': 'Las mismas diez carreras',
      badly: 'Personas mal medidas (parecido menor que 0.9)',
    },
    rows: {
      short: 'El nuestro, corto',
      'fixed-30-means': '30 frases fijas, simples promedios',
      'fixed-30': '30 frases fijas, a nuestra manera',
      'random-20': '20 frases al azar, a nuestra manera',
      'first-20-means': 'Las primeras 20 frases, simples promedios',
    },
    on: students,
  },
  between: {
    title: '¿Distingue la lista a las personas?',
    text: 'Toma a una persona de un campo y a otra de otro. ¿Con qué frecuencia tiene la primera más arriba las carreras de ese campo? Es el acierto entre personas: 0.5 es echar una moneda y 1 es siempre. Cada persona se comparó con un mapa aprendido de otras. Las barras empiezan en 0.5 y acaban en la mejor fila.',
    columns: { auc: 'Acierto entre personas', top5: 'Su campo entre los 5 primeros de 13' },
    rows: {
      full: 'El nuestro, las 48 frases',
      'full-unseen': 'El nuestro, las 48, campo nunca visto',
      short: 'El nuestro, corto',
      'short-unseen': 'El nuestro, corto, campo nunca visto',
      discriminant: 'El nuestro, solo los seis intereses',
      pearson: 'Método usual (Pearson con seis sumas)',
      'pearson-normed': 'Pearson con seis puntajes típicos',
      euclid: 'Distancia de seis puntajes típicos',
      'c-index': 'Índice C de códigos de tres letras',
      'first-letter': 'La misma primera letra',
      constant: 'La misma lista para todos',
      'ceiling-items': 'Techo: aprendió solo estos campos, 48 frases',
      'ceiling-sums': 'Techo: aprendió solo estos campos, seis sumas',
    },
    on: students,
  },
  calibration: {
    title: '¿Se cumplen las probabilidades?',
    text: 'Cuando la aplicación dice 70%, ¿pasa 7 veces de 10? El corto dijo una probabilidad y las 48 frases mostraron qué pasó.',
    columns: { stated: 'Dicho, promedio', happened: 'Pasó', gap: 'Diferencia media' },
    rows: {
      topInterest: 'Que un interés es el primero',
      shown: 'Que una carrera mostrada está entre las diez',
      any: 'Que cualquier carrera está entre las diez',
    },
    on: students,
  },
  subgroups: {
    title: 'Acierto entre personas, por grupo',
    text: 'La meta es acertar al menos tanto como el método usual (Pearson) en cada grupo. Los grupos con muy pocas personas para un número firme quedan sin medir.',
    columns: {
      full: 'El nuestro, las 48',
      pearson: 'Pearson, las 48',
      short: 'El nuestro, corto',
      'pearson-short': 'Pearson, corto',
    },
    rows: {
      women: 'Mujeres',
      men: 'Hombres',
      'age-13': '13 a 17 años',
      'age-18': '18 a 22',
      'age-23': '23 a 29',
      'age-30': '30 a 44',
      'age-45': '45 o más',
      'less-than-high-school': 'Sin terminar la preparatoria',
      'high-school': 'Preparatoria (high school)',
      university: 'Título universitario',
      graduate: 'Posgrado',
    },
    on: students,
  },
  'top-tens': {
    title: 'Qué se muestra a mujeres y a hombres',
    text: 'Pago y preparación, en promedio, de las diez primeras carreras. La meta es una diferencia no mayor que la del método usual. La preparación es el nivel de O*NET, de 1 a 5.',
    columns: {
      'pay-women': 'Pago, mujeres',
      'pay-men': 'Pago, hombres',
      'pay-gap': 'Diferencia de pago',
      'preparation-women': 'Preparación, mujeres',
      'preparation-men': 'Preparación, hombres',
      'preparation-gap': 'Diferencia de preparación',
    },
    rows: { full: 'El nuestro, las 48', short: 'El nuestro, corto', pearson: 'Método usual (Pearson)' },
    on: (people) => `${students(people)} Pago: mediana al año en EE. UU., OEWS (BLS).`,
  },
  nonsense: {
    title: 'Respuestas barajadas',
    text: 'Se repartieron de nuevo las respuestas de cada persona, o los campos. Ya no hay nada que encontrar, así que el acierto debe bajar a 0.5.',
    columns: { auc: 'Acierto entre personas', off: 'Lejos de 0.5' },
    rows: { shuffled: 'Respuestas repartidas de nuevo', relabelled: 'Campos repartidos de nuevo' },
    on: students,
  },
  'one-more': {
    title: 'Un paso más en cada respuesta',
    text: 'A algunas personas todo les gusta un poco más. Eso no debería cambiar la lista. Un cinco no puede subir, así que quien tiene muchos cincos sí cambia.',
    columns: { full: 'De las diez, las que quedan, las 48', short: 'De las diez, las que quedan, corto' },
    rows: { everybody: 'Todas las personas', whole: 'Personas sin ningún cinco' },
    on: students,
  },
  alike: {
    title: 'Respuestas todas iguales',
    text: 'A quien da la misma respuesta a todo se le dice con amabilidad que la lista dice poco.',
    columns: { told: 'Se le dice' },
    rows: {
      'odd-0': 'Una respuesta para todo',
      'odd-1': 'Todas menos una iguales',
      'odd-2': 'Todas menos dos iguales',
    },
    on: () => 'Respuestas inventadas de 12, 24 y 48 frases, cada paso una vez.',
  },
  'skills-0.3': skills('0.3'),
  'skill-ratios-0.3': ratios('0.3'),
  'skills-0.6': skills('0.6'),
  'skill-ratios-0.6': ratios('0.6'),
}
