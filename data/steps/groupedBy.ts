/** Rows by a key, in the order in which they stand. */
export function groupedBy<Row, Key>(rows: Iterable<Row>, key: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}

export const keyedBy = <Row, Key>(rows: Iterable<Row>, key: (row: Row) => Key): ReadonlyMap<Key, Row> =>
  new Map(Array.from(rows, (row) => [key(row), row]))
