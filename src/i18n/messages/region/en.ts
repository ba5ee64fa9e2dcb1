/** The words around what a workforce office or a school tells about its region. */
export const messages = {
  source: (name: string, day: string) => `From ${name}, updated ${day}.`,
  trouble: {
    unreachable: 'The local details did not load. Check the connection and try again.',
    missing: 'The file with the local details is not there. Everything else works.',
    damaged: 'The file with the local details has a mistake in it, so nothing of it is shown. Everything else works.',
    again: 'Try again',
  },
  programmes: {
    title: 'Programs near you',
    none: (name: string) => `None for this career listed by ${name} yet.`,
    rest: (count: number) => (count === 1 ? 'Show 1 more' : `Show ${count} more`),
    school: 'School',
    length: 'Length',
    noLength: 'Not given',
    link: 'More',
  },
  office: {
    title: 'Help near you',
    loading: 'Looking for an office near you',
    noPlace: 'Once you choose your place on the results page, what an office near you has to tell stands here.',
    none: 'No office has filled in its details for the place you chose yet.',
    labels: { name: 'Office', address: 'Address', hours: 'Hours', phone: 'Phone', links: 'Links' },
    parts: { name: 'its name', address: 'address', hours: 'hours', phone: 'phone number', links: 'links' },
    unfilled: (parts: string) => `The office has not filled in ${parts} yet.`,
  },
  notices: {
    title: 'Notices',
    none: 'No notices today.',
    jump: (count: number) => (count === 1 ? '1 notice near you' : `${count} notices near you`),
    until: (day: string) => `Until ${day}`,
  },
}
