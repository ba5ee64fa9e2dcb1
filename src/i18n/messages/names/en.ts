/** What the things we speak of are called on screen. */
export const messages = {
  interests: {
    R: { name: 'Doer', says: 'Likes making, fixing and being hands-on.' },
    I: { name: 'Thinker', says: 'Likes finding out why things are as they are.' },
    A: { name: 'Creator', says: 'Likes inventing, designing and performing.' },
    S: { name: 'Helper', says: 'Likes teaching, caring and being there for people.' },
    E: { name: 'Persuader', says: 'Likes leading, selling and starting things.' },
    C: { name: 'Organizer', says: 'Likes order, records and getting the details right.' },
  },
}
