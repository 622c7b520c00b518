/** A small newsroom, made by hand: three languages, a photo, comments, and a title that fights. */
import { Result } from "effect"
import { decodeFeedDefinition, type FeedDefinition } from "../../src/config/feedDefinition.ts"
import type { Article } from "../../src/model/Article.ts"
import type { Site } from "../../src/model/Site.ts"
import { sha256 } from "../../src/model/Digest.ts"
import type { Timestamp } from "../../src/model/Timestamp.ts"
import type { Facts } from "../../src/outputs/Facts.ts"
import { type Edition, makeEdition } from "./makeEdition.ts"

export const site: Site = {
  url: "https://quay.example.org/news/",
  title: "The Quay",
  description: "What happens by the water.",
  language: "en",
  direction: "ltr",
  timeZone: "UTC",
  accent: "#0b5c6b",
  logo: "logo.svg",
  accounts: {}
}

export const article = (slug: string, own: Partial<Article> = {}): Article => ({
  id: `urn:quay:${slug}`,
  slug,
  url: `${site.url}articles/${slug}/`,
  hosted: true,
  title: `About ${slug}`,
  description: `What ${slug} is about.`,
  language: "en",
  direction: "ltr",
  published: "2026-03-01T09:30:00+03:00" as Timestamp,
  updated: null,
  authors: [{ name: "Mina Sand" }],
  section: null,
  tags: [],
  html: "<p>First.</p>\n<p>Second.</p>",
  text: "First.\n\nSecond.",
  images: [],
  captions: [],
  comments: [],
  furniture: null,
  derived: {},
  source: `articles/${slug}.md`,
  ...own
})

export const pictureOf = (slug: string, file: string): Article["images"][number] => ({
  url: `${site.url}articles/${slug}/${file}`,
  alt: `A picture called ${file}`,
  caption: `Caption of ${file}`,
  credit: { text: "Rana Hill/The Quay" },
  width: 1600,
  height: 1000,
  type: "image/jpeg",
  sha256: sha256(file),
  copy: { from: `articles/${file}`, to: `articles/${slug}/${file}` }
})

/** Quotes, markup, references, the end of CDATA, direction marks and an emoji. */
export const hostileTitle = `"Fish & Chips" <script>alert('tide')</script> &amp; ]]> \u202eabc\u202c\u200f 🐟 </title></style>`

export const newsroom: ReadonlyArray<Article> = [
  article("bridge", {
    published: "2026-05-01T10:00:00+03:00" as Timestamp,
    updated: "2026-05-03T10:00:00+03:00" as Timestamp,
    section: "Transport",
    tags: ["water", "iron"],
    images: [pictureOf("bridge", "bridge.jpg"), pictureOf("bridge", "wheel.jpg"), pictureOf("bridge", "crowd.jpg")],
    html: [
      "<h1>A heading of its own</h1><h2>And one below</h2>",
      `<p>See <a href="${site.url}articles/market/#stalls">the market</a>, <a href="${site.url}rss.xml?from=text">the feed</a> and <a href="https://elsewhere.example.org/">another site</a>.</p>`,
      `<figure><img src="${site.url}articles/bridge/wheel.jpg" srcset="${site.url}articles/bridge/wheel.jpg 1x, ${site.url}articles/bridge/crowd.jpg 2x"><figcaption>The wheel</figcaption></figure>`,
      `<p><img src="https://pictures.example.org/far.jpg" alt="Far away"></p><pre>a long line</pre>`
    ].join("\n"),
    comments: [
      {
        id: "c1",
        author: { name: "<b>Omar</b>" },
        published: "2026-05-02T08:00:00Z" as Timestamp,
        html: "<p>Well done.</p>",
        text: "Well done."
      }
    ]
  }),
  article("market", {
    title: "سقف السوق يعود",
    description: "عاد السقف بعد عامين.",
    language: "ar",
    direction: "rtl",
    authors: [{ name: "ليلى منصور" }, { name: "كريم بشارة", url: "https://karim.example.org/" }],
    published: "2026-04-02T23:30:00+03:00" as Timestamp,
    html: '<p id="stalls">نص.</p>',
    text: "نص."
  }),
  article("bakery", { title: "המאפייה שבנמל", language: "he", direction: "rtl" }),
  article("cafe", {
    title: hostileTitle,
    description: `${hostileTitle} again`,
    section: hostileTitle,
    tags: [hostileTitle]
  }),
  article("archive", { url: "https://archive.example.org/old/", hosted: false }),
  article("found", {
    published: null,
    language: "und",
    derived: { description: { from: "first sentence", confidence: 0.9 } }
  })
]

const definition = (name: string, text: string): FeedDefinition =>
  Result.getOrThrow(decodeFeedDefinition(name, text, `${name}.yaml`))

interface Options {
  readonly site?: Partial<Site>
  readonly logo?: boolean
  readonly facts?: Partial<Omit<Facts, "site" | "feeds">>
}

export const editionOf = (articles: ReadonlyArray<Article>, options: Options = {}): Edition =>
  makeEdition({
    site: { ...site, ...options.site },
    articles,
    definitions: [
      definition("arabic", "title: أخبار الرصيف\ndescription: كل ما نكتبه بالعربية.\nlanguage: ar\nlanguages: [ar]"),
      definition("nothing", "title: Nothing yet\ntags: [no article has this]\nformats: [rss]")
    ],
    now: "2026-06-01T00:00:00Z" as Timestamp,
    facts: {
      share: { networks: ["pinterest", "bluesky"], hashtags: [], instances: {} },
      ...((options.logo ?? true) ? { logo: { file: "logo.svg", sha256: "ab".repeat(32) } } : {}),
      ...options.facts
    }
  })
