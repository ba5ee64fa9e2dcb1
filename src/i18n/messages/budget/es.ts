/** The words of "Could I live on it?", in Spanish. */
import type { Counted, messages as en } from './en'

const lines: (typeof en)['lines'] = {
  home: 'Vivienda',
  transport: 'Transporte',
  phone: 'Teléfono e internet',
  food: 'Comida',
  fun: 'Diversión',
  saving: 'Ahorro',
  other: 'Una línea tuya',
}

const hints: (typeof en)['hints'] = {
  home: 'Renta o pago de la casa, por toda la vivienda',
  transport: 'Autobús, auto, gasolina, seguro',
}

const faults: (typeof en)['faults'] = {
  'not-a-number': 'Escribe dólares enteros con cifras, como 350 o 1,200.',
  negative: 'Un gasto no puede ser menor que cero.',
  'too-much': 'Aquí caben como máximo $50,000 al mes.',
  'too-many': 'Aquí caben como máximo 20 personas.',
}

const covers: (typeof en)['covers'] = {
  above: (money) => `${money} al mes por encima de tus gastos`,
  below: (money) => `${money} al mes por debajo de tus gastos`,
  unknown: () => 'no hay cifra con que comparar',
}

const difference: (typeof en)['difference'] = {
  above: (money) => `+${money} al\u00a0mes`,
  below: (money) => `−${money} al\u00a0mes`,
  unknown: () => 'nada que comparar',
}

const atEntry = ({ many, said }: Counted): string =>
  many === 0 ? 'ninguna cubre' : many === 1 ? 'una cubre' : `${said} cubren`
const atMedian = ({ many, said }: Counted, entry: Counted): string => {
  if (entry.many > 0) return many === 0 ? 'ninguna más' : many === 1 ? 'una más' : `${said} más`
  return many === 0 ? 'ninguna' : many === 1 ? 'una sí' : `${said} sí`
}

const standings: (typeof en)['standings'] = {
  'at-entry': (count) => `Alcanza con el sueldo al empezar (${count})`,
  'at-median': (count) => `Alcanza con el sueldo mediano; al empezar no es seguro (${count})`,
  'not-at-median': (count) => `No alcanza con el sueldo mediano (${count})`,
}

const levels: (typeof en)['levels'] = {
  all: 'Todos los precios',
  goods: 'Bienes',
  housing: 'Vivienda',
  utilities: 'Luz, agua y gas',
  otherServices: 'Otros servicios',
}

export const messages: typeof en = {
  lead: 'Anota lo que cuesta un mes y mira qué carreras pagan eso.',
  loading: 'Cargando las carreras y sus sueldos',
  print: 'Imprimir',
  own: {
    title: 'Tu mes, con tus propios números',
    empty: 'Todos los campos empiezan vacíos: Waymark no inventa precios. Un campo que dejas vacío cuenta como nada.',
    pupils: 'En clase, inventa una vida y sus gastos. Nadie tiene que mostrar lo que se gasta en su casa.',
    kept: 'Nada de lo que escribes aquí se guarda ni se envía. Desaparece cuando cierras o recargas Waymark, cuando das la primera respuesta del cuestionario o lo empiezas de nuevo, si pasas diez minutos sin tocar nada en esta página o si sales de ella por dos. En un dispositivo compartido, vacía los campos antes de irte y la siguiente persona no encontrará nada.',
    unit: 'Dólares al mes',
    sharers: 'Cuántas personas más pagan la vivienda',
    sharersHint: 'Cada quien paga lo mismo; vacío quiere decir que solo pagas tú',
    sharersFault: 'Escribe un número entero de personas, como 2.',
    otherName: 'Para qué es tu propia línea',
    otherNameHint: 'Si quieres: guardería, una mascota, un préstamo',
    otherAmount: (name) => `Gasto de «${name}»`,
    clear: 'Vaciar todos los campos',
  },
  preset: {
    title: 'Gastos publicados para empezar',
    use: (name) => `Llenar con: ${name}`,
    from: (publisher, place, period) => `Llenado con los datos de ${publisher}, ${place}, ${period}.`,
  },
  total: {
    none: 'Llena al menos un gasto para ver qué lo cubre.',
    says: (month, year) => `Tus gastos: ${month} al mes, es decir, ${year} al año.`,
    home: (part) => `Tu parte de la vivienda es de ${part} al mes.`,
    zero: 'Tus gastos suman $0. Llena al menos un gasto mayor que cero para ver qué lo cubre.',
    wrong: (lines) => `No se cuenta, porque no se pudo leer: ${lines}.`,
    forgotten: {
      untouched: 'Pasaron diez minutos sin que se tocara nada, así que se vació lo que había aquí.',
      away: 'Pasaron más de dos minutos fuera de esta página, así que se vació lo que había aquí.',
    },
  },
  pay: {
    title: 'Comparado con los sueldos',
    taxes:
      'Todos los sueldos de esta página son antes de impuestos. Los impuestos se descuentan primero, así que recibes menos. Cuánto menos depende de ti y de dónde vives; Waymark no lo adivina.',
    estimate:
      'La mitad de quienes trabajan gana más que el sueldo mediano y la otra mitad, menos. Para un mes, el sueldo de un año se divide entre 12.',
    mend: 'Cuando todos los números de arriba se puedan leer, aquí verás el resultado.',
    none: 'Los sueldos no cargaron, así que todavía no hay con qué comparar.',
    signs: 'Bajo cada sueldo: + es lo que al mes pasa de tus gastos y − es lo que falta.',
    career: 'Carrera',
  },
  named: {
    ask: 'Para ver una sola carrera, ábrela y sigue el enlace que está bajo su sueldo.',
    find: 'Buscar una carrera',
    unknown: 'La dirección de esta página nombra una carrera que Waymark no conoce.',
  },
  top: {
    title: 'Las carreras que más van contigo',
    says: (count) => `Las ${String(count)} carreras que mejor encajan con tus respuestas.`,
    onPaper: 'Las cinco carreras que mejor encajan con tus respuestas.',
    few: 'Waymark sabe poco de lo que te gusta todavía: esto es apenas una suposición.',
    none: 'Haz el cuestionario y aquí verás las carreras que más van contigo.',
    quiz: 'Hacer el cuestionario',
    failed: 'Tus carreras no cargaron.',
  },
  every: {
    title: 'Todas las carreras',
    says: ({ entry, median, all, place }) =>
      `De ${all} carreras con sueldo anual conocido (${place}), ${atEntry(entry)} tus gastos con el sueldo al empezar y ${atMedian(median, entry)} con el sueldo mediano.`,
    unknown: ({ many, said }) => `De ${many === 1 ? 'otra' : `otras ${said}`} no se publica allí un sueldo anual.`,
    show: 'Mostrar',
    more: (count) => `Mostrar ${count} más`,
    nearest: 'Primero van las carreras más cercanas a tus gastos.',
    nobody: 'En este grupo no hay ninguna carrera.',
  },
  covers,
  even: { sentence: 'lo mismo que tus gastos, sin contar centavos', short: 'justo tus gastos' },
  difference,
  standings,
  elsewhere: {
    title: 'El mismo mes en otro lugar',
    ask: 'Lugar con el que comparar',
    choose: 'Elige un lugar',
    says: ({ here, there, home, away }) =>
      `Lo que cuesta ${here} al mes con los precios de aquí (${home}) costaría cerca de ${there} con los de allá (${away}).`,
    how: 'Cada línea tuya se multiplica por el nivel de precios de allá y se divide entre el de aquí. El ahorro queda igual.',
    average: 'Los niveles de precios son promedios de todo un estado: tu renta o tus compras pueden ser distintas.',
    lines: 'Tu mes, línea por línea',
    line: 'Tu línea',
    here: (place) => `${place}: tu número`,
    there: (place) => `${place}: calculado`,
    total: 'En total',
    by: (level) => `según: ${level}`,
    unchanged: 'los precios no lo cambian',
    levels: 'Los niveles de precios usados',
    level: 'Nivel de precios',
    standsIn: (state, area) => `No se publican niveles de precios para ${area}: se usan los de ${state} en su lugar.`,
    none: (place) => `No se publican niveles de precios para ${place}, así que desde ahí no se puede calcular.`,
  },
  lines,
  hints,
  faults,
  levels,
  trouble: {
    title: 'Las carreras no cargaron.',
    again: 'Intentar de nuevo',
  },
}
