/** The plain name of a skill or knowledge area; the official term where we have no plainer one. */
import type { RatedElement } from '../../core/catalogue/careerSheetRatings'
import type { MessagesOf } from '../../i18n/registry'

export function elementName({ element, name }: Pick<RatedElement, 'element' | 'name'>, words: MessagesOf<'elements'>) {
  const known: Readonly<Record<string, string>> = words.names
  return known[element] ?? name
}
