/** What the skills that concern people, time, money and supplies are, in Spanish. */
import type { SKILLS_PEOPLE_EN } from '../en/skillsPeople'
import type { SkillSaid } from '../shapes'

export const SKILLS_PEOPLE_ES: Readonly<Record<keyof typeof SKILLS_PEOPLE_EN, SkillSaid>> = {
  '2.B.1.a': {
    says: 'Notar cómo se siente la gente y por qué actúa así.',
    steps: [
      'Notar cuándo alguien quiere irse',
      'Distinguir una broma de un insulto',
      'Sentir que una clase ya no puede con el cansancio',
      'Ver por qué alguien dice que sí y piensa que no',
      'Leer el ánimo de una multitud antes de que estalle',
    ],
  },
  '2.B.1.b': {
    says: 'Ajustar lo que se hace a lo que hacen otras personas.',
    steps: [
      'Aplaudir al ritmo de un grupo',
      'Pasar platos en fila sin tirar ninguno',
      'Tocar en una banda sin perder el paso',
      'Sacar los platos para que toda la mesa coma a la vez',
      'Hacer coincidir aviones, personal y combustible en un gran aeropuerto',
    ],
  },
  '2.B.1.c': {
    says: 'Dar buenas razones para que la gente piense o actúe de otro modo.',
    steps: [
      'Animar a alguien a probar una comida nueva',
      'Pedir más tiempo en clase con una buena razón',
      'Lograr que la clase se apunte a un día de limpieza',
      'Ganar el apoyo de un pueblo que no quería un parque',
      'Unir a un país dividido tras una reforma difícil',
    ],
  },
  '2.B.1.d': {
    says: 'Llevar a un trato a quienes quieren cosas distintas.',
    steps: [
      'Cambiar una botana por otra en el almuerzo',
      'Acordar en casa quién usa primero el baño',
      'Acordar el precio de una bicicleta usada',
      'Lograr un acuerdo de pago entre un sindicato y una empresa',
      'Lograr que países en guerra firmen una tregua',
    ],
  },
  '2.B.1.e': {
    says: 'Enseñar cómo se hace algo hasta que la gente pueda hacerlo.',
    steps: [
      'Mostrar cómo lavarse las manos',
      'Explicar las reglas de un juego de mesa',
      'Mostrar la escuela a quien acaba de llegar',
      'Capacitar al personal nuevo de un café',
      'Entrenar pilotos para aterrizar con un motor dañado',
    ],
  },
  '2.B.1.f': {
    says: 'Ver qué necesita la gente antes de que lo pida.',
    steps: [
      'Ofrecer el asiento en el autobús',
      'Ayudar a subir las compras de la casa de al lado',
      'Quedarse después de clase a ayudar a quien faltó',
      'Encontrar hotel de noche para una familia varada',
      'Montar refugios para una ciudad inundada',
    ],
  },
  '2.B.5.a': {
    says: 'Usar bien el tiempo, el propio y el de otras personas.',
    steps: [
      'Dejar lista la ropa desde la noche anterior',
      'Salir a tiempo para alcanzar el autobús',
      'Acomodar prácticas, empleo y exámenes en un mes',
      'Armar turnos para que una clínica siempre tenga personal',
      'Coordinar los tiempos de muchas cuadrillas en un rascacielos',
    ],
  },
  '2.B.5.b': {
    says: 'Decidir en qué se gasta el dinero y llevar la cuenta.',
    steps: [
      'Guardar el dinero del almuerzo hasta la hora de comer',
      'Comparar precios antes de comprar zapatos',
      'Llevar las cuentas de un baile escolar',
      'Planear cuánto puede gastar un restaurante cada mes',
      'Repartir el dinero de un estado entre sus escuelas',
    ],
  },
  '2.B.5.c': {
    says: 'Conseguir lo que un trabajo necesita y ver que se use bien.',
    steps: [
      'Llevar lápiz y papel a clase',
      'Pedir sillas prestadas para una fiesta',
      'Pedir la pintura y la madera para un escenario',
      'Surtir una cocina grande sin desperdiciar mucho',
      'Llevar camiones, carpas y comida a un ejército lejano',
    ],
  },
  '2.B.5.d': {
    says: 'Hallar a la gente indicada, guiarla y ayudarla a crecer.',
    steps: [
      'Dar las gracias por un trabajo bien hecho',
      'Repartir quién hace qué en una tarea de grupo',
      'Organizar los turnos de quienes ayudan en una feria',
      'Formar el personal de una tienda nueva',
      'Elegir y guiar a quienes dirigen todo un hospital',
    ],
  },
}
