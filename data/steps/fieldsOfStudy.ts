/** Fields of study whose graduates' answers teach the content map, and the occupations at the core of each. */

/**
 * Our own choice: for each field the few occupations that people think of when they take it up. The wider lists of the
 * CIP–SOC crosswalk teach less (general management stands under many fields): on people and on fields never seen, maps
 * learned from them rank worse, judged by the crosswalk itself too.
 */
export const FIELDS_OF_STUDY = {
  psychology: ['19-3033.00', '19-3034.00', '21-1014.00', '21-1013.00', '19-3039.02', '19-3032.00'],
  business: ['11-1021.00', '13-1111.00', '11-2021.00', '11-2022.00', '13-1161.00', '11-3121.00', '11-3012.00'],
  nursing: ['29-1141.00', '29-1171.00', '29-1151.00', '29-2061.00', '29-1141.01', '29-1141.03'],
  biology: ['19-1029.04', '19-1042.00', '19-1022.00', '19-1023.00', '19-4021.00', '19-1021.00', '19-1013.00'],
  english: ['27-3041.00', '27-3043.05', '25-1123.00', '27-3023.00', '27-3042.00', '25-2031.00'],
  education: ['25-2021.00', '25-2031.00', '25-2022.00', '25-2012.00', '25-9031.00'],
  accounting: ['13-2011.00', '43-3031.00', '13-2082.00', '13-2031.00', '13-2061.00'],
  'computer science': ['15-1252.00', '15-1211.00', '15-1251.00', '15-1244.00', '15-1221.00', '15-1242.00'],
  history: ['19-3093.00', '25-1125.00', '25-4011.00', '25-4012.00'],
  engineering: ['17-2141.00', '17-2071.00', '17-2112.00', '17-2072.00', '17-2011.00', '17-2041.00'],
  economics: ['19-3011.00', '13-2051.00', '25-1063.00', '13-2054.00', '15-2041.00'],
  'civil engineering': ['17-2051.00', '17-3022.00', '17-2081.00', '17-1011.00'],
  law: ['23-1011.00', '23-1023.00', '23-1012.00', '23-2011.00', '23-1021.00'],
} as const satisfies Readonly<Record<string, readonly string[]>>
