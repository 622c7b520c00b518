/** The head of an article's page, read back by an independent reader of such tags. */
import ogs from "open-graph-scraper"
import { describe, expect, test } from "vitest"
import type { Article } from "../../src/model/Article.ts"
import type { Edition, Entry } from "../../src/outputs/Output.ts"
import { head } from "../../src/outputs/head.ts"
import { hostileTitles } from "../networks/hostileTitles.ts"
import { named, textOf } from "./dom.ts"
import { arabic, article, comment, edition, written } from "./edition.ts"

const headOf = (made: Edition): string => written(head, made, `${made.entries[0]?.paths.folder}head.html`)

const read = async (html: string) => {
  const page = `<!doctype html><html itemscope itemtype="https://schema.org/WebPage"><head><meta charset="utf-8">${html}</head><body></body></html>`
  const { result, error } = await ogs({ html: page })
  expect(error).toBe(false)
  return result
}

const contents = (html: string, key: "name" | "property" | "itemProp", name: string): ReadonlyArray<string> =>
  named(html, "meta")
    .filter(({ properties }) => [properties[key]].flat().includes(name))
    .map(({ properties }) => String(properties["content"]))

const graphOf = (html: string): ReadonlyArray<Record<string, unknown>> => {
  const [script, ...more] = named(html, "script")
  expect(more).toEqual([])
  expect(script?.properties["type"]).toBe("application/ld+json")
  return JSON.parse(script === undefined ? "{}" : textOf(script))["@graph"]
}

describe("hostile titles", () => {
  test.each(hostileTitles.map((title) => [JSON.stringify(title).slice(0, 60), title] as const))(
    "%s",
    async (_, given) => {
      const made = edition([article({ title: given, description: `${given} described`, tags: [given] })])
      const html = headOf(made)
      const title = given.toWellFormed()
      expect(contents(html, "property", "og:title")).toEqual([title])
      expect(contents(html, "name", "twitter:title")).toEqual([title])
      expect(contents(html, "itemProp", "name")).toEqual([title])
      expect(textOf(named(html, "title")[0] ?? { type: "text", value: "" })).toBe(title)
      expect(graphOf(html)[0]?.["headline"]).toBe(title)
      const result = await read(html)
      expect(result.ogTitle?.trim()).toBe(title.trim())
      expect(result.twitterTitle?.trim()).toBe(title.trim())
      expect(result.ogDescription?.trim()).toBe(`${title} described`.trim())
      expect(result.ogImage?.map(({ url }) => url)).toContain(made.entries[0]?.cards.og.url)
      expect(JSON.stringify(result.jsonLD)).toContain(JSON.stringify(title))
    }
  )
})

describe("what a network reads", () => {
  test("every card with size, type and alternative text", async () => {
    const made = edition([article()])
    const html = headOf(made)
    const cards = [made.entries[0]?.cards.og, made.entries[0]?.cards.pin, made.entries[0]?.cards.square]
    expect(contents(html, "property", "og:image")).toEqual(cards.map((card) => card?.url))
    expect(contents(html, "property", "og:image:secure_url")).toEqual(cards.map((card) => card?.url))
    expect(contents(html, "property", "og:image:width")).toEqual(["1200", "1000", "1200"])
    expect(contents(html, "property", "og:image:height")).toEqual(["630", "1500", "1200"])
    expect(contents(html, "property", "og:image:type")).toEqual(["image/png", "image/png", "image/png"])
    expect(contents(html, "property", "og:image:alt")).toEqual(cards.map((card) => card?.alt))
    const { ogImage = [] } = await read(html)
    expect(ogImage).toHaveLength(3)
    expect(ogImage.find(({ url }) => url === cards[0]?.url)).toMatchObject({
      width: "1200",
      height: "630",
      type: "image/png"
    })
  })

  test("dates with their zone, authors by name, section and tags", () => {
    const html = headOf(edition([article()]))
    expect(contents(html, "property", "article:published_time")).toEqual(["2026-03-01T09:30:00+03:00"])
    expect(contents(html, "property", "article:modified_time")).toEqual(["2026-03-02T10:00:00+03:00"])
    expect(contents(html, "property", "article:author")).toEqual(["Mina Rashid"])
    expect(contents(html, "name", "author")).toEqual(["Mina Rashid"])
    expect(contents(html, "property", "article:section")).toEqual(["Town"])
    expect(contents(html, "property", "article:tag")).toEqual(["harbour", "city life"])
  })

  test("nothing that nobody gave", () => {
    const html = headOf(
      edition([
        article({
          published: null,
          updated: null,
          authors: [],
          section: null,
          tags: [],
          description: "",
          language: "und"
        })
      ])
    )
    expect(html).not.toMatch(
      /published|modified|author|section|article:tag|locale|inLanguage|content=""|creator|twitter:site/
    )
    expect(contents(html, "property", "pin:description")).toEqual(["The harbour opens again"])
  })

  test("the config's author stands in for a byline that names nobody", () => {
    const html = headOf(edition([article({ authors: [] })], { author: { name: "The Newsroom" } }))
    expect(contents(html, "property", "article:author")).toEqual(["The Newsroom"])
    expect(graphOf(html)[0]?.["author"]).toEqual([{ "@type": "Person", name: "The Newsroom" }])
  })

  test.each([
    ["en", "en_US"],
    ["en-GB", "en_GB"],
    ["ar", "ar_EG"],
    ["ar-SA", "ar_SA"],
    ["he", "he_IL"],
    ["zh-Hant-TW", "zh_TW"],
    ["pt-BR", "pt_BR"]
  ])("the locale of %s is %s", (language, locale) => {
    expect(contents(headOf(edition([article({ language })])), "property", "og:locale")).toEqual([locale])
  })

  test.each(["und", "", "en_GB!", "x-private", "not a tag"])("a language like %j throws nothing", (language) => {
    expect(headOf(edition([article({ language })]))).toContain("og:title")
  })

  test("the site's own accounts", () => {
    const accounts = { x: "example", fediverse: "@news@example.social" }
    const html = headOf(edition([article()], { accounts }))
    expect(contents(html, "name", "twitter:site")).toEqual(["@example"])
    expect(contents(html, "name", "fediverse:creator")).toEqual(["@news@example.social"])
  })

  test("Google+ finds name, description and picture on the page's item", () => {
    const made = edition([article()])
    const html = headOf(made)
    expect(contents(html, "itemProp", "name")).toEqual(["The harbour opens again"])
    expect(contents(html, "itemProp", "description")).toEqual(["After ten years the first ship has moored."])
    expect(contents(html, "itemProp", "image")).toEqual([made.entries[0]?.cards.og.url])
  })

  test("Pinterest is told its picture", () => {
    const made = edition([article()])
    expect(contents(headOf(made), "property", "pin:media")).toEqual([made.entries[0]?.cards.pin.url])
  })
})

describe("links", () => {
  test("the canonical address, every format of the site's feed, one of each other", () => {
    const links = named(headOf(edition([article()])), "link").map(({ properties }) => [
      [properties["rel"]].flat().join(" "),
      properties["type"],
      properties["href"]
    ])
    expect(links).toEqual([
      ["canonical", undefined, "https://news.example.org/2026/03/harbour/"],
      ["alternate", "application/rss+xml", "https://news.example.org/rss.xml"],
      ["alternate", "application/atom+xml", "https://news.example.org/atom.xml"],
      ["alternate", "application/feed+json", "https://news.example.org/feed.json"],
      ["alternate", "application/atom+xml", "https://news.example.org/arabic/atom.xml"]
    ])
  })
})

describe("schema.org", () => {
  test("one NewsArticle with all that is known", () => {
    const made = edition([arabic({ comments: [comment("1"), comment("2")] })])
    const graph = graphOf(headOf(made))
    expect(graph.map((node) => node["@type"])).toEqual(["NewsArticle", "Organization", "WebSite"])
    expect(graph[0]).toMatchObject({
      headline: "السوق القديم يفتح أبوابه",
      url: "https://news.example.org/2026/03/market/",
      datePublished: "2026-03-01T09:30:00+03:00",
      dateModified: "2026-03-02T10:00:00+03:00",
      inLanguage: "ar",
      commentCount: 2,
      author: [{ "@type": "Person", name: "Mina Rashid", url: "https://news.example.org/people/mina" }],
      publisher: { "@id": "https://news.example.org/#publisher" },
      keywords: ["harbour", "city life"]
    })
    expect(graph[0]?.["image"]).toMatchObject([
      { url: made.entries[0]?.cards.og.url, width: 1200, height: 630 },
      { url: made.entries[0]?.cards.square.url, width: 1200, height: 1200 },
      { url: made.entries[0]?.cards.pin.url, width: 1000, height: 1500 }
    ])
  })

  test("a photo stands instead of the cards, which hold text, with its caption and credit; its clean crops before it", () => {
    const photo = {
      url: "https://news.example.org/p.jpg",
      alt: "",
      width: 1600,
      height: 900,
      caption: "The market",
      credit: { text: "Ida Berg" }
    }
    const made = edition([article({ images: [photo] })])
    const crop = {
      path: "articles/harbour/16x9.0a1b2c3d.jpg",
      url: `${made.site.url}articles/harbour/16x9.0a1b2c3d.jpg`
    }
    const inputs = { engine: "test", photo: { file: "p.jpg", sha256: "", focus: null }, width: 1200, height: 675 }
    const cropped = made.entries.map((entry): Entry => ({
      ...entry,
      crops: [{ name: "16x9", ...crop, width: 1200, height: 675, type: "image/jpeg", alt: "The market", inputs }]
    }))
    const graph = graphOf(headOf({ ...made, entries: cropped }))
    expect(graph[0]?.["image"]).toEqual([
      { "@type": "ImageObject", url: crop.url, width: 1200, height: 675, caption: "The market" },
      {
        "@type": "ImageObject",
        url: photo.url,
        width: 1600,
        height: 900,
        caption: "The market",
        creditText: "Ida Berg"
      }
    ])
  })

  test("no character of a text can end the script", () => {
    const changes: Partial<Article> = { title: "</script><!--<script>", description: "</SCRIPT >" }
    const html = headOf(edition([article(changes)]))
    expect(named(html, "script").map(textOf).join("")).not.toContain("<")
    expect(graphOf(html)[0]).toMatchObject({ headline: changes.title, description: changes.description })
  })
})
