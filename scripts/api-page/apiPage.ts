/**
 * The page of the library in Markdown: every export of every door with what it
 * is, what the options and reports hold, and how each value is used. Made from
 * the doc comments alone.
 */
import { readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { type PackageExport, readSources } from "../package/readExports.ts"
import { frontMatter } from "../page/frontMatter.ts"
import { table } from "../page/table.ts"
import { membersOf } from "./membersOf.ts"

/** Interfaces whose fields stand on the page, because a program fills them or reads them. */
const shapes: ReadonlyArray<string> = [
  "Fanfare",
  "FanfareOptions",
  "BuildOptions",
  "BuildReport",
  "CheckOptions",
  "CheckReport",
  "AdoptOptions",
  "AdoptReport",
  "RecordFeed",
  "SourceRecord",
  "FeedInput",
  "ChannelInput",
  "ItemInput"
]

/** `folder`: the project of the package. */
export const apiPage = (folder: string): string => {
  // Plug-ins of generators are no library: docs/plugins.md has them.
  const all = readSources(folder).filter(({ file }) => !file.includes("/api/plugins/"))
  const doors = [...new Set(all.map(({ door }) => door))]
  const sections = doors.map((door) => {
    const own = all.filter((one) => one.door === door)
    const inner = doors.find((other) => other !== door && all.every((one) => one.door !== other || has(own, one)))
    return { door, inner, exports: own.filter((one) => inner === undefined || !has(of(all, inner), one)) }
  })
  const headings = headingsOf(sections.flatMap(({ exports }) => exports))
  return `${frontMatter("Reference", "Every export of fanfare, fanfare/feeds and fanfare/effect, with an example that runs.")}# The library

<!-- Written by \`npm run docs:api\` from the doc comments of what src/api exports. Do not edit. -->

What the command line does, a program can do too, and every feed format, network and template can be used by itself. Every example below is checked by TypeScript and run with the packed package in an empty project (\`npm run test:package\`). A program to begin with is in \`examples/library/publish.ts\`.

${table(
  ["Import from", "What it is"],
  doors.map((door) => [`[\`${door}\`](#${anchor(`From ${door}`)})`, aboutDoor(folder, door)])
)}

${sections.map((section) => sectionOf(folder, section, headings)).join("\n")}`
}

interface Section {
  readonly door: string
  /** A door whose exports are all exported here too. */
  readonly inner: string | undefined
  readonly exports: ReadonlyArray<PackageExport>
}

const sectionOf = (
  folder: string,
  { door, inner, exports }: Section,
  headings: ReadonlyMap<PackageExport, string>
): string => {
  const headingOf = (one: PackageExport): string => headings.get(one) ?? one.name
  const values = exports.filter(({ isType }) => !isType)
  const types = exports.filter(({ isType }) => isType)
  const shown = types.filter(({ name }) => shapes.includes(name))
  const source = ({ file }: PackageExport): string => relative(folder, file)
  const parts = [
    `## From \`${door}\``,
    ...(inner === undefined
      ? []
      : [`Everything that [\`${inner}\`](#${anchor(`From ${inner}`)}) exports is exported here too.`]),
    table(
      ["Value", "What it is"],
      values.map((one) => [`[\`${one.name}\`](#${anchor(headingOf(one))})`, sentenceOf(one)])
    ),
    table(
      ["Type", "What it is", "Declared in"],
      types.map((one) => [
        shown.includes(one) ? `[\`${one.name}\`](#${anchor(headingOf(one))})` : `\`${one.name}\``,
        sentenceOf(one),
        `\`${source(one)}\``
      ])
    ),
    ...values.flatMap((one) => [
      `### ${headingOf(one)}`,
      textOf(one),
      ...one.examples.slice(0, 1).map((code) => `\`\`\`ts\n${code}\n\`\`\``)
    ]),
    ...shown.flatMap((one) => [
      `### ${headingOf(one)}`,
      textOf(one),
      table(
        ["Field", "What it is"],
        membersOf(one).map(({ name, isOptional, type, doc }) => [`\`${name}${isOptional ? "?" : ""}: ${type}\``, doc])
      )
    ])
  ]
  return `${parts.join("\n\n")}\n`
}

/** Two names can differ in their case alone, and then one is a type; or be those of two doors. */
const headingsOf = (all: ReadonlyArray<PackageExport>): ReadonlyMap<PackageExport, string> => {
  const taken = new Set<string>()
  return new Map(
    all.map((one) => {
      const name = `${one.isType ? "type " : ""}${one.name}`
      const heading = taken.has(name) ? `${name} of ${one.door}` : name
      taken.add(name)
      return [one, heading]
    })
  )
}

/** As GitHub makes the address of a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w -]/g, "")
    .replaceAll(" ", "-")

const of = (all: ReadonlyArray<PackageExport>, door: string): ReadonlyArray<PackageExport> =>
  all.filter((one) => one.door === door)

const has = (all: ReadonlyArray<PackageExport>, { name, file }: PackageExport): boolean =>
  all.some((one) => one.name === name && one.file === file)

/** The comment without its examples, each paragraph in one line. */
const textOf = ({ doc }: PackageExport): string =>
  doc
    .replace(/@example[\s\S]*/, "")
    .trim()
    .split(/\n\n+/)
    .map((paragraph) => paragraph.replaceAll("\n", " "))
    .join("\n\n")

const sentenceOf = (one: PackageExport): string => /^[\s\S]*?[.](?=\s|$)/.exec(textOf(one))?.[0] ?? textOf(one)

/** What the file of a door says about itself: `door`: what it is. */
const aboutDoor = (folder: string, door: string): string => {
  const file = join(folder, "src/api", `${door.split("/")[1] ?? "index"}.ts`)
  const opening = /^\/\*\*([\s\S]*?)\*\//.exec(readFileSync(file, "utf8"))?.[1] ?? ""
  const text = opening.replace(/\s*\n \* ?/g, " ").replace("Re-exports only.", "")
  const what = text.slice(text.indexOf(": ") + 2).trim()
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}`
}
