/** Things set aside as people could have done it, for property tests. */
import fc from 'fast-check'
import type { OccupationCode } from '../../src/core/catalogue/ids'
import { MAJOR_GROUPS } from '../../src/core/catalogue/majorGroups'
import { ASIDE_REASONS, type Aside } from '../../src/core/sitting/setAside'

const reason = fc.constantFrom(...ASIDE_REASONS)
const code = fc
  .tuple(fc.constantFrom(...MAJOR_GROUPS), fc.integer({ min: 1000, max: 1009 }))
  .map(([group, rest]) => `${group}-${String(rest)}.00` as OccupationCode)

export const anyAside: fc.Arbitrary<Aside> = fc.oneof(
  fc.record({ kind: fc.constant('career' as const), code, reason }),
  fc.record({ kind: fc.constant('field' as const), field: fc.constantFrom(...MAJOR_GROUPS), reason }),
)
