/** What people call a job or a way to work where no title does: as {@link PLAIN_TOPICS}, a choice of ours, made by hand. */

/** What is said, in English and Spanish, parted by commas → codes; `.00` is left out. */
export const PLAIN_JOBS: readonly (readonly [said: string, codes: string])[] = [
  [
    'home, remote, remotely, wfh, telecommute, telework, online, casa, desde casa, en linea, remoto, remota, internet, online work, stay home',
    '15-1252 43-4051 43-3031 27-3043 27-3091 29-2072 15-1254 15-2051 13-2011 27-3041 27-1024 43-9081 13-1161',
  ],
  [
    'ai, artificial intelligence, machine learning, data, big data, inteligencia artificial, ia, aprendizaje automatico, datos',
    '15-2051 15-1221 15-1252 15-2051.01 15-1243 15-2041 15-1211 15-1242 15-2031 15-1243.01',
  ],
  [
    'youtuber, youtube, influencer, streamer, streaming, twitch, tiktok, tiktoker, content creator, creador contenido, instagram, snapchat, podcaster, podcast, social media, redes sociales, famous, famoso, celebrity',
    '27-2012 27-4032 27-2011 27-3043 27-3031 27-4031 27-3011 27-4021 27-1014 13-1161 27-2099',
  ],
  [
    'uber, uber driver, lyft, lyft driver, rideshare, ride share, rideshare driver, taxi, taxista, cab, chofer uber, conductor uber, manejar uber',
    '53-3054 53-3053 53-3033 53-3031 53-3052',
  ],
  [
    'doordash, door dash, instacart, delivery, deliver packages, amazon driver, repartir, repartidor, entregas, paqueteria',
    '53-3033 53-3031 43-5052 43-5021 53-3053 53-3032',
  ],
  [
    'trucker, trucks, truck, big rig, semi, 18 wheeler, trailer, trailero, troquero, troca, troque, trokero, camionero, camiones, truckdriver',
    '53-3032 53-3033 49-3031 53-1043 53-3031 43-5032',
  ],
  [
    'own boss, my own boss, self employed, myself, freelance, entrepreneur, entreprenuer, entrepeneur, start business, start own business, business owner, dueno negocio, propio jefe, mi propio jefe, por mi cuenta, cuenta propia, independiente, emprendedor, emprender, empresario',
    '11-9013 47-2031 37-3011 39-5012 27-4021 47-2111 27-1024 47-2152 47-2141 41-9022 11-1021 39-9011 27-3043',
  ],
  [
    'alone, by myself, on own, no people, without people, no talking, not talk people, dont talk people, no talk people, dont like people, hate people, avoid people, no customers, without customers, dont talk, quiet, introvert, introverts, solo, sola, sin gente, no gente, no hablar gente, sin hablar gente, no hablar, introvertido, tranquilo, sin clientes, no clientes, no me gusta gente, no trato gente',
    '53-3032 43-9021 27-3043 43-9081 25-4011 15-1252 37-3011 29-2012 15-2051 37-2011 51-4041 13-2011 19-4021',
  ],
  [
    'store, shop, mall, retail, walmart, tienda, tiendas, comercio',
    '41-2031 41-2011 53-7065 41-1011 35-3023 43-4051 41-2022 41-2021 11-2022',
  ],
  [
    'warehouse, warehouse worker, amazon, amazon warehouse, bodega, bodeguero, almacen, almacenista, almacenero, montacargas, forklift',
    '53-7065 53-7062 53-7051 43-5071 53-7064 53-1042 43-5061 11-3071',
  ],
  [
    'homemaker, housewife, stay at home mom, stay home mom, stay home parent, housework, housekeeping, ama casa, ama de casa, hogar, labores hogar, quehaceres, house cleaning, limpiar casas',
    '37-2012 39-9011 31-1122 39-9011.01 35-2013 35-2012 31-1121 25-9042 51-6011',
  ],
  ['vet, veterinarian, veterinaria, veterinario, animal doctor', '29-1131 29-2056 31-9096 19-1023 25-1041'],
  ['ceo, chief executive, run company, director general, dueno empresa', '11-1011 11-1021 11-3031 11-2021 11-3121'],
  ['flight attendant, stewardess, air hostess, azafata, sobrecargo, aeromoza', '53-2031 53-6061 53-1044'],
  [
    'trades, trade, skilled trades, skilled trade, blue collar, apprenticeship, apprenticeships, apprentice, trade school, vocational, oficio, oficios, aprendiz, escuela tecnica',
    '47-2111 47-2152 49-9021 47-2031 51-4121 49-3023 51-4041 49-9041 47-2211 49-9051 47-2021',
  ],
  ['weld, welding, soldar, soldadura, soldador', '51-4121 51-4122 47-2221 47-2152 51-2041 51-4192 47-2211'],
  [
    'doctor, doctors, dr, medical doctor, md, doctora, medico, medica, ser doctor',
    '29-1215 29-1216 29-1229 29-1221 29-1214 29-1218 29-1249 29-1223 29-1071',
  ],
  [
    'clean, cleaning, cleaner, limpiar, limpieza, aseo, barrendero, intendente, intendencia, limpiador',
    '37-2011 37-2012 53-7061 37-1011 37-2019 51-6011 31-9093',
  ],
  [
    'construction, construccion, obra, obrero, constructor, constructor casas, construction work, laborer',
    '47-2061 47-2031 47-2073 47-2051 47-2111 47-2141 47-2181 47-1011 11-9021 47-2021',
  ],
  ['factory, assembly line, fabrica, maquiladora, maquila', '51-2092 51-9061 51-9111 51-9198 51-1011 51-9161 53-7062'],
  [
    'hacker, hacking, cybersecurity, cyber security, cyber, ethical hacker, ciberseguridad, seguridad informatica, hackear',
    '15-1212 15-1299.04 15-1299.05 15-1299.06 15-1244 15-1241 15-1299.07',
  ],
  [
    'fbi, cia, secret agent, spy, detective, csi, forensics, espia, forense, investigador privado',
    '33-3021 19-4092 33-9021 33-3021.06 33-3021.02 33-3051 15-1299.06',
  ],
  [
    'marketing, advertising, ads, publicidad, mercadotecnia, anuncios',
    '13-1161 11-2021 11-2011 41-3011 13-1161.01 27-3031 27-1011 27-1024',
  ],
  [
    'bank, finance, stocks, stock market, investing, wall street, invest, trader, banco, finanzas, bolsa, inversiones, invertir',
    '13-2051 41-3031 13-2052 11-3031 13-2072 43-3071 13-2054 13-2099.01',
  ],
  [
    'wedding, weddings, parties, events, plan parties, plan events, party planner, bodas, fiestas, eventos, organizar eventos, organizar fiestas',
    '13-1121 27-1023 27-4021 11-9072 35-1012 27-2091 39-3091',
  ],
  [
    'legos, puzzles, solve problems, problem solving, resolver problemas, acertijos',
    '17-2112 15-1252 13-1111 17-2141 15-2051 13-2054 15-2031 33-3021 13-1081',
  ],
  [
    'houses, real estate, sell houses, flip houses, bienes raices, vender casas, inmobiliaria',
    '41-9022 41-9021 11-9141 13-2023 27-1025 17-1011 23-2093',
  ],
  ['social work, social workers, trabajador social', '21-1021 21-1022 21-1023 21-1029 21-1093 11-9151'],
  ['techo, techar, techador, tejado, roof, roofing', '47-2181 47-3016 47-2211'],
  ['plumbing, plomeria, fontaneria, tuberias, pipes', '47-2152 47-3015 47-2151'],
  ['architect, architecture, arquitecto, arquitectura', '17-1011 17-1012 17-3011 25-1031'],
  [
    'farm, farm work, farmworker, pizca, pizcar, cosecha, cosechar, campesino, jornalero, granja, rancho',
    '45-2092 45-2093 45-2091 11-9013 45-2041',
  ],
  ['yard, yardero, lawn, mow lawns, yarda, cortar pasto', '37-3011 37-3013 37-1012'],
  ['nails, nail tech, unas, tecnico unas, poner unas', '39-5092 39-5012 39-5094'],
  ['church, god, sacerdote, parroco, monja, iglesia, dios', '21-2011 21-2021 21-2099'],
  ['chalan, peon, ayudante general', '47-2061 47-3019 49-9098 53-7062 51-9198'],
  ['lab tech', '29-2012 29-2011 19-4021 19-4031'],
  ['vet tech, vet technician', '29-2056 31-9096 29-1131'],
  ['mail man, mailman, mail lady, mail carrier', '43-5052 43-5051 43-5053'],
  ['cleaning lady, maid', '37-2012 37-2011 37-2019'],
  ['lunch lady', '35-2012 35-2021 35-3023'],
  ['lineman', '49-9051 49-9052'],
  ['swe, sde', '15-1252 15-1251 15-1253'],
  ['bcba, behavior analyst', '19-3033 21-1014 19-3039'],
  ['esl', '25-3011 25-2031 25-2021 25-3041 25-1124'],
  ['starbucks, coffee shop', '35-3023.01 35-3023 35-1012'],
  [
    'mcdonalds, chick fil a, taco bell, burger king, wendys, whataburger, kfc, fast food, comida rapida',
    '35-3023 35-2011 35-1012',
  ],
  ['accounting, contabilidad, bookkeeping, taxes, impuestos', '13-2011 43-3031 13-2082 11-3031 43-3051'],
  ['law, legal, ley, leyes, derecho', '23-1011 23-2011 23-1023 23-1012 43-6012 23-1021 23-1022'],
  [
    'engineering, engineer, ingenieria, ingeniero',
    '17-2141 17-2051 17-2071 17-2112 15-1252 17-2011 17-2041 17-2061 17-3026',
  ],
  ['heart doctor, cardiologo', '29-1212'],
  ['eye doctor, doctor ojos', '29-1041 29-1241'],
  ['x ray, x ray tech, xray, rayos x', '29-2034 29-1224 29-2035'],
  ['ems', '29-2042 29-2043 53-3011 43-5031'],
  ['cps', '21-1021'],
  [
    'trains, train driver, drive train, train conductor, railroad, trenes, tren, ferrocarril',
    '53-4011 53-4031 47-4061 53-4022 53-4041 53-4013',
  ],
  ['terapia fisica, fisioterapia', '29-1123 31-2021 31-2022'],
  ['terapia habla, terapeuta habla, speech', '29-1127 31-9099.01'],
  ['shrink', '19-3033 29-1223 19-3034'],
  ['coast guard, guardacostas', '53-5021 53-5011 55-1019 55-3019 33-9092'],
  ['green beret, special forces, navy seal', '55-3018 55-1017 55-3016'],
  ['weather, weather man, weatherman, weather girl, tiempo', '19-2021 27-3023'],
  ['pro gamer, esports', '27-2021 15-1255.01 27-2099'],
  ['sneakers, shoes, nike, zapatos, tenis', '27-1021 27-1022 51-6041 51-6042 41-2031'],
  ['dead bodies, dead people, funeral, autopsy, muertos', '39-4031 39-4011 13-1041.06 29-1222 39-4021'],
  ['dinosaurs, fossils, dinosaurios, fosiles', '19-2042 25-4013 19-3091'],
  ['sit desk, desk, escritorio', '43-9061 43-6014 43-4051 43-3031 15-1252 13-2011'],
  ['car wash, wash cars, lavar carros, lavar coches', '53-7061 53-6031 49-3023'],
  ['taquero, tacos, taqueria', '35-2014 35-2011 35-3023'],
  ['pintar, pintar casas', '47-2141 51-9124 27-1013'],
  ['tattoo, tattoos, tatuaje, tatuador', '27-1013'],
  ['pastry, pasteleria, pastelero, pasteles', '51-3011 35-1011 51-3092'],
  ['drywall, dryway, tablaroca', '47-2081 47-2082'],
  ['fisherman, pescador', '45-3031 53-5011'],
  ['contratista, contractor', '11-9021 47-1011 47-2031'],
  ['nani', '39-9011.01 39-9011'],
]
