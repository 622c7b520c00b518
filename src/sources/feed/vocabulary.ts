/** What an element of a feed is, whatever prefix it has and however its namespace is spelt. */
import type { XmlNode } from "../../markup/xmlRecords.ts"

type Names = Readonly<Record<string, ReadonlyArray<string>>>

/** The address of each namespace as it is and as feeds write it, in small letters, without scheme and without what ends it. */
const vocabularies: Names = {
  rss: [
    "purl.org/rss/1.0",
    "purl.org/net/rss1.1",
    "my.netscape.com/rdf/simple/0.9",
    "channel.netscape.com/rdf/simple/0.9",
    "my.netscape.com/publish/formats/rss-0.91.dtd",
    "backend.userland.com/rss",
    "backend.userland.com/rss2",
    "backend.userland.com/rss091",
    "backend.userland.com/blogchannelmodule",
    "blogs.law.harvard.edu/tech/rss",
    "cyber.law.harvard.edu/rss",
    "www.rssboard.org/rss-specification"
  ],
  atom: [
    "www.w3.org/2005/atom",
    "purl.org/atom/ns",
    "example.com/newformat",
    "necho",
    "purl.org/echo",
    "uri/of/echo/namespace",
    "purl.org/pie"
  ],
  rdf: ["www.w3.org/1999/02/22-rdf-syntax-ns"],
  dc: ["purl.org/dc/elements/1.1", "purl.org/dc/elements/1.0", "purl.org/dc/1.1"],
  dcterms: ["purl.org/dc/terms"],
  content: ["purl.org/rss/1.0/modules/content"],
  slash: ["purl.org/rss/1.0/modules/slash"],
  wfw: ["wellformedweb.org/commentapi"],
  thr: ["purl.org/syndication/thread/1.0"],
  media: [
    "search.yahoo.com/mrss",
    "video.search.yahoo.com/mrss",
    "www.rssboard.org/media-rss",
    "tools.search.yahoo.com/mrss"
  ],
  itunes: [
    "www.itunes.com/dtds/podcast-1.0.dtd",
    "example.com/dtds/podcast-1.0.dtd",
    "itunes.apple.com/dtds/podcast-1.0.dtd"
  ],
  podcast: ["podcastindex.org/namespace/1.0", "github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"],
  feedburner: ["rssnamespace.org/feedburner/ext/1.0"],
  app: ["www.w3.org/2007/app", "purl.org/atom/app"],
  xhtml: ["www.w3.org/1999/xhtml"],
  wp: ["wordpress.org/export/1.2", "wordpress.org/export/1.1", "wordpress.org/export/1.0"]
}

const byAddress = new Map(
  Object.entries(vocabularies).flatMap(([name, all]) => all.map((address) => [address, name] as const))
)

const prefixes: ReadonlyMap<string, string> = new Map([
  ...Object.keys(vocabularies).map((name) => [name, name] as const),
  ["a10", "atom"],
  ["atom10", "atom"],
  ["mrss", "media"],
  ["dct", "dcterms"],
  ["html", "xhtml"]
])

const plainAddress = (uri: string): string =>
  uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/[/#]+$/, "")

const known = (uri: string): string | undefined => (uri === "" ? undefined : byAddress.get(plainAddress(uri)))

/** The vocabulary of an element; empty for that of the feed itself, `?` for one that nobody knows. */
const vocabularyOf = ({ uri, prefix }: Named, core: Core): string => {
  const found = known(uri) ?? prefixes.get(prefix.toLowerCase())
  if (found === core) return ""
  return found ?? (prefix === "" ? "" : "?")
}

/** What elements without a namespace are in a feed. */
export type Core = "rss" | "atom"

type Named = Pick<XmlNode, "uri" | "prefix" | "local">

/** `title` for what is the format's own, else with its vocabulary: `dc:creator`. Capitals do not count. */
export const keyOf = (node: Named, core: Core): string => {
  const vocabulary = vocabularyOf(node, core)
  const name = node.local.toLowerCase()
  return vocabulary === "" ? name : `${vocabulary}:${name}`
}

/** Whether an element is one of HTML, in content that is not escaped. */
export const isXhtml = (node: Named): boolean => known(node.uri) === "xhtml"

/** The format that a root element says; undefined for one that is no feed's. */
export const coreOf = (root: Named): Core | undefined => {
  const name = root.local.toLowerCase()
  const vocabulary = known(root.uri)
  // RFC 4287, 2: a document may be one entry.
  if (name === "entry") return vocabulary === "atom" ? "atom" : undefined
  if (name === "feed") return vocabulary === undefined || vocabulary === "atom" ? "atom" : undefined
  if (name === "rdf") return "rss"
  return name === "rss" || name === "channel" ? "rss" : undefined
}

/** An attribute by its name without prefix, in small letters; capitals do not count. */
export const attributeOf = ({ attributes }: Pick<XmlNode, "attributes">, name: string): string | undefined => {
  if (Object.hasOwn(attributes, name)) return attributes[name]
  const key = Object.keys(attributes).find((one) => one.toLowerCase() === name)
  return key === undefined ? undefined : attributes[key]
}

/** The relation of a link; its name may be the address that it is registered under (RFC 4287, 4.2.7.2). */
export const relationOf = (link: Pick<XmlNode, "attributes">): string =>
  (attributeOf(link, "rel") ?? "alternate")
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/www\.iana\.org\/assignments\/relation\//, "")
