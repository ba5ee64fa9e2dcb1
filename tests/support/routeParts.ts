/** The parts of the messages that a screen speaks with, as its route names them. */
import { LATER_ROUTES } from '../../src/app/laterRoutes'
import type { Part } from '../../src/i18n/registry'

export function routeParts(name: string): readonly Part[] {
  const parts = LATER_ROUTES.find((route) => route.name === name)?.meta?.messages
  if (!parts) throw new RangeError(`routeParts: expected a later route, got ${name}`)
  return parts
}
