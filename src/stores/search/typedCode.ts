/** Codes as people type them, of this year's list or an older one. */
import { occupationCode, type OccupationCode } from '../../core/catalogue/ids'

/** `29-2072`, `29-2072.00`, `292072`, `29 2072`, and the beginnings of those from the second digit on. */
const FORM = /^(\d{2})[- ]?(\d{0,4})(?:\.(\d{0,2}))?$/

/** @returns as codes are published, `29-2072.00`, or as far as it was typed; `undefined` for what is no code */
export function typedCode(text: string): string | undefined {
  const [, major, minor = '', detail = ''] = FORM.exec(text.trim()) ?? []
  if (major === undefined) return undefined
  return `${major}-${minor}${detail === '' ? '' : `.${detail}`}`
}

/** The whole code; with the six digits of the other tables the whole occupation is meant, `.00`. */
export function wholeCode(text: string): OccupationCode | undefined {
  const code = typedCode(text)
  if (code === undefined || !/^\d{2}-\d{4}/.test(code)) return undefined
  return occupationCode(code.includes('.') ? code.padEnd('29-2072.00'.length, '0') : `${code}.00`)
}
