/** What the skills done with words, numbers and thought are, in Spanish. */
import type { SKILLS_MIND_EN } from '../en/skillsMind'
import type { SkillSaid } from '../shapes'

export const SKILLS_MIND_ES: Readonly<Record<keyof typeof SKILLS_MIND_EN, SkillSaid>> = {
  '2.A.1.a': {
    says: 'Captar lo que dice un texto, desde un letrero corto hasta un informe largo.',
    steps: [
      'Leer el letrero en la puerta de una tienda',
      'Seguir la etiqueta de lavado de una camisa',
      'Leer un capítulo y contar de qué trata',
      'Leer un contrato de renta y ver cuánto cuesta salirse antes',
      'Leer un expediente largo de la corte y resumirlo con justicia',
    ],
  },
  '2.A.1.b': {
    says: 'Atender a lo que dice la gente y preguntar cuando algo no queda claro.',
    steps: [
      'Oír el propio nombre en una sala de espera',
      'Tomar un recado por teléfono sin errores',
      'Seguir una clase y preguntar lo que no quedó claro',
      'Oír a las dos partes de una pelea sin interrumpir',
      'Captar la pista clave en una larga llamada de emergencia',
    ],
  },
  '2.A.1.c': {
    says: 'Poner ideas por escrito de modo que se entiendan.',
    steps: [
      'Escribir un nombre y un deseo en una tarjeta',
      'Escribir una lista de compras que otra persona pueda usar',
      'Escribir una carta para pedir un empleo de verano',
      'Escribir la crónica de un partido para un periódico local',
      'Redactar una ley tan clara que nadie la entienda mal',
    ],
  },
  '2.A.1.d': {
    says: 'Decir las cosas en voz alta de modo que la gente las siga.',
    steps: [
      'Pedir comida en un mostrador',
      'Explicar cómo llegar a la parada de autobús',
      'Presentar un libro ante la clase',
      'Guiar a un grupo por un museo sin que se aburra',
      'Calmar a toda una ciudad por radio durante una tormenta',
    ],
  },
  '2.A.1.e': {
    says: 'Usar números para averiguar lo que hace falta saber.',
    steps: [
      'Ver si las monedas alcanzan para una bebida',
      'Dividir una cuenta de forma justa',
      'Calcular cuánta pintura lleva un cuarto',
      'Calcular cuánto cuesta al final el préstamo de un auto',
      'Calcular la ruta de una nave hasta un planeta lejano',
    ],
  },
  '2.A.1.f': {
    says: 'Preguntar cómo funciona la naturaleza y probar la respuesta con cuidado.',
    steps: [
      'Adivinar si un juguete flota y comprobarlo',
      'Cultivar frijoles con luz y sin luz y comparar',
      'Probar qué jabón quita mejor la grasa, sin cambiar nada más',
      'Rastrear de dónde viene la suciedad de un río',
      'Mostrar con experimentos cómo entra un virus en una célula',
    ],
  },
  '2.A.2.a': {
    says: 'Preguntarse si algo se sostiene y qué hay a favor de cada lado.',
    steps: [
      'Dudar de un anuncio demasiado bueno',
      'Preguntar “¿Y eso cómo se sabe?”',
      'Comparar noticias y ver en qué no coinciden',
      'Hallar el punto débil de un plan que gusta a todo el mundo',
      'Sopesar todas las pruebas en un juicio por asesinato',
    ],
  },
  '2.A.2.b': {
    says: 'Captar algo nuevo y ver para qué sirve.',
    steps: [
      'Probar qué hace un botón nuevo del teléfono',
      'Usar un consejo de un video para lanzar mejor',
      'Cambiar la forma de estudiar tras un mal examen',
      'Rehacer los planes de una tienda cuando llega competencia',
      'Convertir un hallazgo reciente en un tratamiento que sirve',
    ],
  },
  '2.A.2.c': {
    says: 'Saber qué forma de aprender o enseñar sirve mejor, y cuándo.',
    steps: [
      'Repetir un número de teléfono para recordarlo',
      'Hacer tarjetas para una lista de palabras',
      'Explicar un paso de matemáticas de otra manera',
      'Planear prácticas que mejoren a un equipo flojo',
      'Hallar otra forma de enseñar a niñas y niños sordos',
    ],
  },
  '2.A.2.d': {
    says: 'Estar al tanto de cómo va todo y corregir a tiempo.',
    steps: [
      'Probar la sopa antes de echarle sal',
      'Ver a la mitad si la tarea va a quedar lista',
      'Anotar tiempos de carrera y entrenar lo que falla',
      'Notar que alguien nuevo se atrasa y ayudar',
      'Vigilar cómo va una red de clínicas y corregir lo que falla',
    ],
  },
  '2.B.2.i': {
    says: 'Hallar salida a problemas de muchas partes y sin respuesta clara.',
    steps: [
      'Buscar las llaves perdidas paso a paso',
      'Planear un paseo que le convenga a todo el grupo',
      'Sacar adelante la obra cuando enferma quien lleva el papel principal',
      'Sacar adelante una granja en un año de poca lluvia',
      'Hallar cómo alimentar a una región aislada por la guerra',
    ],
  },
  '2.B.4.e': {
    says: 'Sopesar qué trae y qué cuesta cada opción, y escoger.',
    steps: [
      'Decidir si hace falta paraguas',
      'Escoger entre un juego y dormir bien',
      'Escoger las clases del próximo año',
      'Decidir a quién darle la única cama libre',
      'Decidir si se evacúa la costa ante un huracán',
    ],
  },
  '2.B.4.g': {
    says: 'Ver cómo las partes forman un todo y qué haría un cambio.',
    steps: [
      'Ver que un autobús tarde atrasa a todo el mundo',
      'Explicar cómo llega una factura a la casa',
      'Dibujar cómo va la comida del campo al comedor',
      'Calcular qué hará un puente nuevo con el tráfico',
      'Calcular cómo un mar más cálido cambia las cosechas del mundo',
    ],
  },
  '2.B.4.h': {
    says: 'Elegir señales de qué tan bien anda un sistema y mejorarlo.',
    steps: [
      'Contar cuántas veces llega a tiempo el autobús escolar',
      'Ver si un nuevo plan de quehaceres mantiene la casa más limpia',
      'Encuestar sobre la fila del almuerzo y proponer mejoras',
      'Medir cuánto esperan las llamadas y organizar mejor los turnos',
      'Juzgar si las escuelas de un país cumplen su fin',
    ],
  },
}
