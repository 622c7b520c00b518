/** A small edition for tests: articles become entries with cards and paths, as a build plans them. */
import { labelsFor } from "../../src/labels/index.ts"
import type { Article, Comment } from "../../src/model/Article.ts"
import type { Card, CardInputs, CardName } from "../../src/model/Card.ts"
import type { Site } from "../../src/model/Site.ts"
import { type FeedDefinition, planFeeds } from "../../src/config/feedDefinition.ts"
import type { Edition, Entry } from "../../src/outputs/Output.ts"
import { at } from "./harbour.ts"

export const site: Site = {
  url: "https://harbour.example.org/",
  title: "Harbour & Hill",
  description: "News from the old port.",
  language: "en",
  direction: "ltr",
  timeZone: "UTC",
  accent: "#0b5c6b",
  accounts: {}
}

/** What the definition of a feed says that takes every article. */
export const takesAll = { description: null, language: null, tags: [], sections: [], authors: [], languages: [] }

export const article = (slug: string, fields: Partial<Article> = {}): Article => ({
  id: `urn:x-harbour:${slug}`,
  slug,
  url: `https://harbour.example.org/articles/${slug}/`,
  hosted: true,
  title: `Title of ${slug}`,
  description: `About ${slug}.`,
  language: "en",
  direction: "ltr",
  published: at("2026-03-01T09:00:00Z"),
  updated: null,
  authors: [],
  section: null,
  tags: [],
  html: `<p>Body of ${slug}.</p>`,
  text: `Body of ${slug}.`,
  images: [],
  captions: [],
  comments: [],
  furniture: null,
  derived: {},
  source: `articles/${slug}.md`,
  ...fields
})

export const comment = (id: string, published: string, fields: Partial<Comment> = {}): Comment => ({
  id,
  author: { name: `Author of ${id}` },
  published: at(published),
  html: `<p>Comment ${id}</p>`,
  text: `Comment ${id}`,
  ...fields
})

const inputs: CardInputs = {
  engine: "test",
  tree: "test",
  direction: "ltr",
  language: "en",
  texts: {},
  fonts: "",
  photo: null
}

const card = (slug: string, name: CardName, width: number, height: number): Card => ({
  name,
  path: `articles/${slug}/${name}.0a1b2c3d.png`,
  url: `https://harbour.example.org/articles/${slug}/${name}.0a1b2c3d.png`,
  width,
  height,
  type: "image/png",
  alt: `Card of ${slug}`,
  inputs
})

export const entry = (one: Article): Entry => {
  const folder = `articles/${one.slug}/`
  return {
    article: one,
    cards: {
      og: card(one.slug, "og", 1200, 630),
      pin: card(one.slug, "pin", 1000, 1500),
      square: card(one.slug, "square", 1200, 1200)
    },
    crops: [],
    paths: {
      folder,
      share: `${folder}share.json`,
      head: `${folder}head.html`,
      oembed: `${folder}oembed.json`,
      bar: `${folder}share.html`,
      comments: `${folder}comments.html`,
      page: `${folder}index.html`
    }
  }
}

/** Articles as given: newest first. */
export const edition = (
  articles: ReadonlyArray<Article>,
  definitions: ReadonlyArray<FeedDefinition> = [],
  own: Partial<Site> = {}
): Edition => {
  const entries = articles.map(entry)
  return {
    site: { ...site, ...own },
    generator: "fanfare/0.1.0",
    entries,
    feeds: planFeeds(definitions, entries, { ...site, ...own }),
    share: { networks: [], hashtags: [], instances: {} },
    bar: { names: "visible", script: false },
    reply: { form: "#comment-form", webmention: null },
    widgets: { news: null, limits: { latestNews: 10, latestComments: 10 } },
    words: labelsFor,
    now: at("2026-03-02T00:00:00Z")
  }
}
