/** What is measured: the compiled engine with the files it stands on, and content maps learned anew for a trial. */
import type { ContentMapFile } from '../../src/core/catalogue/files'
import { learningCareers, type LearningCareer } from '../../data/read/learningCareers'
import type { Profiles } from '../../src/core/catalogue/profiles'
import { chooser } from '../../src/core/instrument/chooser'
import { joinedInstrument } from '../../src/core/instrument/skillScale'
import { poolOf, type Pool } from '../../src/core/match/pool'
import type { InterestPriorFile } from '../../src/core/measure/interestPrior'
import type { Projection } from '../../src/core/measure/projection'
import type { Scales } from '../../src/core/sitting/step'
import { readEngine, type Engine } from '../../src/cli/engine'
import { compiledFile } from '../support/catalogueOnDisk'
import { compiledProfiles } from '../support/compiled'

export interface World {
  readonly engine: Engine
  readonly profiles: Profiles
  readonly prior: InterestPriorFile
}

export async function readWorld(): Promise<World> {
  return {
    engine: await readEngine(),
    profiles: compiledProfiles(),
    prior: compiledFile<InterestPriorFile>('interest-prior.json'),
  }
}

/** All careers, as `npm run learn` reads them. */
export const readCareers = (): readonly LearningCareer[] => learningCareers(compiledFile)

/** A content map in use: the occupations' side and the person's. */
export interface MapInUse {
  readonly pool: Pool
  readonly content: Projection
  /** The quiz as this map would have it asked. */
  readonly scales: Scales
}

export function mapInUse({ profiles, engine }: World, file: ContentMapFile): MapInUse {
  const pool = poolOf(profiles, file)
  const instrument = joinedInstrument(engine.instrument.interest, file, engine.instrument.skill)
  const choose = chooser({ instrument, pool })
  return { pool, content: instrument.content, scales: { ...instrument, choose } }
}
