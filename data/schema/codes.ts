/** The codes that stand in the published tables, as branded ids. */
import { blsCode, elementId, occupationCode, placeId } from '../../src/core/catalogue/ids'
import { cell } from './cell'

export const occupation = cell('an O*NET-SOC code such as 29-2072.00', occupationCode)
export const bls = cell('a BLS code such as 29-2072', blsCode)
export const element = cell('an element id such as 2.A.1.a', elementId)
export const place = cell('a place code such as 48, 31180 or 4800001', placeId)
