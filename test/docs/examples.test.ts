/** What stands in the docs to be copied is taken as it stands there: settings without a finding, commands with flags that there are. */
import { readFileSync } from "node:fs"
import { Result } from "effect"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { helpDocs } from "../../scripts/command-page/helpDocs.ts"
import { decodeConfig } from "../../src/config/loadConfig.ts"
import { decodeFeedDefinition } from "../../src/config/feedDefinition.ts"
import { isKnownKey } from "../../src/sources/metadata/fields.ts"
import { readProject } from "../sources/project.ts"
import { alternatives, blocksOf, type Example, fanfareLines } from "./examplesOf.ts"

type Reader = (text: string) => Promise<ReadonlyArray<string>>

const valueOf = (text: string): Readonly<Record<string, unknown>> => parse(text) as Readonly<Record<string, unknown>>

const site = { url: "https://news.example.org/", title: "Example News" }

const config: Reader = async (text) => {
  const value = valueOf(text)
  const own = value["site"] as object | undefined
  const whole = { ...value, site: { ...site, ...own } }
  const read = decodeConfig("/project", whole)
  return Result.isSuccess(read) ? [] : [read.failure.detail, ...read.failure.findings.map(({ message }) => message)]
}

const feedFile: Reader = async (text) => {
  const whole = valueOf(text)["title"] === undefined ? `title: A feed\n${text}` : text
  const read = decodeFeedDefinition("examples", whole, "feeds/examples.yaml")
  return Result.isSuccess(read) ? [] : read.failure.map(({ message }) => message)
}

/** Of its fields: pictures and sound that an example names are not there. Fields of other programs are taken, so each has to be known. */
const frontMatter: Reader = async (text) => {
  const more = Object.entries({ title: "A story", date: "2026-03-01", lang: "en" })
    .filter(([name]) => valueOf(text)[name] === undefined)
    .map(([name, value]) => `${name}: ${value}\n`)
  const { findings } = await readProject({
    "articles/story.md": `---\n${more.join("")}${text}\n---\n## First\n\nThe harbour opened at noon.\n\n<p class="premium">It closed at six.</p>\n`
  })
  const unknown = Object.keys(valueOf(text)).filter((key) => !isKnownKey(key))
  return [
    ...unknown.map((key) => `\`${key}\` is not a field.`),
    ...findings.filter(({ code }) => code.startsWith("FF11")).map(({ message }) => message)
  ]
}

const readers: Readonly<Record<string, Reader>> = { config, feedFile, frontMatter }

/** Files of CI and of tools: theirs to judge, but the commands in them. */
const isOfOthers = (text: string): boolean => /^(?:on|jobs|include|repos):/m.test(text)

/** What a comment at the top says that the block is; else it may be any of them. */
const saidOf = (text: string): ReadonlyArray<string> =>
  text.startsWith("# fanfare.config.yaml")
    ? ["config"]
    : text.startsWith("# feeds/")
      ? ["feedFile"]
      : text.startsWith("# front matter")
        ? ["frontMatter"]
        : Object.keys(readers)

const yaml = blocksOf("yaml", "yml")
const settings = yaml.filter(({ text }) => !isOfOthers(text)).flatMap(alternatives)

const complaints = async (text: string): Promise<Readonly<Record<string, ReadonlyArray<string>>>> =>
  Object.fromEntries(
    await Promise.all(saidOf(text).map(async (name) => [name, (await readers[name]?.(text)) ?? []] as const))
  )

describe("an example of settings", () => {
  test("there are many of each kind", async () => {
    expect(settings.length).toBeGreaterThan(40)
    const kinds = await Promise.all(
      settings.map(async ({ text }) =>
        Object.entries(await complaints(text)).flatMap(([name, all]) => (all.length === 0 ? [name] : []))
      )
    )
    for (const name of Object.keys(readers))
      expect([name, kinds.filter((kind) => kind.includes(name)).length > 5]).toEqual([name, true])
  })

  test.each(settings.map(({ at, text }) => [at, text] as const))("%s is taken", async (_, text) => {
    const said = await complaints(text)
    expect(Object.values(said).some((all) => all.length === 0) ? {} : said).toEqual({})
  })

  test.each([
    ["a key", "cards: { tempalte: quote }"],
    ["a value", "# feeds/pins.yaml\ntitle: A feed\nprofile: pintrest"],
    ["a key inside", "widgets: { latestNws: { limit: 5 } }"],
    ["a name", "# fanfare.config.yaml\nsite: { url: https://news.example.org/, titel: A }"],
    ["a field", "# front matter of an article\nauhtor: Lena Haddad"]
  ])("with %s that is misspelt is refused by all", async (_, text) => {
    for (const all of Object.values(await complaints(text))) expect(all).not.toEqual([])
  })
})

describe("an article", () => {
  const articles = blocksOf("markdown", "md").filter(({ text }) => text.startsWith("---\n"))

  test.each(articles.map(({ at, text }) => [at, text] as const))("%s has no finding of its fields", async (_, text) => {
    const { findings, articles: read } = await readProject({ "articles/story.md": text })
    expect(read).toHaveLength(1)
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([])
  })
})

describe("a command", async () => {
  const docs = await helpDocs()
  const shared = new Set(["--help", "-h", "--version"])
  const fault = (line: string): string | null => {
    const [name = "", ...words] = line.split(/\s+/).filter((word) => word !== "")
    const doc = docs.get(name)
    if (doc === undefined) return shared.has(name) || name === "" || name === "help" ? null : `no command ${name}`
    const flags = new Set([...doc.flags, ...(doc.inheritedFlags ?? [])].map((flag) => `--${flag.name}`))
    const unknown = words.filter((word) => word.startsWith("-")).map((word) => word.replace(/=.*$/, ""))
    return unknown.find((word) => !flags.has(word) && !shared.has(word)) ?? null
  }
  const shell = blocksOf("sh", "bash", "shell", "yaml", "yml", "json", "jsonc")
  const files: ReadonlyArray<Example> = ["docs/ci/gitlab.yml", "action.yml"].map((at) => ({
    at,
    text: readFileSync(at, "utf8")
  }))
  const inText = ["README.md", ...new Set(shell.map(({ at }) => at.replace(/,.*$/, "")))].flatMap((at) =>
    Array.from(readFileSync(at, "utf8").matchAll(/`((?:npx )?fanfare [a-z][^`\n]*)`/g), ([, text = ""]) => ({
      at,
      text
    }))
  )
  const lines = [...shell, ...files, ...inText].flatMap(fanfareLines)

  test("there are many", () => {
    expect(lines.length).toBeGreaterThan(60)
    expect(new Set(lines.map(({ text }) => text.split(/\s/)[0])).size).toBeGreaterThan(8)
  })

  test("is one that there is, with flags that it takes", () => {
    expect(lines.map(({ at, text }) => [at, text, fault(text)]).filter(([, , wrong]) => wrong !== null)).toEqual([])
  })

  test.each(["bild", "build --jbos 2", "check --formats sarif", "init --force"])("%s would be found", (line) => {
    expect(fault(line)).not.toBeNull()
  })
})
