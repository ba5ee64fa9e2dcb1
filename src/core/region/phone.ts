/** A phone number as an office writes it, and what a phone dials for it. */
const PHONE = /^([\d ()+.-]{7,40})(?: ext\. ?(\d{1,6}))?$/

const FEWEST_DIGITS = 7

/** Written as a number is, and too short to be one. */
export const isTooShort = (text: string): boolean =>
  /^[\d ()+.-]+$/.test(text) && text.replace(/\D/g, '').length < FEWEST_DIGITS

/** `tel:8065550100;ext=12`; `undefined` where the text is no number, or has fewer digits than any. */
export function phoneAddress(text: string): string | undefined {
  const [, number = '', extension] = PHONE.exec(text) ?? []
  const digits = number.replace(/(?!^\s*\+)\D/g, '')
  if (digits.replace('+', '').length < FEWEST_DIGITS) return undefined
  return `tel:${digits}${extension === undefined ? '' : `;ext=${extension}`}`
}
