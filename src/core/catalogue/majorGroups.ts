/** The fields of work by the Standard Occupational Classification: its major groups, the first two digits of a code. */
import type { OccupationCode } from './ids'

export const MAJOR_GROUPS = [
  '11',
  '13',
  '15',
  '17',
  '19',
  '21',
  '23',
  '25',
  '27',
  '29',
  '31',
  '33',
  '35',
  '37',
  '39',
  '41',
  '43',
  '45',
  '47',
  '49',
  '51',
  '53',
  '55',
] as const
export type MajorGroup = (typeof MAJOR_GROUPS)[number]

/** `undefined` for a text that names no group: for anything that comes from outside. */
export const majorGroup = (text: string): MajorGroup | undefined => MAJOR_GROUPS.find((group) => group === text)

/** @throws RangeError for a code of a group that the classification does not have */
export function majorGroupOf(code: OccupationCode): MajorGroup {
  const group = majorGroup(code.slice(0, 2))
  if (group === undefined) throw new RangeError(`majorGroupOf: expected a code of a known major group, got ${code}`)
  return group
}
