/** A reason line → the sentence that says it. */
import type { Interest, ItemId } from '../../core/instrument/item'
import { formatList } from '../../i18n/format'
import type { MessagesOf } from '../../i18n/registry'
import type { Locale } from '../../platform/locale'
import type { ReasonLine } from './reasonLine'

export interface ReasonWords {
  readonly locale: Locale
  readonly messages: MessagesOf<'results'>['reason']
  readonly shortOf: (item: ItemId) => string
  readonly nameOf: (interest: Interest) => string
}

export function reasonText(line: ReasonLine, { locale, messages, shortOf, nameOf }: ReasonWords): string {
  const list = (items: readonly ItemId[]): string => formatList(locale, items.map(shortOf))
  switch (line.kind) {
    case 'likes':
      return messages.likes(list(line.items))
    case 'skills':
      return messages.skills(list(line.items))
    case 'both':
      return messages.both(shortOf(line.like), shortOf(line.skill))
    case 'shares':
      return messages.shares(formatList(locale, line.interests.map(nameOf)), line.interests.length > 1)
    case 'avoids':
      return messages.avoids(list(line.items))
    case 'none':
      return messages.none
  }
}
