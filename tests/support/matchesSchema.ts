/** Whether a value keeps to a JSON schema: the few keywords that the schema of region packs uses, and no others. */
type Schema = Readonly<Record<string, unknown>>
type Named = Readonly<Record<string, Schema>>

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value)
const text = (value: unknown, keeps: (text: string) => boolean): boolean => typeof value !== 'string' || keeps(value)
const list = (value: unknown, keeps: (list: readonly unknown[]) => boolean): boolean =>
  !Array.isArray(value) || keeps(value)
const object = (value: unknown, keeps: (object: Readonly<Record<string, unknown>>) => boolean): boolean =>
  !isObject(value) || keeps(value)

interface Rule {
  /** What the keyword says. */
  readonly says: unknown
  readonly schema: Schema
  readonly matches: (value: unknown, schema: Schema) => boolean
  readonly root: Schema
}

const RULES: Readonly<Record<string, (value: unknown, rule: Rule) => boolean>> = {
  type: (value, { says }) => typeOf(value) === says,
  const: (value, { says }) => value === says,
  enum: (value, { says }) => (says as readonly unknown[]).includes(value),
  pattern: (value, { says }) => text(value, (each) => new RegExp(says as string, 'u').test(each)),
  maxLength: (value, { says }) => text(value, (each) => each.length <= (says as number)),
  minItems: (value, { says }) => list(value, (each) => each.length >= (says as number)),
  maxItems: (value, { says }) => list(value, (each) => each.length <= (says as number)),
  uniqueItems: (value) => list(value, (each) => new Set(each).size === each.length),
  items: (value, { says, matches }) => list(value, (each) => each.every((entry) => matches(entry, says as Schema))),
  required: (value, { says }) => object(value, (each) => (says as readonly string[]).every((key) => key in each)),
  minProperties: (value, { says }) => object(value, (each) => Object.keys(each).length >= (says as number)),
  propertyNames: (value, { says, matches }) =>
    object(value, (each) => Object.keys(each).every((key) => matches(key, says as Schema))),
  properties: (value, { says, matches }) =>
    object(value, (each) =>
      Object.entries(says as Named).every(([key, schema]) => !(key in each) || matches(each[key], schema)),
    ),
  additionalProperties: (value, { schema }) =>
    object(value, (each) => Object.keys(each).every((key) => key in (schema['properties'] as Named))),
  anyOf: (value, { says, matches }) => (says as readonly Schema[]).some((schema) => matches(value, schema)),
  $ref: (value, { says, matches, root }) =>
    matches(value, (root['$defs'] as Named)[(says as string).replace('#/$defs/', '')] ?? { type: 'nothing' }),
}
const WORDS = new Set(['$schema', '$defs', 'title', 'description'])

export function matchesSchema(value: unknown, root: Schema): boolean {
  const matches = (each: unknown, schema: Schema): boolean =>
    Object.entries(schema).every(([keyword, says]) => {
      if (WORDS.has(keyword)) return true
      const rule = RULES[keyword]
      if (!rule) throw new RangeError(`matchesSchema: expected a keyword it knows, got ${keyword}`)
      return rule(each, { says, schema, matches, root })
    })
  return matches(value, root)
}
