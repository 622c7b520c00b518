/** From what the user wrote to complete settings: what is written stands, what is not has a default, and nothing else is there. */
import { describe, expect, test } from "vitest"
import type { Config } from "../../src/config/Config.ts"
import { decodeConfig } from "../../src/config/loadConfig.ts"
import { address } from "../../src/model/addresses/address.ts"
import type { Settings } from "../../src/model/settings/Settings.ts"

const site = { url: "https://news.example.org/", title: "Example News" }

const settingsOf = (config: Omit<Config, "site"> & { readonly site?: Partial<Config["site"]> } = {}): Settings => {
  const result = decodeConfig("/project", { ...config, site: { ...site, ...config.site } })
  if (result._tag === "Failure") throw result.failure
  return result.success
}

describe("the least config", () => {
  test("has a default for everything, and nothing that nobody said", () => {
    const { words, digest, notes, ...settings } = settingsOf()
    expect(settings).toEqual({
      root: "/project",
      site: {
        ...site,
        description: "Example News",
        language: "en",
        direction: "ltr",
        timeZone: "UTC",
        accent: "#0b5c6b",
        isAccentDefault: true,
        accounts: {}
      },
      folders: { articles: "articles", feeds: "feeds", out: "public" },
      pages: null,
      inject: false,
      permalink: null,
      undated: "hold",
      theme: "light",
      cards: { template: {}, sizes: [], fonts: [], photos: true, small: false },
      pictures: { keepCredit: false },
      sources: [],
      share: { networks: [], hashtags: [], instances: {}, retired: "omit", pinterest: {} },
      comments: { files: [], hide: [], hideFile: null, show: null },
      bar: { names: "visible", script: false },
      reply: { form: "#comment-form", webmention: null },
      widgets: {
        latestNews: { feed: null, limit: 10 },
        latestComments: { limit: 10 },
        onArticles: false
      }
    })
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    expect(notes).toMatch(/^[0-9a-f]{64}$/)
    expect(words("fr").language).toBe("fr")
  })

  test("is the same settings each time, and settings are plain data but for their words", () => {
    const { words: _, ...settings } = settingsOf()
    const { words: __, ...again } = settingsOf()
    expect(again).toEqual(settings)
    expect(JSON.parse(JSON.stringify(settings))).toEqual(settings)
  })
})

describe("the logo", () => {
  test.each([
    ["logo.svg", { logo: "logo.svg" }],
    [
      { dark: "d.svg", light: "l.svg" },
      { logo: "l.svg", logos: { dark: "d.svg", light: "l.svg" } }
    ],
    [
      { wide: "w.svg", square: "s.svg" },
      { logo: "s.svg", logos: { wide: "w.svg", square: "s.svg" } }
    ]
  ] as const)("%j: pages show the one for light and square rooms", (logo, expected) => {
    expect(settingsOf({ site: { ...site, logo } }).site).toMatchObject(expected)
  })
})

describe("what is written", () => {
  test("stands in place of every default", () => {
    const written = {
      articles: "posts",
      feeds: "channels",
      pages: { files: ["dist/**/*.html"], url: "https://cdn.example.org/news" },
      inject: true,
      permalink: "/:year/:slug/",
      undated: "first-seen",
      theme: "dark",
      hub: "https://hub.example.org/",
      cards: { template: { og: "photo" }, sizes: ["story"], fonts: ["a.ttf"], photos: false },
      sources: [{ ndjson: "b.ndjson" }, { ndjson: "a.ndjson" }],
      share: {
        networks: ["pinterest"],
        hashtags: ["news"],
        instances: { mastodon: "example.social" },
        retired: "label",
        pinterest: { board: "12", button: true, nopin: true, richPins: false },
        names: "hidden",
        script: true
      },
      comments: {
        files: ["comments/*.xml"],
        hide: ["spam.example"],
        hideFile: "hide.txt",
        show: ["c1"],
        reply: { form: "#reply", email: "letters@example.org", webmention: "https://mention.example.org/" }
      },
      widgets: { latestNews: { feed: "news.xml", limit: 3 }, latestComments: { limit: 4 }, onArticles: true }
    } as const
    expect(settingsOf(written)).toMatchObject({
      folders: { articles: "posts", feeds: "channels", out: "public" },
      pages: { files: ["dist/**/*.html"], url: "https://cdn.example.org/news/" },
      inject: true,
      permalink: "/:year/:slug/",
      undated: "first-seen",
      theme: "dark",
      cards: {
        template: { og: "photo" },
        sizes: ["story"],
        fonts: [{ file: "a.ttf", languages: null, scripts: null, weight: null, style: null }],
        photos: false
      },
      sources: [
        { kind: "ndjson", from: "b.ndjson" },
        { kind: "ndjson", from: "a.ndjson" }
      ],
      site: { hub: "https://hub.example.org/", webmention: "https://mention.example.org/" },
      share: {
        networks: ["pinterest"],
        hashtags: ["news"],
        instances: { mastodon: "example.social" },
        retired: "label",
        pinterest: { board: "12", button: true, nopin: true, richPins: false }
      },
      bar: { names: "hidden", script: true },
      comments: { files: ["comments/*.xml"], hide: ["spam.example"], hideFile: "hide.txt", show: ["c1"] },
      reply: { form: "#reply", email: "letters@example.org", webmention: "https://mention.example.org/" },
      widgets: { latestNews: { feed: "news.xml", limit: 3 }, latestComments: { limit: 4 }, onArticles: true }
    })
  })

  test.each([
    ["https://news.example.org", "https://news.example.org/"],
    ["https://news.example.org/", "https://news.example.org/"],
    ["https://news.example.org/a", "https://news.example.org/a/"],
    ["https://news.example.org/a/", "https://news.example.org/a/"],
    ["HTTPS://NEWS.Example.org", "https://news.example.org/"],
    ["https://news.example.org:443/a", "https://news.example.org/a/"],
    ["https://news.example.org:8443", "https://news.example.org:8443/"],
    ["https://bücher.example/", "https://xn--bcher-kva.example/"],
    ["https://news.example.org/أخبار", "https://news.example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/"],
    ["https://news.example.org/a/../b", "https://news.example.org/b/"],
    ["https://news.example.org//", "https://news.example.org/"]
  ])("the site's address is written as those of its files, and ends with a slash: %s", (url, complete) => {
    expect(settingsOf({ site: { url } }).site.url).toBe(complete)
    expect(settingsOf({ pages: { files: "*.html", url } }).pages?.url).toBe(complete)
    expect(address({ url: complete }, "rss.xml")).toBe(`${complete}rss.xml`)
  })

  test.each([
    ["dist/*.html", ["dist/*.html"]],
    [
      ["a.html", "b.html"],
      ["a.html", "b.html"]
    ],
    [{ files: "a.html" }, ["a.html"]],
    [{ files: ["a.html", "b.html"] }, ["a.html", "b.html"]]
  ] as const)("pages may be written as %j", (pages, files) => {
    expect(settingsOf({ pages })).toMatchObject({ pages: { files, url: null } })
  })

  test.each([
    ["comments.xml", ["comments.xml"]],
    [
      ["a.xml", "b.xml"],
      ["a.xml", "b.xml"]
    ],
    [[], []]
  ] as const)("files of comments may be written as %j", (files, list) => {
    expect(settingsOf({ comments: { files } }).comments.files).toEqual(list)
  })

  test.each([
    ["Lena Haddad", { name: "Lena Haddad" }],
    [
      { name: "Lena Haddad", email: "lena@example.org" },
      { name: "Lena Haddad", email: "lena@example.org" }
    ]
  ])("the author may be written as %j", (author, person) => {
    expect(settingsOf({ site: { author } }).site.author).toEqual(person)
  })

  test.each([
    ["ar", undefined, "rtl"],
    ["ar", "ltr", "ltr"],
    ["en", "rtl", "rtl"],
    ["ar-Latn", undefined, "ltr"],
    ["uz-Arab", undefined, "rtl"],
    [undefined, undefined, "ltr"]
  ] as const)("language %s with direction %s is %s", (language, direction, expected) => {
    const given = { ...(language && { language }), ...(direction && { direction }) }
    expect(settingsOf({ site: given }).site.direction).toBe(expected)
  })

  test("false turns off what may be turned off, and is not taken for nothing", () => {
    const settings = settingsOf({ cards: false, comments: { reply: { form: false, email: false } }, inject: false })
    expect(settings.cards).toBeNull()
    expect(settings.reply).toEqual({ form: false, email: false, webmention: null })
  })

  test("an empty list to show is not the same as none: it shows no comment", () => {
    expect(settingsOf({ comments: { show: [] } }).comments.show).toEqual([])
    expect(settingsOf({ comments: {} }).comments.show).toBeNull()
  })
})

describe("the digest", () => {
  const digest = (config: Parameters<typeof settingsOf>[0]): string => settingsOf(config).digest

  test("is another for every other setting", () => {
    const configs: ReadonlyArray<Parameters<typeof settingsOf>[0]> = [
      {},
      { theme: "dark" },
      { theme: "light" },
      { hub: "https://hub.example.org/" },
      { site: { title: "Other" } },
      { site: { accounts: { x: "@a" } } },
      { site: { accounts: { x: "@b" } } },
      { share: { networks: ["x", "pinterest"] } },
      { share: { networks: ["pinterest", "x"] } },
      { labels: { share: "Pass it on" } },
      { labels: { ar: { share: "مرّرها" } } },
      { cards: false },
      { cards: { photos: false } }
    ]
    expect(new Set(configs.map(digest)).size).toBe(configs.length)
  })

  test("does not change with the order in which settings are written", () => {
    expect(digest({ theme: "dark", hub: "https://hub.example.org/" })).toBe(
      digest({ hub: "https://hub.example.org/", theme: "dark" })
    )
  })
})

describe("an address with letters outside of ASCII is written as machines write it", () => {
  const written = "https://bücher.example/straße/?q=ä"
  const meant = "https://xn--bcher-kva.example/stra%C3%9Fe/?q=%C3%A4"

  test.each<readonly [string, Parameters<typeof settingsOf>[0], (settings: Settings) => unknown]>([
    ["the home page", { site: { home: written } }, ({ site }) => site.home],
    ["the icon", { site: { icon: written } }, ({ site }) => site.icon],
    ["the page of the author", { site: { author: { name: "Ann", url: written } } }, ({ site }) => site.author?.url],
    ["the hub", { hub: written }, ({ site }) => site.hub],
    ["where mentions go", { comments: { reply: { webmention: written } } }, ({ site }) => site.webmention]
  ])("%s", (_, config, value) => {
    expect(value(settingsOf(config))).toBe(meant)
  })

  test("one in ASCII stays as it is written", () => {
    expect(
      settingsOf({ hub: "https://hub.example.org", site: { home: "https://News.example.org" } }).site
    ).toMatchObject({
      hub: "https://hub.example.org",
      home: "https://News.example.org"
    })
  })
})
