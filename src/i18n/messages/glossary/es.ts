/** The words of the glossary, in Spanish. */
import type { messages as en } from './en'
import { ACTIVITIES_ES } from './es/activities'
import { CONDITIONS_ES } from './es/conditions'
import { KNOWLEDGE_ES } from './es/knowledge'
import { SKILLS_HANDS_ES } from './es/skillsHands'
import { SKILLS_MIND_ES } from './es/skillsMind'
import { SKILLS_PEOPLE_ES } from './es/skillsPeople'
import { STYLES_ES } from './es/styles'
import { withScales } from './shapes'

const conditionScales: (typeof en)['conditionScales'] = {
  frequency: ['Nunca', 'Algunos días del año', 'Algunos días del mes', 'Algunos días de la semana', 'Todos los días'],
  share: [
    'Nada del tiempo',
    'Una parte pequeña del tiempo',
    'Más o menos la mitad del tiempo',
    'La mayor parte del tiempo',
    'Casi todo el tiempo',
  ],
  contact: [
    'Siempre a solas',
    'Con gente de vez en cuando',
    'Con gente más o menos la mitad del tiempo',
    'Con gente la mayor parte del tiempo',
    'Con gente todo el tiempo',
  ],
  importance: ['No importa', 'Importa un poco', 'Importa', 'Importa mucho', 'Importa más que casi todo'],
  responsibility: ['Ninguna', 'Poca', 'Alguna', 'Mucha', 'Muchísima'],
  nearness: [
    'Lejos de la gente',
    'Aparte de la gente',
    'En el mismo cuarto',
    'Al alcance de la mano',
    'Casi rozándose',
  ],
  seriousness: ['Sin daño real', 'Algo de daño', 'Daño de verdad', 'Gran daño', 'Un desastre'],
  effect: ['Ninguno', 'Pequeño', 'Mediano', 'Grande', 'Muy grande'],
  freedom: ['Ninguna', 'Casi ninguna', 'Poca', 'Bastante', 'Mucha'],
  automation: [
    'Todo lo hace la gente',
    'Las máquinas hacen un poco',
    'Las máquinas hacen una parte',
    'Las máquinas hacen casi todo',
    'Las máquinas hacen todo',
  ],
  competition: ['Ninguna', 'Poca', 'Alguna', 'Fuerte', 'Feroz'],
  schedule: ['Horario fijo', 'Horas que cambian', 'Solo una parte del año'],
  week: ['Menos de 40 horas', '40 horas', 'Más de 40 horas'],
}

const interests: (typeof en)['interests'] = {
  R: {
    says: 'El gusto por el trabajo con herramientas, máquinas, plantas o animales.',
    likes:
      'Les gusta construir, arreglar, conducir o cultivar, muchas veces al aire libre, y ver un resultado que se toca.',
  },
  I: {
    says: 'El gusto por el trabajo que hace preguntas y busca respuestas.',
    likes: 'Les gusta leer, probar y darle vueltas a algo hasta saber cómo funciona.',
  },
  A: {
    says: 'El gusto por el trabajo con imágenes, palabras, sonidos o formas.',
    likes: 'Les gusta hacer algo propio, con pocas reglas que seguir.',
  },
  S: {
    says: 'El gusto por el trabajo que le hace bien a la gente.',
    likes: 'Les gusta escuchar, explicar y atender a otras personas, y trabajar a su lado.',
  },
  E: {
    says: 'El gusto por el trabajo que mueve a la gente y los planes.',
    likes: 'Les gusta tomar la palabra, arriesgarse, ganarse a la gente y estar al mando.',
  },
  C: {
    says: 'El gusto por el trabajo de reglas y pasos claros.',
    likes: 'Les gusta tener listas, archivos y cuentas al día, y saber qué se espera.',
  },
}

const preparation: (typeof en)['preparation'] = {
  1: { says: 'Se puede empezar con poca o ninguna escuela o experiencia, y aprender en el trabajo en poco tiempo.' },
  2: {
    says: 'Casi siempre se pide diploma de preparatoria (high school) o GED. El trabajo se aprende en el puesto, en poco tiempo. Los datos nuevos cuentan aquí también el nivel más bajo.',
  },
  3: {
    says: 'Casi siempre se pide escuela técnica, un título asociado (associate) o experiencia. Aprender el trabajo toma más tiempo, a veces con un aprendizaje de oficio.',
  },
  4: {
    says: 'Casi siempre se pide una licenciatura (bachelor’s) y algunos años de trabajo o capacitación en el campo.',
  },
  5: {
    says: 'Casi siempre se pide un título más alto que la licenciatura, como en leyes o medicina. Muchas veces se piden también largos años de trabajo en el campo.',
  },
}

const clusters: (typeof en)['clusters'] = {
  'Agriculture, Food & Natural Resources': {
    says: 'Cultivar alimentos, criar animales y cuidar la tierra, los bosques y el agua.',
  },
  'Architecture & Construction': { says: 'Planear y levantar casas, caminos y otras obras.' },
  'Arts, Audio/Video Technology & Communications': {
    says: 'Hacer arte, música, cine, noticias y programas, y llevarlos a la gente.',
  },
  'Business Management & Administration': { says: 'Llevar un negocio y tener su oficina en orden.' },
  'Education & Training': { says: 'Ayudar a la gente a aprender, desde la niñez hasta la vida adulta.' },
  Finance: { says: 'Cuidar el dinero: bancos, préstamos, seguros y las cuentas de un negocio.' },
  'Government & Public Administration': { says: 'Hacer planes y reglas públicas, y servir al país o a una ciudad.' },
  'Health Science': { says: 'Cuidar la salud de la gente, hallar de qué se enferma y tratarla.' },
  'Hospitality & Tourism': { says: 'Dar a la gente comida, cama, un buen viaje o un buen rato.' },
  'Human Services': {
    says: 'Acompañar a la gente en el día a día: cuidado infantil, consejo, peinado o ayuda en apuros.',
  },
  'Information Technology': { says: 'Crear y mantener programas, redes y las máquinas que los hacen andar.' },
  'Law, Public Safety, Corrections & Security': { says: 'Defender los derechos de la gente y protegerla del peligro.' },
  Manufacturing: { says: 'Hacer productos con materiales y mantener en marcha las máquinas para ello.' },
  Marketing: { says: 'Averiguar qué quiere la gente, dar a conocer lo que hay y venderlo.' },
  'Science, Technology, Engineering & Mathematics': {
    says: 'Averiguar cómo funciona el mundo y usarlo para diseñar cosas nuevas.',
  },
  'Transportation, Distribution & Logistics': {
    says: 'Conducir, volar, guardar y enviar para que todo llegue a donde debe.',
  },
}

export const messages: typeof en = {
  lead: 'Las carreras se califican con términos que pueden ser difíciles de leer. Aquí está lo que quiere decir cada uno, en palabras sencillas.',
  contents: 'En esta página',
  kinds: {
    skills: { title: 'Habilidades', says: 'Lo que se sabe hacer y se hace mejor con la práctica.' },
    knowledge: { title: 'Conocimientos', says: 'Lo que se sabe por la escuela, los libros o el trabajo.' },
    styles: { title: 'Cualidades importantes', says: 'Formas de ser en el trabajo que ayudan en una carrera.' },
    activities: { title: 'Actividades', says: 'Lo que la gente hace en el trabajo, igual en muchas carreras.' },
    conditions: {
      title: 'Condiciones de trabajo',
      says: 'Dónde y cómo se hace el trabajo, y qué le pide a la gente.',
    },
    interests: { title: 'Intereses', says: 'Lo que gusta hacer. El cuestionario trata de estos seis.' },
    preparation: {
      title: 'Preparación',
      says: 'Cuánta escuela, experiencia y capacitación pide una carrera antes de poder ejercerla.',
    },
    clusters: { title: 'Campos', says: 'Carreras que tienen mucho en común.' },
    outlook: { title: 'Perspectivas', says: 'Hacia dónde va el número de empleos.' },
  },
  official: 'Término oficial',
  thisWork: 'Este trabajo',
  shut: 'Cerrar',
  steps: 'De lo fácil a lo difícil',
  subjects: 'Materias de la escuela',
  likes: 'A quienes lo tienen alto',
  scale: 'Cómo se califica',
  level: (level) => `Nivel ${level}`,
  find: 'Buscar una palabra',
  found: (written, count) => (count === 1 ? `${written} palabra` : `${written} palabras`),
  loading: 'Cargando las cifras publicadas',
  trouble: 'Algunos términos oficiales y cifras no cargaron. Las palabras sencillas están todas aquí.',
  again: 'Intentar de nuevo',
  all: 'Todas las carreras juntas',
  none: 'Ninguna palabra de esta página coincide.',
  skills: { ...SKILLS_MIND_ES, ...SKILLS_PEOPLE_ES, ...SKILLS_HANDS_ES },
  knowledge: KNOWLEDGE_ES,
  styles: STYLES_ES,
  activities: ACTIVITIES_ES,
  conditions: withScales(CONDITIONS_ES),
  conditionScales,
  interests,
  preparation,
  clusters,
  outlook:
    'Dice si una carrera puede ganar o perder empleos en los próximos años, en comparación con todas las carreras juntas.',
}
