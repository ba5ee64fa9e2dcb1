/** The app's own engine as the commands drive it: the instrument, the pool, and what a sitting needs of them. */
import type { Instrument } from '../core/instrument/instrument'
import type { Pool } from '../core/match/pool'
import type { Scales } from '../core/sitting/step'
import { readCatalogue } from './readCatalogue'

export interface Engine {
  readonly instrument: Instrument
  readonly pool: Pool
  readonly scales: Scales
}

export async function readEngine(): Promise<Engine> {
  const files = readCatalogue()
  const [instrument, pool, choose] = await Promise.all([files.instrument(), files.pool(), files.choose()])
  return { instrument, pool, scales: { ...instrument, choose } }
}
