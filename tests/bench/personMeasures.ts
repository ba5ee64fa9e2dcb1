/** Everything that is measured of one person, in one pass. */
import { agreementMeasures, type AgreementMeasure, type AgreementMeasures } from './agreement'
import { baselines } from './baselines'
import { betweenMeasure, betweenScores, type BetweenScores } from './between'
import { noStatements, stateCareers, stateInterest, type Statements } from './calibration'
import { fixedForm } from './fixedForm'
import { forms } from './forms'
import { oneMore, type OneMore } from './robustness'
import { taken } from './taken'
import { topTens, type TopTens } from './topTens'
import type { Trial } from './trial'

export interface PersonMeasures {
  readonly agreement: AgreementMeasures
  readonly between: BetweenScores
  readonly topTens: TopTens
  readonly oneMore: OneMore
  readonly statements: Statements
}

/** The chances of careers take hundreds of rankings a person: every so-manieth person is enough. */
export const CAREERS_STATED_EVERY = 16

/** @returns what measures the person at a position among the trial's people */
export function personMeasuring(trial: Trial): (at: number) => PersonMeasures {
  const { world } = trial
  const whole = fixedForm(world.engine.instrument, world.prior.items)
  const agreeing: AgreementMeasure = { world, forms: forms(world), whole }
  const usual = baselines(world)
  const between = betweenMeasure(trial, whole, usual)
  return (at) => {
    const person = trial.people[at]
    if (!person) throw new RangeError(`personMeasuring: expected a person below ${trial.people.length}, got ${at}`)
    const who = taken(world, person, whole)
    const statements = noStatements()
    stateInterest(statements, who)
    if (at % CAREERS_STATED_EVERY === 0) stateCareers(statements, world, who)
    return {
      agreement: agreementMeasures(agreeing, who, at),
      between: betweenScores(between, who, at),
      topTens: topTens(who, usual.pearson),
      oneMore: oneMore(world, who, whole),
      statements,
    }
  }
}
