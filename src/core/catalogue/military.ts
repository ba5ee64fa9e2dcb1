/** Military occupations (SOC 55-xxxx) stand in O*NET, while the surveys of BLS count civilian jobs only. */
import type { OccupationCode } from './ids'

export const isMilitary = (code: OccupationCode): boolean => code.startsWith('55-')
