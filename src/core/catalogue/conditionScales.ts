/** On which of the published scales each work condition is rated: O*NET 30.3, Work Context Categories; the names are ours. */

/** Scales that rise in five steps. */
export const FIVE_STEP_SCALES = [
  'frequency',
  'share',
  'contact',
  'importance',
  'responsibility',
  'nearness',
  'seriousness',
  'effect',
  'freedom',
  'automation',
  'competition',
] as const

/** Scales of three categories (CTP). Those of the schedule are kinds, not more and less: a mean of them says little. */
export const THREE_STEP_SCALES = ['schedule', 'week'] as const

export type FiveStepScale = (typeof FIVE_STEP_SCALES)[number]
export type ThreeStepScale = (typeof THREE_STEP_SCALES)[number]
export type ScaleName = FiveStepScale | ThreeStepScale

export const CONDITION_SCALES = {
  '4.C.1.a.2.c': 'frequency',
  '4.C.1.a.2.f': 'frequency',
  '4.C.1.a.2.h': 'frequency',
  '4.C.1.a.2.j': 'frequency',
  '4.C.1.a.2.l': 'frequency',
  '4.C.1.a.4': 'contact',
  '4.C.1.b.1.e': 'importance',
  '4.C.1.b.1.f': 'importance',
  '4.C.1.b.1.g': 'importance',
  '4.C.1.c.1': 'responsibility',
  '4.C.1.c.2': 'responsibility',
  '4.C.1.d.1': 'frequency',
  '4.C.1.d.2': 'frequency',
  '4.C.1.d.3': 'frequency',
  '4.C.2.a.1.a': 'frequency',
  '4.C.2.a.1.b': 'frequency',
  '4.C.2.a.1.c': 'frequency',
  '4.C.2.a.1.d': 'frequency',
  '4.C.2.a.1.e': 'frequency',
  '4.C.2.a.1.f': 'frequency',
  '4.C.2.a.3': 'nearness',
  '4.C.2.b.1.a': 'frequency',
  '4.C.2.b.1.b': 'frequency',
  '4.C.2.b.1.c': 'frequency',
  '4.C.2.b.1.d': 'frequency',
  '4.C.2.b.1.e': 'frequency',
  '4.C.2.b.1.f': 'frequency',
  '4.C.2.c.1.a': 'frequency',
  '4.C.2.c.1.b': 'frequency',
  '4.C.2.c.1.c': 'frequency',
  '4.C.2.c.1.d': 'frequency',
  '4.C.2.c.1.e': 'frequency',
  '4.C.2.c.1.f': 'frequency',
  '4.C.2.d.1.a': 'share',
  '4.C.2.d.1.b': 'share',
  '4.C.2.d.1.c': 'share',
  '4.C.2.d.1.d': 'share',
  '4.C.2.d.1.e': 'share',
  '4.C.2.d.1.f': 'share',
  '4.C.2.d.1.g': 'share',
  '4.C.2.d.1.h': 'share',
  '4.C.2.d.1.i': 'share',
  '4.C.2.e.1.d': 'frequency',
  '4.C.2.e.1.e': 'frequency',
  '4.C.3.a.1': 'seriousness',
  '4.C.3.a.2.a': 'effect',
  '4.C.3.a.2.b': 'frequency',
  '4.C.3.a.4': 'freedom',
  '4.C.3.b.2': 'automation',
  '4.C.3.b.4': 'importance',
  '4.C.3.b.7': 'importance',
  '4.C.3.b.8': 'freedom',
  '4.C.3.c.1': 'competition',
  '4.C.3.d.1': 'frequency',
  '4.C.3.d.3': 'importance',
  '4.C.3.d.4': 'schedule',
  '4.C.3.d.8': 'week',
} as const satisfies Readonly<Record<string, ScaleName>>

export type ConditionId = keyof typeof CONDITION_SCALES
