/** The same budget at another place's prices, by the price levels that the Bureau of Economic Analysis publishes. */
import { known, type Figure } from '../catalogue/figure'
import type { PlaceId } from '../catalogue/ids'
import type { Place } from '../catalogue/place'
import type { Source } from '../catalogue/source'
import { ownCosts, type Budget, type BudgetLine, type CostLine } from './budget'

export type PriceLevels = NonNullable<Place['priceLevel']>
export type PriceComponent = keyof PriceLevels

/**
 * Which published level each line follows. Food and getting around (fuel, vehicles) are mostly goods; phone and going
 * out are mostly services. What a line of their own is for nobody knows, so the level of all prices has to do. Money
 * put aside buys nothing yet: it stays as it is.
 */
const COMPONENT_OF: Readonly<Record<BudgetLine, PriceComponent | undefined>> = {
  home: 'housing',
  transport: 'goods',
  phone: 'otherServices',
  food: 'goods',
  fun: 'otherServices',
  saving: undefined,
  other: 'all',
}

export interface MovedLine extends CostLine {
  /** Whole dollars a month at the other place's prices. */
  readonly there: number
  /** `undefined`: prices do not change it. */
  readonly component: PriceComponent | undefined
}

/** From the whole dollars that stand on screen, the person's own part of the home too: so anyone can check it by hand. */
export function budgetElsewhere(budget: Budget, here: PriceLevels, there: PriceLevels): readonly MovedLine[] {
  return ownCosts(budget).map(({ line, dollars }) => {
    const component = COMPONENT_OF[line]
    const ratio = component === undefined ? 1 : there[component] / here[component]
    return { line, dollars, component, there: Math.round(dollars * ratio) }
  })
}

export interface PricedPlace {
  readonly place: Place
  readonly levels: PriceLevels
  /** The levels are those of the state around the place that was asked for. */
  readonly standsIn: boolean
}

/** Areas have no levels of their own: their state's stand in. `undefined` where neither has any. */
export function pricedPlace(id: PlaceId, placeOf: (id: PlaceId) => Place | undefined): PricedPlace | undefined {
  const asked = placeOf(id)
  const place = asked?.priceLevel ? asked : asked?.state ? placeOf(asked.state) : undefined
  return place?.priceLevel ? { place, levels: place.priceLevel, standsIn: place.id !== id } : undefined
}

/** @param parities - the source the levels were compiled from */
export const levelFigure = (
  { place, levels }: Omit<PricedPlace, 'standsIn'>,
  component: PriceComponent,
  parities: Source,
): Figure => ({
  measure: 'price-level',
  amount: known(levels[component]),
  unit: 'index',
  place: place.id,
  period: parities.period,
  source: parities.id,
})
