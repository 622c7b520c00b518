/** What a run reads, what it leaves, and what it keeps where it cannot read. */
import { mkdirSync, symlinkSync, utimesSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { aMoment, countReads, unreadable } from "../../sources/disks.ts"
import { type Files, type Newsroom, openNewsroom, type Read } from "../../sources/newsroom.ts"
import type { Settings } from "../../../src/model/settings/Settings.ts"
import { markdown, page, plainly, recordLine } from "./edits.ts"

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64"
)
/** Another picture of one pixel: a byte behind its end does not matter. */
const otherPng = Buffer.concat([png, Buffer.from([0])])

const told = plainly("The ferry returns", "It came back on Monday.")

const everything: Files = {
  "articles/a.md": markdown(told),
  "articles/b.md": `${markdown({ ...told, title: "The boat", body: "![A boat](boat.png)" })}`,
  "articles/b.meta.yaml": "section: Harbour\n",
  "articles/boat.png": png,
  "articles/a.comments.json": '[{"author":"Jo","date":"2026-04-02","text":"Good."}]',
  "records.ndjson": `${recordLine({ title: "A record", date: "2026-04-03", language: "en" }, 1)}\n`,
  "site/a.html": page({ ...told, title: "A page", body: 'Its text. <img src="/boat.png">' }),
  "site/boat.png": png
}
const settings: Partial<Settings> = {
  sources: [{ kind: "ndjson", from: "records.ndjson" }],
  pages: { files: ["site/**/*.html"], url: "https://news.example.org/" }
}

const within = async (work: (newsroom: Newsroom) => Promise<void>, files: Files = everything): Promise<void> => {
  const newsroom = await openNewsroom(files, settings)
  try {
    await work(newsroom)
  } finally {
    newsroom.close()
  }
}

const codes = (read: Read, code: string): ReadonlyArray<string | undefined> =>
  read.findings.filter((one) => one.code === code).map(({ file }) => file)

const titles = ({ articles }: Read): ReadonlyArray<string> => articles.map(({ article }) => article.title)

/** All that a run leaves in the index of articles. */
const all = ({ index }: Read): unknown =>
  index.articles.keysWhere("1 ORDER BY key").map((key) => [index.articles.get(key), index.articles.body(key)])

describe("where nothing changed", () => {
  test("no file is read, and nothing is touched", () =>
    within(async (newsroom) => {
      await aMoment()
      const first = await newsroom.read()
      expect(titles(first)).toHaveLength(4)
      const before = all(first)
      const reads = countReads()
      const second = await newsroom.read({ disk: reads.disk })
      // A file of records is opened to see whether it is inside of the project.
      expect(reads.paths).toEqual(["records.ndjson"])
      expect(second.touched).toMatchObject({ taken: false, identity: false, due: false, links: false, removed: [] })
      expect(all(second)).toEqual(before)
    }))

  test("a file with other times is read, and is still the same", () =>
    within(async (newsroom) => {
      await aMoment()
      await newsroom.read()
      utimesSync(join(newsroom.root, "articles/a.md"), 1, 1)
      await aMoment()
      const reads = countReads()
      const { touched } = await newsroom.read({ disk: reads.disk })
      expect(reads.paths).toEqual(["articles/a.md", "records.ndjson"])
      expect(touched.taken).toBe(false)
      const again = countReads()
      await newsroom.read({ disk: again.disk })
      expect(again.paths).toEqual(["records.ndjson"])
    }))

  test("what changed a moment ago is read again, because a stamp says nothing yet", () =>
    within(async (newsroom) => {
      newsroom.write("articles/a.md", markdown(told))
      await newsroom.read()
      const reads = countReads()
      await newsroom.read({ disk: reads.disk })
      expect(reads.paths).toContain("articles/a.md")
    }))

  test("everything is read anew with other settings, and alike", () =>
    within(async (newsroom) => {
      await aMoment()
      const before = all(await newsroom.read())
      const reads = countReads()
      const read = await newsroom.read({ disk: reads.disk, settings: { undated: "first-seen" } })
      expect(new Set(reads.paths)).toEqual(
        new Set(Object.keys(everything).filter((name) => name !== "articles/b.meta.yaml" || reads.paths.includes(name)))
      )
      expect(all(read)).toEqual(before)
    }))
})

describe("one change", () => {
  test.each<[string, (newsroom: Newsroom) => void, ReadonlyArray<string>]>([
    ["a text", ({ write }) => write("articles/a.md", markdown({ ...told, body: "Other." })), ["articles/a.md"]],
    ["a sidecar", ({ write }) => write("articles/b.meta.yaml", "section: Port\n"), ["articles/b.md"]],
    ["a sidecar that comes", ({ write }) => write("articles/a.meta.yaml", "section: Port\n"), ["articles/a.md"]],
    ["a sidecar that goes", ({ remove }) => remove("articles/b.meta.yaml"), ["articles/b.md"]],
    ["a picture", ({ write }) => write("articles/boat.png", otherPng), ["articles/b.md"]],
    ["a picture that goes", ({ remove }) => remove("articles/boat.png"), ["articles/b.md"]],
    [
      "comments",
      ({ write }) => write("articles/a.comments.json", '[{"author":"Jo","date":"2026-04-02","text":"Bad."}]'),
      ["articles/a.md"]
    ],
    ["comments that go", ({ remove }) => remove("articles/a.comments.json"), ["articles/a.md"]],
    [
      "a record",
      ({ write }) => write("records.ndjson", `${recordLine({ title: "Other", language: "en" }, 1)}\n`),
      ["records.ndjson#1"]
    ],
    ["a page", ({ write }) => write("site/a.html", page({ ...told, title: "Another page" })), ["site/a.html"]],
    ["a page's picture", ({ write }) => write("site/boat.png", otherPng), ["site/a.html"]]
  ])("of %s changes the article that it is of, and no other", (_, change, keys) =>
    within(async (newsroom) => {
      await aMoment()
      const first = await newsroom.read()
      const revisions = (): ReadonlyMap<string, string> =>
        new Map([...first.index.articles.where("1")].map(({ key, revision }) => [key, revision]))
      const before = revisions()
      change(newsroom)
      await aMoment()
      const { touched } = await newsroom.read()
      expect(touched.taken).toBe(true)
      expect([...revisions()].flatMap(([key, revision]) => (before.get(key) === revision ? [] : [key]))).toEqual(keys)
    })
  )

  test("of a picture that a record shows is noticed although the records are as they were", () =>
    within(async (newsroom) => {
      newsroom.write(
        "records.ndjson",
        `${recordLine({ title: "A record", body: '<img src="port.png" alt="">', language: "en" }, 1)}\n`
      )
      newsroom.write("port.png", png)
      await aMoment()
      const pictureOf = ({ articles }: Read) =>
        articles.find(({ key }) => key === "records.ndjson#1")?.article.images[0]?.sha256
      const before = pictureOf(await newsroom.read())
      newsroom.write("port.png", otherPng)
      await aMoment()
      const after = pictureOf(await newsroom.read())
      expect([typeof before, before === after]).toEqual(["string", false])
      newsroom.remove("port.png")
      expect(codes(await newsroom.read(), "FF1304")).toEqual(["records.ndjson#1"])
    }))
})

describe("what is gone", () => {
  test("goes, with all that was found about it", () =>
    within(async (newsroom) => {
      newsroom.write("articles/c.md", "---\ntitle: C\ndate: never\nlang: en\n---\nText.\n")
      expect(codes(await newsroom.read(), "FF1104")).toEqual(["articles/c.md"])
      for (const path of ["articles/a.md", "articles/c.md", "site/a.html"]) newsroom.remove(path)
      newsroom.write("records.ndjson", "")
      const read = await newsroom.read()
      expect(read.articles.map(({ key }) => key)).toEqual(["articles/b.md"])
      expect([...read.touched.removed].toSorted()).toEqual([
        "articles/a.md",
        "articles/c.md",
        "records.ndjson#1",
        "site/a.html"
      ])
      expect(read.findings.filter(({ file }) => file === "articles/c.md")).toEqual([])
      expect(codes(read, "FF1004")).toEqual(["articles/a.comments.json"])
    }))

  test("with a source that the config names no more", () =>
    within(async (newsroom) => {
      await newsroom.read()
      const read = await newsroom.read({ settings: { sources: [], pages: null } })
      expect(read.articles.map(({ key }) => key)).toEqual(["articles/a.md", "articles/b.md"])
      expect(codes(read, "FF1504")).toEqual([])
    }))
})

describe("what cannot be read", () => {
  const broken: ReadonlyArray<readonly [name: string, path: string, key: string, code: string, state: string]> = [
    ["an article", "articles/a.md", "articles/a.md", "FF1003", "articles"],
    ["a sidecar", "articles/b.meta.yaml", "articles/b.md", "FF1003", "articles"],
    ["a picture", "articles/boat.png", "articles/b.md", "FF1306", "articles"],
    ["a page", "site/a.html", "site/a.html", "FF1003", "pages"],
    ["a page's picture", "site/boat.png", "site/a.html", "FF1306", "pages"],
    ["comments", "articles/a.comments.json", "articles/a.md", "FF1003", "comments"]
  ]
  test.each(broken)("%s keeps what it gave last, and is named until it can be", (_, path, key, code, state) =>
    within(async (newsroom) => {
      const before = all(await newsroom.read())
      for (let run = 0; run < 2; run += 1) {
        const read = await newsroom.read({ disk: unreadable([path]) })
        expect(all(read)).toEqual(before)
        expect(codes(read, code)).toEqual([code === "FF1306" ? key : path])
        expect(read.sources.filter((one) => one.state !== "ok")).toEqual([{ name: state, state: "stale" }])
        expect(read.touched.lost).toEqual([])
      }
      const read = await newsroom.read()
      expect(all(read)).toEqual(before)
      expect(codes(read, code)).toEqual([])
      expect(read.sources.every((one) => one.state === "ok")).toBe(true)
    })
  )

  test.each(broken)("%s that was published and is not known any more is lost, so that nothing vanishes", (_, path) =>
    within(async (newsroom) => {
      await newsroom.read()
      const read = await newsroom.cold({ disk: unreadable([path]) })
      expect(read.touched.lost).toEqual([path.endsWith(".meta.yaml") ? "articles/b.md" : path])
    })
  )

  test("and was never read is only named, as long as it is there", () =>
    within(async (newsroom) => {
      await newsroom.read()
      newsroom.write("articles/c.md", markdown(told))
      const read = await newsroom.read({ disk: unreadable(["articles/c.md"]) })
      expect([codes(read, "FF1003"), read.touched.lost, titles(read)]).toEqual([["articles/c.md"], [], titles(read)])
      newsroom.remove("articles/c.md")
      expect(codes(await newsroom.read(), "FF1003")).toEqual([])
    }))

  test.each([
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), "FF1001"],
    ["nothing at all", "", "FF1302"],
    ["too much", Buffer.alloc(10_000_001, "a b "), "FF1002"]
  ])("as %s keeps what the file held before, and the source is sound", (_, content, code) =>
    within(async (newsroom) => {
      const before = all(await newsroom.read())
      newsroom.write("articles/a.md", content)
      const read = await newsroom.read()
      expect(all(read)).toEqual(before)
      expect(codes(read, code)).toEqual(["articles/a.md"])
      expect(read.sources.every(({ state }) => state === "ok")).toBe(true)
      newsroom.remove("articles/a.md")
      const after = await newsroom.read()
      expect(titles(after)).not.toContain(told.title)
      expect(codes(after, code)).toEqual([])
    })
  )

  test("as a link that leads out of the project keeps what the file held before", () =>
    within(async (newsroom) => {
      const before = all(await newsroom.read())
      newsroom.remove("articles/a.md")
      symlinkSync("/etc/hostname", join(newsroom.root, "articles/a.md"))
      const read = await newsroom.read()
      expect(all(read)).toEqual(before)
      expect(codes(read, "FF1005")).toEqual(["articles/a.md"])
      newsroom.remove("articles/a.md")
      expect(codes(await newsroom.read(), "FF1005")).toEqual([])
    }))
})

describe("a source that fails", () => {
  test.each([
    ["articles", "articles", (newsroom: Newsroom) => newsroom.rename("articles", "elsewhere")],
    ["records.ndjson", "records.ndjson", (newsroom: Newsroom) => newsroom.remove("records.ndjson")]
  ])("keeps all that it gave last, and says so: %s", (name, file, breakIt) =>
    within(async (newsroom) => {
      const optional = { settings: { pages: null } }
      const first = await newsroom.read(name === "articles" ? { settings: { pages: null, sources: [] } } : optional)
      const keys = first.articles.map(({ key }) => key)
      breakIt(newsroom)
      const read = await newsroom.read(name === "articles" ? { settings: { pages: null, sources: [] } } : optional)
      expect(read.articles.map(({ key }) => key)).toEqual(keys)
      expect(codes(read, "FF1006")).toEqual([file])
      expect(read.sources.find((one) => one.name === name)?.state).toBe("stale")
    })
  )

  test("while it is read keeps what was not reached, and what was reached counts", () =>
    within(async (newsroom) => {
      await newsroom.read()
      newsroom.write("articles/a.md", markdown({ ...told, title: "Edited" }))
      const read = await newsroom.read({ disk: unreadable(["records.ndjson"]) })
      expect(titles(read)).toEqual(["Edited", "The boat", "A record", "A page"])
      expect(codes(read, "FF1006")).toEqual(["records.ndjson"])
    }))

  test("without anything that it gave ends the run with exit code 3", () =>
    within(async (newsroom) => {
      newsroom.remove("records.ndjson")
      expect(await newsroom.error()).toMatchObject({ _tag: "SourceError", exitCode: 3 })
    }))

  test("is sound again as soon as it can be read", () =>
    within(async (newsroom) => {
      await newsroom.read()
      const text = everything["records.ndjson"] ?? ""
      newsroom.remove("records.ndjson")
      await newsroom.read()
      newsroom.write("records.ndjson", text)
      const read = await newsroom.read()
      expect(codes(read, "FF1006")).toEqual([])
      expect(read.sources.every(({ state }) => state === "ok")).toBe(true)
    }))

  test("in place of a file of records is a folder, or a link out of the project", () =>
    within(async (newsroom) => {
      newsroom.remove("records.ndjson")
      mkdirSync(join(newsroom.root, "records.ndjson"))
      expect(await newsroom.error()).toMatchObject({
        _tag: "SourceError",
        detail: expect.stringContaining("records.ndjson")
      })
      newsroom.remove("records.ndjson")
      symlinkSync("/etc/hostname", join(newsroom.root, "records.ndjson"))
      expect(await newsroom.error()).toMatchObject({
        _tag: "SourceError",
        detail: expect.stringContaining("records.ndjson")
      })
    }))
})
