/** An invented port's news, for feeds. */
import type { FeedDefinition } from "../../src/config/feedDefinition.ts"
import type { Article, Comment } from "../../src/model/Article.ts"
import type { Site } from "../../src/model/Site.ts"
import type { Timestamp } from "../../src/model/Timestamp.ts"
import { type Edition, makeEdition } from "../outputs/makeEdition.ts"
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

/** Articles as given: newest first. */
export const edition = (
  articles: ReadonlyArray<Article>,
  definitions: ReadonlyArray<FeedDefinition> = [],
  own: Partial<Site> = {},
  seen: ReadonlyMap<string, Timestamp> = new Map()
): Edition => makeEdition({ site: { ...site, ...own }, articles, definitions, seen, now: at("2026-03-02T00:00:00Z") })
