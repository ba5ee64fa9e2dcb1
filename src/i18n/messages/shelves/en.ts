/** The words of the shelves, of what is held back from them, and of the chance of being in the top ten. */
import type { ChanceWord } from '../../../core/match/chanceWord'
import type { WhyHeld } from '../../../core/match/heldBack'
import type { Shelf } from '../../../core/match/shelves'

interface ShelfWords {
  readonly title: string
  /** @param usual - the preparation that the strong fits usually need */
  readonly text: (usual: string) => string
}

const shelves: Readonly<Record<Shelf, ShelfWords>> = {
  strong: {
    title: 'Strong fits',
    text: () =>
      'The careers that fit your answers best, at most two of a kind. The number is the place in the whole list.',
  },
  sooner: {
    title: 'Start sooner',
    text: (usual) => `These fit too, and need less preparation than the strong fits (usually: ${usual.toLowerCase()}).`,
  },
  reach: {
    title: 'Reach',
    text: (usual) => `These fit too, and need more preparation than the strong fits (usually: ${usual.toLowerCase()}).`,
  },
  look: {
    title: 'Worth a look',
    text: () => 'These fit too, and come from other fields than your strong fits.',
  },
}

/** `both`: some for the one reason and some for the other. */
type Concern = Exclude<WhyHeld, 'alike'> | 'both'

const concerns: Readonly<Record<Concern, string>> = {
  'few-jobs': 'few jobs',
  shrinking: 'shrinking',
  both: 'few jobs or shrinking',
}

const held = (count: string, many: boolean): string => (many ? `${count} close fits` : `${count} close fit`)

const chance: Readonly<Record<ChanceWord, string>> = {
  sure: 'Almost sure to be in your top ten',
  likely: 'Likely to be in your top ten',
  open: 'May change with more answers',
  unlikely: 'Most likely below your top ten',
}

/** What is few and what is shrinking; `growth` is that of all jobs together. */
interface HeldLimits {
  readonly jobs: string
  readonly change: string
  readonly growth: string
  readonly period: string
}

export const messages = {
  shelves,
  empty: 'No close fit is left for this shelf.',
  status: (count: string) => `The first picks out of ${count} careers.`,
  all: (count: string) => `See all ${count}, best fit first`,
  back: 'Back to the first picks',
  held: {
    summary: (count: string, many: boolean, concern: Concern) => `${held(count, many)} held back: ${concerns[concern]}`,
    text: ({ jobs, change, growth, period }: HeldLimits) =>
      `They fit your answers, but the whole US has fewer than ${jobs} of these jobs, or more than ${change} of the jobs are projected to go. For all jobs together the projection is ${growth} (US, ${period}, BLS EP).`,
    why: { 'few-jobs': 'Few jobs:', shrinking: 'Shrinking:' },
    alike: (count: string, many: boolean) =>
      many ? `${count} more are much like these` : `${count} more is much like these`,
    alikeText: 'They fit well too, but two careers of the same group are shown above.',
  },
  chance: {
    words: chance,
    text: (percent: string) =>
      `The chance is ${percent}. It says how sure we are that this career would be one of your ten best fits if you had rated every item. It does not say how well you would do in the work.`,
    under: 'under 1%',
    over: 'over 99%',
    limits: (sure: string, likely: string, open: string) =>
      `“Almost sure” means ${sure} or more, “likely” ${likely} or more, “most likely below” less than ${open}.`,
  },
}
