/** The two files that list others: OPML lists feeds, the news sitemap lists articles. */
import { describe, expect, test } from "vitest"
import type { Channel } from "../../feeds/Channel.ts"
import { writeNewsSitemap } from "../../feeds/newsSitemap.ts"
import { writeOpml } from "../../feeds/opml.ts"
import { at, ferryItem, harbour } from "./harbour.ts"
import { all, child, children, type Node, readXml } from "./readXml.ts"

const outlines = (...channels: ReadonlyArray<Channel>): ReadonlyArray<Node> =>
  all(
    readXml([...writeOpml({ title: "All", owner: "The Desk", updated: harbour.updated, channels })].join("")),
    "outline"
  )

const address = (format: "rss" | "atom" | "json"): Channel => ({
  ...harbour,
  self: { rss: null, atom: null, json: null, [format]: `https://harbour.example.org/${format}` }
})

const sitemap = (published: ReadonlyArray<string>, language = "en", siteLanguage = "en"): Node =>
  readXml(
    [
      ...writeNewsSitemap({
        name: "Harbour",
        language: siteLanguage,
        now: at("2026-03-08T12:00:00Z"),
        items: published.map((one) => ({ ...ferryItem, language, published: at(one) }))
      })
    ].join("")
  )

describe("OPML", () => {
  test("has one outline for each feed, whatever its formats", () => {
    expect(
      outlines(harbour, address("rss"), address("atom"), address("json")).map(({ attributes }) => attributes["xmlUrl"])
    ).toEqual([
      "https://harbour.example.org/rss.xml",
      "https://harbour.example.org/rss",
      "https://harbour.example.org/atom",
      "https://harbour.example.org/json"
    ])
  })

  test("says what its readers need: type, text, title, page", () => {
    const [outline] = outlines({ ...harbour, description: "", language: "und" })
    expect(outline?.attributes).toEqual({
      type: "rss",
      text: harbour.title,
      title: harbour.title,
      htmlUrl: harbour.page,
      xmlUrl: harbour.self.rss
    })
  })

  test("has no date where no feed has one", () => {
    const root = readXml([...writeOpml({ title: "All", owner: "x", updated: null, channels: [harbour] })].join(""))
    expect(root.attributes["version"]).toBe("2.0")
    expect(child(root, "head").children.map(({ name }) => name)).toEqual(["title", "ownerName"])
  })
})

describe("the news sitemap", () => {
  test("holds what was published in the last two days and not in the future", () => {
    const root = sitemap([
      "2026-03-08T12:00:01Z",
      "2026-03-08T12:00:00Z",
      "2026-03-06T15:00:00+03:00",
      "2026-03-06T11:59:59Z"
    ])
    expect(all(root, "news:publication_date").map(({ text }) => text)).toEqual([
      "2026-03-08T12:00:00Z",
      "2026-03-06T15:00:00+03:00"
    ])
  })

  test("holds a thousand addresses at most", () => {
    const root = sitemap(Array.from({ length: 1200 }, () => "2026-03-08T11:00:00Z"))
    expect(children(root, "url")).toHaveLength(1000)
  })

  test("is there without articles too", () => {
    expect(sitemap([])).toMatchObject({ name: "urlset", children: [] })
  })

  test.each([
    ["en", "en", "en"],
    ["en-GB", "en", "en"],
    ["ar-EG", "en", "ar"],
    ["zh", "en", "zh-cn"],
    ["zh-Hans-CN", "en", "zh-cn"],
    ["zh-Hant-TW", "en", "zh-tw"],
    ["zh-TW", "en", "zh-tw"],
    ["und", "he", "he"],
    ["und", "und", "en"]
  ])("writes the language %s on a site in %s as %s", (language, siteLanguage, expected) => {
    expect(all(sitemap(["2026-03-08T11:00:00Z"], language, siteLanguage), "news:language")[0]?.text).toBe(expected)
  })
})
