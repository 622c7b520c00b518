/** The JSON Schema of the config, as it is shipped: for editors, and for the page of all settings. */
import { Schema } from "effect"
import { Config } from "../../src/config/Config.ts"

export interface JsonSchema {
  readonly $id?: string
  readonly type?: string
  readonly description?: string
  readonly enum?: ReadonlyArray<unknown>
  readonly anyOf?: ReadonlyArray<JsonSchema>
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: ReadonlyArray<string>
  readonly items?: JsonSchema
  readonly additionalProperties?: boolean | JsonSchema
}

/** A name for the schema that stays the same in every version; nothing is loaded from there. */
const id = "https://unpkg.com/fanfare/dist/config.schema.json"

export const configSchema = (): JsonSchema => {
  const { schema, definitions } = Schema.toJsonSchemaDocument(Config, { onExcessProperty: "error" })
  return flat({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    ...schema,
    ...(Object.keys(definitions).length === 0 ? {} : { $defs: definitions })
  }) as JsonSchema
}

/** A description that stands alone in `allOf` belongs to what it describes: editors show it there. */
const flat = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(flat)
  if (typeof value !== "object" || value === null) return value
  const { allOf, ...rest } = value as { readonly allOf?: ReadonlyArray<object> }
  const described = (allOf ?? []).filter((one) => Object.keys(one).join() === "description")
  const others = (allOf ?? []).filter((one) => !described.includes(one))
  const merged = { ...Object.assign({}, ...described), ...rest, ...(others.length === 0 ? {} : { allOf: others }) }
  return Object.fromEntries(Object.entries(merged).map(([key, one]) => [key, flat(one)]))
}
