/** Spanish words of the 48 interest items: part of the first load, so nothing else belongs here. */
import type { InterestWords } from './types'

export const INTEREST_WORDS_ES: InterestWords = {
  items: {
    R1: { text: 'Revisar que las piezas estén bien antes de mandarlas', short: 'revisar que las piezas estén bien' },
    R2: { text: 'Poner ladrillos o azulejos en su lugar', short: 'poner ladrillos o azulejos' },
    R3: { text: 'Sacar petróleo del fondo del mar', short: 'sacar petróleo del fondo del mar' },
    R4: { text: 'Unir las piezas de un aparato electrónico', short: 'unir las piezas de un aparato electrónico' },
    R5: { text: 'Alisar piezas de metal con una máquina de fábrica', short: 'alisar piezas de metal con una máquina' },
    R6: { text: 'Arreglar una llave de agua que gotea', short: 'arreglar una llave de agua que gotea' },
    R7: { text: 'Armar productos en la línea de una fábrica', short: 'armar productos en una fábrica' },
    R8: { text: 'Poner pisos nuevos en las casas', short: 'poner pisos nuevos en las casas' },
    I1: { text: 'Aprender cómo está hecho el cuerpo por dentro', short: 'aprender cómo está hecho el cuerpo' },
    I2: {
      text: 'Observar a los animales para saber por qué actúan así',
      short: 'saber por qué los animales actúan así',
    },
    I3: {
      text: 'Buscar datos nuevos sobre las plantas o los animales',
      short: 'buscar datos sobre plantas o animales',
    },
    I4: {
      text: 'Hallar un modo nuevo de tratar a los enfermos',
      short: 'hallar un modo nuevo de tratar a los enfermos',
    },
    I5: { text: 'Hacer estudios sobre cómo funcionan los seres vivos', short: 'hacer estudios sobre los seres vivos' },
    I6: {
      text: 'Aprender cómo viven las ballenas y otros animales del mar',
      short: 'aprender cómo viven los animales del mar',
    },
    I7: {
      text: 'Trabajar cada día en un laboratorio con células vivas',
      short: 'trabajar en un laboratorio con células vivas',
    },
    I8: { text: 'Dibujar un mapa del fondo del mar', short: 'dibujar un mapa del fondo del mar' },
    A1: { text: 'Dirigir a un grupo que canta', short: 'dirigir a un grupo que canta' },
    A2: { text: 'Decidir cómo se actúa una obra de teatro', short: 'decidir cómo se actúa una obra de teatro' },
    A3: { text: 'Crear las imágenes de una revista', short: 'crear las imágenes de una revista' },
    A4: { text: 'Inventar una canción con letra y música', short: 'inventar una canción con letra y música' },
    A5: { text: 'Escribir una novela o una obra de teatro', short: 'escribir una novela o una obra de teatro' },
    A6: { text: 'Hacer música con guitarra, trompeta o tambor', short: 'hacer música con un instrumento' },
    A7: { text: 'Hacer escenas de riesgo para el cine o la televisión', short: 'hacer escenas de riesgo para el cine' },
    A8: { text: 'Planear cómo se verá el escenario de un teatro', short: 'planear cómo se verá un escenario' },
    S1: { text: 'Ayudar a la gente a elegir en qué trabajar', short: 'ayudar a la gente a elegir en qué trabajar' },
    S2: {
      text: 'Dar tu tiempo gratis a un grupo que ayuda a otros',
      short: 'dar tu tiempo gratis a un grupo de ayuda',
    },
    S3: {
      text: 'Apoyar a quienes quieren dejar las drogas o el alcohol',
      short: 'apoyar a quienes dejan las drogas o el alcohol',
    },
    S4: { text: 'Guiar a una persona en su rutina de ejercicio', short: 'guiar a una persona en su ejercicio' },
    S5: { text: 'Ayudar a familias que tienen problemas en casa', short: 'ayudar a familias que tienen problemas' },
    S6: { text: 'Cuidar a un grupo de niños en un campamento', short: 'cuidar a un grupo de niños en un campamento' },
    S7: { text: 'Ayudar a los niños pequeños a empezar a leer', short: 'ayudar a los niños a empezar a leer' },
    S8: {
      text: 'Ayudar a personas mayores a vestirse, comer y moverse',
      short: 'ayudar a personas mayores en su vida diaria',
    },
    E1: {
      text: 'Vender el derecho de abrir un restaurante de cadena',
      short: 'vender el derecho de abrir un restaurante',
    },
    E2: {
      text: 'Vender ropa y cosas del hogar en una tienda grande',
      short: 'vender ropa y cosas del hogar en una tienda',
    },
    E3: { text: 'Manejar un hotel día a día', short: 'manejar un hotel día a día' },
    E4: { text: 'Manejar un lugar donde cortan y peinan el pelo', short: 'manejar un lugar donde cortan el pelo' },
    E5: {
      text: 'Estar al frente de una parte de una empresa grande',
      short: 'estar al frente de una parte de una empresa',
    },
    E6: { text: 'Manejar una tienda de ropa', short: 'manejar una tienda de ropa' },
    E7: { text: 'Vender casas a quienes las buscan', short: 'vender casas a quienes las buscan' },
    E8: { text: 'Estar a cargo de una tienda de juguetes', short: 'estar a cargo de una tienda de juguetes' },
    C1: {
      text: 'Preparar cada mes el pago de la gente de una oficina',
      short: 'preparar el pago de la gente de una oficina',
    },
    C2: { text: 'Contar las cosas de un almacén con un lector de mano', short: 'contar las cosas de un almacén' },
    C3: { text: 'Hacer las facturas de los clientes en computadora', short: 'hacer las facturas de los clientes' },
    C4: { text: 'Tener al día los archivos del personal', short: 'tener al día los archivos del personal' },
    C5: { text: 'Calcular números y anotarlos en una tabla', short: 'calcular números y anotarlos en una tabla' },
    C6: { text: 'Hacer sumas y restas con una calculadora', short: 'hacer sumas y restas con una calculadora' },
    C7: {
      text: 'Recibir y entregar el dinero de la gente en un banco',
      short: 'recibir y entregar dinero en un banco',
    },
    C8: { text: 'Anotar qué mercancía entra y cuál sale', short: 'anotar qué mercancía entra y cuál sale' },
  },
}
