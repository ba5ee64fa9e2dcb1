/** Spanish words of the skill items about what is done with and for people; put together in `skill.es.ts`. */
import type { SomeSkillItems } from './types'

export const SKILL_PEOPLE_ES = {
  'read-people': {
    text: 'Notar lo que siente la gente',
    short: 'notar lo que siente la gente',
    steps: [
      'Ver que alguien cercano está triste',
      'Escuchar a alguien sin interrumpir',
      'Ver quién se siente fuera del grupo',
      'Saber qué hay detrás del enojo de un desconocido',
      'Captar los miedos que la gente oculta en una crisis',
    ],
  },
  'speak-to-groups': {
    text: 'Hablar frente a un grupo',
    short: 'hablar frente a un grupo',
    steps: [
      'Saludar a cinco personas y decirles tu nombre',
      'Hablar dos minutos en clase',
      'Explicar un plan a un grupo y contestar preguntas',
      'Dar un curso de todo un día a cincuenta personas',
      'Mantener la atención de miles de personas por una hora',
    ],
  },
  'work-in-team': {
    text: 'Trabajar en equipo',
    short: 'trabajar en equipo',
    steps: [
      'Cargar una mesa larga con otra persona',
      'Repartir los quehaceres de la casa y acabarlos',
      'Hacer tu parte a tiempo en un equipo de diez',
      'Lograr que tres equipos de obra no se estorben',
      'Unir el trabajo de muchos grupos tras una inundación',
    ],
  },
  'lead-people': {
    text: 'Dirigir un equipo',
    short: 'dirigir un equipo',
    steps: [
      'Animar a dos personas a empezar un juego',
      'Dirigir a un grupo en un trabajo de clase',
      'Dirigir un equipo deportivo o un club por un año',
      'Contratar y guiar a un equipo de diez personas',
      'Dirigir una empresa con cientos de personas',
    ],
  },
  'manage-supplies': {
    text: 'Cuidar que no falten materiales',
    short: 'cuidar que no falten materiales',
    steps: [
      'Notar que casi no queda jabón',
      'Hacer la lista y comprar la comida de una semana',
      'Conseguir todo para una fiesta de cincuenta personas',
      'Pedir piezas cada semana para un taller con mucho trabajo',
      'Planear lo que van a usar cien tiendas en un año',
    ],
  },
  'serve-customers': {
    text: 'Atender bien a la gente',
    short: 'atender bien a la gente',
    steps: [
      'Saludar y abrirle la puerta a alguien',
      'Decirle a alguien perdido por dónde ir',
      'Atender a la gente en una venta de comida',
      'Lograr que alguien que llama con enojo quede contento',
      'Decidir cómo se atiende en toda una cadena de hoteles',
    ],
  },
  'sell-things': {
    text: 'Vender cosas',
    short: 'vender cosas',
    steps: [
      'Decirle a alguien por qué te gusta un dulce',
      'Vender boletos de una rifa a gente que conoces',
      'Vender por internet un teléfono usado a buen precio',
      'Vender todo el día a desconocidos y llegar a la meta',
      'Ganarle a otra empresa un trato de millones',
    ],
  },
  'reach-agreement': {
    text: 'Lograr que dos partes se pongan de acuerdo',
    short: 'lograr que dos partes se pongan de acuerdo',
    steps: [
      'Ponerte de acuerdo con alguien sobre qué ver',
      'Calmar una pelea entre dos niños pequeños',
      'Lograr un precio justo en un mercado',
      'Acabar una pelea larga entre dos personas del trabajo',
      'Resolver un conflicto costoso entre dos grandes empresas',
    ],
  },
  'teach-others': {
    text: 'Enseñarle algo nuevo a alguien',
    short: 'enseñarle algo nuevo a alguien',
    steps: [
      'Mostrarle a alguien cómo hacer un nudo',
      'Ayudar a alguien de tu clase con la tarea',
      'Enseñarle a alguien a cocinar una comida completa',
      'Preparar y dar un mes de clases',
      'Crear un curso que usan muchas escuelas',
    ],
  },
  'care-for-sick': {
    text: 'Cuidar a personas enfermas',
    short: 'cuidar a personas enfermas',
    steps: [
      'Llevarle agua y una manta a alguien enfermo',
      'Limpiar y cubrir una herida pequeña',
      'Dar las pastillas correctas a la hora correcta',
      'Curar las heridas de alguien tras una cirugía',
      'Descubrir que alguien tiene una enfermedad rara y tratarla',
    ],
  },
  'counsel-people': {
    text: 'Apoyar a la gente en sus malos momentos',
    short: 'apoyar a la gente en sus malos momentos',
    steps: [
      'Acompañar a alguien que está triste',
      'Darle ánimo a alguien tras una mala noticia',
      'Ayudar a alguien con su estrés semana tras semana',
      'Guiar a un grupo de personas que dejan las drogas',
      'Ayudar a alguien a sanar los miedos que deja la guerra',
    ],
  },
  'keep-people-safe': {
    text: 'Mantener a la gente a salvo',
    short: 'mantener a la gente a salvo',
    steps: [
      'Mirar a los dos lados antes de cruzar la calle',
      'Sacar a tu familia cuando suena la alarma de humo',
      'Vigilar a niños en el agua y ver rápido el peligro',
      'Entrar a una casa con humo y sacar a la gente',
      'Planear cómo cuidar un estadio con cincuenta mil personas',
    ],
  },
  'know-the-law': {
    text: 'Entender las leyes y las reglas',
    short: 'entender las leyes y las reglas',
    steps: [
      'Seguir las reglas de un letrero en un parque',
      'Saber qué dice tu escuela o trabajo de llegar tarde',
      'Conocer tus derechos al alquilar una casa',
      'Revisar si una empresa cumple las leyes de trabajo',
      'Ganar un caso difícil en la corte',
    ],
  },
  'share-news': {
    text: 'Darle noticias a mucha gente',
    short: 'darle noticias a mucha gente',
    steps: [
      'Publicar una foto clara con una frase',
      'Hacer un volante para una fiesta de tu barrio',
      'Grabar y editar una historia corta en video',
      'Sacar al aire un noticiero a tiempo cada día',
      'Planear cómo darle noticias a todo un país en una crisis',
    ],
  },
  'other-cultures': {
    text: 'Entender otros tiempos y culturas',
    short: 'entender otros tiempos y culturas',
    steps: [
      'Nombrar una fiesta de otra cultura',
      'Contar cómo era la vida hace cincuenta años',
      'Explicar en qué se parecen dos religiones',
      'Dar un recorrido que le da vida a un pueblo viejo',
      'Hallar datos nuevos sobre un pueblo muy antiguo',
    ],
  },
} satisfies SomeSkillItems
