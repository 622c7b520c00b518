/** Unreadable is not absent: whatever input cannot be read, what was published of it stays, exit 3, and all else goes on. */
import { mkdirSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { plainSite, story } from "../cli/tools/stories.ts"
import { removeFolders } from "../publish/site.ts"
import { articles, codesOf, makeSite, type Site } from "./site.ts"

afterAll(removeFolders)

const config = plainSite(
  "comments: { files: exports/ }\nsources: [{ ndjson: records.ndjson }]\nwidgets: { latestNews: { feed: news.json } }\n"
)
const comment = (text: string): string => JSON.stringify([{ author: "Jo", date: "2026-04-02", text, article: "s2" }])
const record = `${JSON.stringify({ id: "r", title: "A record", url: "https://news.example.org/r/", content_text: "Text.", date_published: "2026-03-01T09:30:00Z", language: "en", summary: "S.", authors: [{ name: "A" }] })}\n`
const news = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "N",
  items: [{ id: "1", url: "https://other.example.org/1", title: "Elsewhere" }]
})

const files = {
  ...articles(5),
  "articles/s1.meta.yaml": "section: Harbour\n",
  "articles/s1.comments.json": comment("Beside."),
  "exports/all.json": comment("From an export."),
  "feeds/sport.yaml": "title: Sport\n",
  "records.ndjson": record,
  "news.json": news
}

const published = async (): Promise<Site> => {
  const site = makeSite(files, config)
  const { report } = await site.run()
  expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([])
  return site
}

/** A link in a circle: it is there, and nobody can read it, whatever rights they have. */
const circle = (site: Site, path: string): void => {
  site.remove(path)
  symlinkSync(path.split("/").at(-1) ?? "", join(site.root, path))
}

const nowhere = (site: Site, path: string): void => {
  site.remove(path)
  symlinkSync("/nowhere/at/all", join(site.root, path))
}

const outside = (site: Site, path: string): void => {
  site.remove(path)
  symlinkSync(path.includes(".") ? "/etc/hostname" : "/etc", join(site.root, path))
}

const ways = [
  ["a link in a circle", circle],
  ["a link that leads nowhere", nowhere],
  ["a link that leads out of the project", outside]
] as const

describe("as long as the run goes on without it", () => {
  const inputs: ReadonlyArray<readonly [path: string, code: string]> = [
    ["articles/s1.md", "FF1005"],
    ["articles/s1.meta.yaml", "FF1005"],
    ["articles/s1.comments.json", "FF1003"],
    ["exports", "FF1003"],
    ["records.ndjson", "FF1006"],
    ["articles", "FF1006"],
    ["news.json", "FF5020"]
  ]

  test.each(inputs.flatMap(([path, code]) => ways.map(([what, make]) => [path, what, make, code] as const)))(
    "%s as %s keeps what it gave, and is named in every build",
    async (path, _, make, code) => {
      const site = await published()
      const before = site.published()
      make(site, path)
      for (let round = 0; round < 2; round += 1) {
        const ran = await site.run()
        // A link out of the project is said to be one.
        expect(codesOf(ran).filter((one) => one.startsWith(code) || one.startsWith("FF1005")).length).toBeGreaterThan(0)
        expect(site.published()).toEqual(before)
        expect(ran.report.articles).toMatchObject({ total: 6, added: 0, changed: 0, removed: 0 })
        expect(ran.report.subscribers).toEqual({ new: [], updated: [], vanished: [], resent: [] })
        expect(ran.report.ok && ran.report.sources.every(({ state }) => state === "ok")).toBe(false)
      }
    }
  )

  test.each(["articles/s1.md", "articles/s1.comments.json", "exports", "articles", "records.ndjson"])(
    "%s does not keep an edit elsewhere from being published, and is taken as it is once it can be read",
    async (path) => {
      const site = await published()
      const elsewhere = path.startsWith("articles") && path !== "articles/s1.md" && path !== "articles/s1.comments.json"
      site.rename(path, ".away")
      symlinkSync("/nowhere/at/all", join(site.root, path))
      if (elsewhere) site.write("records.ndjson", record.replace("A record", "Edited elsewhere"))
      else site.write("articles/s3.md", story(3).replace("Story number 3", "Edited elsewhere"))
      await site.run()
      expect(site.read("public/rss.xml")).toContain("Edited elsewhere")
      site.remove(path)
      site.rename(".away", path)
      if (path === "articles/s1.md") site.write(path, story(1).replace("Story number 1", "Readable again"))
      const { report } = await site.run()
      expect(report.sources.map(({ state }) => state)).toEqual(report.sources.map(() => "ok"))
      expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([])
      expect(site.read("public/rss.xml").includes("Readable again")).toBe(path === "articles/s1.md")
      expect(site.read("public/comments/rss.xml")).toMatch(/Beside\.[^]*From an export\.|From an export\.[^]*Beside\./)
    }
  )
})

describe("where nothing can be published without it", () => {
  test.each(["feeds/sport.yaml", "feeds"].flatMap((path) => ways.map(([what, make]) => [path, what, make] as const)))(
    "%s as %s leaves everything as it was, exit 3",
    async (path, _, make) => {
      const site = await published()
      const before = site.published()
      make(site, path)
      site.write("articles/s3.md", story(3).replace("Story number 3", "Edited"))
      for (const asked of [{}, { write: false }, { acceptShrink: true }, { force: true }]) {
        const fault = await site.fault(asked)
        expect(fault).toMatchObject({ _tag: "SourceError", exitCode: 3 })
        expect(fault.message).toContain(path)
        expect(site.published()).toEqual(before)
      }
    }
  )

  test.each([
    ["a link in a circle", circle, "ELOOP (too many symbolic links encountered)"],
    ["a link that leads nowhere", nowhere, "ENOENT (no such file or directory)"]
  ] as const)("the folder of definitions as %s is named with the system's reason", async (_, make, reason) => {
    const site = await published()
    make(site, "feeds")
    expect((await site.fault()).message).toContain(`feeds/ cannot be read (${reason})`)
  })

  test.each([
    ["is gone", true],
    ["is gone, and the index with it", false]
  ])("the folder of definitions that %s: its feeds go only where that is asked for", async (_, isKnown) => {
    const site = await published()
    const before = site.published()
    site.remove("feeds")
    if (!isKnown) site.remove(".fanfare")
    const fault = await site.fault()
    expect(fault).toMatchObject({ _tag: "SourceError", exitCode: 3 })
    expect(fault.message).toContain("The folder feeds/ is not there, and a feed was published from it")
    expect(site.published()).toEqual(before)
    await site.run({ acceptShrink: true })
    expect([...site.published().keys()].filter((path) => path.startsWith("sport/"))).toEqual([])
    expect(site.read("public/rss.xml")).toBe(before.get("rss.xml")?.replace(/.*sport.*\n/g, ""))
    expect((await site.run()).report.files).toMatchObject({ written: 0, deleted: 0 })
  })

  test("a definition that is taken out of its folder takes its feed along, and no more", async () => {
    const site = await published()
    site.remove("feeds/sport.yaml")
    const { report } = await site.run()
    expect(report.ok).toBe(true)
    expect([...site.published().keys()].filter((path) => path.startsWith("sport/"))).toEqual([])
    site.remove("feeds")
    expect((await site.run()).report.files.written).toBe(0)
  })

  test("two definitions of one feed, of which nobody knows which is meant", async () => {
    const site = await published()
    const before = site.published()
    site.write("feeds/sport.yml", "title: Another sport\n")
    const fault = await site.fault()
    expect(fault).toMatchObject({
      _tag: "ConfigError",
      exitCode: 2,
      findings: [{ code: "FF2001", file: "feeds/sport.yml" }]
    })
    expect(site.published()).toEqual(before)
  })

  test("the ledger as a folder, or as a link that leads nowhere", async () => {
    for (const make of [
      (site: Site) => mkdirSync(join(site.root, "fanfare.ledger.jsonl")),
      (site: Site) => symlinkSync("nowhere", join(site.root, "fanfare.ledger.jsonl"))
    ]) {
      const site = await published()
      const before = site.published()
      site.remove("fanfare.ledger.jsonl")
      make(site)
      expect(await site.fault()).toMatchObject({ _tag: "SourceError", exitCode: 3 })
      expect(site.published()).toEqual(before)
    }
  })
})

describe("where what was published of it is not known any more", () => {
  test.each(["articles/s1.comments.json", "exports"])("nothing is published anew: %s", async (path) => {
    const site = await published()
    const before = site.published()
    site.remove(".fanfare")
    circle(site, path)
    expect(await site.fault()).toMatchObject({
      _tag: "SourceError",
      exitCode: 3,
      message: expect.stringContaining(path)
    })
    expect(site.published()).toEqual(before)
  })

  test("but comments that never could be read hold back nothing, in the first build and later", async () => {
    for (const isFirst of [true, false]) {
      const site = makeSite(articles(2))
      if (!isFirst) await site.run()
      symlinkSync("s1.comments.json", join(site.root, "articles/s1.comments.json"))
      for (const title of ["First title", "Second title", "Third title"]) {
        site.write("articles/s2.md", story(2).replace("Story number 2", title))
        const ran = await site.run()
        expect(codesOf(ran)).toContain("FF1003 articles/s1.comments.json")
        expect(site.read("public/rss.xml")).toContain(title)
      }
    }
  })
})
