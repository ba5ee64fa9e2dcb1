/** The shapes of the picture on the first page, in a box of 1600 × 760: hills behind hills, and a trail to the top. */
import type { Interest } from '../../core/instrument/item'

export const HILLS = [
  { name: 'far', path: 'M0 590C160 540 300 520 430 545S700 590 820 500S1060 210 1230 200S1480 330 1600 350V760H0z' },
  { name: 'mid', path: 'M0 640C180 600 330 600 480 625S760 640 900 540S1120 350 1260 352S1480 470 1600 480V760H0z' },
  { name: 'near', path: 'M0 700C200 660 380 655 560 680S860 650 1000 585S1230 500 1350 520S1540 600 1600 605V760H0z' },
] as const

/** How far below its ridge each height line of a hill runs. */
export const HEIGHT_LINES = [30, 66, 108, 156] as const

/** Drawn once from a centre line and a width that shrinks with distance. */
export const TRAIL =
  'M537 823C556 808 601 759 656 735C711 711 793 696 866 679C939 662 1032 648 1095 632C1158 616 1224 600 1245 582C1266 564 1243 541 1222 525C1200 509 1137 500 1115 488C1093 476 1084 466 1092 454C1099 442 1134 429 1162 417C1191 405 1243 396 1265 384C1286 372 1295 357 1289 345C1283 333 1242 322 1227 311C1212 299 1198 290 1198 278C1197 266 1218 253 1224 240C1230 228 1232 211 1233 205L1231 205C1229 211 1227 227 1220 240C1214 252 1192 266 1192 278C1193 290 1208 302 1223 313C1238 325 1275 336 1281 347C1287 358 1280 369 1259 380C1239 390 1188 399 1158 411C1127 423 1087 436 1078 450C1070 464 1083 482 1105 496C1127 510 1188 523 1208 535C1229 547 1247 557 1227 570C1206 583 1147 599 1085 612C1023 625 931 636 854 649C777 662 689 671 624 689C559 707 490 746 463 757z'

/** Where a post stands and how big it looks from here. */
export interface Post {
  readonly interest: Interest
  readonly x: number
  readonly y: number
  readonly scale: number
}

export const POSTS: readonly Post[] = [
  { interest: 'R', x: 735, y: 742, scale: 1.3 },
  { interest: 'I', x: 905, y: 640, scale: 1.02 },
  { interest: 'A', x: 1140, y: 650, scale: 0.86 },
  { interest: 'S', x: 1290, y: 560, scale: 0.72 },
  { interest: 'E', x: 1050, y: 470, scale: 0.6 },
  { interest: 'C', x: 1316, y: 366, scale: 0.46 },
]
