/** A feed longer than its limit: what stands where, and what never changes again. */
import { describe, expect, test } from "vitest"
import { archivePath, paginate, pageSize } from "../../feeds/archive.ts"
import type { Article } from "../../src/model/Article.ts"
import { instant, type Timestamp } from "../../src/model/Timestamp.ts"
import { type Edition, findingsOf, textsOf } from "../outputs/makeEdition.ts"
import { article, edition, takesAll } from "./harbourNews.ts"
import { at } from "./harbour.ts"
import { all, child, children, readXml } from "./readXml.ts"

const hour = 60 * 60 * 1000
const start = Date.UTC(2026, 0, 1)

const moment = (hours: number): Timestamp => at(new Date(start + hours * hour).toISOString().replace(".000Z", "Z"))

/** Article number `n` is published `n` hours after the start. */
const dispatch = (n: number, fields: Partial<Article> = {}): Article =>
  article(`dispatch-${n}`, { published: moment(n), ...fields })

const dispatches = (count: number): ReadonlyArray<Article> => Array.from({ length: count }, (_, n) => dispatch(n))

const newsroom = (
  articles: ReadonlyArray<Article>,
  seen: ReadonlyMap<string, Timestamp> = new Map(),
  limit = 30
): Edition => {
  const newest = articles.toSorted((a, b) => instant(b.published ?? moment(0)) - instant(a.published ?? moment(0)))
  const definition = {
    name: "latest",
    title: "Harbour",
    ...takesAll,
    limit,
    formats: ["rss", "atom", "json"] as const
  }
  return edition(newest, [definition], {}, seen)
}

const filesOf = (one: Edition): ReadonlyMap<string, string> => textsOf(one, "feeds")

interface JsonFeed {
  readonly feed_url: string
  readonly next_url?: string
  readonly items: ReadonlyArray<{ readonly id: string }>
}

/** From the feed back through every page, as a reader goes: the ids, newest first. */
const walk = (
  files: ReadonlyMap<string, string>,
  format: "rss.xml" | "atom.xml" | "feed.json"
): ReadonlyArray<string> => {
  const ids: Array<string> = []
  let next: string | undefined = `https://harbour.example.org/${format}`
  while (next !== undefined) {
    const text: string | undefined = files.get(next.replace("https://harbour.example.org/", ""))
    if (text === undefined) throw new Error(`${next} is not there`)
    if (format === "feed.json") {
      const feed = JSON.parse(text) as JsonFeed
      ids.push(...feed.items.map(({ id }) => id))
      next = feed.next_url
      continue
    }
    const root = format === "rss.xml" ? child(readXml(text), "channel") : readXml(text)
    const [items, id, link] =
      format === "rss.xml" ? (["item", "guid", "atom:link"] as const) : (["entry", "id", "link"] as const)
    ids.push(...children(root, items).map((one) => child(one, id).text))
    next = children(root, link).find(({ attributes }) => attributes["rel"] === "prev-archive")?.attributes["href"]
  }
  return ids
}

const number = (id: string): number => Number(id.split("-").at(-1))

describe("a feed of 365 articles", () => {
  const files = filesOf(newsroom(dispatches(365)))

  test("holds its newest thirty; the others stand on pages of a hundred, the oldest on the first", () => {
    const held = (path: string): ReadonlyArray<number> =>
      (JSON.parse(files.get(path) ?? "") as JsonFeed).items.map(({ id }) => number(id))
    expect([held("feed.json").length, held("feed.json")[0], held("feed.json").at(-1)]).toEqual([30, 364, 335])
    expect([held("archive/1/feed.json")[0], held("archive/1/feed.json").at(-1)]).toEqual([99, 0])
    expect([held("archive/4/feed.json")[0], held("archive/4/feed.json").at(-1)]).toEqual([334, 300])
    expect([...files.keys()].filter((path) => path.endsWith("rss.xml") && path.startsWith("archive/"))).toEqual([
      "archive/1/rss.xml",
      "archive/2/rss.xml",
      "archive/3/rss.xml",
      "archive/4/rss.xml"
    ])
  })

  test.each(["rss.xml", "atom.xml", "feed.json"] as const)(
    "a reader that walks back through %s meets every article once, the newest first",
    (format) => {
      expect(walk(files, format).map(number)).toEqual(Array.from({ length: 365 }, (_, n) => 364 - n))
    }
  )

  test("a page says what it is: itself, the feed, the page before it, the same id, and that it is full", () => {
    const feed = readXml(files.get("atom.xml") ?? "")
    const [full, open] = ["3", "4"].map((page) => readXml(files.get(`archive/${page}/atom.xml`) ?? ""))
    if (full === undefined || open === undefined) throw new Error("no page")
    const links = (rel: string): ReadonlyArray<string | undefined> =>
      [feed, full, open].map(
        (root) => children(root, "link").find((link) => link.attributes["rel"] === rel)?.attributes["href"]
      )
    const base = "https://harbour.example.org"
    expect(links("self")).toEqual([`${base}/atom.xml`, `${base}/archive/3/atom.xml`, `${base}/archive/4/atom.xml`])
    expect(links("current")).toEqual([undefined, `${base}/atom.xml`, `${base}/atom.xml`])
    expect(links("prev-archive")).toEqual([
      `${base}/archive/4/atom.xml`,
      `${base}/archive/2/atom.xml`,
      `${base}/archive/3/atom.xml`
    ])
    expect([feed, full, open].map((root) => all(root, "fh:archive").length)).toEqual([0, 1, 0])
    expect(new Set([feed, full, open].map((root) => child(root, "id").text)).size).toBe(1)
    expect(child(full, "updated").text).toBe(moment(299))
    expect(
      children(readXml(files.get("archive/1/atom.xml") ?? ""), "link").map(({ attributes }) => attributes["rel"])
    ).toEqual(["self", "current", "alternate"])
  })

  test("RSS and JSON say the same", () => {
    const page = child(readXml(files.get("archive/2/rss.xml") ?? ""), "channel")
    expect(children(page, "atom:link").map(({ attributes }) => [attributes["rel"], attributes["href"]])).toEqual([
      ["self", "https://harbour.example.org/archive/2/rss.xml"],
      ["current", "https://harbour.example.org/rss.xml"],
      ["prev-archive", "https://harbour.example.org/archive/1/rss.xml"]
    ])
    expect(child(page, "fh:archive").name).toBe("fh:archive")
    expect(JSON.parse(files.get("archive/2/feed.json") ?? "")).toMatchObject({
      feed_url: "https://harbour.example.org/archive/2/feed.json",
      next_url: "https://harbour.example.org/archive/1/feed.json",
      _fanfare: { archive: true, current: "https://harbour.example.org/feed.json" }
    })
    expect(JSON.parse(files.get("archive/1/feed.json") ?? "")).not.toHaveProperty("next_url")
    // The newest page says that it is not whole; the feed itself is no page.
    expect(JSON.parse(files.get("archive/4/feed.json") ?? "")).toMatchObject({ _fanfare: { archive: false } })
    expect(JSON.parse(files.get("feed.json") ?? "")._fanfare).not.toHaveProperty("archive")
  })

  test("the files of a page come before those that lead to it", () => {
    const paths = [...files.keys()]
    for (const format of ["rss.xml", "atom.xml", "feed.json"]) {
      const places = [1, 2, 3, 4].map((page) => paths.indexOf(`archive/${page}/${format}`))
      expect([...places, paths.indexOf(format)]).toEqual([...places, paths.indexOf(format)].toSorted((a, b) => a - b))
    }
  })
})

describe("a full page never changes again", () => {
  const pages = (
    files: ReadonlyMap<string, string>,
    numbers: ReadonlyArray<number>
  ): ReadonlyArray<string | undefined> =>
    numbers.flatMap((page) => ["rss.xml", "atom.xml", "feed.json"].map((file) => files.get(`archive/${page}/${file}`)))

  test.each([231, 245, 330, 331, 430, 700])("when 230 articles become %d", (count) => {
    const [before, after] = [230, count].map((size) => pages(filesOf(newsroom(dispatches(size))), [1, 2]))
    expect(before).toHaveLength(6)
    expect(before).not.toContain(undefined)
    expect(after).toEqual(before)
  })

  test("when an old article is added late: it goes to the newest page, and readers still find every article", () => {
    const seen = new Map(dispatches(250).map(({ id, published }) => [id, published ?? moment(0)]))
    const late = article("dispatch-9999", { published: moment(5.5) })
    const before = filesOf(newsroom(dispatches(250), seen))
    const after = filesOf(newsroom([...dispatches(250), late], new Map([...seen, [late.id, moment(251)]])))
    expect(pages(after, [1, 2])).toEqual(pages(before, [1, 2]))
    expect(after.get("archive/3/rss.xml")).toContain("dispatch-9999")
    expect(
      walk(after, "rss.xml")
        .map(number)
        .toSorted((a, b) => a - b)
    ).toEqual([...Array.from({ length: 250 }, (_, n) => n), 9999])
  })

  test("while articles arrive one by one, some of them late or held back until their date", () => {
    const kept = new Map<string, string>()
    const seen = new Map<string, Timestamp>()
    const articles: Array<Article> = []
    for (let build = 0; build < 420; build += 1) {
      const waited = build % 17 === 0
      const late = !waited && build % 11 === 0
      const one = dispatch(build, late ? { published: moment(build / 3) } : {})
      articles.push(one)
      seen.set(one.id, waited ? moment(build - 300) : moment(build))
      if (build % 23 !== 0 && build < 400) continue
      for (const [path, text] of filesOf(newsroom(articles, seen, 12))) {
        const [, page] = /^archive\/(\d+)\//.exec(path) ?? []
        if (page === undefined) continue
        const isFull = text.includes("fh:archive") || text.includes('"archive": true')
        if (kept.has(path)) expect([path, kept.get(path) === text]).toEqual([path, true])
        else if (isFull) kept.set(path, text)
      }
    }
    expect(kept.size).toBeGreaterThanOrEqual(3 * 3)
  })

  test("articles that were all seen at once, as of a site that moves in, stand in the order of their dates", () => {
    const seen = new Map(dispatches(240).map(({ id }) => [id, moment(5000)]))
    expect(filesOf(newsroom(dispatches(240), seen)).get("archive/1/rss.xml")).toBe(
      filesOf(newsroom(dispatches(240))).get("archive/1/rss.xml")
    )
  })
})

describe("there is no archive", () => {
  test.each([0, 1, 30])("of %d articles", (count) => {
    const files = filesOf(newsroom(dispatches(count)))
    expect([...files.keys()].filter((path) => path.includes("archive"))).toEqual([])
    for (const text of files.values()) expect(text).not.toMatch(/prev-archive|next_url|fh:/)
  })

  test("in a format that the feed does not have", () => {
    const definition = {
      name: "ferries",
      title: "Ferries",
      ...takesAll,
      limit: 1,
      formats: ["atom"] as const
    }
    const files = filesOf(edition(dispatches(4).toReversed(), [definition]))
    expect([...files.keys()].filter((path) => path.startsWith("ferries/"))).toEqual([
      "ferries/archive/1/atom.xml",
      "ferries/atom.xml"
    ])
    expect(
      walk(new Map([["atom.xml", files.get("ferries/atom.xml") ?? ""], ...files]), "atom.xml").map(number)
    ).toEqual([3, 2, 1, 0])
  })
})

describe("512 kB", () => {
  const large = (n: number): Article =>
    dispatch(n, { html: `<p>${"سفينة & ".repeat(6000)}</p>`, text: "سفينة & ".repeat(6000) })
  const largest = (files: ReadonlyMap<string, string>): number =>
    Math.max(...["rss.xml", "atom.xml", "feed.json"].map((path) => Buffer.byteLength(files.get(path) ?? "")))

  test("a feed holds as many whole items as fit, the same in every format; FF3201 says so", () => {
    const one = newsroom(Array.from({ length: 12 }, (_, n) => large(n)))
    const files = filesOf(one)
    expect(largest(files)).toBeLessThanOrEqual(512_000)
    const held = one.view.feeds[0]?.heads.length ?? 0
    expect(held).toBeGreaterThan(1)
    expect(largest(filesOf(newsroom(Array.from({ length: held }, (_, n) => large(n)))))).toBeGreaterThan(
      512_000 * (held / (held + 1)) - 1000
    )
    for (const format of ["rss.xml", "atom.xml", "feed.json"] as const) {
      expect(walk(files, format).map(number)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0])
    }
    expect(children(child(readXml(files.get("rss.xml") ?? ""), "channel"), "item")).toHaveLength(held)
    expect(findingsOf(one)).toMatchObject([
      { code: "FF3201", severity: "info", message: expect.stringContaining(`${held} items instead of 30`) }
    ])
  })

  test("an article that is larger by itself is not cut; FF3202 names it", () => {
    const huge = article("huge", { published: moment(900), html: `<p>${"x".repeat(600_000)}</p>` })
    const one = newsroom([...dispatches(3), huge])
    expect(walk(filesOf(one), "rss.xml")).toHaveLength(4)
    expect(filesOf(one).get("rss.xml")).toContain("x".repeat(600_000))
    expect(findingsOf(one).map(({ code, file }) => [code, file])).toEqual([
      ["FF3201", undefined],
      ["FF3202", "articles/huge.md"]
    ])
  })
})

describe("parting items", () => {
  const range = (count: number): ReadonlyArray<number> => Array.from({ length: count }, (_, n) => n)

  test.each([
    [0, []],
    [1, [[1, 1, false]]],
    [pageSize, [[1, pageSize, true]]],
    [
      pageSize + 1,
      [
        [1, pageSize, true],
        [2, 1, false]
      ]
    ]
  ])("%d items", (count, expected) => {
    expect([...paginate(range(count))].map(({ number: page, items, isFull }) => [page, items.length, isFull])).toEqual(
      expected
    )
  })

  test("a page that waits for items of the feed is there, and not full, when a later one is", () => {
    const parts = [...paginate(range(250), (n) => n >= 60 && n < 220)]
    expect(parts.map(({ number: page, items, isFull }) => [page, items.length, isFull])).toEqual([
      [1, 60, false],
      [2, 0, false],
      [3, 30, false]
    ])
    expect([...paginate(range(250), (n) => n >= 60)].map(({ items }) => items.length)).toEqual([60])
  })

  test("paths and addresses", () => {
    expect(archivePath("rss.xml", 1)).toBe("archive/1/rss.xml")
    expect(archivePath("ferries/feed.json", 12)).toBe("ferries/archive/12/feed.json")
    expect(archivePath("https://example.org/a/atom.xml", 2)).toBe("https://example.org/a/archive/2/atom.xml")
  })
})
