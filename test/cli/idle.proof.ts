/** What a build costs when nothing, or one article, changed since the one before. */
import { existsSync, rmSync, utimesSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { harbour, makeProject, market, type TestProject } from "./project.ts"
import { opened } from "./tools/opened.ts"
import { snapshot, touchedSince } from "./tools/snapshot.ts"
import { reportOf } from "./tools/reportOf.ts"
import { plainSite, story } from "./tools/stories.ts"

const published = (project: TestProject) => snapshot(join(project.root, "public"))

describe("a build in which nothing changed", () => {
  const project = makeProject({ "articles/harbour.md": harbour, "articles/market.md": market })
  const first = opened(project, ["build"])
  const before = published(project)

  test("is preceded by one that opens what it reads and writes", () => {
    expect(first.run.status, first.run.stderr).toBe(0)
    expect(first.files).toEqual(expect.arrayContaining(["articles/harbour.md", "fanfare.config.yaml"]))
    expect(first.files.some((file) => file.startsWith(".fanfare/blobs/"))).toBe(true)
    expect(first.modules.some((file) => file.includes("/harfbuzzjs/"))).toBe(true)
  })

  test.each([
    ["at once, by the times of the files", []],
    ["looked at by the whole command line", ["--verbose"]],
    ["as JSON", ["--json"]],
    ["with --strict", ["--strict", "--allow-url"]],
    ["with --check", ["--check"]]
  ] as const)("touches no file, opens no picture, no article and nothing that is published: %s", (_, flags) => {
    const { run, files, modules } = opened(project, ["build", ...flags])
    expect(run.status, run.stderr).toBe(0)
    expect(files.filter((file) => /^(?:public|articles|\.fanfare\/blobs)\//.test(file))).toEqual([])
    expect(modules.filter((file) => /satori|resvg|harfbuzz|sharp|eld|rss-parser/.test(file))).toEqual([])
    expect(touchedSince(before, published(project))).toEqual([])
  })

  test("says the same as the build before, without the counts of changes", () => {
    const numbers = (text: string) => text.match(/\d+ (?:articles|cards|files)|written|unchanged/g)
    const again = project.run(["build"])
    const whole = project.run(["build", "--verbose"])
    expect(numbers(again.stderr)).toEqual(numbers(first.run.stderr))
    expect(again.stderr).toContain("2 articles: 0 added, 0 changed, 0 removed")
    expect(whole.stderr).toContain("2 articles: 0 added, 0 changed, 0 removed")
    expect(whole.stderr).not.toContain("made:")
    expect(reportOf(project.run(["build", "--json"]))).toMatchObject({
      ok: true,
      articles: { total: 2, added: 0, changed: 0, removed: 0 },
      cards: { rendered: 0, reused: 6 },
      files: { written: 0, deleted: 0 }
    })
  })

  test("a file that was touched and holds what it held is read, and changes nothing", () => {
    const now = Date.now() / 1000 + 5
    utimesSync(join(project.root, "articles/harbour.md"), now, now)
    const { run, files } = opened(project, ["build"])
    expect(run.status).toBe(0)
    expect(files).toContain("articles/harbour.md")
    expect(files).not.toContain("articles/market.md")
    expect(touchedSince(before, published(project))).toEqual([])
  })
})

describe("a build in which one article of many changed", () => {
  const count = 45
  const dated = (number: number): string =>
    story(number).replace(
      /date: .*/,
      `date: 2026-${number > 22 ? "02" : "01"}-${String(((number - 1) % 22) + 1).padStart(2, "0")}`
    )
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`articles/s${index + 1}.md`, dated(index + 1)])
  )
  const project = makeProject({ "fanfare.config.yaml": plainSite(), ...files })
  const first = project.run(["build", "--json"])

  const afterEdit = (path: string, from: string, to: string) => {
    const before = published(project)
    project.write(path, project.read(path).replace(from, to))
    const { run, files: seen } = opened(project, ["build", "--json", "--verbose"])
    expect(run.status, run.stderr).toBe(0)
    return { touched: touchedSince(before, published(project)), seen, run }
  }

  test("has an archive that no new edit opens", () => {
    expect(reportOf(first).articles.total).toBe(count)
    expect(project.published().has("archive/1/rss.xml")).toBe(true)
  })

  test("the body of an old one: its own files and the archive that holds it, and no list", () => {
    const { touched, seen, run } = afterEdit("articles/s1.md", "nobody else", "somebody else")
    expect(touched).toEqual(expect.arrayContaining(["archive/1", "archive/1/rss.xml", "fanfare.json"]))
    const others = touched.filter((path) => !/^(?:articles\/story-1|archive\/1|articles\/s1)(?:\/|$)/.test(path))
    // The output directory itself: a file of it was put by a rename.
    expect(others.filter((path) => path !== "")).toEqual(["fanfare.json"])
    expect(seen.filter((path) => path.startsWith("articles/"))).toEqual(["articles/s1.md"])
    expect(reportOf(run)).toMatchObject({
      articles: { total: count, added: 0, changed: 1, removed: 0 },
      subscribers: { new: [], updated: [], vanished: [] }
    })
  })

  test("the title of the newest: its own files, and the lists and feeds that show it, and no archive", () => {
    const { touched, run } = afterEdit("articles/s44.md", "Story number 44", "The last story")
    expect(touched).toEqual(
      expect.arrayContaining([
        "articles/s44/head.html",
        "articles/s44/share.json",
        "atom.xml",
        "feed.json",
        "index.html",
        "rss.xml",
        "widgets/latest-news.html"
      ])
    )
    expect(touched.filter((path) => path.startsWith("archive/"))).toEqual([])
    expect(touched.filter((path) => /^articles\/s(?!44(?:\/|$))/.test(path))).toEqual([])
    expect(touched).not.toContain("widgets/fanfare.css")
    expect(reportOf(run).subscribers.updated).toMatchObject([{ title: "The last story" }])
  })

  test("--verbose says of every file that was made why, and of no other", () => {
    const { touched, run } = afterEdit("articles/s43.md", "Story number 43", "The last but one")
    const made = [...run.stderr.matchAll(/^\s*made: (\S+) \([\w-]+\): (.+)$/gm)]
    for (const [, , why] of made) expect(why).toMatch(/^what it depends on changed/)
    const paths = made.map(([, path = ""]) => path)
    expect(paths).toContain("articles/s43/head.html")
    expect(paths.some((path) => path.startsWith("archive/"))).toBe(false)
    const folders = new Set(touched.filter((path) => touched.some((other) => other.startsWith(`${path}/`))))
    const files = touched.filter((path) => path !== "" && path !== "fanfare.json" && !folders.has(path))
    expect(files.filter((path) => !paths.includes(path))).toEqual([])
  })

  test("a new one is new for subscribers, and its files are said to be new", () => {
    project.write(
      "articles/s46.md",
      story(20).replace("Story number 20", "A story of today").replace("/story-20/", "/today/")
    )
    const run = project.run(["build", "--json", "--verbose"])
    expect(reportOf(run)).toMatchObject({
      articles: { total: count + 1, added: 1, changed: 0, removed: 0 },
      subscribers: { new: [{ title: "A story of today" }], updated: [] }
    })
    expect(run.stderr).toMatch(/made: articles\/s46\/head\.html \(head\): it is new/)
  })

  test("one that is gone takes its files along, and nothing else of the others", () => {
    rmSync(join(project.root, "articles/s46.md"))
    const before = project.published()
    const run = project.run(["build", "--json"])
    expect(reportOf(run)).toMatchObject({
      articles: { total: count, added: 0, removed: 1 },
      subscribers: { vanished: [{ title: "A story of today" }] }
    })
    const gone = [...before.keys()].filter((path) => !project.published().has(path))
    expect(gone.length).toBeGreaterThan(3)
    expect(gone.every((path) => path.startsWith("articles/s46/"))).toBe(true)
    expect([...project.published().values()].join("\n")).not.toContain("A story of today")
  })
})

describe("a build of a site without an article", () => {
  test("is whole, and the next one touches nothing", () => {
    const project = makeProject({ "fanfare.config.yaml": plainSite(), "articles/.keep": "" })
    const run = project.run(["build", "--json"])
    expect(run.status, run.stderr).toBe(0)
    const before = published(project)
    expect(JSON.parse(project.read("public/feed.json"))).toMatchObject({ items: [] })
    expect(project.run(["build"]).status).toBe(0)
    expect(project.run(["build", "--verbose"]).status).toBe(0)
    expect(touchedSince(before, published(project))).toEqual([])
  })
})

test.each([
  ["the definition of a feed", "feeds/harbour.yaml", "title: Harbour\n", "title: News of the harbour\n"],
  ["the config", "fanfare.config.yaml", plainSite(), plainSite().replace("Example News", "Other News")]
])("%s that is written anew in its place is read again", (_, path, from, to) => {
  const project = makeProject({ "fanfare.config.yaml": plainSite(), "articles/s1.md": story(1), [path]: from })
  const feeds = (): string =>
    [...project.published()].flatMap(([file, text]) => (/(?:rss|atom)\.xml$/.test(file) ? [text] : [])).join("\n")
  project.run(["build"])
  project.run(["build"])
  expect(existsSync(join(project.root, ".fanfare/idle"))).toBe(true)
  project.write(path, to)
  expect(project.run(["build"]).status).toBe(0)
  expect(feeds()).toContain(/title: (?<title>[NO][^\n},]*)/.exec(to)?.groups?.["title"])
})
