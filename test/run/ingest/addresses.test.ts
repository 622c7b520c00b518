/** An address that was published stays with its article, whatever comes beside it; who wants it too is told so. */
import { describe, expect, test } from "vitest"
import type { Timestamp } from "../../../src/model/Timestamp.ts"
import type { Settings } from "../../../src/model/settings/Settings.ts"
import { type Files, type Newsroom, openNewsroom, type Read, type ReadOptions } from "../../sources/newsroom.ts"
import { markdown, page, plainly, type Told } from "./edits.ts"

const text = (title: string, more: Partial<Told> = {}): string =>
  markdown({ title, body: `All about ${title}.`, date: "2026-04-01", language: "en", ...more })

const within = async (
  files: Files,
  work: (newsroom: Newsroom) => Promise<void>,
  settings: Partial<Settings> = {}
): Promise<void> => {
  const newsroom = await openNewsroom(files, settings)
  try {
    await work(newsroom)
  } finally {
    newsroom.close()
  }
}

/** Title to address, of what is published. */
const addresses = ({ articles }: Read): Readonly<Record<string, string>> =>
  Object.fromEntries(
    articles.flatMap(({ state, article }) =>
      state === "live" ? [[article.title, article.url.replace("https://news.example.org", "")]] : []
    )
  )

const rivals = ({ findings }: Read): ReadonlyArray<string | undefined> =>
  findings.flatMap(({ code, file }) => (code === "FF6009" ? [file] : []))

/** With the index of before, without any, and again with the ledger that came of it. */
const expectAt = async (
  newsroom: Newsroom,
  expected: Readonly<Record<string, string>>,
  { left = [], options }: { readonly left?: ReadonlyArray<string>; readonly options?: ReadOptions } = {}
): Promise<void> => {
  const cold = await newsroom.cold(options)
  expect([addresses(cold), rivals(cold)]).toEqual([expected, left])
  const warm = await newsroom.read(options)
  expect([addresses(warm), rivals(warm)]).toEqual([expected, left])
  const again = await newsroom.cold(options)
  expect([addresses(again), rivals(again)]).toEqual([expected, left])
}

describe("a published address stays where", () => {
  test("a translation is added", () =>
    within({ "articles/harbour.md": text("Harbour") }, async (newsroom) => {
      await expectAt(newsroom, { Harbour: "/articles/harbour/" })
      newsroom.write("articles/harbour.de.md", text("Hafen", { language: "de" }))
      newsroom.write("articles/harbour.ar.md", text("ميناء", { language: "ar" }))
      await expectAt(newsroom, {
        Harbour: "/articles/harbour/",
        ميناء: "/articles/harbour-2/",
        Hafen: "/articles/harbour-3/"
      })
    }))

  test("a draft of the same name comes and is published, goes and comes again", () =>
    within({ "articles/x/harbour.md": text("Harbour") }, async (newsroom) => {
      await expectAt(newsroom, { Harbour: "/articles/harbour/" })
      newsroom.write("articles/harbour.md", text("Draft", { draft: true }))
      await expectAt(newsroom, { Harbour: "/articles/harbour/" })
      newsroom.write("articles/harbour.md", text("Draft"))
      await expectAt(newsroom, { Harbour: "/articles/harbour/", Draft: "/articles/harbour-2/" })
      newsroom.write("articles/harbour.md", text("Draft", { draft: true }))
      newsroom.write("articles/a/harbour.md", text("Third"))
      await expectAt(newsroom, { Harbour: "/articles/harbour/", Third: "/articles/harbour-3/" })
      newsroom.write("articles/harbour.md", text("Draft"))
      await expectAt(newsroom, {
        Harbour: "/articles/harbour/",
        Third: "/articles/harbour-3/",
        Draft: "/articles/harbour-2/"
      })
    }))

  test("it is unlisted, held back or past its end for a while", () =>
    within({ "articles/harbour.md": text("Harbour"), "articles/x/harbour.md": text("X") }, async (newsroom) => {
      const both = { Harbour: "/articles/harbour/", X: "/articles/harbour-2/" }
      await expectAt(newsroom, both)
      for (const line of ["unlisted: true", "status: private", "expires: 2026-04-30", "date: 2044-01-01"]) {
        newsroom.write(
          "articles/harbour.md",
          text("Harbour")
            .replace("title:", `${line}\ntitle:`)
            .replace(/(date: 2044.*\n[^]*)date: .*\n/, "$1")
        )
        await newsroom.read()
        newsroom.write("articles/a/harbour.md", text("A"))
        expect(addresses(await newsroom.read())["X"]).toBe("/articles/harbour-2/")
        newsroom.remove("articles/a/harbour.md")
        newsroom.write("articles/harbour.md", text("Harbour"))
        await expectAt(newsroom, both)
      }
    }))

  test("its title, its date, or both of a neighbour become the same", () =>
    within({ "articles/a.md": text("A"), "articles/b.md": text("B") }, async (newsroom) => {
      await expectAt(newsroom, { A: "/articles/a/", B: "/articles/b/" })
      newsroom.write("articles/a.md", text("B", { body: "All about A.", date: "2026-04-09" }))
      const read = await newsroom.read()
      expect(read.articles.map(({ article }) => article.url.slice(24))).toEqual(["/articles/a/", "/articles/b/"])
    }))

  test("its name and another differ in letter case, accents or form of Unicode alone", () =>
    within({ "articles/x/Café.md": text("X") }, async (newsroom) => {
      await expectAt(newsroom, { X: "/articles/cafe/" })
      newsroom.write("articles/CAFE.md", text("Capital"))
      newsroom.write("articles/a/cafe\u0301.md", text("Apart"))
      await expectAt(newsroom, { X: "/articles/cafe/", Capital: "/articles/cafe-2/", Apart: "/articles/cafe-3/" })
    }))

  test("a neighbour declares its slug", () =>
    within({ "articles/harbour.md": text("Harbour") }, async (newsroom) => {
      await expectAt(newsroom, { Harbour: "/articles/harbour/" })
      newsroom.write("articles/a.md", text("A", { slug: "harbour" }))
      await expectAt(newsroom, { Harbour: "/articles/harbour/", A: "/articles/harbour-2/" })
    }))

  test("two new articles come with one slug", () =>
    within({ "articles/z.md": text("Z") }, async (newsroom) => {
      await expectAt(newsroom, { Z: "/articles/z/" })
      newsroom.write("articles/a.md", text("A", { slug: "z" }))
      newsroom.write("articles/b.md", text("B", { slug: "z" }))
      await expectAt(newsroom, { A: "/articles/z-2/", B: "/articles/z-3/", Z: "/articles/z/" })
    }))
})

describe("an address by the config's pattern", () => {
  const options = { settings: { permalink: "/:year/:slug/" } }
  const at = (newsroom: Newsroom, expected: Readonly<Record<string, string>>) =>
    expectAt(newsroom, expected, { options })
  const of = (year: number) => ({ date: `${year}-03-01` })

  test("has no number where articles of one name are of other years", () =>
    within({ "articles/2025/harbour.md": text("Older", of(2025)) }, async (newsroom) => {
      await at(newsroom, { Older: "/2025/harbour/" })
      newsroom.write("articles/2024/harbour.md", text("Oldest", of(2024)))
      newsroom.write("articles/2026/harbour.md", text("New", of(2026)))
      const all = { Oldest: "/2024/harbour/", Older: "/2025/harbour/", New: "/2026/harbour/" }
      await at(newsroom, all)
      newsroom.remove("articles/2025/harbour.md")
      await at(newsroom, { Oldest: "/2024/harbour/", New: "/2026/harbour/" })
    }))

  test("has one where the year is the same, and keeps it when the first one goes", () =>
    within({ "articles/x/a.md": text("X"), "articles/y/a.md": text("Y") }, async (newsroom) => {
      await at(newsroom, { X: "/2026/a/", Y: "/2026/a-2/" })
      newsroom.write("articles/0/a.md", text("Zero"))
      newsroom.write("articles/1/a.md", text("One", of(2025)))
      await at(newsroom, { Zero: "/2026/a-3/", One: "/2025/a/", X: "/2026/a/", Y: "/2026/a-2/" })
      newsroom.remove("articles/x/a.md")
      await at(newsroom, { Zero: "/2026/a-3/", One: "/2025/a/", Y: "/2026/a-2/" })
    }))

  test("follows the pattern where that changes, and the ids stay", () =>
    within({ "articles/x/a.md": text("X"), "articles/y/a.md": text("Y", of(2025)) }, async (newsroom) => {
      await expectAt(newsroom, { X: "/articles/a/", Y: "/articles/a-2/" })
      const ids = (read: Read) => read.articles.map(({ id }) => id)
      const before = ids(await newsroom.read())
      await at(newsroom, { X: "/2026/a/", Y: "/2025/a/" })
      await expectAt(newsroom, { X: "/p/a/", Y: "/p/a-2/" }, { options: { settings: { permalink: "/p/:slug/" } } })
      await expectAt(newsroom, { X: "/articles/a/", Y: "/articles/a-2/" })
      expect(ids(await newsroom.read())).toEqual(before)
    }))

  test("has no number where the pattern comes later than the articles", () =>
    within({ "articles/2025/a.md": text("Older", of(2025)) }, async (newsroom) => {
      await expectAt(newsroom, { Older: "/articles/a/" })
      newsroom.write("articles/2024/a.md", text("Oldest", of(2024)))
      await expectAt(newsroom, { Older: "/articles/a/", Oldest: "/articles/a-2/" })
      newsroom.write("articles/0/a.md", text("Rival", of(2025)))
      await at(newsroom, { Rival: "/2025/a-3/", Older: "/2025/a/", Oldest: "/2024/a/" })
    }))

  test("is another where the author dates the article in another year", () =>
    within({ "articles/x/a.md": text("X"), "articles/y/a.md": text("Y", of(2025)) }, async (newsroom) => {
      await at(newsroom, { X: "/2026/a/", Y: "/2025/a/" })
      newsroom.write("articles/y/a.md", text("Y"))
      await at(newsroom, { X: "/2026/a/", Y: "/2026/a-2/" })
    }))
})

describe("an address that two articles declare", () => {
  test.each([
    "/harbour/",
    "/harbour",
    "/harbour/index.html",
    "https://news.example.org/harbour/",
    "/harbour/?utm_source=x"
  ])("is that of the one that was published there: %s", (url) =>
    within({ "articles/x/harbour.md": text("Harbour", { url: "/harbour/" }) }, async (newsroom) => {
      await expectAt(newsroom, { Harbour: "/harbour/" })
      newsroom.write("articles/a.md", text("A", { url }))
      await expectAt(newsroom, { Harbour: "/harbour/" }, { left: ["articles/a.md"] })
      newsroom.write("articles/a.md", text("A", { url: "/a/" }))
      await expectAt(newsroom, { Harbour: "/harbour/", A: "/a/" })
    })
  )

  test("leaves the other one's line as it was, also when its day comes", () =>
    within({ "articles/b.md": text("B", { date: "2026-05-02" }) }, async (newsroom) => {
      await newsroom.read()
      newsroom.write("articles/a.md", text("A", { url: "/a/" }))
      await newsroom.read()
      newsroom.write("articles/b.md", text("B", { date: "2026-05-02", url: "/a/" }))
      for (const options of [{}, { now: "2026-05-03T00:00:00Z" as Timestamp }]) {
        await expectAt(newsroom, { A: "/a/" }, { left: ["articles/b.md"], options })
        expect(newsroom.ledger()).toMatch(/"source":"articles\/b\.md",.*"url":null,.*"published":null/)
      }
    }))

  test("of two that are new is the first one's", () =>
    within(
      { "articles/a.md": text("A", { url: "/one/" }), "articles/b.md": text("B", { url: "/one/" }) },
      async (newsroom) => {
        await expectAt(newsroom, { A: "/one/" }, { left: ["articles/b.md"] })
        newsroom.write("articles/0.md", text("Zero", { url: "/one/" }))
        await expectAt(newsroom, { A: "/one/" }, { left: ["articles/0.md", "articles/b.md"] })
      }
    ))

  test("is free for the other one when the first goes, is a draft, or moves", () =>
    within(
      { "articles/a.md": text("A", { url: "/one/" }), "articles/b.md": text("B", { url: "/one/" }) },
      async (newsroom) => {
        await expectAt(newsroom, { A: "/one/" }, { left: ["articles/b.md"] })
        newsroom.write("articles/a.md", text("A", { url: "/two/" }))
        await expectAt(newsroom, { A: "/two/", B: "/one/" })
        newsroom.write("articles/a.md", text("A", { url: "/one/" }))
        await expectAt(newsroom, { B: "/one/" }, { left: ["articles/a.md"] })
        newsroom.write("articles/b.md", text("B", { url: "/one/", draft: true }))
        await expectAt(newsroom, { A: "/one/" })
      }
    ))

  test("is not one where they are parts of one page", () =>
    within(
      { "articles/a.md": text("A", { url: "/live/#a" }), "articles/b.md": text("B", { url: "/live/#b" }) },
      (newsroom) => expectAt(newsroom, { A: "/live/#a", B: "/live/#b" })
    ))

  test("goes with its id where its file is renamed in the same build", () =>
    within({ "articles/z.md": text("Z", { url: "/one/", id: "tag:example.org,2026:1" }) }, async (newsroom) => {
      await expectAt(newsroom, { Z: "/one/" })
      newsroom.rename("articles/z.md", "articles/zz.md")
      newsroom.write("articles/a.md", text("A", { url: "/one/" }))
      await expectAt(newsroom, { Z: "/one/" }, { left: ["articles/a.md"] })
    }))

  test("with one id as well stays with the one that has both", () =>
    within({ "articles/b.md": text("B", { url: "/one/", id: "tag:example.org,2026:1" }) }, async (newsroom) => {
      await expectAt(newsroom, { B: "/one/" })
      newsroom.write("articles/a.md", text("A", { url: "/one/", id: "tag:example.org,2026:1" }))
      await expectAt(newsroom, { B: "/one/" }, { left: ["articles/a.md"] })
    }))

  test("and a page of the site shows is the article's", () =>
    within(
      { "articles/x.md": text("X", { url: "/one/" }), "site/one/index.html": page({ ...told, title: "X" }) },
      async (newsroom) => {
        await expectAt(newsroom, { X: "/one/" })
        newsroom.write("articles/a.md", text("A", { url: "/one/" }))
        await expectAt(newsroom, { X: "/one/" }, { left: ["articles/a.md"] })
      },
      { pages: { files: ["site/**/*.html"], url: "https://news.example.org/" } }
    ))
})

const told = plainly("", "All about it.")
