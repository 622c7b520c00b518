/** The answers of the site's lists: latest news, articles without a date, what was commented, what is two days old. */
import { describe, expect, test } from "vitest"
import { at, comment } from "../outputs/exampleNews.ts"
import { feed, now, openDesk, type Written } from "./newsDesk.ts"

const keysOf = (heads: ReadonlyArray<{ readonly id: string }>): ReadonlyArray<string> =>
  heads.map(({ id }) => id.replace(/^urn:|\.md$/g, ""))

const before = (milliseconds: number): ReturnType<typeof at> =>
  at(new Date(Date.parse(now) - milliseconds).toISOString().replace(".000", ""))

const day = 86_400_000

describe("the latest news", () => {
  const articles: ReadonlyArray<Written> = [
    { key: "a.md", published: before(3 * day) },
    { key: "b.md", published: before(0) },
    { key: "c.md", published: before(0) },
    { key: "d.md", published: before(-1000) },
    { key: "e.md", published: null }
  ]

  test.each([
    [1, ["b"]],
    [2, ["b", "c"]],
    [10, ["b", "c", "a"]]
  ])("are so many of those with a date: %i", async (limit, expected) => {
    const view = (await openDesk(articles)).view({ widgets: { latestNews: { feed: null, limit } } })
    expect(keysOf(view.latest)).toEqual(expected)
    expect([keysOf(view.undated), view.news, view.now]).toEqual([["e"], null, now])
  })

  test("do not depend on the feeds", async () => {
    const desk = await openDesk(articles)
    const definitions = [feed("latest", { limit: 1, tags: ["none"] })]
    expect(desk.view({ definitions }).latest).toEqual(desk.view().latest)
  })
})

test("articles without a date go by their slugs, and drafts are none of them", async () => {
  const desk = await openDesk(
    ["c", "a", "b"].map((key) => ({ key: `${key}.md`, published: null, row: { slug: `${key}-story` } }))
  )
  expect(keysOf(desk.view().undated)).toEqual(["a", "b", "c"])
  desk.index.articles.setState("b.md", "draft")
  expect(keysOf(desk.view().undated)).toEqual(["a", "c"])
})

describe("what is recent", () => {
  test.each([
    ["the moment itself", 0, true],
    ["two days, which the news sitemap holds", 2 * day, true],
    ["a second less than three days", 3 * day - 1000, true],
    ["three days", 3 * day, false],
    ["a second ahead", -1000, false]
  ])("%s: %s ms ago", async (_, age, isRecent) => {
    const desk = await openDesk([
      { key: "a.md", published: before(age) },
      { key: "old.md", published: before(100 * day) },
      { key: "none.md", published: null }
    ])
    expect(keysOf(desk.view().recent)).toEqual(isRecent ? ["a"] : [])
  })
})

describe("what was commented", () => {
  const commented = (key: string, ...ages: ReadonlyArray<number>): Written => ({
    key: `${key}.md`,
    published: before(50 * day),
    comments: ages.map((age, number) => comment(`${key}${number}`, { published: before(age) }))
  })

  test("goes by the newest comment of each, ties by id; articles without a date too, and none that is not due", async () => {
    const desk = await openDesk([
      commented("c", 5000, 3000),
      commented("b", 3000),
      commented("a", 9000, 8000),
      { ...commented("u", 1000), published: null },
      { ...commented("f", 1), published: before(-1000) },
      { key: "silent.md" }
    ])
    expect(keysOf(desk.view().commented)).toEqual(["u", "b", "c", "a"])
  })

  test("is a hundred articles at most, those with the newest comments", async () => {
    const all = Array.from({ length: 130 }, (_, number) => commented(`n${number}`, 1000 * ((number * 37) % 130)))
    const { commented: shown } = (await openDesk(all)).view()
    expect(shown).toHaveLength(100)
    expect(shown.map(({ newestComment }) => newestComment)).toEqual(
      Array.from({ length: 100 }, (_, number) => before(1000 * number))
    )
  })

  test("is in the list no more when the last comment is gone", async () => {
    const desk = await openDesk([commented("a", 1000)])
    expect(desk.view().commented).toHaveLength(1)
    desk.write({ ...commented("a"), comments: [] })
    expect(desk.view().commented).toEqual([])
  })
})

describe("an answer is the same", () => {
  test("however often it is asked for", async () => {
    const desk = await openDesk([{ key: "a.md" }, { key: "b.md", published: null, comments: [comment("1")] }])
    expect(listsOf(desk.view())).toEqual(listsOf(desk.view()))
  })

  test("after a change of a body that no head shows yet, and of what no list shows at all", async () => {
    const desk = await openDesk([{ key: "a.md" }, { key: "b.md" }])
    const known = listsOf(desk.view())
    const { base } = desk.index.articles.body("a.md")
    const row = desk.index.articles.get("a.md")
    if (row === undefined) throw new Error("a.md is not there")
    desk.index.articles.put(row, { base: { ...base, text: "Other words." }, comments: [], translations: null })
    desk.index.articles.setMade("a.md", "made", "{}", 3)
    desk.index.articles.spoil("b.md")
    expect(listsOf(desk.view())).toEqual(known)
  })

  test("but for the revision, after a change of a body that is planned anew", async () => {
    const desk = await openDesk([{ key: "a.md" }, { key: "b.md" }])
    const [first, second] = desk.view().latest
    desk.write({ key: "a.md", text: "Other words." })
    const [changed, same] = desk.view().latest
    expect(changed?.revision).not.toBe(first?.revision)
    expect([{ ...changed, revision: "" }, same]).toEqual([{ ...first, revision: "" }, second])
  })
})

const listsOf = ({
  undated,
  latest,
  commented,
  recent,
  feeds
}: ReturnType<Awaited<ReturnType<typeof openDesk>>["view"]>) => ({
  undated,
  latest,
  commented,
  recent,
  feeds: feeds.map(({ facts, heads, archive }) => ({ facts, heads, pages: [...archive.pages] }))
})
