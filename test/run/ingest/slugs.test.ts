/** Under which slug an article is published, and that it stays so whatever comes and goes beside it. */
import { describe, expect, test } from "vitest"
import type { Timestamp } from "../../../src/model/Timestamp.ts"
import { type Newsroom, openNewsroom, type Read, type ReadOptions } from "../../sources/newsroom.ts"
import { markdown, type Told } from "./edits.ts"

const text = (title: string, more: Partial<Told> = {}): string =>
  markdown({ title, body: `All about ${title}.`, date: "2026-04-01", language: "en", ...more })

const within = async (
  files: Readonly<Record<string, string>>,
  work: (newsroom: Newsroom) => Promise<void>
): Promise<void> => {
  const newsroom = await openNewsroom(files)
  try {
    await work(newsroom)
  } finally {
    newsroom.close()
  }
}

/** Title to slug, of what is published. */
const slugs = ({ articles }: Read): Readonly<Record<string, string>> =>
  Object.fromEntries(articles.flatMap(({ state, article, slug }) => (state === "live" ? [[article.title, slug]] : [])))

const ids = ({ articles }: Read): Readonly<Record<string, string | null>> =>
  Object.fromEntries(articles.map(({ article, id }) => [article.title, id]))

/** With the index of before, without any, and again with the ledger that came of it. */
const expectSlugs = async (
  newsroom: Newsroom,
  expected: Readonly<Record<string, string>>,
  options?: ReadOptions
): Promise<Read> => {
  expect(slugs(await newsroom.cold(options))).toEqual(expected)
  const read = await newsroom.read(options)
  expect(slugs(read)).toEqual(expected)
  expect(slugs(await newsroom.cold(options))).toEqual(expected)
  return read
}

describe("articles of one name", () => {
  test("get numbers in the order of their files", () =>
    within({ "articles/x/a.md": text("X"), "articles/a.md": text("A"), "articles/y/a.txt": "Y.\n" }, (newsroom) =>
      expectSlugs(newsroom, { A: "a", X: "a-2", Y: "a-3" }).then(() => undefined)
    ))

  test("keep their slugs when another comes before them, and when one goes", () =>
    within({ "articles/x/a.md": text("X") }, async (newsroom) => {
      await expectSlugs(newsroom, { X: "a" })
      newsroom.write("articles/a.md", text("A"))
      await expectSlugs(newsroom, { A: "a-2", X: "a" })
      newsroom.remove("articles/x/a.md")
      await expectSlugs(newsroom, { A: "a-2" })
      newsroom.write("articles/b/a.md", text("B"))
      await expectSlugs(newsroom, { A: "a-2", B: "a-3" })
      newsroom.write("articles/x/a.md", text("X"))
      await expectSlugs(newsroom, { A: "a-2", B: "a-3", X: "a" })
    }))

  test("keep their slugs, their ids and their pages when they swap their files", () =>
    within({ "articles/x/a.md": text("X"), "articles/y/a.md": text("Y") }, async (newsroom) => {
      const before = await expectSlugs(newsroom, { X: "a", Y: "a-2" })
      newsroom.write("articles/x/a.md", text("Y"))
      newsroom.write("articles/y/a.md", text("X"))
      const after = await expectSlugs(newsroom, { X: "a", Y: "a-2" })
      expect(ids(after)).toEqual(ids(before))
      expect(after.articles.map(({ article }) => article.url)).toEqual([
        "https://news.example.org/articles/a-2/",
        "https://news.example.org/articles/a/"
      ])
    }))

  test("never share one, whatever their numbers are taken for", () =>
    within(
      { "articles/a.md": text("A"), "articles/b.md": text("B", { slug: "a-2" }), "articles/x/a.md": text("X") },
      (newsroom) => expectSlugs(newsroom, { A: "a", B: "a-2", X: "a-3" }).then(() => undefined)
    ))
})

describe("an article whose file moves", () => {
  test("keeps its slug and its id while its file has the same name", () =>
    within({ "articles/a.md": text("A") }, async (newsroom) => {
      const before = await expectSlugs(newsroom, { A: "a" })
      newsroom.rename("articles/a.md", "articles/2026/a.md")
      const after = await expectSlugs(newsroom, { A: "a" })
      expect(ids(after)).toEqual(ids(before))
      newsroom.rename("articles/2026/a.md", "articles/2027/a.md")
      newsroom.write("articles/2027/a.md", text("A", { body: "Edited in the same go." }))
      expect(ids(await expectSlugs(newsroom, { A: "a" }))).toEqual(ids(before))
    }))

  test("keeps them by its declared id too", () =>
    within({ "articles/a.md": text("A", { id: "tag:example.org,2026:1" }) }, async (newsroom) => {
      await expectSlugs(newsroom, { A: "a" })
      newsroom.rename("articles/a.md", "articles/2026/a.md")
      await expectSlugs(newsroom, { A: "a" })
    }))

  test("takes its slug along, and what is written in its place gets another", () =>
    within({ "articles/x/a.md": text("X") }, async (newsroom) => {
      const before = await expectSlugs(newsroom, { X: "a" })
      newsroom.rename("articles/x/a.md", "articles/z/a.md")
      newsroom.write("articles/x/a.md", text("New"))
      const after = await expectSlugs(newsroom, { New: "a-2", X: "a" })
      expect(ids(after)["X"]).toBe(ids(before)["X"])
    }))

  test("into the place of another that goes keeps its own", () =>
    within({ "articles/x/a.md": text("X"), "articles/y/a.md": text("Y") }, async (newsroom) => {
      const before = await expectSlugs(newsroom, { X: "a", Y: "a-2" })
      newsroom.remove("articles/y/a.md")
      newsroom.rename("articles/x/a.md", "articles/y/a.md")
      const after = await expectSlugs(newsroom, { X: "a" })
      expect(ids(after)["X"]).toBe(ids(before)["X"])
      newsroom.write("articles/y/a.md", text("X", { body: "Edited.", title: "X" }))
      expect(ids(await expectSlugs(newsroom, { X: "a" }))["X"]).toBe(ids(before)["X"])
    }))

  test("and changes its name gets the slug of its new name", () =>
    within({ "articles/a.md": text("A") }, async (newsroom) => {
      const before = await expectSlugs(newsroom, { A: "a" })
      newsroom.rename("articles/a.md", "articles/b.md")
      expect(ids(await expectSlugs(newsroom, { A: "b" }))).toEqual(ids(before))
    }))
})

describe("an id that moves to another file", () => {
  const one = "tag:example.org,2026:1"
  const two = "tag:example.org,2026:2"

  test.each([
    ["that comes later in their order", "articles/x/a.md", "articles/y/a.md"],
    ["that comes earlier", "articles/y/a.md", "articles/x/a.md"],
    ["of another folder, beside a draft", "articles/x/a.md", "articles/a.md"]
  ])("takes its slug along, to a file %s, and the other article gets one of its own", (_, from, to) =>
    within({ [from]: text("A", { id: two }) }, async (newsroom) => {
      await expectSlugs(newsroom, { A: "a" })
      newsroom.write("articles/z/a.md", text("Draft", { draft: true }))
      newsroom.write(to, text("B", { id: two }))
      await expectSlugs(newsroom, { A: "a" })
      newsroom.write(from, text("A", { id: one }))
      const later = { now: "2026-05-02T00:00:00Z" as Timestamp }
      await expectSlugs(newsroom, { A: "a-2", B: "a" }, later)
      newsroom.remove(to)
      await expectSlugs(newsroom, { A: "a-2" }, later)
    })
  )

  test("leaves its slug where the file that takes it asks for another", () =>
    within({ "articles/a.md": text("A", { id: two }) }, async (newsroom) => {
      await expectSlugs(newsroom, { A: "a" })
      newsroom.write("articles/b.md", text("B", { id: two }))
      newsroom.write("articles/a.md", text("A", { id: one }))
      await expectSlugs(newsroom, { A: "a", B: "b" })
    }))
})

describe("what is not published", () => {
  test("takes no slug: not a draft", () =>
    within({ "articles/a.md": text("A", { draft: true }) }, async (newsroom) => {
      await newsroom.read()
      newsroom.write("articles/x/a.md", text("X"))
      await expectSlugs(newsroom, { X: "a" })
      newsroom.write("articles/a.md", text("A"))
      await expectSlugs(newsroom, { A: "a-2", X: "a" })
    }))

  test("nor an article whose id is another's, more than an order in which to come", () =>
    within(
      {
        "articles/a.md": text("A", { id: "tag:example.org,2026:1", slug: "one" }),
        "articles/b.md": text("B", { id: "tag:example.org,2026:1", slug: "two" })
      },
      async (newsroom) => {
        await expectSlugs(newsroom, { A: "one" })
        newsroom.write("articles/aa.md", text("AA", { slug: "two" }))
        await expectSlugs(newsroom, { A: "one", AA: "two" })
        newsroom.remove("articles/a.md")
        await expectSlugs(newsroom, { AA: "two", B: "two-2" })
      }
    ))
})

test("an address made from the slug follows it", () =>
  within({ "articles/x/a.md": text("X"), "articles/y/a.md": text("Y") }, async (newsroom) => {
    const settings = { permalink: "/:year/:slug/" }
    const read = await newsroom.read({ settings })
    expect(read.articles.map(({ article }) => article.url)).toEqual([
      "https://news.example.org/2026/a/",
      "https://news.example.org/2026/a-2/"
    ])
    newsroom.rename("articles/y/a.md", "articles/a/a.md")
    const moved = await newsroom.read({ settings })
    expect(moved.articles.map(({ article }) => article.url)).toEqual([
      "https://news.example.org/2026/a-2/",
      "https://news.example.org/2026/a/"
    ])
  }))
