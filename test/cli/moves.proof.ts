/** Articles whose files move, change places or get their dates later: the same articles, with the same files and ids. */
import { mkdirSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { readManifest } from "./manifest.ts"
import { harbour, makeProject, market, type TestProject } from "./project.ts"
import { reportOf } from "./tools/reportOf.ts"
import { plainSite, stories, story } from "./tools/stories.ts"

const move = ({ root }: TestProject, from: string, to: string): void => renameSync(join(root, from), join(root, to))

const remove = ({ root }: TestProject, path: string): void => rmSync(join(root, path), { recursive: true })

/** Ids by title. */
const ids = (project: TestProject): Readonly<Record<string, string>> =>
  Object.fromEntries(readManifest(project.read("public/fanfare.json")).articles.map(({ id, title }) => [title, id]))

/** Every file that the manifest names is there, and nothing but them and itself. */
const expectWhole = (project: TestProject): void => {
  const { files, articles } = readManifest(project.read("public/fanfare.json"))
  const named = files.map(({ path }) => path)
  const there = [...project.published().keys()]
  expect(there.filter((path) => path !== "fanfare.json" && !named.includes(path))).toEqual([])
  expect(named.filter((path) => !there.includes(path))).toEqual([])
  for (const article of articles)
    for (const path of Object.values(article.files)) expect(there, article.title).toContain(path)
}

describe("files of articles that move", () => {
  test("all into a folder: nothing is written, nothing is lost, nothing is new", () => {
    const project = makeProject({ "articles/harbour.md": harbour, "articles/market.md": market })
    expect(project.run(["build"]).status).toBe(0)
    const before = project.published()
    mkdirSync(join(project.root, "articles/2026"))
    for (const name of ["harbour.md", "market.md"]) move(project, `articles/${name}`, `articles/2026/${name}`)
    const run = project.run(["build", "--json"])
    expect(run.status, run.stderr).toBe(0)
    expect(reportOf(run)).toMatchObject({
      articles: { total: 2, added: 0, changed: 0, removed: 0 },
      cards: { rendered: 0, reused: 6 },
      files: { written: 0, deleted: 0 },
      subscribers: { new: [], updated: [], vanished: [], resent: [] }
    })
    expect(project.published()).toEqual(before)
    expect(project.read("fanfare.ledger.jsonl")).toContain("articles/2026/harbour.md")
  })

  test("two that change places: each keeps id and address, and no file is missing", () => {
    const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(3) })
    project.run(["build"])
    const before = ids(project)
    move(project, "articles/s1.md", "articles/spare.md")
    move(project, "articles/s2.md", "articles/s1.md")
    move(project, "articles/spare.md", "articles/s2.md")
    const run = project.run(["build", "--json"])
    expect(reportOf(run)).toMatchObject({
      articles: { total: 3, added: 0, removed: 0 },
      subscribers: { new: [], vanished: [], resent: [] }
    })
    expect(ids(project)).toEqual(before)
    expectWhole(project)
  })

  test("one that makes room for another of its name: the old one keeps its id, the new one is new", () => {
    const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(3) })
    project.run(["build"])
    const before = ids(project)
    move(project, "articles/s1.md", "articles/first.md")
    project.write("articles/s1.md", story(9))
    const run = project.run(["build", "--json"])
    expect(reportOf(run)).toMatchObject({
      articles: { total: 4, added: 1, removed: 0 },
      subscribers: { new: [{ title: "Story number 9" }], vanished: [], resent: [] }
    })
    expect(ids(project)).toMatchObject(before)
    expectWhole(project)
    const again = project.run(["build", "--json", "--force"])
    expect(reportOf(again)).toMatchObject({ files: { written: 0, deleted: 0 } })
  })

  test("one that is rewritten as HTML under its name keeps its files", () => {
    const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(2) })
    project.run(["build"])
    const before = ids(project)
    remove(project, "articles/s1.md")
    project.write(
      "articles/s1.html",
      `<!doctype html><html lang="en"><head><title>Story number 1</title><link rel="canonical" href="https://news.example.org/story-1/"><meta property="article:published_time" content="2026-03-01T09:00:00+03:00"></head><body><article><h1>Story number 1</h1><p>Words of day 1, which nobody else wrote.</p></article></body></html>`
    )
    const run = project.run(["build", "--json"])
    expect(reportOf(run)).toMatchObject({ articles: { total: 2, added: 0, removed: 0 }, subscribers: { new: [] } })
    expect(ids(project)).toEqual(before)
    expectWhole(project)
  })
})

describe("articles that come, go and come back", () => {
  test("one that is removed and put back has its id, and is no news for those who read it", () => {
    const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(4) })
    project.run(["build"])
    const before = ids(project)
    remove(project, "articles/s2.md")
    expect(reportOf(project.run(["build", "--json"]))).toMatchObject({
      articles: { total: 3, removed: 1 },
      subscribers: { vanished: [{ title: "Story number 2" }] }
    })
    expectWhole(project)
    project.write("articles/s2.md", story(2))
    expect(reportOf(project.run(["build", "--json"]))).toMatchObject({
      articles: { total: 4, added: 1, removed: 0 },
      subscribers: { new: [], resent: [] }
    })
    expect(ids(project)).toEqual(before)
    expectWhole(project)
  })

  test("one that becomes a draft is taken back, and is published again when it is none", () => {
    const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(3) })
    project.run(["build"])
    const before = ids(project)
    project.write("articles/s3.md", story(3, "draft: true\n"))
    expect(reportOf(project.run(["build", "--json"])).articles).toMatchObject({ total: 2, added: 0, removed: 1 })
    expect([...project.published().values()].join("\n")).not.toContain("Story number 3")
    expectWhole(project)
    project.write("articles/s3.md", story(3))
    expect(reportOf(project.run(["build", "--json"])).articles).toMatchObject({ total: 3, added: 1, removed: 0 })
    expect(ids(project)).toEqual(before)
    expectWhole(project)
  })

  test("two of one title and day are two articles, whichever is read first, and stay so", () => {
    const twin = story(1).replace("url: /story-1/\n", "")
    const project = makeProject({ "fanfare.config.yaml": plainSite(), "articles/a.md": twin, "articles/b.md": twin })
    expect(reportOf(project.run(["build", "--json"])).articles.total).toBe(2)
    const manifest = readManifest(project.read("public/fanfare.json"))
    expect(new Set(manifest.articles.map(({ id }) => id)).size).toBe(2)
    expect(new Set(manifest.articles.map(({ url }) => url)).size).toBe(2)
    expectWhole(project)
    remove(project, ".fanfare")
    project.run(["build"])
    expect(readManifest(project.read("public/fanfare.json"))).toEqual(manifest)
  })
})

describe("a lost or damaged ledger", () => {
  const built = (): TestProject => {
    const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(4) })
    project.run(["build"])
    // What it is now is not what its id was made from.
    project.write("articles/s2.md", story(2).replace("Words", "Better words"))
    project.run(["build"])
    return project
  }
  const atomId = (project: TestProject): string | undefined =>
    /<id>(.*?)<\/id>/.exec(project.read("public/atom.xml"))?.[1]

  const damages: ReadonlyArray<readonly [string, (project: TestProject) => void]> = [
    ["lost", (project) => remove(project, "fanfare.ledger.jsonl")],
    ["empty", (project) => project.write("fanfare.ledger.jsonl", "")],
    [
      "cut off in the middle of a line",
      (project) => project.write("fanfare.ledger.jsonl", project.read("fanfare.ledger.jsonl").slice(0, 500))
    ],
    [
      "without its first lines",
      (project) =>
        project.write("fanfare.ledger.jsonl", project.read("fanfare.ledger.jsonl").split("\n").slice(3).join("\n"))
    ]
  ]
  const caches: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
    ["with the index", []],
    ["without the index", [".fanfare"]]
  ]

  test.each(damages.flatMap(([what, damage]) => caches.map(([where, lost]) => [what, where, damage, lost] as const)))(
    "%s, %s: every id and the feed's own come back, and it is whole again",
    (_, __, damage, lost) => {
      const project = built()
      const [before, feed] = [ids(project), atomId(project)]
      const ledger = project.read("fanfare.ledger.jsonl")
      damage(project)
      for (const path of lost) remove(project, path)
      const run = project.run(["build", "--json"])
      expect(run.status, run.stderr).toBe(0)
      expect(reportOf(run).subscribers).toMatchObject({ new: [], vanished: [], resent: [] })
      expect(ids(project)).toEqual(before)
      expect(atomId(project)).toBe(feed)
      const known = (text: string): ReadonlyArray<string> => (text.match(/"id":"[^"]*"/g) ?? []).toSorted()
      expect(known(project.read("fanfare.ledger.jsonl"))).toEqual(known(ledger))
      expect(reportOf(run).findings.some(({ code }) => code === "FF6201" || code === "FF6008")).toBe(true)
    }
  )
})
