/** Which articles a feed holds, and which its archive: the newest, by tag, section, author and language, whatever ties there are. */
import { describe, expect, test } from "vitest"
import type { FeedDefinition } from "../../src/config/feedDefinition.ts"
import type { ArticleState } from "../../src/store/rows.ts"
import { at } from "../outputs/exampleNews.ts"
import { answerOf, feed, now, openDesk, type Written } from "./newsDesk.ts"

const dayOf = (day: number, hour = 9): ReturnType<typeof at> =>
  at(`2026-03-${String(day).padStart(2, "0")}T${String(hour).padStart(2, "0")}:00:00Z`)

const articles = (count: number, changes: (number: number) => Partial<Written> = () => ({})): ReadonlyArray<Written> =>
  Array.from({ length: count }, (_, number) => ({
    key: `${String(number).padStart(3, "0")}.md`,
    published: dayOf(1 + (number % 28), number % 24),
    ...changes(number)
  }))

const ids = (...keys: ReadonlyArray<string>): ReadonlyArray<string> => keys.map((key) => `urn:${key}.md`)

describe("the newest articles of a feed", () => {
  test("are as many as it asks for, newest first", async () => {
    const desk = await openDesk([1, 4, 2, 5, 3].map((day) => ({ key: `${day}.md`, published: dayOf(day) })))
    const latest = (limit: number) => answerOf(desk.view({ definitions: [feed("latest", { limit })] }), "latest").ids
    expect(latest(1)).toEqual(ids("5"))
    expect(latest(3)).toEqual(ids("5", "4", "3"))
    expect(latest(5)).toEqual(ids("5", "4", "3", "2", "1"))
    expect(latest(6)).toEqual(latest(5))
  })

  test("of one moment go by their ids, in whatever zone their dates are written and order they were put", async () => {
    const dates = ["2026-03-01T12:00:00Z", "2026-03-01T13:00:00+01:00", "2026-03-01T02:00:00-10:00"].map(at)
    for (const keys of [
      ["a", "b", "c"],
      ["c", "a", "b"],
      ["b", "c", "a"]
    ]) {
      const desk = await openDesk(keys.map((key, number) => ({ key: `${key}.md`, published: dates[number] ?? null })))
      for (const limit of [1, 2, 3])
        expect(answerOf(desk.view({ definitions: [feed("latest", { limit })] }), "latest").ids).toEqual(
          ids("a", "b", "c").slice(0, limit)
        )
    }
  })

  test("are those that are due, at the second of their date", async () => {
    const desk = await openDesk([
      { key: "past.md", published: at("2026-05-01T11:59:59Z") },
      { key: "now.md", published: now },
      { key: "future.md", published: at("2026-05-01T12:00:01Z") },
      { key: "undated.md", published: null }
    ])
    const latest = (moment = now) => answerOf(desk.view({ now: moment }), "latest").ids
    expect(latest(at("2026-05-01T11:59:58Z"))).toEqual([])
    expect(latest()).toEqual(ids("now", "past"))
    expect(latest(at("2026-05-01T12:00:01Z"))).toEqual(ids("future", "now", "past"))
  })

  test.each<ArticleState>(["draft", "twice", "shadowed", "failed"])(
    "leave out what is %s, and fill its place",
    async (state) => {
      const desk = await openDesk(articles(4))
      desk.index.articles.setState("003.md", state)
      const answer = answerOf(desk.view({ definitions: [feed("latest", { limit: 2 })] }), "latest")
      expect([answer.ids, answer.pages.flatMap((page) => page.ids)]).toEqual([ids("002", "001"), ids("000")])
      desk.index.articles.setState("003.md", "live")
      expect(answerOf(desk.view(), "latest").ids[0]).toBe("urn:003.md")
    }
  )

  test("move up when one is deleted, and down when one comes back", async () => {
    const desk = await openDesk(articles(5))
    const latest = () => answerOf(desk.view({ definitions: [feed("latest", { limit: 3 })] }), "latest")
    expect(latest().ids).toEqual(ids("004", "003", "002"))
    desk.index.articles.remove("003.md")
    expect(latest().ids).toEqual(ids("004", "002", "001"))
    desk.write({ key: "003.md", published: dayOf(4, 3) })
    expect(latest().ids).toEqual(ids("004", "003", "002"))
    desk.write({ key: "003.md", published: dayOf(1, 0) })
    expect([latest().ids, latest().pages.flatMap((page) => page.ids)]).toEqual([
      ids("004", "002", "001"),
      ids("000", "003")
    ])
  })
})

describe("a feed of some articles", () => {
  const filed: ReadonlyArray<Written> = [
    { key: "a.md", tags: ["Sport", "City"], section: "Town", authors: [{ name: "Mina Rashid" }], language: "en" },
    { key: "b.md", tags: ["sport "], section: "town", authors: [{ name: "mina rashid" }], language: "en-GB" },
    { key: "c.md", tags: ["sports"], section: null, authors: [], language: "enm" },
    { key: "d.md", tags: [], section: "Harbour", authors: [{ name: "Lena" }, { name: "Mina Rashid" }], language: "ar" },
    {
      key: "e.md",
      tags: ["sport"],
      section: "Harbour",
      authors: [{ name: "Lena" }],
      language: "AR-eg",
      published: null
    }
  ]
  const cases: ReadonlyArray<readonly [Partial<FeedDefinition>, string]> = [
    [{}, "abcd"],
    [{ tags: ["sport"] }, "ab"],
    [{ tags: ["SPORT", "sports"] }, "abc"],
    [{ tags: ["city", "sports"] }, "ac"],
    [{ tags: ["none"] }, ""],
    [{ sections: ["TOWN"] }, "ab"],
    [{ sections: ["Harbour", "Town"] }, "abd"],
    [{ authors: ["Mina Rashid"] }, "abd"],
    [{ authors: ["Mina"] }, ""],
    [{ languages: ["en"] }, "ab"],
    [{ languages: ["en-GB"] }, "b"],
    [{ languages: ["ar", "enm"] }, "cd"],
    [{ tags: ["sport"], languages: ["en-gb"] }, "b"],
    [{ sections: ["Harbour"], authors: ["Mina Rashid"], languages: ["ar"] }, "d"],
    [{ sections: ["Town"], authors: ["Lena"] }, ""]
  ]

  test.each(cases)("%j holds %s", async (filters, expected) => {
    const desk = await openDesk(filed)
    const view = desk.view({ definitions: [feed("some", filters)] })
    expect(answerOf(view, "some").ids).toEqual(ids(...expected))
    expect(answerOf(view, "latest").ids).toEqual(ids("a", "b", "c", "d"))
  })

  test("looks behind the newest ones of all for its own, however far back they are", async () => {
    const desk = await openDesk(
      articles(120, (number) => ({ tags: number % 40 === 0 ? ["rare"] : [], language: "en" }))
    )
    const view = desk.view({ definitions: [feed("latest", { limit: 2 }), feed("rare", { tags: ["rare"], limit: 2 })] })
    const all = ["000", "040", "080"].map((key) => `urn:${key}.md`)
    const { ids: inFeed, pages } = answerOf(view, "rare")
    expect([...inFeed, ...pages.flatMap((page) => page.ids)].toSorted()).toEqual(all)
    expect(inFeed).toHaveLength(2)
  })

  test("stands by its name behind the site's own, which takes the definition that is called latest", async () => {
    const desk = await openDesk(articles(3))
    const names = (...definitions: ReadonlyArray<FeedDefinition>) =>
      desk.view({ definitions }).feeds.map(({ facts, heads }) => [facts.id, facts.limit, heads.length])
    expect(names()).toEqual([["latest", 30, 3]])
    expect(names(feed("z", { limit: 1 }), feed("latest", { limit: 2 }), feed("a"))).toEqual([
      ["latest", 2, 2],
      ["a", 30, 3],
      ["z", 1, 1]
    ])
  })

  test("for a partner has no archive, whose readers want none", async () => {
    const desk = await openDesk(articles(5))
    const definitions = [feed("pins", { profile: "pinterest", limit: 2, formats: ["rss"] })]
    expect(answerOf(desk.view({ definitions }), "pins")).toMatchObject({ count: 0, pages: [] })
  })
})

describe("the archive of a feed", () => {
  const definitions = [feed("latest", { limit: 10 })]
  const many = articles(250, (number) => ({
    published: at(new Date(Date.UTC(2026, 0, 1) + number * 3_600_000).toISOString().replace(".000", ""))
  }))

  test("holds every article that the feed does not, each once, in pages of a hundred", async () => {
    const { ids: inFeed, count, pages } = answerOf((await openDesk(many)).view({ definitions }), "latest")
    expect(inFeed).toEqual(
      ids(
        ...many
          .slice(240)
          .map(({ key }) => key.slice(0, 3))
          .toReversed()
      )
    )
    expect(pages.map((page) => [page.number, page.isFull, page.ids.length])).toEqual([
      [1, true, 100],
      [2, true, 100],
      [3, false, 40]
    ])
    expect(count).toBe(3)
    expect(pages.toReversed().flatMap((page) => page.ids)).toEqual(
      many
        .slice(0, 240)
        .map(({ key }) => `urn:${key}`)
        .toReversed()
    )
  })

  test("can be walked through more than once, a part of it too", async () => {
    const [latest] = (await openDesk(many)).view({ definitions }).feeds
    const walk = () => Array.from(latest?.archive.pages ?? [], ({ refs }) => refs.length)
    const [first] = latest?.archive.pages ?? []
    expect([first?.number, walk(), walk()]).toEqual([1, [100, 100, 40], [100, 100, 40]])
  })

  test("keeps a full page when an article comes, also one with an old date: by when it was first shown", async () => {
    const desk = await openDesk(many)
    const pages = () => answerOf(desk.view({ definitions }), "latest").pages
    const before = pages()
    desk.write({ key: "new.md", published: at("2026-04-30T00:00:00Z") })
    expect(pages().slice(0, 2)).toEqual(before.slice(0, 2))
    desk.write({ key: "old.md", published: at("1999-01-01T00:00:00Z"), row: { shown: Date.parse(now) } })
    expect(pages().slice(0, 2)).toEqual(before.slice(0, 2))
    expect(pages()[2]?.ids).toContain("urn:old.md")
  })

  test("closes the gap where an article is deleted, and only behind it", async () => {
    const desk = await openDesk(many)
    const pages = () => answerOf(desk.view({ definitions }), "latest").pages
    const before = pages()
    desk.index.articles.remove("150.md")
    const after = pages()
    expect(after[0]).toEqual(before[0])
    expect(after[1]?.ids).toEqual([...ids("200"), ...(before[1]?.ids ?? []).filter((id) => id !== "urn:150.md")])
    expect(after[2]?.ids).toEqual((before[2]?.ids ?? []).filter((id) => id !== "urn:200.md"))
  })

  test("has the page of an article before it leaves the feed: it fills up, and moves nothing", async () => {
    const desk = await openDesk(many.slice(0, 105))
    const pages = () => answerOf(desk.view({ definitions }), "latest").pages
    expect(pages().map((page) => [page.number, page.isFull, page.ids.length])).toEqual([[1, false, 95]])
    for (const one of many.slice(105, 110)) desk.write(one)
    expect(pages().map((page) => [page.number, page.isFull, page.ids.length])).toEqual([[1, true, 100]])
    for (const one of many.slice(110, 111)) desk.write(one)
    expect(pages().map((page) => [page.number, page.isFull, page.ids.length])).toEqual([
      [1, true, 100],
      [2, false, 1]
    ])
  })
})
