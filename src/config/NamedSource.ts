/** One entry of `sources:` in the config: its key is its kind; a config in code may bring a source of its own. */
import { Schema } from "effect"
import { isAddress, nameOfSource, sourceKindNames, type SourceSettings } from "../model/settings/SourceSettings.ts"
import { Address, describe, Text } from "./values.ts"

const FileOrAddress = Text.pipe(
  Schema.check(
    Schema.makeFilter((text) => !isAddress(text) || (Schema.is(Address)(text) && !/[\s\\]/.test(text)), {
      message: "Expected a file, or an address that begins with https:// or http://"
    })
  )
)

export const NamedSource = Schema.Struct({
  ndjson: Schema.optionalKey(
    Text.pipe(
      describe("A file, relative to this file: one JSON object a line, with the names of an item of JSON Feed.")
    )
  ),
  feed: Schema.optionalKey(
    FileOrAddress.pipe(
      describe(
        "A feed (RSS, Atom or JSON Feed) whose items are articles: a file, relative to this file, or an http or https address."
      )
    )
  ),
  page: Schema.optionalKey(Address.pipe(describe("The http or https address of a web page whose article is read."))),
  keep: Schema.optionalKey(
    Schema.Boolean.pipe(
      describe("Whether articles stay published that the feed at an address shows no longer. Default: false.")
    )
  ),
  name: Schema.optionalKey(Text.pipe(describe("Of a source in a config in code: the same in every build."))),
  changes: Schema.optionalKey(
    Schema.Unknown.pipe(
      Schema.check(
        Schema.makeFilter((value) => typeof value === "function", {
          message: "Expected a function, which only a config in code can have"
        })
      ),
      describe("Of a source in a config in code: the function that tells its records.")
    )
  ),
  export: Schema.optionalKey(
    Text.pipe(
      describe(
        "What another system exported, as a file, an archive or a folder, relative to this file: WordPress, Ghost, Substack, Medium, Blogger, Google Docs, Word, Notion, Obsidian."
      )
    )
  ),
  pages: Schema.optionalKey(
    Schema.Boolean.pipe(describe("Of an export: whether its pages are articles, too. Default: false."))
  ),
  links: Schema.optionalKey(
    Schema.Boolean.pipe(
      describe(
        "Of an export: whether articles keep the addresses that it names; without, fanfare publishes a page for each. Default: true."
      )
    )
  )
}).pipe(
  Schema.check(
    Schema.makeFilter(
      (entry) => {
        const kinds = sourceKindNames.filter((kind) => entry[kind] !== undefined)
        const isProgram = entry.name !== undefined && entry.changes !== undefined
        if (entry.keep !== undefined && (entry.feed === undefined || !isAddress(entry.feed))) return false
        return isProgram
          ? kinds.length === 0
          : kinds.length === 1 && entry.name === undefined && entry.changes === undefined
      },
      {
        message: `Expected one of ${sourceKindNames.map((kind) => `{ ${kind}: … }`).join(", ")}, with \`keep\` for the feed at an address only, or { name, changes } in a config in code`
      }
    )
  ),
  Schema.check(
    Schema.makeFilter(
      ({ export: from, pages, links }) => from !== undefined || (pages === undefined && links === undefined),
      { message: "Expected `export` beside `pages` and `links`" }
    )
  )
)

type Named = typeof NamedSource.Encoded

/** The kinds that an entry names: one, or none for a source in code. */
export const sourceSettings = ({ keep, ...entry }: Named): ReadonlyArray<SourceSettings> =>
  sourceKindNames.flatMap((kind) => {
    const from = entry[kind]
    return from === undefined ? [] : [{ kind, from, ...(keep === undefined ? {} : { keep }) }]
  })

const nameOf = (entry: Named): string => entry.name ?? sourceSettings(entry).map(nameOfSource)[0] ?? ""

/** What is wrong with the names of all: two of one name would take each other's articles for their own. */
export const namesFault = (
  entries: ReadonlyArray<Named>,
  folder: string
): { readonly path: ReadonlyArray<string | number>; readonly issue: string } | true => {
  const taken = new Set([folder, "pages", "comments"])
  for (const [index, entry] of entries.entries()) {
    const name = nameOf(entry)
    // Between a source's name and the id of its record stands `#`.
    if (entry.name?.includes("#") === true)
      return { path: ["sources", index, "name"], issue: "Expected a name without a #" }
    if (taken.has(name))
      return { path: ["sources", index], issue: `Expected a source of another name, because "${name}" is taken` }
    taken.add(name)
  }
  return true
}
