/** Spanish words of the skill items about what is done with words, numbers and thought; put together in `skill.es.ts`. */
import type { SomeSkillItems } from './types'

export const SKILL_MIND_ES = {
  'learn-by-reading': {
    text: 'Aprender de lo que lees',
    short: 'aprender de lo que lees',
    steps: [
      'Seguir una receta de pocas líneas',
      'Aprender un juego de cartas con sus reglas',
      'Aprender por tu cuenta un tema de la escuela',
      'Aprender un programa nuevo con un manual largo',
      'Leer estudios de expertos y usarlos en tu trabajo',
    ],
  },
  'write-clearly': {
    text: 'Escribir de forma clara',
    short: 'escribir de forma clara',
    steps: [
      'Decir en un mensaje dónde y cuándo verse',
      'Escribir un correo para pedir ayuda en la escuela',
      'Escribir dos páginas sobre un tema para la clase',
      'Escribir una guía que usa toda una oficina',
      'Escribir un libro claro sobre un tema difícil',
    ],
  },
  'second-language': {
    text: 'Usar un segundo idioma',
    short: 'usar un segundo idioma',
    steps: [
      'Saludar y contar hasta diez',
      'Pedir comida y preguntar el precio',
      'Conversar con alguien sobre tu semana',
      'Trabajar todo el día en ese idioma',
      'Traducir a ese idioma un discurso mientras lo oyes',
    ],
  },
  'use-math': {
    text: 'Trabajar con números',
    short: 'trabajar con números',
    steps: [
      'Sumar tres precios',
      'Calcular la mitad de una receta',
      'Calcular cuánto ahorras si el precio baja 15 por ciento',
      'Usar fórmulas para fijar los precios de una tienda',
      'Crear las fórmulas que predicen el paso de una tormenta',
    ],
  },
  'handle-money': {
    text: 'Llevar el control del dinero',
    short: 'llevar el control del dinero',
    steps: [
      'Contar el dinero que tienes',
      'Ahorrar cada semana para algo que quieres',
      'Planear los gastos de una casa por un mes',
      'Llevar las cuentas de una tienda pequeña',
      'Manejar el presupuesto de una gran empresa',
    ],
  },
  'organize-records': {
    text: 'Tener los archivos en orden',
    short: 'tener los archivos en orden',
    steps: [
      'Guardar tus papeles en una carpeta',
      'Ordenar fotos o archivos para hallarlos rápido',
      'Tener al día la lista de la gente de un club',
      'Tener cientos de archivos completos y bien guardados',
      'Crear el sistema de archivos de todo un hospital',
    ],
  },
  'data-entry': {
    text: 'Pasar datos a la computadora',
    short: 'pasar datos a la computadora',
    steps: [
      'Escribir tu nombre y tu teléfono en un formulario',
      'Copiar una lista corta en una tabla',
      'Pasar una página de respuestas con pocos errores',
      'Pasar cientos de pedidos al día sin un solo error',
      'Pasar notas médicas con claves todo el día y muy rápido',
    ],
  },
  'detail-work': {
    text: 'Notar los detalles pequeños',
    short: 'notar los detalles pequeños',
    steps: [
      'Ver que dos calcetines no son iguales',
      'Hallar los errores en una nota corta',
      'Seguir veinte pasos sin saltarte ninguno',
      'Hallar un número mal en un informe largo',
      'Hacer todo el día trabajo exacto donde un error cuesta vidas',
    ],
  },
  'solve-problems': {
    text: 'Resolver problemas difíciles',
    short: 'resolver problemas difíciles',
    steps: [
      'Buscar otro camino a casa si cierran una calle',
      'Comparar dos teléfonos y elegir el que te sirve',
      'Saber por qué va tarde un trabajo de equipo y arreglarlo',
      'Hacer un buen plan de trabajo aunque falten datos',
      'Hallar la salida de una crisis que nadie había visto',
    ],
  },
  'improve-systems': {
    text: 'Hallar mejores formas de hacer las cosas',
    short: 'hallar mejores formas de hacer las cosas',
    steps: [
      'Poner a la mano lo que usas cada día',
      'Cambiar el orden de tus tareas para acabar antes',
      'Hallar el modo de que una fila larga avance rápido',
      'Revisar cada paso de un taller y quitar los que sobran',
      'Cambiar cómo funciona un hospital y probar que mejora',
    ],
  },
  'plan-time': {
    text: 'Planear tu tiempo',
    short: 'planear tu tiempo',
    steps: [
      'Llegar a tiempo para ver a alguien',
      'Hacer la tarea y los quehaceres en un día',
      'Planear tres semanas de un gran trabajo escolar',
      'Atender cinco pedidos urgentes y cumplir cada fecha',
      'Acabar a tiempo una obra de dos años llena de cambios',
    ],
  },
} satisfies SomeSkillItems
