/** Pages of a site generator beside the articles' folder, and pages that give one address. */
import { describe, expect, test } from "vitest"
import { readLedger } from "../../../src/articles/identity/ledger.ts"
import { type Files, type Newsroom, openNewsroom, type Read } from "../../sources/newsroom.ts"
import { markdown, page, plainly } from "./edits.ts"

const told = plainly("On the page", "It came back on Monday.")
const ferry = page(told)
const own = markdown({ ...told, title: "In the folder", body: "Text of the folder.", url: "/ferry/" })

const within = async (files: Files, work: (newsroom: Newsroom) => Promise<void>): Promise<void> => {
  const newsroom = await openNewsroom(files, { pages: { files: ["site/**/*.html"], url: "https://news.example.org/" } })
  try {
    await work(newsroom)
  } finally {
    newsroom.close()
  }
}

const published = ({ articles }: Read): ReadonlyArray<readonly [string, string | null]> =>
  articles.flatMap(({ state, key, id }) => (state === "live" ? [[key, id] as const] : []))

const both = async (newsroom: Newsroom): Promise<Read> => {
  const cold = await newsroom.cold()
  const read = await newsroom.read()
  expect(published(read)).toEqual(published(cold))
  expect(read.findings).toEqual(cold.findings)
  return read
}

const codes = ({ findings }: Read): ReadonlyArray<string> => findings.map(({ code }) => code)

describe("a page and an article of the folder at its address", () => {
  test("are one article, from the first build on: the folder's, and the ledger has one line", () =>
    within({ "articles/ferry.md": own, "site/ferry/index.html": ferry }, async (newsroom) => {
      const read = await both(newsroom)
      expect(published(read).map(([key]) => key)).toEqual(["articles/ferry.md"])
      expect(read.articles[0]?.slug).toBe("ferry")
      expect(codes(read)).toContain("FF1505")
      expect(readLedger(newsroom.ledger()).entries.map(({ source }) => source)).toEqual(["articles/ferry.md"])
    }))

  test("are the same item for readers when the article comes later, and when it goes again", () =>
    within({ "site/ferry/index.html": ferry }, async (newsroom) => {
      const [first] = published(await both(newsroom))
      newsroom.write("articles/ferry.md", own)
      const second = await both(newsroom)
      expect(published(second)).toEqual([["articles/ferry.md", first?.[1]]])
      expect(second.touched.removed).toContain("site/ferry/index.html")
      expect(codes(second)).toContain("FF1505")
      newsroom.remove("articles/ferry.md")
      const third = await both(newsroom)
      expect(published(third)).toEqual([first])
      expect(codes(third)).not.toContain("FF1505")
    }))

  test("part when the article moves to another address", () =>
    within({ "site/ferry/index.html": ferry }, async (newsroom) => {
      await both(newsroom)
      newsroom.write("articles/ferry.md", own)
      await both(newsroom)
      newsroom.write("articles/ferry.md", own.replace("/ferry/", "/boat/"))
      const read = await both(newsroom)
      expect(published(read).map(([key]) => key)).toEqual(["articles/ferry.md", "site/ferry/index.html"])
      expect(new Set(published(read).map(([, id]) => id)).size).toBe(2)
    }))

  test("do not become one while the article is a draft", () =>
    within({ "articles/ferry.md": own, "site/ferry/index.html": ferry }, async (newsroom) => {
      const [first] = published(await both(newsroom))
      newsroom.write("articles/ferry.md", own.replace("---\n", "---\ndraft: true\n"))
      const drafted = await both(newsroom)
      expect(published(drafted).map(([key]) => key)).toEqual(["site/ferry/index.html"])
      newsroom.write("articles/ferry.md", own)
      expect(published(await both(newsroom)).map(([key]) => key)).toEqual([first?.[0]])
    }))

  test("are two where fanfare publishes the article's page itself", () =>
    within(
      { "articles/ferry.md": markdown({ ...told, title: "Hosted" }), "site/ferry/index.html": ferry },
      async (newsroom) => {
        const read = await both(newsroom)
        expect(published(read)).toHaveLength(2)
        expect(codes(read)).not.toContain("FF1505")
      }
    ))

  test("edited together, or one after the other, stay one", () =>
    within({ "articles/ferry.md": own, "site/ferry/index.html": ferry }, async (newsroom) => {
      const before = published(await both(newsroom))
      newsroom.write("articles/ferry.md", own.replace("Text of", "Words of"))
      newsroom.write("site/ferry/index.html", ferry.replace("On the page", "Still on the page"))
      expect(published(await both(newsroom))).toEqual(before)
      newsroom.write("site/ferry/index.html", ferry)
      expect(published(await both(newsroom))).toEqual(before)
    }))
})

describe("pages that give one address", () => {
  const copy = page({ ...told, title: "A copy", url: "/ferry/" })

  test("are one article, that of the page which stands there; the others are named", () =>
    within({ "site/amp.html": copy, "site/ferry/index.html": ferry, "site/print.html": copy }, async (newsroom) => {
      const read = await both(newsroom)
      expect(published(read).map(([key]) => key)).toEqual(["site/ferry/index.html"])
      expect(read.findings.filter(({ code }) => code === "FF1502").map(({ file }) => file)).toEqual([
        "site/amp.html",
        "site/print.html"
      ])
    }))

  test("take turns: a copy is the article while the page itself is not there, with the same id", () =>
    within({ "site/ferry/index.html": ferry, "site/print.html": copy }, async (newsroom) => {
      const [first] = published(await both(newsroom))
      newsroom.remove("site/ferry/index.html")
      const read = await both(newsroom)
      expect(published(read)).toEqual([["site/print.html", first?.[1]]])
      expect(codes(read)).not.toContain("FF1502")
      newsroom.write("site/ferry/index.html", ferry)
      const back = await both(newsroom)
      expect(published(back)).toEqual([first])
      expect(codes(back)).toContain("FF1502")
    }))

  test("leave the address to a page that is no article", () =>
    within({ "site/ferry/index.html": page({ ...told, draft: true }), "site/print.html": copy }, async (newsroom) => {
      const read = await both(newsroom)
      expect(published(read)).toEqual([])
      newsroom.write("site/ferry/index.html", ferry)
      expect(published(await both(newsroom)).map(([key]) => key)).toEqual(["site/ferry/index.html"])
      newsroom.write("site/ferry/index.html", page({ ...told, draft: true }))
      const after = await both(newsroom)
      expect(published(after)).toEqual([])
      newsroom.write("site/print.html", page({ ...told, title: "A copy" }))
      const parted = await both(newsroom)
      expect(published(parted).map(([key]) => key)).toEqual(["site/print.html"])
      expect(codes(parted)).not.toContain("FF1502")
    }))
})

describe("the slug of a page", () => {
  const called = (title: string, url: string): string => page({ ...plainly(title, `All about ${title}.`), url })
  /** Title to slug. */
  const slugs = ({ articles }: Read): Readonly<Record<string, string>> =>
    Object.fromEntries(
      articles.flatMap(({ state, article, slug }) => (state === "live" ? [[article.title, slug]] : []))
    )

  test.each([
    ["site/harbour.html"],
    ["site/harbour.htm"],
    ["site/harbour/index.html"],
    ["site/harbour/index.htm"],
    ["site/harbour.php.html"]
  ])("of %s is its name alone", (file) =>
    within({ [file]: ferry }, async (newsroom) => {
      const settings = { pages: { files: ["site/**/*"], url: "https://news.example.org/" } }
      expect(slugs(await newsroom.cold({ settings }))).toEqual({ "On the page": "harbour" })
    })
  )

  test("has the folders that the page is in, so that years and languages never share one", () =>
    within(
      {
        "site/2025/a.html": called("One", "/2025/a.html"),
        "site/2026/a.html": called("Two", "/2026/a.html"),
        "site/ar/a/index.html": called("Three", "/ar/a/")
      },
      async (newsroom) => {
        const expected = { One: "2025-a", Two: "2026-a", Three: "ar-a" }
        expect(slugs(await both(newsroom))).toEqual(expected)
        newsroom.remove("site/2025/a.html")
        expect(slugs(await both(newsroom))).toEqual({ Two: "2026-a", Three: "ar-a" })
      }
    ))

  test("gets a number where another page of its name comes first in their order", () =>
    within(
      {
        "site/a.html": called("One", "/one/"),
        "site/a/index.html": called("Two", "/two/"),
        "site/a.htm": called("Three", "/three/")
      },
      async (newsroom) => {
        const settings = { pages: { files: ["site/**/*"], url: "https://news.example.org/" } }
        const expected = { One: "a-2", Two: "a-3", Three: "a" }
        expect(slugs(await newsroom.cold({ settings }))).toEqual(expected)
        expect(slugs(await newsroom.read({ settings }))).toEqual(expected)
        expect(slugs(await newsroom.cold({ settings }))).toEqual(expected)
      }
    ))

  test("stays once it is published, whatever comes before it or goes", () =>
    within({ "site/a/index.html": called("Two", "/two/") }, async (newsroom) => {
      expect(slugs(await both(newsroom))).toEqual({ Two: "a" })
      newsroom.write("site/a.html", called("One", "/one/"))
      expect(slugs(await both(newsroom))).toEqual({ One: "a-2", Two: "a" })
      expect(slugs(await newsroom.cold())).toEqual({ One: "a-2", Two: "a" })
      newsroom.remove("site/a/index.html")
      expect(slugs(await both(newsroom))).toEqual({ One: "a-2" })
    }))
})

test("a page that becomes a list takes its article and all that was found about it along", () =>
  within({ "site/ferry/index.html": ferry, "site/print.html": page({ ...told, url: "/ferry/" }) }, async (newsroom) => {
    await both(newsroom)
    newsroom.write("site/print.html", page({ ...told, draft: true }))
    const read = await both(newsroom)
    expect(codes(read)).not.toContain("FF1502")
    expect(published(read)).toHaveLength(1)
  }))
