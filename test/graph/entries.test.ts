/** Whole articles as feeds ask for them: in the asked order, each loaded once, and none that is not planned or not sound. */
import { describe, expect, test } from "vitest"
import type { Entries } from "../../src/graph/entries.ts"
import { loadEntries } from "../../src/graph/entries.ts"
import { factsOf } from "../../src/graph/facts.ts"
import { noPictures } from "../../src/model/Card.ts"
import { fitCount } from "../../src/outputs/site/feeds/fitCount.ts"
import { bodyOf, rowOf } from "../store/openStore.ts"
import { article } from "../outputs/exampleNews.ts"
import { feed, openDesk, type NewsDesk, settings } from "./newsDesk.ts"

const entriesOf = ({ index }: NewsDesk): Entries =>
  loadEntries(index, factsOf({ index, settings, definitions: [], logo: null, published: () => [] }).facts)

const keys = (count: number): ReadonlyArray<string> => Array.from({ length: count }, (_, number) => `${number}`)

describe("entries", () => {
  test("come in the asked order, once for each time that they are asked for", async () => {
    const entries = entriesOf(await openDesk(keys(3).map((key) => ({ key, title: `Title ${key}` }))))
    expect(entries.of(["urn:2", "urn:0", "urn:2"]).map(({ article: { title } }) => title)).toEqual([
      "Title 2",
      "Title 0",
      "Title 2"
    ])
    expect(entries.of([])).toEqual([])
  })

  test("leave out what is not there, and what has no planned pictures yet", async () => {
    const desk = await openDesk([{ key: "a" }])
    desk.index.articles.put(rowOf("b"), bodyOf(article({ id: "urn:b" })))
    expect(
      entriesOf(desk)
        .of(["urn:a", "urn:b", "urn:c"])
        .map(({ article: { id } }) => id)
    ).toEqual(["urn:a"])
  })

  test("have the text, the pictures and the revision of their article, and its comments from everywhere", async () => {
    const desk = await openDesk([{ key: "a", text: "Words." }])
    const [entry] = entriesOf(desk).of(["urn:a"])
    expect(entry).toMatchObject({ article: { text: "Words." }, ...noPictures })
    expect(entry?.revision).toBe(desk.index.articles.headOf("urn:a")?.revision)
    expect(entry?.article).toEqual(desk.index.articles.article("a"))
  })

  test("of more articles than are kept are right all the same, forwards and backwards", async () => {
    const desk = await openDesk(keys(340).map((key) => ({ key, title: key })))
    const entries = entriesOf(desk)
    const ids = keys(340).map((key) => `urn:${key}`)
    for (const order of [ids, ids.toReversed(), ids])
      expect(entries.of(order).map(({ article: { id } }) => id)).toEqual(order)
  })

  test("of a feed that is written in three formats are loaded once", async () => {
    const desk = await openDesk(keys(20).map((key) => ({ key })))
    let loads = 0
    const { index } = desk
    const counting = {
      ...index,
      articles: { ...index.articles, article: (key: string) => ((loads += 1), index.articles.article(key)) }
    }
    const entries = entriesOf({ ...desk, index: counting })
    for (let format = 0; format < 3; format += 1) entries.of(keys(20).map((key) => `urn:${key}`))
    expect(loads).toBe(20)
  })
})

describe("how many articles fit into a feed", () => {
  const long = "A long sentence about the quay, the ships and the oranges. ".repeat(1500)
  const definitions = [feed("latest", { limit: 12 })]

  const watched = async (articles: Parameters<typeof openDesk>[0]) => {
    const desk = await openDesk(articles)
    const asked: Array<ReadonlyArray<string>> = []
    const view = (more: Parameters<NewsDesk["view"]>[0] = {}) => {
      asked.length = 0
      const { heads } = desk.view({
        definitions,
        ...more,
        entries: ({ of }) => ({ of: (ids) => (asked.push(ids), of(ids)) })
      }).feeds[0] ?? { heads: [] }
      return { heads, weighed: asked.length }
    }
    return { desk, view }
  }

  test("is weighed once, and again only when other articles stand in it", async () => {
    const { desk, view } = await watched(keys(14).map((key) => ({ key })))
    expect([view().weighed, view().weighed]).toEqual([1, 0])
    desk.write({ key: "0", text: "Other words." })
    expect([view().weighed, view().weighed]).toEqual([1, 0])
    // Number 9 is the last by its id, and stands behind the feed's twelve.
    desk.write({ key: "9", text: "Other words." })
    expect(view().weighed).toBe(0)
    expect(view({ definitions: [feed("latest", { limit: 12, title: "Renamed" })] }).weighed).toBe(1)
  })

  test("is fewer where they are long: the rest stands in the archive", async () => {
    const { desk, view } = await watched(keys(10).map((key) => ({ key, text: long, html: `<p>${long}</p>` })))
    const { heads } = view()
    expect(heads.length).toBeGreaterThan(0)
    expect(heads.length).toBeLessThan(10)
    const { facts } = factsOf({ index: desk.index, settings, definitions, logo: null, published: () => [] })
    const [latest] = facts.feeds
    if (latest === undefined) throw new Error("there is no feed")
    const all = entriesOf(desk).of(keys(10).map((key) => `urn:${key}`))
    expect(heads.length).toBe(fitCount(latest, all, facts))
    const archived = [...(desk.view({ definitions }).feeds[0]?.archive.pages ?? [])].flatMap(({ refs }) => refs)
    expect(heads.length + archived.length).toBe(10)
  })
})
