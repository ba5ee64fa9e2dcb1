/** The simulation of skills on a thread of its own, for it takes as long as all people do. */
import { parentPort, workerData } from 'node:worker_threads'
import { benchSkills } from './skills'

const { every } = workerData as { readonly every: number }
parentPort?.postMessage(benchSkills(1 / every))
