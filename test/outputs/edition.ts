/** A small edition for the pieces of pages: articles in three languages, with and without comments. */
import { labelsFor } from "../../src/labels/index.ts"
import type { Article, Comment } from "../../src/model/Article.ts"
import type { Card, CardName } from "../../src/model/Card.ts"
import type { Finding } from "../../src/model/Finding.ts"
import type { Site } from "../../src/model/Site.ts"
import type { Timestamp } from "../../src/model/Timestamp.ts"
import type { Edition, Entry, FeedPlan, Output, WidgetSettings } from "../../src/outputs/Output.ts"
import type { BarSettings } from "../../src/model/settings/BarSettings.ts"
import type { ReplySettings } from "../../src/model/settings/ReplySettings.ts"
import type { ShareSettings } from "../../src/model/settings/ShareSettings.ts"

export const at = (text: string): Timestamp => text as Timestamp

const site: Site = {
  url: "https://news.example.org/",
  title: "Example News",
  description: "News of an invented town.",
  language: "en",
  direction: "ltr",
  timeZone: "Europe/London",
  accent: "#0b5c6b",
  accounts: {}
}

export const article = (changes: Partial<Article> = {}): Article => ({
  id: "tag:news.example.org,2026:harbour",
  slug: "harbour",
  url: "https://news.example.org/2026/03/harbour/",
  hosted: false,
  title: "The harbour opens again",
  description: "After ten years the first ship has moored.",
  language: "en",
  direction: "ltr",
  published: at("2026-03-01T09:30:00+03:00"),
  updated: at("2026-03-02T10:00:00+03:00"),
  authors: [{ name: "Mina Rashid", url: "https://news.example.org/people/mina" }],
  section: "Town",
  tags: ["harbour", "city life"],
  html: "<p>The first ship has moored.</p>",
  text: "The first ship has moored.",
  images: [],
  captions: [],
  comments: [],
  furniture: null,
  derived: {},
  source: "articles/harbour.md",
  ...changes
})

export const arabic = (changes: Partial<Article> = {}): Article =>
  article({
    id: "tag:news.example.org,2026:market",
    slug: "market",
    url: "https://news.example.org/2026/03/market/",
    title: "السوق القديم يفتح أبوابه",
    description: "عاد الباعة إلى أماكنهم بعد عام.",
    language: "ar",
    direction: "rtl",
    source: "articles/market.md",
    ...changes
  })

export const hebrew = (changes: Partial<Article> = {}): Article =>
  arabic({ id: "h", slug: "h", title: "השוק הישן נפתח", language: "he", source: "articles/h.md", ...changes })

export const comment = (id: string, changes: Partial<Comment> = {}): Comment => ({
  id,
  author: { name: "Sam Reader" },
  published: at("2026-03-01T12:00:00Z"),
  html: "<p>Good news.</p>",
  text: "Good news.",
  ...changes
})

const sizes = {
  og: [1200, 630],
  pin: [1000, 1500],
  square: [1200, 1200],
  portrait: [1080, 1350],
  story: [1080, 1920]
} as const

const card = (name: CardName, { slug, title, direction, language }: Article): Card => {
  const [width, height] = sizes[name]
  const path = `articles/${slug}/${name}.0a1b2c3d.png`
  return {
    name,
    path,
    url: `${site.url}${path}`,
    width,
    height,
    type: "image/png",
    alt: `${title}. ${site.title}`,
    inputs: {
      engine: "test",
      tree: "test",
      direction,
      language,
      texts: { title, site: site.title },
      fonts: "test",
      photo: null
    }
  }
}

const entry = (one: Article): Entry => ({
  article: one,
  cards: { og: card("og", one), pin: card("pin", one), square: card("square", one) },
  crops: [],
  paths: {
    folder: `articles/${one.slug}/`,
    share: `articles/${one.slug}/share.json`,
    head: `articles/${one.slug}/head.html`,
    oembed: `articles/${one.slug}/oembed.json`,
    bar: `articles/${one.slug}/share.html`,
    comments: `articles/${one.slug}/comments.html`,
    page: null
  }
})

const feed = (id: string, folder: string, formats: ReadonlyArray<"rss" | "atom" | "json">): FeedPlan => ({
  id,
  title: id === "latest" ? site.title : `${site.title}: ${id}`,
  description: "",
  language: "en",
  direction: "ltr",
  entries: [],
  updated: null,
  limit: 30,
  archive: [],
  paths: {
    rss: formats.includes("rss") ? `${folder}rss.xml` : null,
    atom: formats.includes("atom") ? `${folder}atom.xml` : null,
    json: formats.includes("json") ? `${folder}feed.json` : null,
    page: `${folder}index.html`
  }
})

export const edition = (
  articles: ReadonlyArray<Article>,
  {
    share = {},
    bar = {},
    reply = {},
    widgets: shown = {},
    ...changes
  }: Partial<Site> & {
    readonly share?: Partial<ShareSettings>
    readonly bar?: Partial<BarSettings>
    readonly reply?: Partial<ReplySettings>
    readonly widgets?: Partial<WidgetSettings>
  } = {}
): Edition => ({
  site: { ...site, ...changes },
  generator: "fanfare/0.1.0",
  entries: articles.map(entry),
  feeds: [feed("latest", "", ["rss", "atom", "json"]), feed("arabic", "arabic/", ["atom"])],
  share: { networks: [], hashtags: [], instances: {}, ...share },
  bar: { names: "visible", script: false, ...bar },
  reply: { form: "#comment-form", webmention: null, ...reply },
  widgets: { news: null, limits: { latestNews: 10, latestComments: 10 }, ...shown },
  words: labelsFor,
  now: at("2026-03-03T00:00:00Z")
})

/** What an output writes to a path; throws where it writes nothing there. */
export const written = (output: Output, made: Edition, path: string): string => {
  const target = output.plan(made).targets.find((candidate) => candidate.path === path)
  if (target?.content._tag !== "Text") throw new Error(`nothing is written to ${path}`)
  return target.content.render()
}

export const findingsOf = (output: Output, made: Edition): ReadonlyArray<Finding> => output.plan(made).findings
