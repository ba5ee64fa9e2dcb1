/** Which item next: the designed order now; the adaptive choice joins here. */
import type { ItemId } from './item'

/** The first item of the designed order that has not been asked, or `undefined` when all have. */
export function nextItem(order: readonly ItemId[], asked: ReadonlySet<ItemId>): ItemId | undefined {
  return order.find((id) => !asked.has(id))
}
