/** JSON with one top-level key a line: small enough to travel, and a refresh is a readable diff. */
export function jsonLines(file: object): Uint8Array {
  const lines = Object.entries(file).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
  return new TextEncoder().encode(`{${lines.join(',\n')}}\n`)
}
