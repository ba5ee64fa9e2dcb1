/** Packs for tests: one that says everything a pack can say, as an office would write it. */
export const FULL = {
  format: 1,
  name: 'Test County Workforce',
  updated: '2026-11-20',
  places: ['31180', '4800001'],
  office: {
    name: 'Test Office',
    address: ['1 Invented Street', 'Nowhere, TX 79000'],
    hours: [{ en: 'Monday to Friday, 8 to 5', es: 'Lunes a viernes, de 8 a 5' }],
    phone: '(806) 555-0100',
  },
  programmes: [
    {
      name: 'Health Records Certificate',
      school: 'Invented College',
      length: { en: 'two semesters', es: 'dos semestres' },
      link: 'https://www.example.org/records?term=fall#top',
      occupations: ['29-2072.00', '29-9021.00'],
    },
    { name: 'Welding', school: 'Invented Trade School', occupations: ['51-4121.00'] },
  ],
  notices: [
    { title: 'Over', from: '2026-10-01', until: '2026-11-21' },
    { title: 'Job fair', text: 'Bring a résumé.', from: '2026-11-01', until: '2026-11-22' },
    { title: { es: 'Taller' }, from: '2026-11-22', until: '2026-11-22', link: 'https://example.org' },
    { title: 'To come', from: '2026-11-23', until: '2026-12-31' },
  ],
  links: [{ name: 'Job listings', url: 'https://jobs.example.org/' }],
}

export type FullPack = typeof FULL

/** The full pack with some of its fields otherwise, as a file. */
export const packFile = (otherwise: object = {}): string => JSON.stringify({ ...FULL, ...otherwise })
