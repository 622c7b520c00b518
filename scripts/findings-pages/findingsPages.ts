/**
 * The pages of all findings in Markdown, a file for each code and a list of them. Made from the table that
 * `fanfare explain` prints, and from nothing else.
 */
import { frontMatter } from "../page/frontMatter.ts"
import { codes } from "../../src/model/codes.ts"
import type { Code } from "../../src/model/Finding.ts"
import { explanations } from "../../src/report/explain/explanations.ts"
import { table } from "../page/table.ts"

const all = (Object.keys(codes) as ReadonlyArray<Code>).toSorted()

const severities = {
  error: ["error", "Something is left out of the output."],
  warning: ["warning", "It is published, but not as it should be."],
  info: ["note", "Worth knowing."]
} as const

const groups: ReadonlyArray<readonly [RegExp, string]> = [
  [/^FF10/, "Files and their encoding"],
  [/^FF11/, "Declared fields"],
  [/^FF12/, "Derived fields"],
  [/^FF13[0-2]/, "Bodies, pictures and links"],
  [/^FF133/, "Sound and film"],
  [/^FF14/, "Comments"],
  [/^FF15/, "Pages of a site generator"],
  [/^FF1[67]/, "Records, exports and addresses"],
  [/^FF20/, "The config"],
  [/^FF21/, "Setting up"],
  [/^FF3/, "Feeds"],
  [/^FF40/, "Cards"],
  [/^FF50/, "Shares"],
  [/^FF51/, "Heads of pages"],
  [/^FF60/, "Ids and publishing"],
  [/^FF61/, "Pieces put into pages"],
  [/^FF62/, "What subscribers see"],
  [/^FF63/, "What is kept between runs"]
]

/** Texts of pages by their names under docs/findings. */
export const findingsPages = (): ReadonlyMap<string, string> =>
  new Map([["index.md", indexPage()], ...all.map((code) => [`${code}.md`, codePage(code)] as const)])

const codePage = (code: Code): string => {
  const { title, severity } = codes[code]
  const { means, why, fix, example, source } = explanations[code]
  const [name, says] = severities[severity]
  return `${frontMatter("Findings", means)}# ${code}: ${title}

<!-- Written by \`npm run docs:findings\` from src/report/explain. Do not edit. -->

**${upper(name)}.** ${says}

${means}

## Why it matters

${why}

## How to fix it

${fix}

\`\`\`
${example}
\`\`\`
${source === undefined ? "" : `\n## Where the rule comes from\n\n${source.startsWith("https:") ? `<${source}>` : source}\n`}`
}

const indexPage = (): string =>
  `${frontMatter("Reference", "Every code that fanfare reports: what it means, why it matters and how to fix it.", "findings")}# Findings

<!-- Written by \`npm run docs:findings\` from src/report/explain. Do not edit. -->

${all.length} codes. \`fanfare check\` lists what it found in a project, and \`fanfare explain FF1204\` prints the page of a code. An **error** is left out of the output, a **warning** is published but not as it should be, a **note** is worth knowing. A code keeps its meaning for ever.
${groups.map(([pattern, name]) => `\n## ${name}\n\n${groupTable(all.filter((code) => pattern.test(code)))}\n`).join("")}`

const groupTable = (of: ReadonlyArray<Code>): string =>
  table(
    ["Code", "Kind", "What"],
    of.map((code) => [`[${code}](${code}.md)`, severities[codes[code].severity][0], codes[code].title])
  )

const upper = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
