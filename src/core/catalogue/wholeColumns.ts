/**
 * Whether the columns of a compiled table are all of one length: a file whose rows were cut is refused, not misread.
 *
 * A table is an object that has a `code` or an `id` column; files that hold none have nothing to check.
 */
export function wholeColumns(file: unknown): boolean {
  if (typeof file !== 'object' || file === null) return false
  const parts: readonly unknown[] = Object.values(file)
  const tables = [file, ...parts].filter(isTable)
  return tables.every((table) => {
    const rows = (table.code ?? table.id ?? []).length
    return Object.values(table).every((column) => !isColumn(column) || column.length === rows)
  })
}

type Table = Readonly<Record<string, unknown>> & {
  readonly code?: readonly unknown[]
  readonly id?: readonly unknown[]
}

const isColumn = (value: unknown): value is readonly unknown[] => Array.isArray(value)

function isTable(value: unknown): value is Table {
  if (typeof value !== 'object' || value === null) return false
  const { code, id } = value as Table
  return isColumn(code) || isColumn(id)
}
