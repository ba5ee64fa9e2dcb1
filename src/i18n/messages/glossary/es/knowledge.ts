/** What each knowledge area is, in Spanish. */
import type { KNOWLEDGE_EN } from '../en/knowledge'
import type { KnowledgeSaid } from '../shapes'

export const KNOWLEDGE_ES: Readonly<Record<keyof typeof KNOWLEDGE_EN, KnowledgeSaid>> = {
  '2.C.1.a': {
    says: 'Cómo planear, dirigir y repartir el trabajo para que un grupo llegue a sus metas.',
    subjects: ['Administración de negocios', 'Liderazgo'],
  },
  '2.C.1.b': {
    says: 'Cómo marcha una oficina: cartas, archivos, formularios y los programas para hacerlos.',
    subjects: ['Informática de oficina', 'Negocios'],
  },
  '2.C.1.c': {
    says: 'Cómo se gana, se presta, se cuenta y se grava el dinero, y cómo operan los bancos.',
    subjects: ['Contabilidad o economía', 'Finanzas personales'],
  },
  '2.C.1.d': {
    says: 'Cómo mostrar lo que está a la venta y lograr que la gente lo quiera.',
    subjects: ['Mercadeo', 'Negocios'],
  },
  '2.C.1.e': {
    says: 'Cómo averiguar qué necesita la clientela y dejarla contenta con lo que recibe.',
    subjects: ['Expresión oral', 'Hotelería y turismo'],
  },
  '2.C.1.f': {
    says: 'Cómo buscar, contratar, capacitar y pagar al personal, y tratar con sindicatos.',
    subjects: ['Administración de negocios'],
  },
  '2.C.10': {
    says: 'Cómo llevar personas y mercancías de un lugar a otro, y qué cuesta cada forma.',
    subjects: ['Transporte y logística', 'Educación vial'],
  },
  '2.C.2.a': {
    says: 'Cómo la materia prima se vuelve producto en una fábrica, con calidad y bajo costo.',
    subjects: ['Manufactura', 'Ingeniería'],
  },
  '2.C.2.b': {
    says: 'Cómo sembrar, criar, cosechar y guardar lo que la gente come.',
    subjects: ['Agricultura o cocina'],
  },
  '2.C.3.a': {
    says: 'Cómo funcionan y se usan las computadoras, los chips y los programas.',
    subjects: ['Computación', 'Electrónica'],
  },
  '2.C.3.b': {
    says: 'Cómo usar la ciencia para diseñar y hacer cosas que funcionen.',
    subjects: ['Ingeniería', 'Robótica'],
  },
  '2.C.3.c': {
    says: 'Cómo hacer planos exactos y modelos con los que se pueda trabajar.',
    subjects: ['Dibujo técnico o diseño', 'Geometría'],
  },
  '2.C.3.d': {
    says: 'Cómo se construyen y reparan casas, caminos y puentes, y con qué.',
    subjects: ['Construcción', 'Carpintería'],
  },
  '2.C.3.e': {
    says: 'Cómo están hechas las máquinas, qué hacen y cómo mantenerlas en marcha.',
    subjects: ['Taller de autos o de máquinas'],
  },
  '2.C.4.a': {
    says: 'Números, figuras y fórmulas, y lo que se puede calcular con ellos.',
    subjects: ['Matemáticas', 'Estadística'],
  },
  '2.C.4.b': {
    says: 'Las leyes del movimiento, la fuerza, el calor y la luz, de los átomos al clima.',
    subjects: ['Física', 'Ciencias físicas'],
  },
  '2.C.4.c': {
    says: 'De qué están hechas las cosas, cómo reaccionan y cómo usarlas sin peligro.',
    subjects: ['Química', 'Ciencias físicas'],
  },
  '2.C.4.d': {
    says: 'Cómo están hechos, viven y dependen entre sí las plantas, los animales y la gente.',
    subjects: ['Biología', 'Ciencias ambientales', 'Anatomía'],
  },
  '2.C.4.e': {
    says: 'Por qué la gente piensa, siente y actúa así, y en qué se distingue.',
    subjects: ['Psicología'],
  },
  '2.C.4.f': {
    says: 'Cómo conviven los grupos, de dónde vienen sus costumbres y cómo cambian.',
    subjects: ['Sociología', 'Estudios étnicos'],
  },
  '2.C.4.g': {
    says: 'Dónde están las tierras, los mares y las ciudades, cómo son y quién vive ahí.',
    subjects: ['Geografía', 'Ciencias de la Tierra'],
  },
  '2.C.5.a': {
    says: 'Cómo saber qué enferma a la gente, cómo tratarlo y cómo prevenirlo.',
    subjects: ['Ciencias de la salud', 'Anatomía', 'Biología'],
  },
  '2.C.5.b': {
    says: 'Cómo ayudar a sanar el cuerpo y la mente y a hallar un camino en la vida.',
    subjects: ['Psicología', 'Salud'],
  },
  '2.C.6': {
    says: 'Cómo planear clases, darlas y ver qué se aprendió.',
    subjects: ['Introducción a la enseñanza', 'Desarrollo infantil'],
  },
  '2.C.7.a': {
    says: 'Cómo funciona el inglés: sus palabras, su ortografía y su gramática.',
    subjects: ['Inglés', 'Periodismo'],
  },
  '2.C.7.b': {
    says: 'Cómo entender, hablar y escribir un idioma que no sea inglés.',
    subjects: ['Idiomas del mundo'],
  },
  '2.C.7.c': {
    says: 'Cómo se hacen la música, la danza, el teatro y el arte, y cómo se muestran al público.',
    subjects: ['Arte, música o teatro'],
  },
  '2.C.7.d': {
    says: 'Qué pasó en otros tiempos, por qué pasó y qué quedó de ello.',
    subjects: ['Historia'],
  },
  '2.C.7.e': {
    says: 'Qué cree la gente, cómo razona y qué considera correcto.',
    subjects: ['Filosofía o religión'],
  },
  '2.C.8.a': {
    says: 'Cómo proteger de daños a la gente, los lugares y los datos.',
    subjects: ['Seguridad pública', 'Salud'],
  },
  '2.C.8.b': {
    says: 'Cómo se hacen las leyes, qué hacen las cortes y cómo funciona un gobierno.',
    subjects: ['Gobierno', 'Civismo'],
  },
  '2.C.9.a': {
    says: 'Cómo llegan las llamadas, los programas y los mensajes de un lugar a otro.',
    subjects: ['Electrónica'],
  },
  '2.C.9.b': {
    says: 'Cómo contar, filmar, imprimir y publicar cosas para que mucha gente las vea.',
    subjects: ['Medios o periodismo', 'Producción de video'],
  },
}
