/** The same values in another order, every order equally likely (Fisher & Yates, in Durstenfeld's form of 1964). */
import type { Random } from '../../src/core/numeric/random'

export function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  const mixed = [...values]
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const moved = mixed[last] as Value
    mixed[last] = mixed[other] as Value
    mixed[other] = moved
  }
  return mixed
}
