/**
 * Plain words for work → careers: our own short list, for what no title says (“work with animals”, “con las manos”).
 *
 * Where a whole query says one of these, its careers come first, in this order: first what most people mean. They are a
 * choice of ours, made by hand; what the names hold comes after them.
 */

/** What is said, in English and Spanish, parted by commas → codes; `.00` is left out. */
export const PLAIN_TOPICS: readonly (readonly [said: string, codes: string])[] = [
  [
    'animals, pets, dogs, cats, horses, zoo, wildlife, care animals, animales, mascotas, perros, gatos, caballos, zoologico, fauna, cuidar animales',
    '29-1131 29-2056 31-9096 39-2021 39-2011 19-1023 19-1011 33-9011 45-2093 45-2021 33-3031',
  ],
  [
    'coding, code, programming, c programming, c programmer, c coder, apps, websites, web sites, programar, programacion, codigo, aplicaciones, paginas web',
    '15-1252 15-1251 15-1254 15-1255 15-1253 15-1255.01 15-1299.08 15-2051 15-1242 15-1212 51-9162',
  ],
  [
    'gaming, games, video games, roblox, minecraft, fortnite, videojuegos, juegos',
    '15-1255.01 27-1014 15-1252 15-1251 15-1253 15-1255 27-1011',
  ],
  [
    'help people, help others, care people, people help, ayudar gente, ayudar personas, ayudar demas, ayudar otros, ayudar, cuidar personas, cuidar gente',
    '21-1021 29-1141 21-1093 21-1014 21-1094 31-1122 21-1012 29-2042 25-2021 33-2011 29-1122 21-1022',
  ],
  [
    'kids, children, babies, teens, teenagers, young people, ninos, ninas, bebes, adolescentes, jovenes, cuidar ninos',
    '39-9011 25-2011 25-2021 25-2012 25-9042 21-1021 29-1221 21-1012 25-2056 39-9032 29-1127 25-2022 25-2051 25-2055 25-2057',
  ],
  [
    'elderly, seniors, grandma, grandpa, grandparents, abuela, abuelo, abuelos, old people, older people, ancianos, mayores, adultos mayores, personas mayores, tercera edad, cuidar ancianos, cuidar mayores, care elderly, care old people',
    '31-1122 31-1121 31-1131 29-2061 29-1141 21-1022 29-1125 29-1122 11-9111 31-2021',
  ],
  [
    'outdoors, outside, nature, open air, fresh air, parks, forest, aire libre, afuera, naturaleza, bosque, campo, exteriores',
    '19-1031.03 37-3011 45-4011 19-1032 33-3031 39-7011 19-1031 37-3013 47-2061 45-2092 17-1022 19-4071 11-9013',
  ],
  [
    'hands, fix, fix things, repair things, hands on, arreglar, arreglar cosas, reparar cosas, manos',
    '49-9071 49-3023 47-2111 47-2152 49-9021 47-2031 49-9041 51-4121 51-4041 49-9031 49-3031',
  ],
  [
    'build, build things, build houses, construir, construir cosas, construir casas',
    '47-2031 47-2061 47-2111 51-7011 17-2051 47-2021 17-1011 51-4121 47-2051 17-2141 11-9021',
  ],
  [
    'cars, tesla, fix cars, engines, motors, carros, coches, autos, motores, arreglar carros',
    '49-3023 49-3021 49-3031 49-3052 17-2141.02 49-3022 49-3093 17-3027.01 49-2096 41-2022',
  ],
  [
    'drive, driving, chofer, conductor, drive trucks, manejar, conducir, manejar camiones',
    '53-3032 53-3033 53-3052 53-3051 53-3054 53-3053 53-3031 53-7051 53-4041 53-3011',
  ],
  [
    'planes, airplanes, airport, aeropuerto, avion, flying, fly, aviation, aviones, volar, aviacion',
    '53-2011 53-2012 53-2031 49-3011 53-2021 49-2091 17-2011 17-3021 53-2022',
  ],
  [
    'art, draw, drawing, sketch, creative, arte, dibujar, dibujo, creatividad',
    '27-1024 27-1013 27-1014 27-1011 27-1012 27-1021 27-1022 17-3011 15-1255 25-1121 27-1025',
  ],
  [
    'music, k pop, sing, singing, play music, instruments, musica, cantar',
    '27-2042 27-2041 27-4014 27-2091 29-1129.02 25-1121 49-9063 27-4011',
  ],
  [
    'write, writing, stories, books, reading, escribir, libros, leer',
    '27-3043 27-3041 27-3023 27-3042 27-3043.05 27-3031 25-4022 43-9081 27-3091 25-1123',
  ],
  [
    'cooking, baking, food, kitchen, cocinar, cocina, comida, hornear',
    '35-2014 35-1011 51-3011 35-2012 35-1012 35-2021 35-2015 29-1031 19-1012 11-9051',
  ],
  [
    'numbers, math, maths, numeros, matematicas',
    '15-2041 13-2011 15-2011 15-2051 13-2051 15-2031 43-3031 25-2031 15-2021 13-1051 25-1022',
  ],
  ['money, dinero', '13-2011 13-2052 13-2051 13-2072 43-3071 43-3031 41-3031 11-3031 13-2082 13-2041'],
  [
    'science, lab, laboratory, experiments, ciencia, ciencias, laboratorio, experimentos',
    '19-1042 19-4021 19-2031 29-2011 19-4031 19-1022 19-4092 19-2012 19-2041 19-1021 29-2012',
  ],
  [
    'plants, gardens, gardening, flowers, trees, plantas, jardin, jardineria, flores, arboles',
    '37-3011 19-1013 27-1023 37-3013 45-2092 17-1012 11-9013 19-1032 19-4012 37-1012',
  ],
  [
    'ocean, sea, boats, ships, fish, fishing, water, mar, oceano, barcos, peces, pesca',
    '53-5011 53-5021 45-3031 19-1023 49-3051 53-5022 53-5031 17-2121 49-9092 45-2093',
  ],
  [
    'space, stars, rockets, nasa, spacex, espacio, estrellas, cohetes',
    '19-2011 17-2011 19-2012 19-2021 17-3021 25-1051',
  ],
  [
    'environment, climate, planet, save planet, recycling, ambiente, medio ambiente, clima, planeta, reciclaje',
    '19-2041 17-2081 19-4042 13-1199.05 47-2231 49-9081 19-2041.01 19-1031 53-1042.01 11-1011.03',
  ],
  [
    'sports, skateboarding, exercise, futbolista, basketball, baseball, soccer, football, nba, nfl, beisbol, basquetbol, fitness, gym, deportes, deporte, ejercicio, gimnasio, futbol',
    '27-2022 39-9031 29-9091 27-2021 27-2023 29-1128 29-1123 39-9032 11-9179.01 25-1193',
  ],
  [
    'clothes, fashion, costurera, costurero, seamstress, sewing, ropa, moda, coser, costura',
    '27-1022 51-6052 51-6031 51-6092 13-1022 27-1026 39-3092 41-2031',
  ],
  [
    'beauty, makeup, hair, hair tech, belleza, maquillaje, cabello, pelo',
    '39-5012 39-5094 39-5092 39-5011 39-5091 39-5093 11-9179.02',
  ],
  [
    'computers, tech, technology, it, information technology, informatica, sistemas, computer work, computadoras, computacion, tecnologia',
    '15-1232 15-1252 15-1231 15-1244 15-1212 15-1211 15-1254 17-2061 49-2011 15-1251',
  ],
  [
    'robots, machines, electronics, maquinas, robotica, electronica',
    '17-2199.08 17-3024.01 17-2199.05 17-3023 49-9041 17-2072 51-9161 51-4041 17-2141 49-2094',
  ],
  [
    'crime, justice, investigate, crimen, justicia, investigar',
    '33-3021 33-3051 19-4092 23-1011 23-2011 33-9021 21-1092 15-1299.06 23-1023 33-3012',
  ],
  [
    'emergencies, save lives, 911, hero, ambulance, ambulancia, rescue, danger, emergencias, salvar vidas, rescate, peligro',
    '33-2011 29-2042 29-2043 29-1214 29-1141.01 43-5031 33-9092 11-9161 33-3051',
  ],
  [
    'teach, teaching, explain, ensenar, explicar',
    '25-2021 25-2031 25-2022 25-2011 25-9042 25-3041 25-3021 13-1151 25-2012 25-2058',
  ],
  [
    'talk, talk people, meet people, people, with people, hablar, gente, personas, hablar gente, conocer gente',
    '43-4051 41-2031 43-4171 13-1071 39-9032 27-3031 21-1093 35-3031 41-3021 21-1012',
  ],
  [
    'languages, translate, spanish, idiomas, lenguas, traducir, espanol',
    '27-3091 25-1124 25-3011 25-2031 21-1094 53-2031 19-3091',
  ],
  [
    'travel, trips, tourism, viajar, viajes, turismo',
    '53-2031 39-7012 41-3041 39-7011 53-2011 53-3032 11-9081 13-1121 43-4181 43-4081',
  ],
  [
    'photos, pictures, camera, netflix, film, movies, video, fotos, camara, cine, peliculas',
    '27-4021 27-2012 27-4031 27-4032 27-1014 27-2011 27-4011 27-2012.05 27-3043',
  ],
  [
    'acting, theater, stage, dance, dancing, perform, actuar, actuacion, teatro, escenario, bailar, danza, baile',
    '27-2011 27-2031 27-2032 27-2012 27-1027 39-3092 39-5091 27-2042 25-1121',
  ],
  ['sell, selling, vender, sales, ventas', '41-2031 41-4012 41-3091 41-9022 41-1011 41-3021 11-2022 41-9031 41-3031'],
  [
    'office, paperwork, organize, filing, oficina, papeles, organizar, archivos',
    '43-9061 43-6014 43-4071 43-3031 43-9021 29-2072 43-6011 43-4161 25-4011 11-3012',
  ],
  ['history, museums, historia, museos', '19-3093 25-4012 25-4011 25-4013 19-3091 25-1125 39-7011'],
  [
    'business, own business, boss, lead, leader, negocio, negocios, negocio propio, jefe, liderar, dirigir',
    '11-1021 11-1011 13-1111 41-1011 13-1082 11-2022 11-2021 11-9051 13-1199.06',
  ],
  [
    'health, medicine, hospital, sick people, medical, medical field, healthcare, health care, cuidado salud, salud, medicina, enfermos',
    '29-1141 31-1131 31-9092 29-1215 29-1071 29-2061 29-1051 29-2034 29-1171 29-2072',
  ],
  [
    'mind, feelings, psychology, mental health, mente, sentimientos, psicologia, salud mental',
    '19-3033 21-1014 19-3034 29-1223 21-1013 21-1011 29-2053 31-1133 21-1023 29-1141.02',
  ],
  ['teeth, dientes', '29-1021 29-1292 31-9091 51-9081 29-1023'],
  [
    'army, navy, military, soldier, ejercito, marina, militar, soldado',
    '55-3016 55-1016 55-3018 55-3011 55-3014 55-3015 55-3013 55-1017 55-3012',
  ],
  [
    'electricity, wires, solar, electricidad, cables',
    '47-2111 47-2231 49-9051 17-2071 49-9052 51-8013 49-2095 47-3013 17-2199.11',
  ],
]
