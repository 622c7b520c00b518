import { Schema } from "effect"

interface JsonSchema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly additionalProperties?: JsonSchema | boolean
  readonly anyOf?: ReadonlyArray<JsonSchema>
  readonly allOf?: ReadonlyArray<JsonSchema>
}

/** The keys that a schema knows at a path, read off its JSON Schema. */
export const knownKeys = (schema: Schema.Constraint, path: ReadonlyArray<PropertyKey>): ReadonlyArray<string> => {
  const { schema: root, definitions } = Schema.toJsonSchemaDocument(schema) as unknown as {
    schema: JsonSchema
    definitions: Readonly<Record<string, JsonSchema>>
  }
  const open = (one: JsonSchema | undefined): ReadonlyArray<JsonSchema> => {
    if (one === undefined) return []
    const named = one.$ref === undefined ? [] : open(definitions[one.$ref.split("/").at(-1) ?? ""])
    return [one, ...named, ...(one.anyOf ?? []).flatMap(open), ...(one.allOf ?? []).flatMap(open)]
  }
  let here = open(root)
  for (const part of path) {
    here = here.flatMap((one) => {
      if (typeof part === "number") return open(one.items)
      const rest = typeof one.additionalProperties === "object" ? one.additionalProperties : undefined
      return open(one.properties?.[String(part)] ?? rest)
    })
  }
  return [...new Set(here.flatMap((one) => Object.keys(one.properties ?? {})))]
}
