/** Measures all people on as many threads as there are cores. */
import { availableParallelism } from 'node:os'
import { inThread } from './inThread'
import type { Share } from './measureShare'
import type { PersonMeasures } from './personMeasures'

/** More would each hold a copy of everything, and two are what the machine of the tests has. */
const MOST_THREADS = 4

/** In the order of the people. */
export async function allMeasures(share: Omit<Share, 'first' | 'step'>): Promise<readonly PersonMeasures[]> {
  const step = Math.min(MOST_THREADS, availableParallelism())
  const shares = await Promise.all(
    Array.from({ length: step }, (_, first) =>
      inThread<readonly PersonMeasures[]>('./measureShare.ts', { ...share, first, step } satisfies Share),
    ),
  )
  const count = shares.reduce((sum, each) => sum + each.length, 0)
  return Array.from({ length: count }, (_, at) => shares[at % step]?.[Math.floor(at / step)]).filter(
    (each) => each !== undefined,
  )
}
