/** The namespaces of feeds by their usual prefixes: those that fanfare writes, and those that people add. */

const namespaces = {
  /** https://www.rfc-editor.org/rfc/rfc4287 */
  atom: "http://www.w3.org/2005/Atom",
  /** https://web.resource.org/rss/1.0/modules/content/ */
  content: "http://purl.org/rss/1.0/modules/content/",
  /** https://www.dublincore.org/specifications/dublin-core/dces/ */
  dc: "http://purl.org/dc/elements/1.1/",
  /** https://www.rssboard.org/media-rss */
  media: "http://search.yahoo.com/mrss/",
  /** https://web.resource.org/rss/1.0/modules/slash/ */
  slash: "http://purl.org/rss/1.0/modules/slash/",
  /** https://web.resource.org/rss/1.0/modules/syndication/ */
  sy: "http://purl.org/rss/1.0/modules/syndication/",
  /** https://www.rfc-editor.org/rfc/rfc4685 */
  thr: "http://purl.org/syndication/thread/1.0",
  wfw: "http://wellformedweb.org/CommentAPI/",
  /** https://www.rfc-editor.org/rfc/rfc5005 */
  fh: "http://purl.org/syndication/history/1.0",
  /** https://github.com/searlsco/posse_party/blob/main/docs/feed.md */
  posse: "https://posseparty.com/2024/Feed",
  /** https://www.rssboard.org/creative-commons */
  creativeCommons: "http://backend.userland.com/creativeCommonsRssModule",
  /** https://wiki.creativecommons.org/wiki/RSS_1.0 */
  cc: "http://web.resource.org/cc/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  /** https://rslstandard.org/rsl */
  rsl: "https://rslstandard.org/rsl",
  /** http://source.scripting.com/ */
  source: "http://source.scripting.com/",
  /** Feedly */
  webfeeds: "http://webfeeds.org/rss/1.0",
  /** SmartFormat 2.1 */
  snf: "http://www.smartnews.be/snf",
  /** MSN */
  mi: "http://schemas.ingestion.microsoft.com/common/",
  itunes: "http://www.itunes.com/dtds/podcast-1.0.dtd",
  podcast: "https://podcastindex.org/namespace/1.0",
  googleplay: "http://www.google.com/schemas/play-podcasts/1.0",
  spotify: "http://www.spotify.com/ns/rss",
  rawvoice: "http://www.rawvoice.com/rawvoiceRssModule/",
  psc: "http://podlove.org/simple-chapters",
  dcterms: "http://purl.org/dc/terms/",
  georss: "http://www.georss.org/georss",
  geo: "http://www.w3.org/2003/01/geo/wgs84_pos#",
  g: "http://base.google.com/ns/1.0",
  prism: "http://prismstandard.org/namespaces/basic/2.0/",
  admin: "http://webns.net/mvcb/",
  opensearch: "http://a9.com/-/spec/opensearch/1.1/",
  yt: "http://www.youtube.com/xml/schemas/2015",
  feedburner: "http://rssnamespace.org/feedburner/ext/1.0",
  access: "http://www.bloglines.com/about/specs/fac-1.0",
  app: "http://www.w3.org/2007/app",
  xhtml: "http://www.w3.org/1999/xhtml"
} as const

export type Prefix = keyof typeof namespaces

/** Undefined for a prefix that has no usual namespace. */
export const namespaceOf = (prefix: string): string | undefined =>
  Object.hasOwn(namespaces, prefix) ? namespaces[prefix as Prefix] : undefined

/** The prefix that a namespace has by custom or by the standard itself (Namespaces in XML 1.0, 3). */
export const prefixOf = (address: string): string | undefined => {
  if (address === "http://www.w3.org/XML/1998/namespace") return "xml"
  if (address === "http://www.w3.org/2000/xmlns/") return "xmlns"
  return Object.entries(namespaces).find(([, known]) => known === address)?.[0]
}

/** Declarations as attributes of the root element. */
export const declare = (...prefixes: ReadonlyArray<Prefix>): Readonly<Record<string, string>> =>
  Object.fromEntries(prefixes.map((prefix) => [`xmlns:${prefix}`, namespaces[prefix]]))
