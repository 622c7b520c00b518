/**
 * Equal keys mean equal bytes. Every field of the facts and of an article is
 * changed by itself: a file whose bytes change has another key, and a fact that
 * is part of a key changes the bytes of some file.
 */
import { describe, expect, test } from "vitest"
import type { LabelName } from "../../src/model/Labels.ts"
import type { Article } from "../../src/model/Article.ts"
import type { Timestamp } from "../../src/model/Timestamp.ts"
import { findNetwork } from "../../src/networks/index.ts"
import type { FeedFacts } from "../../src/model/FeedFacts.ts"
import type { Facts } from "../../src/outputs/Facts.ts"
import type { FamilyView } from "../../src/outputs/SiteView.ts"
import { article, comment, arabic as inArabic } from "./exampleNews.ts"
import {
  type Edition,
  type EditionRequest,
  type File,
  filesOf,
  makeEdition,
  picturesOf,
  siteFilesOf,
  labelsFor
} from "./makeEdition.ts"

const at = (day: number): Timestamp => `2026-03-${String(day).padStart(2, "0")}T09:00:00Z` as Timestamp

const photo = {
  url: "https://news.example.org/articles/bridge/bridge.jpg",
  alt: "The bridge",
  caption: "At noon",
  credit: { text: "Rana Hill" },
  width: 1600,
  height: 1000,
  type: "image/jpeg",
  copy: { from: "articles/bridge.jpg", to: "articles/bridge/bridge.jpg" }
}

/** With something in every field that an output shows. */
const rich = article({
  id: "urn:x:rich",
  slug: "rich",
  url: "https://news.example.org/articles/rich/",
  hosted: true,
  published: at(20),
  updated: at(21),
  authors: [{ name: "Mina", url: "https://news.example.org/mina", x: "@mina", fediverse: "@mina@social.example" }],
  html: '<p>Body.</p><p><a href="https://news.example.org/sport/rss.xml">feed</a></p>',
  images: [photo],
  comments: [comment("c1", { published: at(22), author: { name: "Sam", url: "https://sam.example/" } }), comment("c2")],
  discussion: { mastodon: "https://social.example/@news/1", bluesky: "https://bsky.app/profile/a/post/1" },
  furniture: { networks: ["facebook"], commentForm: true, lines: [] },
  translations: [
    { language: "ar", url: "https://news.example.org/ar/" },
    { language: "en", url: "https://news.example.org/articles/rich/" }
  ],
  paywall: [".premium"]
})

const arabic = inArabic({ id: "urn:x:ar", slug: "ar", hosted: true, published: at(19), tags: ["sport"] })
const elsewhere = article({
  id: "urn:x:out",
  slug: "out",
  url: "https://news.example.org/articles/out/",
  published: at(18),
  comments: [comment("c3", { published: at(18) })]
})
const undated = article({
  id: "urn:x:undated",
  slug: "undated",
  hosted: true,
  published: null,
  updated: null,
  authors: []
})
const old = Array.from({ length: 3 }, (_, n) =>
  article({
    id: `urn:x:old${n}`,
    slug: `old${n}`,
    url: `https://news.example.org/articles/old${n}/`,
    hosted: true,
    published: at(10 - n),
    updated: null,
    tags: []
  })
)
const articles = [rich, arabic, elsewhere, ...old, undated]
/** Enough for every output, and quick to render often. */
const few = [rich, arabic, elsewhere, undated]

const feed = { description: null, language: null, tags: [], sections: [], authors: [], languages: [], limit: 30 }
const definitions: NonNullable<EditionRequest["definitions"]> = [
  { ...feed, name: "latest", title: "Example News", description: "All.", limit: 2, formats: ["rss", "atom", "json"] },
  { ...feed, name: "arabic", title: "Arabic", description: "In Arabic.", languages: ["ar"], formats: ["atom"] },
  { ...feed, name: "pins", title: "Pins", formats: ["rss"], profile: "pinterest" },
  { ...feed, name: "show", title: "Show", formats: ["rss"], profile: "podcast", show: { category: "News" } },
  { ...feed, name: "sport", title: "Sport", description: "Games.", tags: ["sport"], formats: ["rss", "json"] },
  ...["t1", "t2", "t3", "t4"].map((name) => ({ ...feed, name, title: name, formats: ["rss"] as const }))
]

const ofSport: FeedFacts = {
  id: "tags/sport",
  title: "Sport: sport",
  description: "News of sport.",
  language: "ar",
  direction: "rtl",
  limit: 30,
  paths: { rss: "tags/sport/rss.xml", atom: null, json: null, page: "tags/sport/index.html" }
}
/** A feed for each tag, of which there is one, in a language that is not the site's. */
const family: FamilyView = {
  facts: {
    id: "tags",
    each: "tags",
    title: "Subjects",
    description: "What the news is about.",
    language: "ar",
    direction: "rtl",
    page: "tags/index.html",
    feedTitle: "Sport: {name}",
    formats: ["rss"]
  },
  members: [{ name: "sport", facts: ofSport, heads: [], isCut: false, archive: { count: 0, pages: [] } }]
}

const base: EditionRequest = {
  site: {
    url: "https://news.example.org/",
    home: "https://www.news.example.org/",
    title: "Example News",
    description: "News of an invented town.",
    language: "en",
    direction: "ltr",
    timeZone: "UTC",
    author: { name: "The Desk", email: "desk@news.example.org", url: "https://news.example.org/desk" },
    copyright: "© Example News",
    accent: "#0b5c6b",
    icon: "https://news.example.org/icon.png",
    hub: "https://hub.example/",
    webmention: "https://news.example.org/webmention",
    accounts: { x: "@example", fediverse: "@news@social.example", viber: "abc" }
  },
  articles,
  definitions,
  families: [family],
  now: at(21),
  facts: {
    feedIds: { latest: "urn:uuid:1", comments: "urn:uuid:2", sport: "urn:uuid:3" },
    share: {
      networks: ["pinterest", "mastodon", "google-plus", "email"],
      hashtags: ["news"],
      instances: { mastodon: "social.example", lemmy: "lemmy.example", shaarli: "links.example" },
      retired: "label",
      pinterest: { board: "123", button: true, nopin: false, richPins: true }
    },
    bar: { names: "visible", script: true },
    reply: {
      form: "#comment-form",
      email: "letters@news.example.org",
      webmention: "https://news.example.org/webmention"
    },
    logo: { file: "logo.svg", sha256: "ab".repeat(32) },
    limits: { latestNews: 3, latestComments: 2 },
    widgetsOnArticles: true
  }
}

const made = makeEdition(base)

interface Written extends Pick<File, "output" | "path" | "key"> {
  readonly text: string
}

const read = (edition: Edition): ReadonlyMap<string, Written> =>
  new Map(
    filesOf(edition)
      .filter(({ output }) => output !== "cards" && output !== "pictures")
      .map(({ output, path, key, text, from }) => [path, { output, path, key, text: text?.() ?? `copy of ${from}` }])
  )

type Files = ReadonlyMap<string, Written>

/** Files that both have, and that differ in one thing. */
const differing = (before: Files, after: Files, field: "key" | "text"): ReadonlyArray<Written> =>
  [...after.values()].filter((file) => {
    const known = before.get(file.path)
    return known !== undefined && known[field] !== file[field]
  })

/** The same edition with other facts; what article is in it, and in which feed, stays. */
const withFacts = (facts: Facts): Edition => {
  const again = makeEdition({
    ...base,
    articles: few,
    site: facts.site,
    facts,
    pictures: (one) => picturesOf(one, base.site)
  })
  const feeds = again.view.feeds.map((view, index) => ({ ...view, facts: facts.feeds[index] ?? view.facts }))
  const families = again.view.families.map((view, index) => ({ ...view, facts: facts.families[index] ?? view.facts }))
  return { ...again, facts, view: { ...again.view, feeds, families } }
}

type Json = string | number | boolean | null | ReadonlyArray<Json> | { readonly [name: string]: Json }

/** Every leaf of a value, by its path, with another value in its place. */
const changed = (value: Json, path = ""): ReadonlyArray<readonly [path: string, value: Json]> => {
  if (Array.isArray(value)) {
    return value.flatMap((one: Json, index) =>
      changed(one, `${path}.${index}`).map(([where, next]) => [where, value.with(index, next)] as const)
    )
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, one]) => {
      const { [name]: _gone, ...rest } = value as Record<string, Json>
      const own = path === "" ? name : `${path}.${name}`
      return [
        ...changed(one, own).map(([where, next]) => [where, { ...value, [name]: next }] as const),
        ...(optional.test(own) ? [[`${own} absent`, rest] as const] : [])
      ]
    })
  }
  return [[path, another(value, path)]]
}

const optional = /^(?:site\.(?:author|copyright|icon|hub|webmention)|logo|reply\.email|share\.(?:pinterest|retired))$/

const others: Readonly<Record<string, Json>> = {
  "site.url": "https://other.example.org/",
  "site.language": "he",
  "site.direction": "rtl",
  "site.timeZone": "Pacific/Pago_Pago",
  "site.accent": "#b3402a",
  "site.accounts.x": "@other",
  "site.accounts.fediverse": "@other@social.example",
  "share.retired": "archive-link",
  "share.networks.0": "whatsapp",
  "share.networks.2": "delicious",
  "share.instances.mastodon": "other.example",
  "share.instances.lemmy": "other.example",
  "share.pinterest.board": "456",
  "bar.names": "hidden",
  "logo.file": "logo.png",
  "logo.sha256": "cd".repeat(32),
  "reply.email": false,
  "reply.form": false,
  "limits.latestNews": 1,
  "limits.latestComments": 1
}

const another = (value: Json, path: string): Json => {
  const known = others[path]
  if (known !== undefined) return known
  if (/^feeds\.\d+\.language$/.test(path)) return "he"
  if (/^families\.\d+\.(?:language|each)$/.test(path)) return path.endsWith("each") ? "sections" : "he"
  if (/^families\.\d+\.direction$/.test(path)) return "ltr"
  if (/^feeds\.\d+\.direction$/.test(path)) return value === "ltr" ? "rtl" : "ltr"
  if (/^feeds\.\d+\.paths\./.test(path)) return value === null ? "new.xml" : `moved/${String(value)}`
  if (/^feeds\.\d+\.profile$/.test(path)) return "flipboard"
  if (typeof value === "string") return /^https?:/.test(value) ? `${value}1` : `${value} 1`
  return typeof value === "number" ? value + 1 : !value
}

const { words: _words, ...plainFacts } = made.facts
const labelNames = Object.keys(labelsFor("en")).filter((name) => name !== "language" && name !== "direction")

const otherFacts: ReadonlyArray<readonly [path: string, facts: Facts]> = [
  ...changed(plainFacts as unknown as Json).map(
    ([path, facts]) => [path, { ...(facts as unknown as Facts), words: labelsFor }] as const
  ),
  ...(labelNames as ReadonlyArray<LabelName>).flatMap((name) =>
    ["en", "ar"].map((language): readonly [string, Facts] => [
      `words.${language}.${name}`,
      {
        ...made.facts,
        words: (tag) => {
          const labels = labelsFor(tag)
          return labels.language === language ? { ...labels, [name]: `${labels[name]} 1` } : labels
        }
      }
    ])
  )
]

/** Facts that are read as one with others, so that a change of one alone need not show. */
const readTogether =
  /^words\.|^feeds\.|^families\.|^share\.(?:networks|pinterest|instances)|^reply\.|^logo|^feedIds|^site\.accounts/

/** What shows only around articles that this edition does not have. */
const conditional = new Set([
  "newsSitemap: site.language",
  "commentFeed: site.title",
  "feeds: site.title",
  "commentFeed: site.author.url",
  "bar: site.title",
  "comments: site.author absent"
])

describe("a change of a fact", () => {
  const before = read(makeEdition({ ...base, articles: few }))
  const results = otherFacts.map(([path, facts]) => {
    const after = read(withFacts(facts))
    return { path, keys: differing(before, after, "key"), texts: differing(before, after, "text") }
  })

  test.each(results.map((result) => [result.path, result] as const))("%s", (_path, { keys, texts }) => {
    const renewed = new Set(keys.map(({ path }) => path))
    expect(texts.map(({ path }) => path).filter((path) => !renewed.has(path))).toEqual([])
  })

  test("every fact is tried, and most of them show", () => {
    expect(results.length).toBeGreaterThan(200)
    expect(results.filter(({ texts }) => texts.length > 0).length / results.length).toBeGreaterThan(0.6)
  })

  test("no output takes a fact of the site into its keys that never shows in its files", () => {
    const needless = results
      .filter(({ path }) => !readTogether.test(path))
      .flatMap(({ path, keys, texts }) => {
        const shown = new Set(texts.map(({ output }) => output))
        return [...new Set(keys.map(({ output }) => output))]
          .filter((output) => !shown.has(output))
          .map((output) => `${output}: ${path}`)
      })
    expect(needless.filter((one) => !conditional.has(one))).toEqual([])
  })
})

const before = read(made)

describe("a change of an article", () => {
  const edits: ReadonlyArray<readonly [string, Partial<Article>]> = [
    ["title", { title: "Another title" }],
    ["description", { description: "Another description." }],
    ["html", { html: "<p>Another body.</p>" }],
    ["text", { text: "Another body." }],
    ["language", { language: "he" }],
    ["direction", { direction: "rtl" }],
    ["published", { published: at(17) }],
    ["updated", { updated: at(23) }],
    ["authors", { authors: [{ name: "Another" }] }],
    ["section", { section: "Another" }],
    ["tags", { tags: ["another"] }],
    ["images", { images: [{ ...photo, alt: "Another" }] }],
    ["comments", { comments: [comment("c9", { published: at(23), text: "Another", html: "<p>Another</p>" })] }],
    ["url", { url: "https://news.example.org/articles/another/" }],
    ["hosted", { hosted: false }],
    ["source", { source: "articles/another.md" }],
    ["discussion", { discussion: { closed: true } }],
    ["share", { share: { off: ["email"], networks: {}, text: "Another" } }],
    ["translations", { translations: [] }],
    ["paywall", { paywall: [] }],
    ["contentTier", { contentTier: "locked" }],
    ["nopin", { nopin: true }],
    ["noindex", { noindex: true }],
    ["noFeeds", { noFeeds: true }]
  ]
  const cases = [rich, arabic, elsewhere, undated].flatMap((one) =>
    edits.map(([field, edit]) => [one.slug, field, one, edit] as const)
  )

  test.each(cases)("%s: %s", (_slug, _field, one, edit) => {
    const after = read(
      makeEdition({ ...base, articles: articles.map((each) => (each === one ? { ...each, ...edit } : each)) })
    )
    const renewed = new Set(differing(before, after, "key").map(({ path }) => path))
    const texts = differing(before, after, "text").map(({ path }) => path)
    expect(texts.filter((path) => !renewed.has(path))).toEqual([])
    const folder = `articles/${one.slug}/`
    expect([...renewed].filter((path) => path.startsWith("articles/") && !path.startsWith(folder))).toEqual([])
  })
})

describe("what a change leaves alone", () => {
  const siteKeys = (edition: Edition) => new Map(siteFilesOf(edition).map(({ path, key }) => [path, key]))
  const renewed = (edit: (one: Article) => Article, of: Article, request: EditionRequest = base) => {
    const was = siteKeys(makeEdition(request))
    const is = siteKeys(
      makeEdition({ ...request, articles: request.articles.map((one) => (one === of ? edit(one) : one)) })
    )
    return [...is].filter(([path, key]) => was.get(path) !== key).map(([path]) => path)
  }
  const body = (one: Article): Article => ({ ...one, html: "<p>Edited.</p>", text: "Edited." })
  const [, , oldest = rich] = old
  const short: EditionRequest = { ...base, definitions: definitions.slice(0, 2) }

  test("the body of an old article: every file of the site but the archive page that holds it", () => {
    expect(renewed(body, oldest, short)).toEqual(["archive/1/rss.xml", "archive/1/atom.xml", "archive/1/feed.json"])
  })

  test("the body of an article that no feed holds, even while the home page lists it: every file of the site", () => {
    expect(renewed(body, undated)).toEqual([])
  })

  test("the body of an article in a feed: pages that show its title only, lists, widgets, the news sitemap", () => {
    expect(renewed(body, rich, short)).toEqual(["rss.xml", "atom.xml", "feed.json"])
  })

  test("the body of an article with the newest comments: the lists of comments", () => {
    expect(renewed(body, elsewhere, short).filter((path) => /comments/.test(path))).toEqual([])
  })

  test("a new comment on an old article: everything but lists of comments, the home page and its archive page", () => {
    const commented = (one: Article): Article => ({ ...one, comments: [comment("new", { published: at(23) })] })
    expect(renewed(commented, oldest, short)).toEqual([
      "widgets/latest-comments.html",
      "widgets/latest-comments.json",
      "archive/1/rss.xml",
      "archive/1/atom.xml",
      "archive/1/feed.json",
      "comments/rss.xml",
      "comments/atom.xml",
      "index.html",
      "comments/index.html"
    ])
  })

  test("a new article: every file of every other article", () => {
    const fresh = article({ id: "urn:x:new", slug: "new", published: at(23), comments: [comment("c7")] })
    const after = read(makeEdition({ ...base, articles: [fresh, ...articles] }))
    const ofArticles = (files: ReadonlyArray<Written>) => files.filter(({ path }) => path.startsWith("articles/"))
    expect(ofArticles(differing(before, after, "key"))).toEqual([])
    expect(ofArticles(differing(before, after, "text"))).toEqual([])
    expect(differing(before, after, "text").map(({ path }) => path)).toContain("index.html")
  })

  test("time: everything, until an article is too old for the news sitemap", () => {
    const later = (now: Timestamp) => {
      const after = read(makeEdition({ ...base, now }))
      return [differing(before, after, "key"), differing(before, after, "text")].map((files) =>
        files.map(({ path }) => path)
      )
    }
    expect(later("2026-03-21T23:00:00Z" as Timestamp)).toEqual([["news-sitemap.xml"], ["news-sitemap.xml"]])
    expect(later("2026-03-21T08:00:00Z" as Timestamp)).toEqual([[], []])
  })
})

test("the texts that share an article are fitted once, however often they are asked for", () => {
  const [entry] = made.entries
  const network = findNetwork("bluesky")
  if (entry === undefined || network === undefined) throw new Error("no entry or no network")
  const { payload, posts } = entry.shares
  expect(payload(network)).toBe(payload(network))
  expect(posts()).toBe(posts())
  expect(posts().find(({ platform }) => platform === "bsky")?.text).toBe(payload(network).text)
})
