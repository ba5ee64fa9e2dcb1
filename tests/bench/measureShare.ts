/** One thread's share of the people: every so-manieth of them. */
import { parentPort, workerData } from 'node:worker_threads'
import { peopleIn } from './people'
import { personMeasuring } from './personMeasures'
import { trialOf, type LearnedMaps, type Trial } from './trial'
import { readWorld } from './world'

export interface Share {
  readonly responses: string
  readonly every: number
  readonly maps: LearnedMaps
  readonly fields: Trial['fields']
  readonly first: number
  readonly step: number
}

const { responses, every, maps, fields, first, step } = workerData as Share
const world = await readWorld()
const trial = trialOf(world, { people: peopleIn(responses, world.prior.items, every), fields, maps })
const measured = personMeasuring(trial)
const own = trial.people.map((_, at) => at).filter((at) => at % step === first)
parentPort?.postMessage(own.map(measured))
