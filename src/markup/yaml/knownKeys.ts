/** What a schema knows: its keys at a path, and where in it a key belongs. */
import { Schema } from "effect"

interface JsonSchema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly additionalProperties?: JsonSchema | boolean
  readonly anyOf?: ReadonlyArray<JsonSchema>
  readonly allOf?: ReadonlyArray<JsonSchema>
}

/** Every shape that a value of a schema may have, references followed. */
type Open = (one: JsonSchema | undefined) => ReadonlyArray<JsonSchema>

const opened = (schema: Schema.Constraint): readonly [root: JsonSchema, open: Open] => {
  const { schema: root, definitions } = Schema.toJsonSchemaDocument(schema) as unknown as {
    schema: JsonSchema
    definitions: Readonly<Record<string, JsonSchema>>
  }
  const open: Open = (one) => {
    if (one === undefined) return []
    const named = one.$ref === undefined ? [] : open(definitions[one.$ref.split("/").at(-1) ?? ""])
    return [one, ...named, ...(one.anyOf ?? []).flatMap(open), ...(one.allOf ?? []).flatMap(open)]
  }
  return [root, open]
}

const keysOf = (shapes: ReadonlyArray<JsonSchema>): ReadonlyArray<string> => [
  ...new Set(shapes.flatMap((one) => Object.keys(one.properties ?? {})))
]

/** The keys that a schema knows at a path, read off its JSON Schema. */
export const knownKeys = (schema: Schema.Constraint, path: ReadonlyArray<PropertyKey>): ReadonlyArray<string> => {
  const [root, open] = opened(schema)
  let here = open(root)
  for (const part of path) {
    here = here.flatMap((one) => {
      if (typeof part === "number") return open(one.items)
      const rest = typeof one.additionalProperties === "object" ? one.additionalProperties : undefined
      return open(one.properties?.[String(part)] ?? rest)
    })
  }
  return keysOf(here)
}

/** Groups lie so deep in each other. */
const deepest = 4

/** The groups of a schema, each by its path with dots, that know a key; the top is left out, and what stands in lists. */
export const groupsWith = (schema: Schema.Constraint, key: string): ReadonlyArray<string> => {
  const [root, open] = opened(schema)
  const below = (shapes: ReadonlyArray<JsonSchema>, path: ReadonlyArray<string>): ReadonlyArray<string> =>
    keysOf(shapes).flatMap((name) => {
      const inner = shapes.flatMap((one) => open(one.properties?.[name]))
      const here = [...path, name]
      const deeper = here.length < deepest ? below(inner, here) : []
      return keysOf(inner).includes(key) ? [here.join("."), ...deeper] : deeper
    })
  return below(open(root), [])
}
