/** What the skills that concern tools, machines and programs are, in Spanish. */
import type { SKILLS_HANDS_EN } from '../en/skillsHands'
import type { SkillSaid } from '../shapes'

export const SKILLS_HANDS_ES: Readonly<Record<keyof typeof SKILLS_HANDS_EN, SkillSaid>> = {
  '2.B.3.a': {
    says: 'Averiguar qué necesita la gente de un producto antes de hacerlo.',
    steps: [
      'Preguntar qué lleva el sándwich',
      'Preguntar la talla y el color de un regalo',
      'Anotar qué necesita un club en su página web',
      'Averiguar qué necesita enfermería en una alarma nueva',
      'Detallar todo lo que debe cumplir una nueva línea de metro',
    ],
  },
  '2.B.3.b': {
    says: 'Crear herramientas y máquinas, o cambiarlas para que sirvan mejor.',
    steps: [
      'Sostener el teléfono con un clip',
      'Alargar el cordón de una lámpara',
      'Hacer un atril que aguante el viento',
      'Adaptar una cocina para quien usa silla de ruedas',
      'Diseñar una mano que se mueva con el pensamiento',
    ],
  },
  '2.B.3.c': {
    says: 'Saber qué herramienta o máquina pide cada trabajo.',
    steps: [
      'Elegir cuchara o tenedor para una comida',
      'Elegir el desarmador que va con un tornillo',
      'Elegir qué llevar para una noche de campamento',
      'Elegir las sierras y taladros que necesita una cuadrilla',
      'Elegir todos los equipos de imagen de un hospital nuevo',
    ],
  },
  '2.B.3.d': {
    says: 'Colocar máquinas, cables o programas de modo que funcionen en su lugar.',
    steps: [
      'Poner pilas nuevas en un reloj',
      'Poner una aplicación nueva en el teléfono',
      'Colgar un cortinero que no se caiga',
      'Poner paneles solares en el techo de una casa',
      'Montar la red eléctrica de una fábrica nueva',
    ],
  },
  '2.B.3.e': {
    says: 'Escribir los pasos que sigue una computadora.',
    steps: [
      'Poner una alarma que suene solo en días de clase',
      'Escribir una fórmula que sume una columna',
      'Programar un juego de preguntas que lleve el marcador',
      'Programar el sistema de pedidos de una tienda',
      'Programar un cohete para que aterrice por sí mismo',
    ],
  },
  '2.B.3.g': {
    says: 'Mirar medidores y pantallas para ver que una máquina marche bien.',
    steps: [
      'Ver cuándo hay que cargar el teléfono',
      'Mirar el nivel de gasolina en un viaje largo',
      'Vigilar el calor del horno mientras se hace el pan',
      'Vigilar las bombas de una planta de agua',
      'Vigilar todas las pantallas en el lanzamiento de una nave',
    ],
  },
  '2.B.3.h': {
    says: 'Hacer que una máquina o sistema haga lo debido, de principio a fin.',
    steps: [
      'Poner un ventilador a la velocidad correcta',
      'Usar una licuadora sin derramar nada',
      'Cortar el pasto con una podadora de motor',
      'Levantar vigas con una grúa torre',
      'Llevar un barco enorme a un puerto estrecho',
    ],
  },
  '2.B.3.j': {
    says: 'Dar a las máquinas el cuidado regular que las mantiene en marcha.',
    steps: [
      'Limpiar el polvo de una pantalla',
      'Inflar las llantas de la bicicleta antes de salir',
      'Aceitar la cadena y revisar los frenos cada temporada',
      'Dar servicio a los autobuses de un distrito escolar',
      'Mantener los motores de una flota de aviones',
    ],
  },
  '2.B.3.k': {
    says: 'Averiguar por qué algo no funciona y qué hacer.',
    steps: [
      'Ver que una lámpara está desconectada',
      'Apagar y prender una tableta trabada',
      'Encontrar qué foco de una serie está fundido',
      'Averiguar por qué se apaga la calefacción',
      'Hallar por qué se fue la luz en todo un estado',
    ],
  },
  '2.B.3.l': {
    says: 'Hacer que las cosas rotas vuelvan a servir.',
    steps: [
      'Pegar con cinta una hoja rota',
      'Volver a coser un botón',
      'Cambiar la pantalla rota de un teléfono',
      'Rehacer los frenos de un auto',
      'Reparar un telescopio averiado en pleno espacio',
    ],
  },
  '2.B.3.m': {
    says: 'Probar las cosas para ver si son tan buenas como deben.',
    steps: [
      'Oler la leche antes de tomarla',
      'Ver que los huevos no estén rotos antes de comprar',
      'Buscar errores en un informe de equipo antes de entregarlo',
      'Probar muestras de cada tanda en una panadería',
      'Demostrar que cada lote de una vacuna es seguro',
    ],
  },
}
