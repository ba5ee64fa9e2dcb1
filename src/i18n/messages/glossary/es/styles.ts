/** What each work style is, as an important quality, in Spanish. */
import type { STYLES_EN } from '../en/styles'
import type { Said } from '../shapes'

export const STYLES_ES: Readonly<Record<keyof typeof STYLES_EN, Said>> = {
  '1.D.1.a': { says: 'Pensar en formas nuevas de hacer el trabajo y probarlas.' },
  '1.D.1.b': { says: 'Fijarse metas difíciles y esforzarse por llegar a ellas.' },
  '1.D.1.c': { says: 'Tener gusto por aprender del trabajo y querer saber el porqué de las cosas.' },
  '1.D.1.d': { says: 'Trabajar bien aunque los planes no estén firmes y falten datos.' },
  '1.D.1.e': { says: 'Ver lo que hace falta y empezar sin que nadie lo pida.' },
  '1.D.1.f': { says: 'Tomar con calma las tareas, herramientas e ideas nuevas.' },
  '1.D.1.g': { says: 'Creer que se puede hacer un buen trabajo, aunque se vea difícil.' },
  '1.D.1.h': { says: 'No rendirse cuando el trabajo se pone difícil.' },
  '1.D.1.i': { says: 'Hablar con gusto, hacerse cargo y mostrar el camino.' },
  '1.D.2.a': { says: 'Hacer un buen trabajo sin presumir y reconocer el mérito ajeno.' },
  '1.D.2.b': { says: 'Decir lo que se piensa de verdad, sin fingir para sacar provecho.' },
  '1.D.2.c': { says: 'Ver cuándo alguien la pasa mal y tomarlo en serio.' },
  '1.D.2.d': { says: 'Tener buen trato y ayudar con gusto en el trabajo.' },
  '1.D.2.e': { says: 'Mantener la esperanza y el buen ánimo, incluso en un mal día.' },
  '1.D.2.f': { says: 'Buscar compañía en el trabajo y llenarse de energía con ella.' },
  '1.D.3.a': { says: 'Pensar antes de actuar y evitar riesgos sin necesidad.' },
  '1.D.3.b': { says: 'Revisar cada parte pequeña y no dejar nada a medias.' },
  '1.D.3.c': { says: 'Cumplir lo que se promete, llegar a tiempo y terminar lo acordado.' },
  '1.D.3.d': { says: 'Decir la verdad y hacer lo correcto, aunque nadie mire.' },
  '1.D.4.a': { says: 'Seguir trabajando bien cuando hay mucho que hacer y poco tiempo.' },
  '1.D.4.b': { says: 'No perder el control ante una crítica o cuando algo sale mal.' },
}
