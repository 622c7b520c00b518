/** `cards: false` as a user meets it: no picture is made, nothing of the cards is opened, and the way there and back. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Schema } from "effect"
import { describe, expect, test } from "vitest"
import { Report } from "../../src/report/Report.ts"
import { harbour, makeProject, market, type TestProject } from "./project.ts"

const config = (cards: string): string =>
  `site: { url: https://news.example.org/, title: Example News, logo: logo.svg }\n${cards}`
const off = config("cards: false\n")
const on = config("")

/** Writes the path of every file that is opened into the file that `OPENED` names. */
const recorder = `
import fs from "node:fs"
import { syncBuiltinESMExports } from "node:module"
const { appendFileSync } = fs
const note = (path) => appendFileSync(process.env.OPENED, String(path instanceof URL ? path.pathname : path) + "\\n")
for (const [of, names] of [
  [fs, ["open", "openSync", "readFile", "readFileSync", "createReadStream", "readdir", "readdirSync"]],
  [fs.promises, ["open", "readFile", "readdir"]]
])
  for (const name of names) {
    const plain = of[name]
    of[name] = (path, ...more) => {
      note(path)
      return plain(path, ...more)
    }
  }
syncBuiltinESMExports()
`

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#0b5c6b"/></svg>\n'

const project = (settings: string): TestProject => {
  const made = makeProject(
    {
      "fanfare.config.yaml": settings,
      "articles/harbour.md": harbour,
      "articles/market.md": market,
      "articles/bridge.md": harbour.replace("The harbour opens again", "A bridge").replace("/harbour/", "/bridge/"),
      "templates/broken.mjs": "this is no template (",
      "logo.svg": logo
    },
    { cold: true }
  )
  writeFileSync(join(made.root, "recorder.mjs"), recorder)
  return made
}

const build = (
  made: TestProject,
  expected = 0
): { readonly report: Report; readonly opened: ReadonlyArray<string> } => {
  const log = join(made.root, "opened.txt")
  rmSync(log, { force: true })
  const { status, stdout, stderr } = made.run(["build", "--json"], {
    NODE_OPTIONS: `--import=${join(made.root, "recorder.mjs")}`,
    OPENED: log
  })
  expect(status, stderr).toBe(expected)
  return {
    report: Schema.decodeSync(Schema.fromJsonString(Report))(stdout),
    opened: readFileSync(log, "utf8").split("\n")
  }
}

const isPicture = (path: string): boolean => /\.(?:png|jpe?g)$/.test(path)
const isOfCards = (path: string): boolean =>
  /[\\/]templates(?:[\\/]|$)|@fontsource|\.(?:woff2?|ttf|otf|wasm)$/.test(path)

/** Addresses of the site's own files that are not there. */
const dangling = (made: TestProject): ReadonlyArray<string> => {
  const published = made.published()
  const named = [...published.values()].flatMap(
    (text) => text.match(/https:\/\/news\.example\.org\/(?:articles|widgets)\/[^"'<>\s&\\)%]+/g) ?? []
  )
  return named.map((one) => new URL(one).pathname.slice(1)).filter((path) => !published.has(path))
}

describe("cards: false", () => {
  const made = project(off)
  const first = build(made)

  test("makes no picture, and reports none", () => {
    expect(first.report).toMatchObject({ articles: { total: 3 }, cards: { rendered: 0, reused: 0 } })
    expect([...made.published().keys()].filter(isPicture)).toEqual([])
    expect([...made.published().keys()]).toContain("articles/harbour/share.json")
  })

  test("reads no template and no font, and finds nothing wrong with them", () => {
    expect(first.opened.filter(isOfCards)).toEqual([])
    expect(first.report.findings.filter(({ code }) => code.startsWith("FF40"))).toEqual([])
  })

  test("names nothing that is not there", () => {
    expect(dangling(made)).toEqual([])
  })

  test("keeps the site's logo, and sees when it changes", () => {
    const logos = () => [...made.published().keys()].filter((path) => path.startsWith("widgets/logo."))
    const [before] = logos()
    expect(before).toMatch(/^widgets\/logo\.[0-9a-f]{10}\.svg$/)
    expect(made.published().get(before ?? "")).toBe(logo)
    made.write("logo.svg", logo.replace("#0b5c6b", "#6b0b5c"))
    build(made)
    expect(made.published().get(logos().find((path) => path !== before) ?? "")).toContain("#6b0b5c")
    made.write("logo.svg", logo)
    build(made)
    expect(logos()).toContain(before)
  })

  test("says what is wrong with a logo", () => {
    const other = project(off)
    other.write("logo.svg", "<svg/>")
    expect(build(other).report.findings).toMatchObject([{ code: "FF4003", file: "logo.svg" }])
  })
})

test("cards come when they are turned on, and go after three builds that publish when they are turned off", () => {
  const made = project(off)
  build(made)
  const without = made.published()

  made.write("fanfare.config.yaml", on)
  // The broken template is an error now.
  const { report, opened } = build(made, 1)
  expect(opened.filter(isOfCards).length).toBeGreaterThan(0)
  expect(report.cards).toEqual({ rendered: 9, reused: 0 })
  expect(report.findings).toMatchObject([{ code: "FF4005", file: "templates/broken.mjs" }])
  const cold = project(on)
  build(cold, 1)
  expect(made.published()).toEqual(cold.published())
  const pictures = [...made.published().keys()].filter(isPicture)
  // Nine cards, and the logo as feeds show it.
  expect(pictures).toHaveLength(10)
  expect(dangling(made)).toEqual([])

  made.write("fanfare.config.yaml", off)
  const after = [build(made).report]
  const texts = () => new Map([...made.published()].filter(([path]) => !isPicture(path) && path !== "fanfare.json"))
  expect(texts()).toEqual(new Map([...without].filter(([path]) => path !== "fanfare.json")))
  const kept = () =>
    readdirSync(join(made.root, "public"), { recursive: true }).filter((path) => isPicture(String(path)))
  expect(kept()).toHaveLength(10)
  for (const day of [3, 4]) {
    made.write("articles/later.md", harbour.replace("2026-03-01", `2026-03-0${day}`).replace("/harbour/", "/later/"))
    after.push(build(made).report)
    expect(kept()).toHaveLength(10)
  }
  made.write("articles/later.md", harbour.replace("/harbour/", "/later/"))
  after.push(build(made).report)
  expect(kept()).toEqual([])
  expect(after.map(({ files }) => files.deleted)).toEqual([0, 0, 0, 10])
  expect(after.map(({ cards }) => cards)).toEqual(Array.from({ length: 4 }, () => ({ rendered: 0, reused: 0 })))
})
