/** What an address says under one name. Anything may stand there. */
import type { LocationQueryValue } from 'vue-router'

/** Longer than anything that an address of ours says: what is beyond it is not read. */
const LONGEST = 120

/** Of what is named twice the first counts. */
export const addressText = (value: LocationQueryValue | LocationQueryValue[] | undefined): string =>
  ((Array.isArray(value) ? value[0] : value) ?? '').slice(0, LONGEST)
