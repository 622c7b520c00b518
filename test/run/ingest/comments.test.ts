/** Comments from build to build: files of theirs that come, change and go, and articles that do. */
import { describe, expect, test } from "vitest"
import type { Settings } from "../../../src/model/settings/Settings.ts"
import { aMoment, countReads } from "../../sources/disks.ts"
import { type Files, type Newsroom, openNewsroom, type Read } from "../../sources/newsroom.ts"
import { markdown } from "./edits.ts"

const text = (title: string, url: string | null = null): string =>
  markdown({ title, body: `All about ${title}.`, date: "2026-04-01", language: "en", url })

const list = (...comments: ReadonlyArray<readonly [text: string, article?: string]>): string =>
  JSON.stringify(
    comments.map(([words, article], number) => ({
      id: `c${number} ${words}`,
      author: "Jo",
      date: "2026-04-02",
      text: words,
      article
    }))
  )

const within = async (
  files: Files,
  work: (newsroom: Newsroom) => Promise<void>,
  comments: Partial<Settings["comments"]> = {}
): Promise<void> => {
  const newsroom = await openNewsroom(
    { "articles/a.md": text("A", "/a/"), "articles/b.md": text("B", "/b/"), ...files },
    { comments: { files: [], hide: [], hideFile: null, show: null, ...comments } }
  )
  try {
    await work(newsroom)
  } finally {
    newsroom.close()
  }
}

const words = ({ articles }: Read): Readonly<Record<string, ReadonlyArray<string>>> =>
  Object.fromEntries(articles.map(({ article }) => [article.title, article.comments.map((one) => one.text)]))

const expectWords = async (
  newsroom: Newsroom,
  expected: Readonly<Record<string, ReadonlyArray<string>>>
): Promise<Read> => {
  const cold = await newsroom.cold()
  const read = await newsroom.read()
  expect(words(read)).toEqual(expected)
  expect(words(cold)).toEqual(expected)
  expect(read.findings).toEqual(cold.findings)
  return read
}

describe("comments beside an article", () => {
  test("come, change and go with their file", () =>
    within({}, async (newsroom) => {
      await expectWords(newsroom, { A: [], B: [] })
      newsroom.write("articles/a.comments.json", list(["Good."]))
      const commented = await expectWords(newsroom, { A: ["Good."], B: [] })
      expect(commented.touched.taken).toBe(true)
      newsroom.write("articles/a.comments.json", list(["Good."], ["Better."]))
      await expectWords(newsroom, { A: ["Good.", "Better."], B: [] })
      newsroom.remove("articles/a.comments.json")
      await expectWords(newsroom, { A: [], B: [] })
    }))

  test("stay where the article is edited, and follow its file", () =>
    within({ "articles/a.comments.json": list(["Good."]) }, async (newsroom) => {
      await expectWords(newsroom, { A: ["Good."], B: [] })
      newsroom.write("articles/a.md", text("A", "/a/").replace("All about", "Nothing about"))
      await expectWords(newsroom, { A: ["Good."], B: [] })
      newsroom.rename("articles/a.md", "articles/c.md")
      const stray = await expectWords(newsroom, { B: [], A: [] })
      expect(stray.findings.filter(({ code }) => code === "FF1004")).toMatchObject([
        { file: "articles/a.comments.json" }
      ])
      newsroom.rename("articles/a.comments.json", "articles/c.comments.json")
      await expectWords(newsroom, { A: ["Good."], B: [] })
    }))

  test("are kept with a draft until it is published", () =>
    within({ "articles/a.comments.json": list(["Good."]) }, async (newsroom) => {
      newsroom.write("articles/a.md", text("A", "/a/").replace("---\n", "---\ndraft: true\n"))
      await newsroom.read()
      newsroom.write("articles/a.md", text("A", "/a/"))
      await expectWords(newsroom, { A: ["Good."], B: [] })
    }))
})

describe("an export of the whole site", () => {
  const all = { files: ["all.json"] }

  test("gives each comment to the article that it is about, by what the articles are now", () =>
    within(
      { "all.json": list(["On A.", "https://news.example.org/a/"], ["On C.", "https://news.example.org/c/"]) },
      async (newsroom) => {
        const first = await expectWords(newsroom, { A: ["On A."], B: [] })
        expect(first.findings.filter(({ code }) => code === "FF1405")).toMatchObject([{ file: "all.json" }])
        newsroom.write("articles/c.md", text("C", "/c/"))
        const second = await expectWords(newsroom, { A: ["On A."], B: [], C: ["On C."] })
        expect(second.findings.map(({ code }) => code)).not.toContain("FF1405")
        newsroom.write("articles/a.md", text("A", "/elsewhere/"))
        await expectWords(newsroom, { A: [], B: [], C: ["On C."] })
        newsroom.write("articles/b.md", text("B", "/a/"))
        await expectWords(newsroom, { A: [], B: ["On A."], C: ["On C."] })
        newsroom.remove("articles/b.md")
        await expectWords(newsroom, { A: [], C: ["On C."] })
      },
      all
    ))

  test("that changes changes only what it says otherwise", () =>
    within(
      { "all.json": list(["On A.", "https://news.example.org/a/"], ["On B.", "https://news.example.org/b/"]) },
      async (newsroom) => {
        const before = await expectWords(newsroom, { A: ["On A."], B: ["On B."] })
        const revision = (read: Read, key: string) => read.index.articles.get(key)?.revision
        const [a, b] = [revision(before, "articles/a.md"), revision(before, "articles/b.md")]
        newsroom.write(
          "all.json",
          list(["On A.", "https://news.example.org/a/"], ["On B!", "https://news.example.org/b/"])
        )
        const after = await expectWords(newsroom, { A: ["On A."], B: ["On B!"] })
        expect([revision(after, "articles/a.md") === a, revision(after, "articles/b.md") === b]).toEqual([true, false])
      },
      all
    ))

  test("is not read again where neither it nor an article changed", () =>
    within(
      { "all.json": list(["On A.", "https://news.example.org/a/"]) },
      async (newsroom) => {
        await aMoment()
        await newsroom.read()
        newsroom.write("articles/b.md", text("B", "/b/").replace("All about", "Nothing about"))
        const reads = countReads()
        await newsroom.read({ disk: reads.disk })
        expect(reads.paths).toEqual(["articles/b.md", "articles/b.md"])
      },
      all
    ))

  test("that vanishes takes its comments along, and is named", () =>
    within(
      { "all.json": list(["On A.", "https://news.example.org/a/"]) },
      async (newsroom) => {
        await newsroom.read()
        newsroom.remove("all.json")
        const read = await expectWords(newsroom, { A: [], B: [] })
        expect(read.findings.map(({ code }) => code)).toContain("FF1409")
      },
      all
    ))

  test("is about the article that is shown, not about the page that it hides", () =>
    within(
      { "all.json": list(["On A.", "https://news.example.org/a/"]) },
      async (newsroom) => {
        newsroom.write(
          "site/a/index.html",
          '<!doctype html><html lang="en"><head><title>Page A</title><meta property="og:type" content="article"></head><body><article><h1>Page A</h1><p>Text.</p></article></body></html>'
        )
        const settings = { settings: { pages: { files: ["site/**/*.html"], url: "https://news.example.org/" } } }
        expect(words(await newsroom.read(settings))).toEqual({ A: ["On A."], B: [] })
        newsroom.remove("articles/a.md")
        expect(words(await newsroom.read(settings))).toEqual({ B: [], "Page A": ["On A."] })
      },
      all
    ))
})

describe("comments that are hidden", () => {
  test("by a list that changes come and go", () =>
    within(
      { "articles/a.comments.json": list(["Good."], ["Buy now!"]), "hidden.txt": "# spam\n" },
      async (newsroom) => {
        await expectWords(newsroom, { A: ["Good.", "Buy now!"], B: [] })
        newsroom.write("hidden.txt", "c1 Buy now!\n")
        const read = await expectWords(newsroom, { A: ["Good."], B: [] })
        expect(read.findings.map(({ code }) => code)).toContain("FF1408")
        newsroom.write("hidden.txt", "")
        await expectWords(newsroom, { A: ["Good.", "Buy now!"], B: [] })
      },
      { hideFile: "hidden.txt" }
    ))

  test("by the config come and go with it", () =>
    within({ "articles/a.comments.json": list(["Good."]) }, async (newsroom) => {
      await newsroom.read()
      const comments = { files: [], hide: ["Jo"], hideFile: null, show: null }
      expect(words(await newsroom.read({ settings: { comments } }))).toEqual({ A: [], B: [] })
      expect(words(await newsroom.read())).toEqual({ A: ["Good."], B: [] })
    }))
})
