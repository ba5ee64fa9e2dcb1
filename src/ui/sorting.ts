/** Which column a table is sorted by, and which way. */
export interface Sorting<Key extends string> {
  readonly key: Key
  readonly direction: 'ascending' | 'descending'
}
