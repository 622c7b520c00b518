/** Sources that a config in code brings along: the example of docs/sources.md, and what is said of one that is wrong. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { describe, expect, test } from "vitest"
import { createFanfare } from "../../src/api/index.ts"
import { atFixedMoment, rejected } from "./library.ts"

atFixedMoment()

/** The block of docs/sources.md that begins with the name of its file. */
const example = (name: string): string => {
  const [, text = ""] = readFileSync("docs/sources.md", "utf8").split(`\`\`\`ts\n// ${name}\n`)
  return text.split("\n```")[0] ?? ""
}

const project = (config: string, files: Readonly<Record<string, string>> = {}): string => {
  const root = mkdtempSync(join(tmpdir(), "fanfare-config-source-"))
  const code = config.replace('from "fanfare"', `from ${JSON.stringify(resolve("src/api/index.ts"))}`)
  for (const [name, text] of Object.entries({ "fanfare.config.ts": code, ...files }))
    writeFileSync(join(root, name), text)
  return root
}

const site = 'site: { url: "https://news.example.org/", title: "News" }, cards: false'

interface Items {
  readonly items: ReadonlyArray<{ readonly title: string; readonly url: string }>
}

const titles = (root: string): ReadonlyArray<string> =>
  (JSON.parse(readFileSync(join(root, "public/feed.json"), "utf8")) as Items).items.map(({ title }) => title)

describe("the source of docs/sources.md", () => {
  const text = example("fanfare.config.ts")
  const rows = (...days: ReadonlyArray<number>): string =>
    JSON.stringify(
      days.map((day) => ({
        slug: `day-${day}`,
        title: `Day ${day}`,
        html: `<p>What happened on day ${day}.</p>`,
        day: `2026-03-0${day}`
      }))
    )

  test("is fifteen lines, and what it tells is published", async () => {
    expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(15)
    const root = project(text.replace('title: "News" }', 'title: "News" }, cards: false'), { "posts.json": rows(1, 2) })
    await using fanfare = await createFanfare({ root })
    const report = await fanfare.build()
    expect(report.sources).toContainEqual({ name: "posts", state: "ok" })
    expect(report.articles.total).toBe(2)
    expect(titles(root)).toEqual(["Day 2", "Day 1"])
    writeFileSync(join(root, "posts.json"), rows(1, 2, 3))
    expect((await fanfare.build()).articles).toMatchObject({ total: 3, added: 1, changed: 0 })
  })

  test("that fails keeps what it told", async () => {
    const root = project(text.replace('title: "News" }', 'title: "News" }, cards: false'), { "posts.json": rows(1, 2) })
    await using fanfare = await createFanfare({ root })
    await fanfare.build()
    writeFileSync(join(root, "posts.json"), "{")
    const report = await fanfare.build()
    expect(report.sources).toContainEqual({ name: "posts", state: "stale" })
    expect(titles(root)).toEqual(["Day 2", "Day 1"])
  })
})

describe("a source in a config in code", () => {
  const source = (name: string, id: string): string =>
    `{ name: ${JSON.stringify(name)}, changes: () => [{ id: ${JSON.stringify(id)}, title: "Of ${id}", content_text: "Words of ${id}.", date_published: "2026-03-01" }] }`

  test("stands beside named kinds, others in code, and those of a program", async () => {
    const root = project(
      `export default { ${site}, sources: [{ ndjson: "a.ndjson" }, ${source("one", "b")}, ${source("two", "c")}] }`,
      { "a.ndjson": '{"id":"a","title":"Of a","content_text":"Words of a.","date_published":"2026-03-01"}\n' }
    )
    const more = { name: "three", changes: () => [{ id: "d", title: "Of d", content_text: "Words of d." }] }
    await using fanfare = await createFanfare({ root, sources: [more] })
    const report = await fanfare.build()
    expect(report.articles.total).toBe(4)
    expect(report.sources.map(({ name }) => name)).toEqual(["articles", "a.ndjson", "one", "two", "three"])
  })

  test.each([
    ["without a name", "{ changes: () => [] }", /\{ name, changes \}/],
    ["without a function", '{ name: "x", changes: [] }', /Expected a function/],
    ["with a # in its name", source("a#b", "x"), /a name without a #/],
    ["with a name that is taken", `${source("x", "1")}, ${source("x", "2")}`, /"x" is taken/],
    ["with the name of the articles' folder", source("articles", "1"), /"articles" is taken/],
    ["with the name of the comments", source("comments", "1"), /"comments" is taken/]
  ])("%s is an error of the config", async (_, entry, says) => {
    const root = project(`export default { ${site}, sources: [${entry}] }`)
    mkdirSync(join(root, "articles"))
    const error = await rejected(createFanfare({ root }))
    expect(error).toMatchObject({ _tag: "ConfigError", exitCode: 2, message: expect.stringMatching(says) })
  })

  test("has another name than those of the program that opens the project", async () => {
    const root = project(`export default { ${site}, sources: [${source("x", "1")}] }`)
    const error = await rejected(createFanfare({ root, sources: [{ name: "x", changes: () => [] }] }))
    expect(error).toMatchObject({ _tag: "ConfigError", detail: 'Two sources have the name "x".' })
  })
})
