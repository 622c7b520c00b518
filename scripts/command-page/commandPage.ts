/** The page of all commands and their flags in Markdown, made from what `--help` says and from nothing else. */
import { Option } from "effect"
import type { HelpDoc } from "effect/cli"
import { frontMatter } from "../page/frontMatter.ts"
import { table } from "../page/table.ts"
import { helpDocs } from "./helpDocs.ts"

export const commandPage = async (): Promise<string> => {
  const docs = await helpDocs()
  const [first] = docs.values()
  return `${frontMatter("Reference", "Every command of fanfare with its flags, and examples.")}# Commands

<!-- Written by \`npm run docs:commands\` from src/cli/definitions. Do not edit. -->

\`npx fanfare COMMAND --help\` says the same. What is for programs goes to standard output, everything for people to standard error. [Exit codes](ci.md#exit-codes) are those of CI.

## Flags of every command

${flags(first?.inheritedFlags ?? [])}

${[...docs].map(([name, doc]) => section(name, doc)).join("\n\n")}
`
}

const section = (name: string, doc: HelpDoc.HelpDoc): string =>
  [
    `## ${name}`,
    prose(doc.description),
    ["```sh", ...examples(doc), "```"].join("\n"),
    ...(doc.args ?? []).map((one) => `\`${one.name}\`: ${prose(Option.getOrElse(one.description, () => ""))}`),
    ...(doc.flags.length === 0 ? [] : [flags(doc.flags)])
  ].join("\n\n")

const examples = ({ examples: list = [], usage }: HelpDoc.HelpDoc): ReadonlyArray<string> =>
  list.length === 0
    ? [usage]
    : list.flatMap(({ command, description = "" }) => [
        ...(description === "" ? [] : [`# ${description}`]),
        `npx ${command}`
      ])

const flags = (list: ReadonlyArray<HelpDoc.FlagDoc>): string =>
  table(
    ["Flag", "What it does"],
    list.map(({ name, type, description }) => [
      `\`--${name}${type === "boolean" ? "" : ` ${type === "choice" ? "NAME" : type}`}\``,
      prose(Option.getOrElse(description, () => ""))
    ])
  )

/** Words of a help text as Markdown: what begins with two dashes is code. */
const prose = (text: string): string => text.replace(/(?<![\w`-])--[a-z][a-z-]*/g, "`$&`")
