/** What the app is handed of the machine it runs on, and how stores and components reach it. */
import { inject, type App, type InjectionKey } from 'vue'
import type { CatalogueFiles } from './catalogueFiles'
import type { Clock } from './clock'
import type { FetchFile } from './regionFiles'
import type { KeyValue } from './storage'

export interface Machine {
  readonly storage: KeyValue
  readonly clock: Clock
  /** The compiled files of `public/data/`. */
  readonly catalogue: CatalogueFiles
  /** The files that whoever runs the app adds to it: `regions/index.json`. */
  readonly fetchFile: FetchFile
}

const MACHINE: InjectionKey<Machine> = Symbol('machine')

/** As a Vue plugin: `app.use(machinePlugin(machine))`, in `main.ts` and in tests. */
export const machinePlugin = (machine: Machine) => ({
  install: (app: App): void => {
    app.provide(MACHINE, machine)
  },
})

export const useMachine = (): Machine => {
  const machine = inject(MACHINE, undefined)
  if (machine === undefined) throw new TypeError('useMachine: the app was not given a machine')
  return machine
}
