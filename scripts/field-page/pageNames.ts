/**
 * What each field is taken from on a page of HTML, by the names that are
 * written there. Those of metas are the readers' own; a test reads a page with
 * each of all others.
 */
import { metaNames } from "../../src/sources/pages/fields/metaNames.ts"

export interface PageNames {
  /** `name` or `property` of `<meta>`, in any case. */
  readonly metas?: ReadonlyArray<string>
  /** Of the article in JSON-LD. */
  readonly jsonLd?: ReadonlyArray<string>
  /** `itemprop` of microdata. */
  readonly itemprops?: ReadonlyArray<string>
  /** Classes of microformats. */
  readonly classes?: ReadonlyArray<string>
  /** As code of HTML. */
  readonly elements?: ReadonlyArray<string>
  /** In words. */
  readonly else?: string
}

const names = (field: keyof typeof metaNames): ReadonlyArray<string> => Object.keys(metaNames[field])

export const pageNames = {
  title: {
    metas: names("title"),
    jsonLd: ["headline", "name"],
    itemprops: ["headline"],
    classes: ["p-name"],
    elements: ["<h1>", "<title>"]
  },
  published: {
    metas: [
      "article:published_time",
      "date",
      "pubdate",
      "publish_date",
      "published-date",
      "dc.date.issued",
      "dcterms.created",
      "citation_publication_date",
      "parsely-pub-date",
      "sailthru.date"
    ],
    jsonLd: ["datePublished", "dateCreated"],
    itemprops: ["datePublished", "dateCreated"],
    classes: ["dt-published"],
    elements: ["<time datetime>"],
    else: "metas of such names; a date in a line of its own beside the title; the day in the address"
  },
  updated: {
    metas: ["article:modified_time", "og:updated_time", "last-modified", "dcterms.modified", "revision_date"],
    jsonLd: ["dateModified"],
    itemprops: ["dateModified"],
    classes: ["dt-updated"],
    else: "metas of such names; a date behind “updated” and its like"
  },
  description: {
    metas: names("description"),
    jsonLd: ["description"],
    itemprops: ["description"],
    classes: ["p-summary"]
  },
  images: {
    metas: names("images"),
    jsonLd: ["image"],
    itemprops: ["image"],
    elements: ['<link rel="image_src">'],
    else: "`og:image:alt`"
  },
  authors: {
    metas: names("authors"),
    jsonLd: ["author", "creator"],
    itemprops: ["author", "creator"],
    classes: ["p-author"],
    elements: ['<a rel="author">'],
    else: "classes such as `author` and `byline`; lines such as “By …”; links to pages of authors"
  },
  section: { metas: names("section"), jsonLd: ["articleSection"], itemprops: ["articleSection"] },
  tags: {
    metas: names("tags"),
    jsonLd: ["keywords"],
    classes: ["p-category"],
    elements: ['<a rel="tag">']
  },
  language: { metas: names("language"), jsonLd: ["inLanguage"], elements: ["<html lang>"] },
  direction: { elements: ["<html dir>"] },
  url: {
    metas: ["og:url"],
    jsonLd: ["url", "mainEntityOfPage"],
    elements: ['<link rel="canonical">']
  },
  shortUrl: { elements: ['<link rel="shortlink">'] },
  translations: { elements: ['<link rel="alternate" hreflang>'] },
  paywall: {
    metas: ["fanfare:paywall", "article:content_tier"],
    jsonLd: ["isAccessibleForFree", "hasPart"],
    itemprops: ["isAccessibleForFree"]
  },
  card: { metas: ["fanfare:card"] },
  nopin: { metas: ["pinterest"] },
  draft: { metas: ["draft"] },
  unlisted: { metas: ["unlisted"] },
  expires: { metas: ["article:expiration_time", "expirydate", "unpublishdate"] }
} satisfies Record<string, PageNames>
