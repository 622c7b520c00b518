/** The formats of a feed in the order of their age, with the names that people know. */
import type { FeedFacts } from "../../model/FeedFacts.ts"
import { commentPaths } from "./sitePaths.ts"

interface FeedFormat {
  readonly name: string
  /** Media type without parameters. */
  readonly type: string
  /** Relative to the output directory. */
  readonly path: string
}

export const feedFormats = ({
  paths
}: {
  readonly paths: Pick<FeedFacts["paths"], "rss" | "atom" | "json">
}): ReadonlyArray<FeedFormat> =>
  [
    { name: "RSS", type: "application/rss+xml", path: paths.rss },
    { name: "Atom", type: "application/atom+xml", path: paths.atom },
    { name: "JSON Feed", type: "application/feed+json", path: paths.json }
  ].flatMap(({ name, type, path }) => (path === null ? [] : [{ name, type, path }]))

/** The formats of the comments feed. */
export const commentFormats = feedFormats({ paths: { ...commentPaths, json: null } })
