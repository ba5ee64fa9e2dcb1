/** Runs a module of this folder on a thread of its own. */
import { Worker } from 'node:worker_threads'

/** A thread does not inherit what lets the main one read TypeScript. */
const startOf = (module: string): string => `import('tsx/esm/api').then(({ register }) => {
  register()
  return import(${JSON.stringify(new URL(module, import.meta.url).href)})
})`

/** @returns the one message that the module posts */
export const inThread = <Result>(module: string, workerData: unknown): Promise<Result> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(startOf(module), { eval: true, workerData })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
