/** How far an accuracy between people reaches from a coin toss to the best one it stands beside. */

/** A ranking that knows nothing of the person puts one of two people first as often as the other. */
const COIN_TOSS = 0.5

/** @returns 0–1; nothing below a coin toss is drawn */
export const beyondChance = (value: number, most: number): number =>
  most > COIN_TOSS ? Math.min(1, Math.max(0, (value - COIN_TOSS) / (most - COIN_TOSS))) : 0
