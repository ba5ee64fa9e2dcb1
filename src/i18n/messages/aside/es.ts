/** Las palabras para descartar una carrera o un campo. */
import type { MajorGroup } from '../../../core/catalogue/majorGroups'
import type { AsideReason } from '../../../core/sitting/setAside'
import type { messages as english } from './en'

const fields: Readonly<Record<MajorGroup, string>> = {
  11: 'Dirección y gerencia',
  13: 'Negocios y finanzas',
  15: 'Computación y matemáticas',
  17: 'Ingeniería y arquitectura',
  19: 'Ciencias',
  21: 'Consejería y servicios sociales',
  23: 'Derecho',
  25: 'Enseñanza y bibliotecas',
  27: 'Arte, diseño, deportes y medios',
  29: 'Salud',
  31: 'Apoyo en salud',
  33: 'Policía, bomberos y seguridad',
  35: 'Cocina y servicio de comida',
  37: 'Limpieza y jardinería',
  39: 'Cuidado y servicio personal',
  41: 'Ventas',
  43: 'Trabajo de oficina',
  45: 'Campo, pesca y bosques',
  47: 'Construcción y minería',
  49: 'Instalación y reparación',
  51: 'Fabricación',
  53: 'Transporte y carga',
  55: 'Fuerzas armadas',
}

const reasons: Readonly<Record<AsideReason, string>> = {
  school: 'Demasiado estudio',
  pay: 'El sueldo',
  tasks: 'Las tareas',
  conditions: 'Las condiciones de trabajo',
  other: 'Simplemente no es para mí',
}

const reasonsWithin: Readonly<Record<AsideReason, string>> = {
  school: 'demasiado estudio',
  pay: 'el sueldo',
  tasks: 'las tareas',
  conditions: 'las condiciones de trabajo',
  other: 'simplemente no es para ti',
}

const careers = (count: string, many: boolean): string => `${count} ${many ? 'carreras' : 'carrera'}`

export const messages: typeof english = {
  fields,
  reasons,
  button: 'No es para mí',
  close: 'Cerrar',
  undo: 'Deshacer',
  ask: {
    title: '¿Descartarla?',
    scope: '¿Qué no es para ti?',
    career: 'Solo esta carrera',
    field: (count, many) => `Todo el campo: ${careers(count, many)} de tu lista`,
    why: '¿Por qué? Con un toque queda descartada. Puedes recuperarla cuando quieras.',
  },
  line: {
    isAside: 'queda descartada.',
    fieldAside: (field) => `El campo «${field}» queda descartado.`,
    tookItsPlace: 'ocupa su lugar.',
    newcomers: 'Nuevas en tu lista:',
    more: (count) => `y ${count} más`,
    and: 'y',
    back: 'está otra vez en tu lista.',
    fieldBack: (field) => `El campo «${field}» está otra vez en tu lista.`,
    allBack: 'Ya no hay nada descartado.',
  },
  list: {
    open: (count) => `Descartadas (${count})`,
    field: 'Todo el campo',
    takeBack: 'Recuperar',
    takeAllBack: 'Recuperar todas',
    few: (count, many) =>
      `En tu lista ${many ? 'solo quedan' : 'solo queda'} ${careers(count, many)}, porque descartaste las demás.`,
    none: 'Descartaste todas las carreras; por eso tu lista está vacía.',
  },
  offer: {
    school: '¿A menudo es demasiado estudio?',
    pay: '¿A menudo es el sueldo?',
    preparation: 'Mostrar solo carreras que piden menos preparación',
    atLeast: (amount) => `Mostrar solo carreras con un sueldo mediano de ${amount} o más`,
  },
  page: {
    says: (aside) =>
      aside.kind === 'career'
        ? `Descartaste esta carrera: ${reasonsWithin[aside.reason]}.`
        : `Descartaste todo su campo, «${fields[aside.field]}»: ${reasonsWithin[aside.reason]}.`,
    takeBack: 'Recuperarla',
    would: (rank) => `Si la recuperas, sería la número ${rank} de tu lista.`,
  },
}
