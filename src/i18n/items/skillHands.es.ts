/** Spanish words of the skill items about what is made, run and looked after; put together in `skill.es.ts`. */
import type { SomeSkillItems } from './types'

export const SKILL_HANDS_ES = {
  'write-programs': {
    text: 'Escribir programas de computadora',
    short: 'escribir programas de computadora',
    steps: [
      'Poner pasos sencillos en el orden correcto',
      'Hacer un juego pequeño con bloques de código',
      'Escribir el código de una página web pequeña',
      'Crear una aplicación que una tienda usa cada día',
      'Crear un programa que usan millones a la vez',
    ],
  },
  'run-experiments': {
    text: 'Usar la ciencia para hallar respuestas',
    short: 'usar la ciencia para hallar respuestas',
    steps: [
      'Ver qué toalla de papel absorbe más agua',
      'Seguir los pasos de una prueba en la clase de ciencias',
      'Planear tu propia prueba para un proyecto de ciencias',
      'Mezclar y probar químicos fuertes en un laboratorio',
      'Crear un material nuevo y probar cómo funciona',
    ],
  },
  'living-things': {
    text: 'Saber cómo funcionan los seres vivos',
    short: 'saber cómo funcionan los seres vivos',
    steps: [
      'Decir si a una planta le falta agua',
      'Decir qué necesita un animal para estar sano',
      'Explicar cómo el corazón mueve la sangre',
      'Saber qué microbios viven en una gota de agua',
      'Descubrir cómo un gen causa una enfermedad',
    ],
  },
  'design-machines': {
    text: 'Diseñar una herramienta o una máquina',
    short: 'diseñar herramientas o máquinas',
    steps: [
      'Hacer un puente con bloques o con cartas',
      'Hacer un juguete sencillo que se mueve',
      'Planear y armar un carrito que aguante tu peso',
      'Diseñar una pieza de máquina que no debe romperse',
      'Inventar un brazo de robot que ayude en cirugías',
    ],
  },
  'draw-plans': {
    text: 'Dibujar el plano de un cuarto o un objeto',
    short: 'dibujar el plano de un cuarto o un objeto',
    steps: [
      'Dibujar dónde van las cosas en tu cuarto',
      'Medir una mesa y dibujarla a escala',
      'Dibujar una casa pequeña cuarto por cuarto',
      'Dibujar en computadora los planos de una obra',
      'Dibujar los planos de todo un aeropuerto',
    ],
  },
  'make-art': {
    text: 'Hacer arte o hacer música',
    short: 'hacer arte o hacer música',
    steps: [
      'Tararear una canción o colorear un dibujo',
      'Dibujar una cara o tocar una canción sencilla',
      'Mostrar tu arte o tu música en la escuela',
      'Hacer arte o música por la que otros pagan',
      'Crear una obra que se conoce en muchos países',
    ],
  },
  'build-things': {
    text: 'Construir partes de una casa',
    short: 'construir partes de una casa',
    steps: [
      'Colgar un cuadro en la pared',
      'Pintar un cuarto con cuidado',
      'Hacer una repisa o una cerca pequeña',
      'Levantar las paredes y el techo de una casa',
      'Estar a cargo de construir un puente largo',
    ],
  },
  'fix-machines': {
    text: 'Arreglar una máquina que no funciona',
    short: 'arreglar máquinas que no funcionan',
    steps: [
      'Cambiar las pilas de un control remoto',
      'Apretar una rueda o una pata de silla floja',
      'Arreglar una llanta o la cadena de una bicicleta',
      'Saber por qué no arranca un camión y arreglarlo',
      'Arreglar el motor de un barco en alta mar',
    ],
  },
  'install-equipment': {
    text: 'Instalar un equipo nuevo',
    short: 'instalar un equipo nuevo',
    steps: [
      'Conectar una lámpara y ponerle la bombilla',
      'Conectar un televisor y ajustar la imagen',
      'Fijar una repisa pesada a la pared para que aguante',
      'Poner un calentador de agua que pase la inspección',
      'Poner los ascensores de un edificio de cuarenta pisos',
    ],
  },
  'connect-networks': {
    text: 'Conectar aparatos a una red',
    short: 'conectar aparatos a una red',
    steps: [
      'Conectar un teléfono a una red wifi',
      'Enlazar un teléfono con un altavoz o una impresora',
      'Saber por qué una casa no tiene internet',
      'Poner los cables de teléfono e internet en una oficina',
      'Planear la red de teléfonos de todo un estado',
    ],
  },
  'run-machines': {
    text: 'Manejar una máquina sin peligro',
    short: 'manejar máquinas sin peligro',
    steps: [
      'Usar un microondas o una lavadora',
      'Hacer un agujero limpio en madera con un taladro',
      'Usar una máquina de coser o una copiadora todo el día',
      'Manejar un montacargas o una sierra todo un turno',
      'Manejar los controles de una planta de energía',
    ],
  },
  'check-quality': {
    text: 'Revisar que las cosas estén bien hechas',
    short: 'revisar que las cosas estén bien hechas',
    steps: [
      'Escoger fruta que no esté golpeada',
      'Ver si una camisa tiene agujeros o costuras flojas',
      'Revisar que cincuenta cajas llenas sean iguales',
      'Medir piezas y quitar las que se pasan por un pelo',
      'Fijar las pruebas que debe pasar un avión nuevo',
    ],
  },
  'move-loads': {
    text: 'Mover cosas pesadas',
    short: 'mover cosas pesadas',
    steps: [
      'Llevar dos bolsas de comida a la casa',
      'Mover sillas y mesas por una hora',
      'Ayudar a una familia a mudarse en un día',
      'Cargar camiones a mano todo un turno',
      'Cargar cosas muy pesadas día tras día por años',
    ],
  },
  'drive-vehicles': {
    text: 'Manejar un vehículo',
    short: 'manejar un vehículo',
    steps: [
      'Llevar un carrito lleno por una tienda',
      'Andar en bicicleta por calles tranquilas',
      'Estacionar un auto entre otros dos',
      'Cruzar el país en un camión grande',
      'Aterrizar un avión lleno en una tormenta',
    ],
  },
  'produce-food': {
    text: 'Cultivar o preparar comida',
    short: 'cultivar o preparar comida',
    steps: [
      'Lavar fruta y hacer un sándwich',
      'Cocinar arroz y frijoles o cuidar una planta de tomate',
      'Cocinar para una familia a diario o cuidar un huerto',
      'Cocinar para doscientas personas o trabajar un campo',
      'Dirigir una granja o planta que alimenta a una ciudad',
    ],
  },
} satisfies SomeSkillItems
