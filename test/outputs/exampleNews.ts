/** An invented town's news for the pieces of pages: articles in three languages, with and without comments. */
import type { Article, Comment } from "../../src/model/Article.ts"
import type { Pictures } from "../../src/model/Card.ts"
import type { BarSettings } from "../../src/model/settings/BarSettings.ts"
import type { NewsItem } from "../../src/model/NewsItem.ts"
import type { ReplySettings } from "../../src/model/settings/ReplySettings.ts"
import type { ShareSettings } from "../../src/model/settings/ShareSettings.ts"
import type { Site } from "../../src/model/Site.ts"
import type { Timestamp } from "../../src/model/Timestamp.ts"
import type { Facts } from "../../src/outputs/Facts.ts"
import { type Edition, makeEdition } from "./makeEdition.ts"

export const at = (text: string): Timestamp => text as Timestamp

export const site: Site = {
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

export interface Changes extends Partial<Site> {
  readonly share?: Partial<ShareSettings>
  readonly bar?: Partial<BarSettings>
  readonly reply?: Partial<ReplySettings>
  readonly limits?: Facts["limits"]
  readonly news?: ReadonlyArray<NewsItem>
  readonly words?: Facts["words"]
  readonly widgetsOnArticles?: boolean
  readonly pictures?: (article: Article) => Pictures
}

/** With the site's own feed and one in Atom alone. */
export const edition = (
  articles: ReadonlyArray<Article>,
  {
    share = {},
    bar = {},
    reply = {},
    limits = { latestNews: 10, latestComments: 10 },
    news,
    words,
    widgetsOnArticles = false,
    pictures,
    ...changes
  }: Changes = {}
): Edition =>
  makeEdition({
    site: { ...site, ...changes },
    articles,
    definitions: [
      {
        name: "arabic",
        title: "Example News: arabic",
        description: null,
        language: null,
        tags: [],
        sections: [],
        authors: [],
        languages: ["ar"],
        limit: 30,
        formats: ["atom"]
      }
    ],
    ...(news === undefined ? {} : { news }),
    now: at("2026-03-03T00:00:00Z"),
    facts: {
      share: { networks: [], hashtags: [], instances: {}, ...share },
      bar: { names: "visible", script: false, ...bar },
      reply: { form: "#comment-form", webmention: null, ...reply },
      limits,
      widgetsOnArticles,
      ...(words === undefined ? {} : { words })
    },
    ...(pictures === undefined ? {} : { pictures })
  })
