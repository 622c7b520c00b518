/**
 * The page of all settings in Markdown: one example that holds most of them,
 * then each with its value and what it means. Made from the schema that the
 * config is read by, and from nothing else.
 */
import { readFileSync } from "node:fs"
import { frontMatter } from "../page/frontMatter.ts"
import { table } from "../page/table.ts"
import { configSchema, type JsonSchema } from "./configSchema.ts"

const example = (): string => readFileSync(new URL("example.yaml", import.meta.url), "utf8").trimEnd()

export const configPage = (): string => {
  const { properties = {} } = configSchema()
  const groups = Object.entries(properties).filter(([, one]) => fieldsOf(one).length > 0)
  const single = Object.entries(properties).filter(([, one]) => fieldsOf(one).length === 0)
  return `${frontMatter("Reference", "Every setting of fanfare.config.yaml, with its value and what it means.")}# The config

<!-- Written by \`npm run docs:config\` from src/config and scripts/config-page/example.yaml. Do not edit. -->

One file beside your \`package.json\`: \`fanfare.config.yaml\`, or \`.json\`, \`.ts\`, \`.mts\`, \`.js\`, \`.mjs\`. Two lines are enough:

\`\`\`yaml
site: { url: https://news.example.org/, title: Example News }
\`\`\`

Everything else is optional. An unknown key is an error that names the nearest known one. With the first line below an editor completes and checks what you type; in code, \`defineConfig\` of [the library](api.md) does.

\`\`\`yaml
# yaml-language-server: $schema=node_modules/fanfare/dist/config.schema.json
${example()}
\`\`\`

## Top level

${rows(single.map(([name, one]) => [name, one]))}

${groups
  .map(
    ([name, one]) =>
      `## ${name}\n\n${one.description ?? ""}${shortForm(one)}\n\n${rows(
        fieldsOf(one).map(([field, member]) => [`${name}${field}`, member])
      )}`
  )
  .join("\n\n")}

Feeds have [files of their own](feed-files.md), and articles [their fields](fields.md).
`
}

const rows = (members: ReadonlyArray<readonly [name: string, schema: JsonSchema]>): string =>
  table(
    ["Setting", "Value", "What it means"],
    members.map(([name, one]) => [`\`${name}\``, valueOf(one), one.description ?? ""])
  )

/** What stands below a setting: `.name`, `.*` for a name of the user's, `[]` for each of a list. */
const fieldsOf = (one: JsonSchema): ReadonlyArray<readonly [name: string, schema: JsonSchema]> => [
  ...Object.entries(one.properties ?? {}).flatMap(([name, member]) => below(`.${name}`, member)),
  ...(typeof one.additionalProperties === "object" ? belowUnnamed(".NAME", one.additionalProperties) : []),
  ...(one.items === undefined ? [] : belowUnnamed("[]", one.items)),
  ...(one.anyOf ?? []).flatMap(fieldsOf)
]

const below = (name: string, one: JsonSchema): ReadonlyArray<readonly [string, JsonSchema]> => [
  [name, one],
  ...belowUnnamed(name, one)
]

const belowUnnamed = (name: string, one: JsonSchema): ReadonlyArray<readonly [string, JsonSchema]> =>
  fieldsOf(one).map(([field, member]) => [`${name}${field}`, member])

/** Of a setting with fields that may be something else instead. */
const shortForm = (one: JsonSchema): string => {
  const others = (one.anyOf ?? []).filter((form) => fieldsOf(form).length === 0)
  return others.length === 0 ? "" : ` Or ${[...new Set(others.map(valueOf))].join(" or ")}.`
}

const valueOf = (one: JsonSchema): string => {
  if (one.enum !== undefined) return one.enum.map((value) => `\`${String(value)}\``).join(", ")
  if (one.anyOf !== undefined) return [...new Set(one.anyOf.map(valueOf))].join(" or ")
  switch (one.type) {
    case "array":
      return one.items === undefined ? "list" : `list of ${valueOf(one.items)}`
    case "boolean":
      return "`true` or `false`"
    case "integer":
    case "number":
      return "number"
    case "string":
      return "text"
    case "object":
      return "settings"
    default:
      return "code"
  }
}
