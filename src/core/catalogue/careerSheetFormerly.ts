/** What became of an occupation when the agency's list was renewed (O*NET-SOC 2010 to 2019). */
import type { CareerFile } from './files'

export interface FormerlySheet {
  /** `takes-in`: it kept its code and title, and others were folded in, whole or in part. */
  readonly kind: 'counted-as' | 'takes-in'
  readonly names: CareerFile['formerly']
}

export function formerlySheet({ code, title, formerly }: CareerFile): FormerlySheet | undefined {
  const isKept = (each: CareerFile['formerly'][number]): boolean => each.code === code && each.title === title
  const names = formerly.filter((each) => !isKept(each))
  if (names.length === 0) return undefined
  return { kind: names.length < formerly.length ? 'takes-in' : 'counted-as', names }
}
