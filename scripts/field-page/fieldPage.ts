/**
 * The page of all fields of an article in Markdown: what each may hold and
 * does, and how it is spelt by whom. Made from the catalogue that the readers
 * use, and from nothing else.
 */
import { catalogue, fieldNames, groups } from "../../src/sources/metadata/catalogue.ts"
import { frontMatter } from "../page/frontMatter.ts"
import { table } from "../page/table.ts"
import { type PageNames, pageNames } from "./pageNames.ts"

export const fieldPage = (): string =>
  `${frontMatter("Reference", "Every field of front matter, what it does, and how each generator spells it.")}# Fields of an article

<!-- Written by \`npm run docs:fields\` from src/sources/metadata/catalogue.ts. Do not edit. -->

What fanfare reads in front matter (YAML, TOML or JSON), in a sidecar \`NAME.meta.yaml\`, and in a record of \`articles.ndjson\`. Any other field belongs to the site and is left alone; one whose name is near to a known one is named with it.

Case, \`_\`, \`-\` and blanks do not count in a name: \`last_modified_at\`, \`lastModifiedAt\` and \`Last-Modified-At\` are one. Where several spellings of a field are given, the first of its row counts. Fields in a group ${or(Object.entries(groups).map(([group, by]) => `\`${group}\` (${by})`))} count as those beside it, after them.

## What each does

${table(
  ["Field", "Value", "What it does", "Used in"],
  fieldNames.map((name) => {
    const { value, does, usedIn } = catalogue[name]
    return [`[${name}](#how-each-is-spelt)`, value, does, usedIn]
  })
)}

## How each is spelt

${table(
  ["Field", "Spelling", "Written so by"],
  fieldNames.flatMap((name) =>
    Object.entries<string>(catalogue[name].spellings).map(([spelling, by], index) => [
      index === 0 ? name : "",
      `\`${spelling}\``,
      by
    ])
  )
)}

## Where pages of HTML have them

Of pages of \`pages:\`, of \`.html\` files and of addresses. All that speaks for a value is weighed; see [metadata.md](metadata.md).

${table(
  ["Field", "`<meta>`", "JSON-LD", "Microdata", "h-entry", "Else"],
  Object.entries<PageNames>(pageNames).map(([name, one]) => [
    name,
    codes(one.metas),
    codes(one.jsonLd),
    codes(one.itemprops),
    codes(one.classes),
    [codes(one.elements), one.else ?? ""].filter((part) => part !== "").join("; ")
  ])
)}
`

const codes = (list: ReadonlyArray<string> = []): string => list.map((one) => `\`${one}\``).join(", ")

const or = (parts: ReadonlyArray<string>): string => `${parts.slice(0, -1).join(", ")} or ${parts.at(-1)}`
