/** The later screens as one of them sees the others: their addresses and names, and the messages each speaks with. */
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { LATER_ROUTES } from '../../src/app/laterRoutes'
import type { Part } from '../../src/i18n/registry'

/** The parts of the messages that a screen speaks with, as its route names them. */
export function routeParts(name: string): readonly Part[] {
  const parts = LATER_ROUTES.find((route) => route.name === name)?.meta?.messages
  if (!parts) throw new RangeError(`routeParts: expected a later route, got ${name}`)
  return parts
}

/** A router that knows every later screen by name and draws none: a test mounts the one it is about. */
export function laterRouter(): Router {
  const routes = LATER_ROUTES.map(({ path, name }) => ({ path, name: name ?? path, component: { template: '<i />' } }))
  return createRouter({ history: createMemoryHistory(), routes })
}
