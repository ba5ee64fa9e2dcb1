/** The words of the page on how it works: what is measured, how, from which sources, and what stays private. */
export const messages = {
  lead: 'Waymark compares what you like and what you can do with what each of 1,016 US careers is like. This page says how, and where it stops.',
  does: {
    title: 'What it tells you',
    points: [
      'Which of six kinds of interest are strongest in you, and how sure that is.',
      'Which careers are like your answers, with the answers that brought each one closer or moved it away.',
      'What each career pays, where it is heading and what it takes to start, with the place, the time and the source of every number.',
    ],
  },
  doesNot: {
    title: 'What it does not tell you',
    points: [
      'Whether you would succeed or be happy in a career. Nobody can read that from a quiz.',
      'How good you are at something. Skills are what you say of yourself today.',
      'What you must do. A low place in the list is no verdict, and a career without ratings is not a worse one.',
    ],
  },
  items: {
    title: 'How the items work',
    interests:
      'The 48 interest items name the activities of a set of markers that its authors gave to the public (Liao, Armstrong and Rounds, 2008). Their key is theirs; the wording is ours.',
    order: (fewest: string, most: string) =>
      `Items come in an order in which each adds the most, and the quiz stops once it knows enough: after ${fewest} at the earliest and ${most} at the latest, unless you want to go on.`,
    skills:
      'Skill items have five steps, each with an example. You pick the highest step you could do today. Habits of rating oneself high or low are taken out as far as they can be.',
  },
  match: {
    title: 'How the match works',
    fit: 'Fit says how much likelier your answers are from someone in a career than from people at large. It adds up from three parts: the six interests, what your single answers say beyond them, and skills. Every answer’s share in it is exact.',
    missing:
      'A career whose interests are not rated stays out of the list and can be found by name. One without skill ratings is matched on interests alone: what is missing counts neither for nor against.',
    more: 'How it is measured, on whom, and how well it does',
    words: 'What the words mean',
  },
  sources: {
    title: 'Sources and licenses',
    text: 'Numbers, codes and titles come from these releases. The sentences are ours.',
    caption: 'Releases the figures come from',
    product: 'Source',
    release: 'Release',
    licence: 'License',
    licences: {
      'CC BY 4.0': 'CC BY 4.0',
      'public domain': 'public domain',
      'state agencies': 'published by the states',
    },
    loading: 'Loading the list of sources',
    trouble: 'The list of sources did not load.',
    again: 'Try again',
  },
  onet: {
    title: 'O*NET',
    before: 'This product includes information from the',
    database: 'O*NET 30.3 Database',
    between:
      'and earlier releases by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the',
    licence: 'CC BY 4.0',
    after:
      'license. O*NET® is a trademark of USDOL/ETA. Waymark has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.',
  },
  privacy: {
    title: 'Privacy',
    points: [
      'There is no account and no tracking, and the page asks nothing of any other site.',
      'Your answers, your place and your language are kept in this browser only. Starting over deletes your answers.',
      'On a shared computer, start over before you leave.',
    ],
  },
}
