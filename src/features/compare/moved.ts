/** A list in which one item has changed places with its neighbor before it (−1) or after it (1); at an end, as it was. */
export function moved<Item>(items: readonly Item[], item: Item, by: -1 | 1): readonly Item[] {
  const from = items.indexOf(item)
  const other = items[from + by]
  if (from < 0 || other === undefined) return items
  return items.map((each) => (each === item ? other : each === other ? item : each))
}
