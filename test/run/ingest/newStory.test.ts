/** A new story that is saved under the name of an old one is a new article; an edit of the old one never is. */
import { describe, expect, test } from "vitest"
import { ledgerName } from "../../../src/articles/identity/ledgerFile.ts"
import { type Newsroom, openNewsroom, type Read, type ReadOptions } from "../../sources/newsroom.ts"
import { markdown, type Told } from "./edits.ts"

const old: Partial<Told> = {
  title: "The ferry sails again",
  date: "2026-04-01",
  language: "en",
  body: "After two winters at the wharf the ferry sailed at six this morning. Three hundred people waited on the quay, and the oldest of them had a ticket from 1961. The captain said that the engine was rebuilt from the keel up, and that the crossing takes forty minutes now."
}
const next: Partial<Told> = {
  ...old,
  title: "Orange prices fall",
  date: "2026-04-20",
  body: "Growers along the coast sold a crate of oranges for nine pounds on Friday, four less than in spring. Rain in March brought a harvest that no one had asked for. Traders at the covered market expect the price to stay where it is until the autumn, when the later fruit is picked."
}
const file = "articles/news.md"

const within = async (work: (newsroom: Newsroom, before: Read) => Promise<void>, first = old): Promise<void> => {
  const newsroom = await openNewsroom({ [file]: markdown(first) })
  try {
    await work(newsroom, await newsroom.read())
  } finally {
    newsroom.close()
  }
}

const only = ({ articles }: Read) => {
  expect(articles).toHaveLength(1)
  const { id, slug, article } = articles[0] ?? {}
  return { id, slug, url: article?.url }
}

const said = ({ findings }: Read) => findings.filter(({ code }) => code === "FF6209")

/** With the index of before, and without any: each from the same ledger. */
const both = async (newsroom: Newsroom, options?: ReadOptions): Promise<Read> => {
  const cold = await newsroom.cold(options)
  const [first, told] = [only(cold), said(cold)]
  const warm = await newsroom.read(options)
  expect([only(warm), said(warm)]).toEqual([first, told])
  expect(only(await newsroom.cold(options))).toEqual(first)
  return warm
}

describe("a new story under an old name", () => {
  test("has an id and an address of its own, and a finding that offers to keep the id", () =>
    within(async (newsroom, before) => {
      newsroom.write(file, markdown(next))
      const after = await both(newsroom)
      expect(only(before)).toMatchObject({ slug: "news" })
      expect(only(after).id).not.toBe(only(before).id)
      expect(only(after)).toMatchObject({ slug: "news-2", url: "https://news.example.org/articles/news-2/" })
      expect(said(after)).toMatchObject([{ severity: "warning", file }])
      expect(said(after)[0]?.message).toContain("The ferry sails again")
      expect(said(after)[0]?.fix).toContain(`id: ${only(before).id ?? ""}`)
    }))

  test("is told once, and stays as it is", () =>
    within(async (newsroom) => {
      newsroom.write(file, markdown(next))
      const after = await newsroom.read()
      for (const read of [await newsroom.read(), await newsroom.cold(), await newsroom.read()])
        expect([only(read), said(read)]).toEqual([only(after), []])
    }))

  test("keeps the old id where its author says so, in the same build or later", () =>
    within(async (newsroom, before) => {
      const { id = null } = only(before)
      newsroom.write(file, markdown({ ...next, id }))
      expect(only(await both(newsroom))).toEqual(only(before))
    }).then(() =>
      within(async (newsroom, before) => {
        newsroom.write(file, markdown(next))
        await newsroom.read()
        newsroom.write(file, markdown({ ...next, id: only(before).id ?? null }))
        expect(only(await both(newsroom))).toEqual(only(before))
      })
    ))

  test("leaves the old story its id and its address, for when it comes back", () =>
    within(async (newsroom, before) => {
      newsroom.write(file, markdown(next))
      const after = only(await newsroom.read())
      newsroom.write("articles/archive/news.md", markdown(old))
      for (const read of [await newsroom.cold(), await newsroom.read(), await newsroom.cold()]) {
        const found = Object.fromEntries(read.articles.map(({ article, id, slug }) => [article.title, { id, slug }]))
        expect(found).toEqual({
          "The ferry sails again": { id: only(before).id, slug: "news" },
          "Orange prices fall": { id: after.id, slug: "news-2" }
        })
      }
    }))

  test("is new each time", () =>
    within(async (newsroom) => {
      const seen = new Set<unknown>()
      for (const [number, subject] of ["oranges", "bridges", "lanterns", "sails"].entries()) {
        const body = Array.from({ length: 40 }, (_, at) => `${subject}${(at * 7) % 11} word${at}${subject}`).join(" ")
        newsroom.write(file, markdown({ ...next, title: `Of ${subject}`, date: `2026-04-0${number + 2}`, body }))
        seen.add(only(await both(newsroom)).slug)
      }
      expect([...seen]).toEqual(["news-2", "news-3", "news-4", "news-5"])
    }))

  test("is new in scripts without spaces too", () =>
    within(
      async (newsroom, before) => {
        newsroom.write(
          file,
          markdown({
            ...old,
            date: "2026-04-20",
            title: "みかんの値段が下がる",
            body: "海沿いの農家は金曜日に一箱を九ポンドで売った。三月の雨で収穫が増えたためである。"
          })
        )
        expect(only(await both(newsroom)).id).not.toBe(only(before).id)
      },
      {
        ...old,
        title: "渡し船が戻る",
        body: "二度の冬を岸で過ごした渡し船は、今朝六時に出航した。三百人が波止場で待っていた。"
      }
    ))
})

describe("an edit is no new story:", () => {
  const reworded = (old.body ?? "").replace("Three hundred", "Four hundred").replace("quay", "pier")
  const half = `${(old.body ?? "").slice(0, 140)} ${(next.body ?? "").slice(0, 120)}`
  test.each<[what: string, changed: Partial<Told>]>([
    ["a typo", { body: old.body?.replace("sailed", "saild") ?? "" }],
    ["another title", { title: "Ferry back on the water" }],
    ["another date", { date: "2026-04-20" }],
    ["another title and date", { title: "Ferry back on the water", date: "2026-04-20" }],
    [
      "another title and date, and some words",
      { title: "Ferry back on the water", date: "2026-04-20", body: reworded }
    ],
    [
      "another title and date, and half of the text",
      { title: "Ferry back on the water", date: "2026-04-20", body: half }
    ],
    ["all of the text", { body: next.body ?? "" }],
    ["all of the text and the date", { body: next.body ?? "", date: "2026-04-20" }],
    ["all of the text and the title, on the same day", { body: next.body ?? "", title: "Orange prices fall" }],
    ["all of it, and the date is gone", { ...next, date: null }],
    ["the title in capitals, with all of the text and the date", { ...next, title: "THE FERRY SAILS AGAIN!" }]
  ])("%s", (_, changed) =>
    within(async (newsroom, before) => {
      newsroom.write(file, markdown({ ...old, ...changed }))
      const after = await both(newsroom)
      expect([only(after).id, only(after).slug, said(after)]).toEqual([only(before).id, "news", []])
    })
  )

  test("what the author gave the address of the old one", () =>
    within(
      async (newsroom, before) => {
        newsroom.write(file, markdown({ ...next, url: "/status/" }))
        expect(only(await both(newsroom))).toEqual(only(before))
      },
      { ...old, url: "/status/" }
    ))

  test("what never had a date, or a text to be known by", () =>
    within(
      async (newsroom, before) => {
        newsroom.write(file, markdown(next))
        expect(only(await both(newsroom)).id).toBe(only(before).id)
      },
      { ...old, date: null }
    ).then(() =>
      within(
        async (newsroom, before) => {
          newsroom.write(file, markdown(next))
          expect(only(await both(newsroom)).id).toBe(only(before).id)
        },
        { ...old, body: "" }
      )
    ))

  test("what a ledger of before does not say", () =>
    within(async (newsroom, before) => {
      newsroom.write(ledgerName, newsroom.ledger().replaceAll(/"words":"[^"]*",/g, ""))
      newsroom.write(file, markdown(next))
      expect(only(await both(newsroom))).toEqual(only(before))
    }))
})
