/**
 * What the build before published, read from the output directory: the ids
 * and dates by which readers know its items. It is what the ledger is mended
 * from, and what the next build is compared with. It writes nothing.
 */
import { Effect, FileSystem, Option, Path, Schema } from "effect"
import { feedFiles } from "../outputs/feedDefinition.ts"
import { fromInstant, type Timestamp } from "../model/Timestamp.ts"
import { bodyDigest } from "./bodyDigest.ts"
import type { LedgerEntry, LedgerFeed } from "./ledger.ts"
import { Manifest, manifestPath } from "./manifest.ts"
import type { OldFeed, OldItem } from "../model/OldFeed.ts"
import { readOldFeed } from "../sources/feed/readOldFeed.ts"

export interface PublishedItem {
  readonly id: string
  readonly url: string | null
  readonly title: string
  readonly published: Timestamp | null
  readonly body: string
}

export interface Published {
  /** Null for a first build, or where the manifest is gone. */
  readonly manifest: Manifest | null
  /** The items of the site's feed, as it was. */
  readonly items: ReadonlyArray<PublishedItem>
  /** All that was published, as lines of a ledger. */
  readonly entries: ReadonlyArray<LedgerEntry>
  readonly feeds: ReadonlyArray<LedgerFeed>
}

export const nothingPublished: Published = { manifest: null, items: [], entries: [], feeds: [] }

/** Reads the manifest and the feeds of `out`, an absolute path. Without a manifest only a feed that fanfare made counts. */
export const readPublished = Effect.fn("readPublished")(function* (out: string, names: ReadonlyArray<string>) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const read = (name: string): Effect.Effect<Option.Option<string>> =>
    fs.readFileString(path.join(out, ...name.split("/"))).pipe(Effect.option)
  const manifest = Option.getOrNull(Option.flatMap(yield* read(manifestPath), decodeManifest))

  const readFeed = Effect.fnUntraced(function* (name: string) {
    const listed = manifest?.feeds.find(({ id }) => id === name)
    const folder = name === "latest" ? "" : `${name}/`
    const paths =
      listed === undefined
        ? [feedFiles.json, feedFiles.atom, feedFiles.rss].map((file) => folder + file)
        : [listed.json, listed.atom, listed.rss].filter((one) => one !== null)
    const feeds: Array<OldFeed> = []
    for (const one of paths) {
      const feed = Option.getOrUndefined(Option.map(yield* read(one), (text) => readOldFeed(text)))
      if (feed !== undefined && (listed !== undefined || isOurs(feed))) feeds.push(feed)
    }
    return { name, items: feeds[0]?.items ?? [], id: feeds.find(({ feedId }) => feedId !== null)?.feedId ?? null }
  })

  const latest = yield* readFeed("latest")
  const further = yield* Effect.forEach(
    names.filter(
      (name) =>
        name !== "latest" && manifest?.feeds.every(({ id, feedId }) => id !== name || feedId === undefined) !== false
    ),
    readFeed
  )
  const fed = [latest, ...further].flatMap(({ items }) => items)
  const listed = manifest?.articles ?? []
  const known = new Set(listed.map(({ id }) => id))
  return {
    manifest,
    items: latest.items.flatMap(publishedItem),
    entries: [
      ...listed.map(entryOfArticle),
      ...[...new Map(fed.flatMap(publishedItem).map((item) => [item.id, item])).values()]
        .filter(({ id }) => !known.has(id))
        .map(entryOfItem)
    ],
    feeds: [
      ...[latest, ...further].flatMap(({ name, id }) => (id === null ? [] : [{ feed: name, id }])),
      ...(manifest?.feeds ?? []).flatMap(({ id, feedId }) => (feedId === undefined ? [] : [{ feed: id, id: feedId }]))
    ]
  } satisfies Published as Published
})

const decodeManifest = Schema.decodeUnknownOption(Schema.fromJsonString(Manifest))

const isOurs = ({ generator }: OldFeed): boolean => /^fanfare\b/.test(generator ?? "")

const publishedItem = ({ id, link, title, published, text }: OldItem): ReadonlyArray<PublishedItem> =>
  id === null ? [] : [{ id, url: link, title, published, body: bodyDigest(text ?? "") }]

const entryOfArticle = (article: Manifest["articles"][number]): LedgerEntry => ({
  id: article.id,
  source: "",
  slug: article.slug,
  url: article.url,
  title: article.title,
  body: article.body ?? "",
  published: article.published,
  ...(article.updated === null ? {} : { updated: article.updated }),
  seen: article.published ?? neverSeen
})

const entryOfItem = ({ id, url, title, published, body }: PublishedItem): LedgerEntry => ({
  id,
  source: "",
  slug: slugOf(url),
  url,
  title,
  body,
  published,
  seen: published ?? neverSeen
})

/** Of a page that fanfare hosts: `articles/SLUG/`. */
const slugOf = (url: string | null): string => /\/articles\/([^/]+)\/$/.exec(url ?? "")?.[1] ?? ""

/** For what nobody knows when it was first seen. */
const neverSeen = fromInstant(0)
