/** The time, passed in so that what depends on it can be tested. */

/** Milliseconds since 1970. */
export type Clock = () => number

export const systemClock: Clock = () => Date.now()
