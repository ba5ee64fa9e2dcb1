/** Everything that is measured of one person, in one pass. */
import { agreementMeasures, type AgreementMeasure, type AgreementMeasures } from './agreement'
import { baselines } from './baselines'
import { betweenMeasure, betweenScores, type BetweenMeasure, type BetweenScores } from './between'
import { fixedForm } from './fixedForm'
import { forms } from './forms'
import { taken } from './taken'
import type { Trial } from './trial'

export interface PersonMeasures {
  readonly agreement: AgreementMeasures
  readonly between: BetweenScores
}

/** @returns what measures the person at a position among the trial's people */
export function personMeasuring(trial: Trial): (at: number) => PersonMeasures {
  const { world } = trial
  const whole = fixedForm(world.engine.instrument, world.prior.items)
  const agreeing: AgreementMeasure = { world, forms: forms(world), whole }
  const between: BetweenMeasure = betweenMeasure(trial, whole, baselines(world))
  return (at) => {
    const person = trial.people[at]
    if (!person) throw new RangeError(`personMeasuring: expected a person below ${trial.people.length}, got ${at}`)
    const who = taken(world, person, whole)
    return { agreement: agreementMeasures(agreeing, who, at), between: betweenScores(between, who, at) }
  }
}
