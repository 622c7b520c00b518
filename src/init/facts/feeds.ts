/** The feeds that a site has already: in its built pages, linked from its front page, or written by its generator. */
import { posix } from "node:path"
import type { Folder } from "../../generators/Folder.ts"
import type { Told } from "../../generators/GeneratorSite.ts"
import type { Survey } from "../Survey.ts"

/** Where a site has its main feed, below its front page, and then others. */
export const usualFeeds = [
  "rss.xml",
  "feed.xml",
  "atom.xml",
  "index.xml",
  "feed.json",
  "rss/index.xml",
  "feed/index.xml",
  "feed/feed.xml",
  "feed/rss.xml",
  "feed/atom.xml",
  "feed.rss",
  "index.rss",
  "feed.atom",
  "blog/rss.xml",
  "blog/feed.xml",
  "blog/atom.xml",
  "blog/index.xml",
  "posts/index.xml"
]

export interface FeedsRequest {
  /** Folder of the built pages; null before the first build. */
  readonly output: string | null
  /** As the front page links them. */
  readonly linked: ReadonlyArray<string>
  /** As the generator's settings and sources name them. */
  readonly written: ReadonlyArray<string>
  readonly home: string | null
}

/** Where a feed that the front page links lies in the output tells where the output is served. */
export const homesOfFeeds = (
  folder: Folder,
  output: string | null,
  linked: ReadonlyArray<string>
): ReadonlyArray<Told> =>
  linked.flatMap((link) => {
    if (output === null || !/^https?:\/\//i.test(link) || !URL.canParse(link)) return []
    const { origin, pathname } = new URL(link)
    const names = pathname.split("/").slice(1)
    const at = names.findIndex((_, index) => folder.isFile(posix.join(output, ...names.slice(index))))
    return at < 0
      ? []
      : [
          {
            value: `${origin}/${names
              .slice(0, at)
              .map((name) => `${name}/`)
              .join("")}`,
            from: posix.join(output, ...names.slice(at))
          }
        ]
  })

/** The main one first: what readers were told of is surer than what lies there. */
export const feedsOf = (folder: Folder, { output, linked, written, home }: FeedsRequest): Survey["feeds"] => {
  const named = new Set([...linked.flatMap((link) => pathBelow(link, home)), ...written])
  return [...new Set([...named, ...usualFeeds])].flatMap((path): Survey["feeds"] => {
    const file = output === null ? null : posix.join(output, path)
    if (file !== null && folder.isFile(file) && isFeed(folder.head(file))) return [{ path, file }]
    return named.has(path) ? [{ path, file: null }] : []
  })
}

const isFeed = (head: string): boolean =>
  /<(?:rss|feed|rdf:RDF)[\s>]/.test(head) || head.includes("https://jsonfeed.org/version/")

/** A link as a path below the site; nothing for a feed on another site, and for fanfare's own. */
const pathBelow = (link: string, home: string | null): ReadonlyArray<string> => {
  const base = home ?? "https://site.invalid/"
  if (!URL.canParse(link, base)) return []
  const { href } = new URL(link, base)
  const path = href.startsWith(base) ? href.slice(base.length) : link.startsWith("/") ? link.slice(1) : null
  return path === null || path === "" || path.startsWith("fanfare/") ? [] : [path]
}
