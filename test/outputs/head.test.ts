/** The head of an article's page, read back by an independent reader of such tags. */
import ogs from "open-graph-scraper"
import { describe, expect, test } from "vitest"
import type { Article } from "../../src/model/Article.ts"
import type { Entry } from "../../src/outputs/Entry.ts"
import { hostileTitles } from "../networks/hostileTitles.ts"
import { named, textOf } from "./dom.ts"
import type { Labels } from "../../src/model/Labels.ts"
import { arabic, article, comment, edition, site } from "./exampleNews.ts"
import { type Edition, findingsOf, picturesOf, written, labelsFor } from "./makeEdition.ts"

const ownWords =
  (own: Partial<Labels>) =>
  (language: string): Labels => ({ ...labelsFor(language), ...own })

const headOf = (made: Edition): string => written(made, `${made.entries[0]?.paths.folder}head.html`)

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

test("head.html and oembed.json are the golden files", async () => {
  const made = edition(
    [
      article({
        authors: [
          {
            name: "Mina Rashid",
            url: "https://news.example.org/people/mina",
            x: "@mina",
            fediverse: "@mina@social.example.org"
          }
        ],
        translations: [
          { language: "ar", url: "https://news.example.org/ar/harbour/" },
          { language: "en", url: "https://news.example.org/2026/03/harbour/" },
          { language: "x-default", url: "https://news.example.org/2026/03/harbour/" }
        ],
        comments: [comment("1")]
      })
    ],
    {
      accounts: { x: "@example" },
      icon: "https://news.example.org/icon.png",
      webmention: "https://mentions.example.org/news"
    }
  )
  await expect(headOf(made)).toMatchFileSnapshot("../golden/head/head.html")
  await expect(written(made, "articles/harbour/oembed.json")).toMatchFileSnapshot("../golden/head/oembed.json")
})

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
      expect(result.ogImage?.map(({ url }) => url)).toContain(made.entries[0]?.cards?.og.url)
      expect(JSON.stringify(result.jsonLD)).toContain(JSON.stringify(title))
    }
  )
})

describe("what a network reads", () => {
  test("one picture where the config does not ask for more, after that of the card", () => {
    const made = edition([article()])
    const html = headOf(made)
    expect(contents(html, "property", "og:image")).toEqual([made.entries[0]?.cards?.og.url])
    expect(html.indexOf("twitter:image")).toBeLessThan(html.indexOf("og:image"))
  })

  test("every card with size, type and alternative text, where the config asks for all", async () => {
    const made = edition([article()], { share: { areAllPreviews: true } })
    const html = headOf(made)
    const cards = [made.entries[0]?.cards?.og, made.entries[0]?.cards?.pin, made.entries[0]?.cards?.square]
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
      /published|modified|author|section|article:tag|locale|content=""|[.:]creator|twitter:(?:site|label)|hreflang|webmention|icon/
    )
    expect(graphOf(html)[0]).not.toHaveProperty("inLanguage")
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
    ["en-AU", "en_GB"],
    ["en-CA", "en_US"],
    ["ar", "ar_AR"],
    ["ar-SA", "ar_AR"],
    ["bn", "bn_IN"],
    ["ckb", "cb_IQ"],
    ["es", "es_ES"],
    ["es-MX", "es_LA"],
    ["fil", "tl_PH"],
    ["fr-CA", "fr_CA"],
    ["fr-CH", "fr_FR"],
    ["he", "he_IL"],
    ["no", "nb_NO"],
    ["sw", "sw_KE"],
    ["yi", "yi_DE"],
    ["zh", "zh_CN"],
    ["zh-Hant", "zh_TW"],
    ["zh-Hant-TW", "zh_TW"],
    ["zh-HK", "zh_HK"],
    ["zh-MO", "zh_HK"],
    ["pt", "pt_BR"],
    ["pt-AO", "pt_PT"],
    ["pt-BR", "pt_BR"]
  ])("the locale of %s is %s", (language, locale) => {
    expect(contents(headOf(edition([article({ language })])), "property", "og:locale")).toEqual([locale])
  })

  test.each(["dv", "dz", "tlh"])("%s, which Facebook does not list, has no locale", (language) => {
    expect(contents(headOf(edition([article({ language })])), "property", "og:locale")).toEqual([])
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

  test("the authors' accounts before the site's", () => {
    const accounts = { twitter: "https://x.com/example", mastodon: "news@Example.social" }
    const authors = [
      { name: "Mina Rashid", x: "mina", fediverse: "https://social.example.org/@mina" },
      { name: "Omar", fediverse: "omar@social.example.org" }
    ]
    const own = headOf(edition([article({ authors })], { accounts }))
    expect(contents(own, "name", "twitter:site")).toEqual(["@example"])
    expect(contents(own, "name", "twitter:creator")).toEqual(["@mina"])
    expect(contents(own, "name", "fediverse:creator")).toEqual(["@mina@social.example.org", "@omar@social.example.org"])
    const site = headOf(edition([article()], { accounts }))
    expect(contents(site, "name", "twitter:creator")).toEqual([])
    expect(contents(site, "name", "fediverse:creator")).toEqual(["@news@example.social"])
  })

  test.each([
    [{ x: "two words" }, "site.accounts.x"],
    [{ fediverse: "news" }, "site.accounts.fediverse"],
    [{ mastodon: "https://social.example.org/news" }, "site.accounts.mastodon"]
  ])("an account that is none is named, and left out: %j", (accounts, named) => {
    const made = edition([article()], { accounts })
    expect(headOf(made)).not.toMatch(/twitter:site|fediverse:creator/)
    const findings = findingsOf(made).filter(({ code }) => code !== "FF3002")
    expect(findings).toMatchObject([{ code: "FF5102", message: expect.stringContaining(named) }])
  })

  test("who wrote it, beside the card, in the article's language", () => {
    const html = headOf(edition([arabic({ authors: [{ name: "ليلى" }, { name: "كريم" }] })]))
    expect(contents(html, "name", "twitter:label1")).toEqual(["بقلم"])
    expect(contents(html, "name", "twitter:data1")).toEqual(["ليلى, كريم"])
  })

  test("a colour for light and one for dark", () => {
    const colours = named(headOf(edition([article()])), "meta").filter(
      ({ properties }) => properties["name"] === "theme-color"
    )
    expect(colours.map(({ properties }) => properties["media"])).toEqual([
      "(prefers-color-scheme: light)",
      "(prefers-color-scheme: dark)"
    ])
    expect(colours[0]?.properties["content"]).toBe("#0b5c6b")
    const unset = headOf(edition([article()], { isAccentDefault: true }))
    expect(unset).not.toContain("theme-color")
  })

  test("the site's own pages on networks, as the same one", () => {
    const accounts = {
      x: "@example",
      fediverse: "@news@example.social",
      bluesky: "example.bsky.social",
      instagram: "example.news",
      youtube: "@example",
      tiktok: "example",
      github: "https://github.com/example",
      pinterest: "two words"
    }
    const html = headOf(edition([article()], { accounts }))
    const pages = [
      "https://x.com/example",
      "https://example.social/@news",
      "https://bsky.app/profile/example.bsky.social",
      "https://www.instagram.com/example.news/",
      "https://www.youtube.com/@example",
      "https://www.tiktok.com/@example",
      "https://github.com/example"
    ]
    const links = named(html, "link").filter(({ properties }) => [properties["rel"]].flat().includes("me"))
    expect(links.map(({ properties }) => properties["href"])).toEqual(pages)
    expect(graphOf(html).find(({ "@type": type }) => type === "Organization")?.["sameAs"]).toEqual(pages)
  })

  test("Dublin Core, as an independent reader finds it", async () => {
    const result = await read(headOf(edition([article()], { copyright: "© 2026 Example News" })))
    expect(result).toMatchObject({
      dcTitle: "The harbour opens again",
      dcCreator: "Mina Rashid",
      dcDate: "2026-03-01T09:30:00+03:00",
      dcLanguage: "en",
      dcPublisher: "Example News",
      dcRights: "© 2026 Example News"
    })
  })

  test("Google+ finds name, description and picture on the page's item", () => {
    const made = edition([article()])
    const html = headOf(made)
    expect(contents(html, "itemProp", "name")).toEqual(["The harbour opens again"])
    expect(contents(html, "itemProp", "description")).toEqual(["After ten years the first ship has moored."])
    expect(contents(html, "itemProp", "image")).toEqual([made.entries[0]?.cards?.og.url])
  })

  test("Pinterest is told its picture", () => {
    const made = edition([article()])
    expect(contents(headOf(made), "property", "pin:media")).toEqual([made.entries[0]?.cards?.pin.url])
    expect(contents(headOf(made), "property", "pin:url")).toEqual(["https://news.example.org/2026/03/harbour/"])
    expect(headOf(made)).not.toContain('name="pinterest')
  })

  describe("where a picture is marked as one not to pin, Pinterest is offered no picture", () => {
    const lead = {
      url: "https://news.example.org/harbour.jpg",
      alt: "A ship",
      copy: { from: "articles/harbour.jpg", to: "articles/harbour/harbour.jpg" }
    }
    const other = { url: "https://news.example.org/quay.jpg", alt: "The quay" }
    const wish = (image: string) => ({ off: [], networks: {}, image })
    /** With the lead picture on the 2:3 card. */
    const withPhoto = (changes: Partial<Article>): Edition =>
      edition([article(changes)], {
        pictures: (one) => {
          const { cards, ...others } = picturesOf(one, site)
          const photo = { file: lead.copy.from, sha256: "test", focus: null }
          return { cards: { ...cards, pin: { ...cards.pin, inputs: { ...cards.pin.inputs, photo } } }, ...others }
        }
      })
    const card = withPhoto({}).entries[0]?.cards?.pin.url

    test.each<readonly [string, Partial<Article>, ReadonlyArray<string | undefined>]>([
      ["an unmarked lead picture: its card", { images: [lead] }, [card]],
      ["a lead picture that may be pinned: its card", { images: [{ ...lead, pin: true }] }, [card]],
      ["a marked lead picture: none", { images: [{ ...lead, pin: false }] }, []],
      ["another picture is marked: the card", { images: [lead, { ...other, pin: false }] }, [card]],
      [
        "a marked lead picture, and another one to share: that one",
        { images: [{ ...lead, pin: false }, other], share: wish(other.url) },
        [other.url]
      ],
      ["the one to share is marked: none", { images: [lead, { ...other, pin: false }], share: wish(other.url) }, []],
      [
        "one for Pinterest alone stands before the one for all",
        {
          images: [{ ...lead, pin: false }, other],
          share: { ...wish(lead.url), networks: { pinterest: { image: other.url } } }
        },
        [other.url]
      ]
    ])("%s, as the share link has it", (_, changes, expected) => {
      const made = withPhoto(changes)
      const html = headOf(made)
      expect(contents(html, "property", "pin:media")).toEqual(expected)
      expect(contents(html, "property", "pin:url")).toHaveLength(1)
      const { networks } = JSON.parse(written(made, "articles/harbour/share.json"))
      const link = networks.find(({ id }: { readonly id: string }) => id === "pinterest").href
      expect(new URL(link).searchParams.getAll("media")).toEqual(expected)
    })
  })

  test("Pinterest is told that nothing may be saved, by the config or by the article", () => {
    const forAll = { share: { pinterest: { nopin: true, richPins: true } } }
    for (const made of [edition([article({ nopin: true })]), edition([article()], forAll)]) {
      expect(contents(headOf(made), "name", "pinterest")).toEqual(["nopin"])
      expect(headOf(made)).not.toContain("pin:")
    }
    expect(contents(headOf(edition([article({ nopin: false })], forAll)), "name", "pinterest")).toEqual([])
  })

  test("Pinterest is told to make no rich Pins", () => {
    const html = headOf(edition([article()], { share: { pinterest: { nopin: false, richPins: false } } }))
    expect(contents(html, "name", "pinterest-rich-pin")).toEqual(["false"])
    expect(contents(html, "property", "pin:media")).toHaveLength(1)
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
      ["author", undefined, "https://news.example.org/people/mina"],
      ["alternate", "application/json+oembed", "https://news.example.org/articles/harbour/oembed.json"],
      ["alternate", "application/rss+xml", "https://news.example.org/rss.xml"],
      ["alternate", "application/atom+xml", "https://news.example.org/atom.xml"],
      ["alternate", "application/feed+json", "https://news.example.org/feed.json"],
      ["alternate", "application/atom+xml", "https://news.example.org/arabic/atom.xml"],
      ["schema.DC", undefined, "http://purl.org/dc/elements/1.1/"]
    ])
  })

  const rels = (html: string, rel: string) =>
    named(html, "link")
      .filter(({ properties }) => [properties["rel"]].flat().includes(rel))
      .map(({ properties }) => properties)

  test("at most five further feeds; where there are more, the list of all feeds", () => {
    const alternates = (count: number) => {
      const made = edition([arabic()])
      const own = made.facts.feeds.slice(0, 1)
      const further = Array.from({ length: count }, (_, n) => ({
        ...made.facts.feeds[1]!,
        id: `f${n}`,
        title: `Feed ${n}`,
        paths: { rss: `f${n}/rss.xml`, atom: `f${n}/atom.xml`, json: null, page: `f${n}/index.html` }
      }))
      const partner = {
        ...made.facts.feeds[1]!,
        id: "partner",
        profile: "msn",
        paths: { rss: "partner/rss.xml", atom: null, json: null, page: null }
      }
      const html = headOf({ ...made, facts: { ...made.facts, feeds: [...own, partner, ...further] } })
      return rels(html, "alternate")
        .filter(({ type }) => /rss|atom|feed|opml/.test(String(type)))
        .map(({ href, type }) => [String(href).replace("https://news.example.org/", ""), type])
    }
    const site = [
      ["rss.xml", "application/rss+xml"],
      ["atom.xml", "application/atom+xml"],
      ["feed.json", "application/feed+json"]
    ]
    const links = (count: number) => Array.from({ length: count }, (_, n) => [`f${n}/rss.xml`, "application/rss+xml"])
    expect(alternates(0)).toEqual(site)
    expect(alternates(5)).toEqual([...site, ...links(5)])
    expect(alternates(100)).toEqual([...site, ...links(5), ["opml.xml", "text/x-opml"]])
  })

  test("in the config's own words, where it has some", () => {
    const words = ownWords({ comments: "Letters", by: "Words" })
    const html = headOf(edition([article({ comments: [comment("1")] })], { words }))
    expect(rels(html, "alternate").map(({ title }) => title)).toContain("The harbour opens again: Letters")
    expect(contents(html, "name", "twitter:label1")).toEqual(["Words"])
  })

  test("the feed of an article's comments, once it has some", () => {
    const feeds = (made: Edition) =>
      rels(headOf(made), "alternate").filter(({ href }) => String(href).endsWith("comments.xml"))
    expect(feeds(edition([article()]))).toEqual([])
    expect(feeds(edition([arabic({ comments: [comment("1")] })]))).toMatchObject([
      {
        type: "application/rss+xml",
        title: "السوق القديم يفتح أبوابه: التعليقات",
        href: "https://news.example.org/articles/market/comments.xml"
      }
    ])
  })

  test("every language of the article, itself included, and what readers of others get", () => {
    const translations = [
      { language: "ar", url: "https://news.example.org/ar/harbour/" },
      { language: "en", url: "https://news.example.org/2026/03/harbour/" },
      { language: "pt-BR", url: "https://news.example.org/pt/harbour/" },
      { language: "x-default", url: "https://news.example.org/2026/03/harbour/" }
    ]
    const html = headOf(edition([article({ translations })]))
    expect(
      rels(html, "alternate")
        .filter(({ hrefLang }) => hrefLang !== undefined)
        .map(({ hrefLang, href }) => ({ language: hrefLang, url: href }))
    ).toEqual(translations)
    expect(contents(html, "property", "og:locale")).toEqual(["en_US"])
    expect(contents(html, "property", "og:locale:alternate")).toEqual(["ar_AR", "pt_BR"])
  })

  test("no language where there is only one", () => {
    const translations = [{ language: "en", url: article().url }]
    expect(headOf(edition([article({ translations })]))).not.toContain("hreflang")
  })

  test("the site's icon and its endpoint for webmentions", () => {
    const icon = "https://news.example.org/icon.png"
    const html = headOf(edition([article()], { icon, webmention: "https://mentions.example.org/news" }))
    expect(rels(html, "icon")).toMatchObject([{ href: icon }])
    expect(rels(html, "apple-touch-icon")).toMatchObject([{ href: icon }])
    expect(rels(html, "webmention")).toMatchObject([{ href: "https://mentions.example.org/news" }])
  })

  test.each(["javascript:alert(1)", "data:text/html,x", "//[", ""])("no author's page at %j", (url) => {
    expect(rels(headOf(edition([article({ authors: [{ name: "Mina", url }] })])), "author")).toEqual([])
  })
})

describe("schema.org", () => {
  test("one NewsArticle with all that is known", () => {
    const made = edition([arabic({ comments: [comment("1"), comment("2")] })])
    const graph = graphOf(headOf(made))
    expect(graph.map((node) => node["@type"])).toEqual([
      "NewsArticle",
      "WebPage",
      "BreadcrumbList",
      "Organization",
      "WebSite"
    ])
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
      { url: made.entries[0]?.cards?.og.url, width: 1200, height: 630 },
      { url: made.entries[0]?.cards?.square.url, width: 1200, height: 1200 },
      { url: made.entries[0]?.cards?.pin.url, width: 1000, height: 1500 }
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
    const located = (url: string) => ({ "@type": "ImageObject", "@id": url, url, contentUrl: url })
    const crop = {
      path: "articles/harbour/16x9.0a1b2c3d.jpg",
      url: `${made.facts.site.url}articles/harbour/16x9.0a1b2c3d.jpg`
    }
    const inputs = { engine: "test", photo: { file: "p.jpg", sha256: "", focus: null }, width: 1200, height: 675 }
    const cropped = made.entries.map((entry): Entry => ({
      ...entry,
      crops: [{ name: "16x9", ...crop, width: 1200, height: 675, type: "image/jpeg", alt: "The market", inputs }],
      slides: []
    }))
    const graph = graphOf(headOf({ ...made, entries: cropped }))
    expect(graph[0]?.["image"]).toEqual([
      { ...located(crop.url), width: 1200, height: 675, caption: "The market", creditText: "Ida Berg" },
      { ...located(photo.url), width: 1600, height: 900, caption: "The market", creditText: "Ida Berg" }
    ])
  })

  test("an article that everybody may read, and one that is kept back", () => {
    const node = (changes: Partial<Article>) => graphOf(headOf(edition([article(changes)])))[0]
    expect(node({})).toMatchObject({ isAccessibleForFree: true })
    expect(node({ paywall: [] })).toMatchObject({ isAccessibleForFree: false })
    expect(node({ paywall: [] })).not.toHaveProperty("hasPart")
    expect(node({ paywall: [".a", ".b"] })?.["hasPart"]).toEqual([
      { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".a" },
      { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".b" }
    ])
  })

  test("the newest twenty comments, without addresses that are none", () => {
    const comments = Array.from({ length: 25 }, (_, index) =>
      comment(`c${index}`, {
        text: `No. ${index}`,
        author: { name: "Sam", url: "javascript:alert(1)", email: "s@example.org" }
      })
    )
    const [node = {}] = graphOf(headOf(edition([article({ comments })])))
    expect(node["commentCount"]).toBe(25)
    expect(node["comment"]).toHaveLength(20)
    expect((node["comment"] as ReadonlyArray<unknown>).at(-1)).toEqual({
      "@type": "Comment",
      text: "No. 24",
      dateCreated: "2026-03-01T12:00:00Z",
      author: { "@type": "Person", name: "Sam" },
      url: "https://news.example.org/2026/03/harbour/#comment-c24"
    })
  })

  test.each([
    ["One two — three.", 3],
    ["ثلاث كلمات هنا", 3],
    ["漢字と仮名のタイトル", undefined],
    ["กรุงเทพมหานคร", undefined],
    ["", undefined]
  ])("the words of %j are %j", (text, words) => {
    expect(graphOf(headOf(edition([article({ text })])))[0]?.["wordCount"]).toBe(words)
  })

  test("the publisher's logo is the one that is published, else the site's icon", () => {
    const made = edition([article()], { icon: "https://news.example.org/icon.png" })
    const publisherOf = (html: string) => graphOf(html).find((node) => node["@type"] === "Organization")
    expect(publisherOf(headOf(made))?.["logo"]).toMatchObject({ url: "https://news.example.org/icon.png" })
    const logo = { file: "art/logo.svg", sha256: "ab".repeat(32) }
    expect(publisherOf(headOf({ ...made, facts: { ...made.facts, logo } }))?.["logo"]).toMatchObject({
      url: "https://news.example.org/widgets/logo.ababababab.svg"
    })
  })

  test("no character of a text can end the script", () => {
    const changes: Partial<Article> = { title: "</script><!--<script>", description: "</SCRIPT >" }
    const html = headOf(edition([article(changes)]))
    expect(named(html, "script").map(textOf).join("")).not.toContain("<")
    expect(graphOf(html)[0]).toMatchObject({ headline: changes.title, description: changes.description })
  })
})
