/**
 * The one gate that every old, foreign or damaged save of what was set aside passes through.
 *
 * Each entry stands for itself: one that is not understood is dropped, and costs none of the others. Checked by hand,
 * as the sitting's save is: a schema library would weigh more than all that follows.
 */
import { occupationCode } from '../catalogue/ids'
import { majorGroup } from '../catalogue/majorGroups'
import { ASIDE_REASONS, afterAside, NOTHING_ASIDE, type Aside, type AsideReason, type SetAside } from './setAside'

/** Raised when the shape of a save changes. */
export const ASIDE_FORMAT = 1
/** Every occupation and every field there is, with room for a larger catalogue. */
const MOST_ASIDES = 2_000
/** That many entries of some 60 characters. */
const LONGEST_SAVE = 150_000

export const saveAsides = (asides: SetAside): string => JSON.stringify({ format: ASIDE_FORMAT, asides })

/** @param text - what was stored, if anything; never trusted */
export function restoreAsides(text: string | undefined): SetAside {
  const value = text === undefined || text.length > LONGEST_SAVE ? undefined : parsedJson(text)
  if (!isRecord(value) || value['format'] !== ASIDE_FORMAT) return NOTHING_ASIDE
  const entries = Array.isArray(value['asides']) ? (value['asides'] as readonly unknown[]) : []
  return entries
    .slice(0, MOST_ASIDES)
    .flatMap((entry) => asideFrom(entry) ?? [])
    .reduce<SetAside>((asides, aside) => afterAside(asides, { kind: 'set-aside', aside }), NOTHING_ASIDE)
}

function asideFrom(entry: unknown): Aside | undefined {
  if (!isRecord(entry)) return undefined
  const reason = reasonFrom(entry['reason'])
  if (reason === undefined) return undefined
  if (entry['kind'] === 'career') {
    const code = typeof entry['code'] === 'string' ? occupationCode(entry['code']) : undefined
    return code && majorGroup(code.slice(0, 2)) && { kind: 'career', code, reason }
  }
  const field = typeof entry['field'] === 'string' ? majorGroup(entry['field']) : undefined
  return entry['kind'] === 'field' && field ? { kind: 'field', field, reason } : undefined
}

const reasonFrom = (value: unknown): AsideReason | undefined => ASIDE_REASONS.find((reason) => reason === value)
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
