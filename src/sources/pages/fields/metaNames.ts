/**
 * The names of `<meta>` elements that fields of an article are taken from, each
 * with how often one is right where it stands alone. Dates are in metas of so
 * many names that those are told by their words: see `dates.ts`.
 */

type Weights = Readonly<Record<string, number>>

export const metaNames = {
  title: {
    "parsely-title": 0.75,
    "sailthru.title": 0.75,
    "og:title": 0.7,
    "twitter:title": 0.6,
    "dc.title": 0.6,
    "dcterms.title": 0.6,
    citation_title: 0.75
  },
  description: {
    "og:description": 0.85,
    description: 0.84,
    "twitter:description": 0.7,
    "dc.description": 0.75,
    "dcterms.description": 0.75,
    "sailthru.description": 0.75
  },
  images: {
    "og:image": 0.86,
    "og:image:url": 0.85,
    "og:image:secure_url": 0.85,
    "twitter:image": 0.8,
    "twitter:image:src": 0.8,
    "parsely-image-url": 0.8,
    "sailthru.image.full": 0.8,
    thumbnail: 0.6
  },
  authors: {
    citation_author: 0.9,
    citation_authors: 0.88,
    "parsely-author": 0.85,
    "sailthru.author": 0.82,
    byl: 0.8,
    author: 0.76,
    "article:author": 0.72,
    "article:author_name": 0.76,
    "og:article:author": 0.72,
    "dc.creator": 0.75,
    "dcterms.creator": 0.75,
    "dc.creator.name": 0.75
  },
  section: {
    "article:section": 0.85,
    "parsely-section": 0.8,
    section: 0.7,
    "og:article:section": 0.8
  },
  tags: {
    "article:tag": 0.9,
    "parsely-tags": 0.85,
    "sailthru.tags": 0.85,
    news_keywords: 0.8,
    keywords: 0.7
  },
  language: { "content-language": 0.8, "dc.language": 0.7, "og:locale": 0.6 }
} satisfies Record<string, Weights>
