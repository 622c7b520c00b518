/** What the readers of the site's feed will see after this run, compared with what the feed held before. Pure. */
import type { LedgerEntry } from "../../articles/identity/ledger.ts"
import { type Marked, pairUp, publishedMarks } from "../../articles/identity/marks.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Timestamp } from "../../model/Timestamp.ts"
import type { Report, SubscriberItem } from "../../report/Report.ts"

/** An item of the feed as its readers have it, or will have it. */
export interface FeedItem {
  readonly id: string
  readonly url: string | null
  readonly title: string
  readonly published: Timestamp | null
  /** Digest of its text. */
  readonly body: string
  /** Digest of everything about the article; empty where it is not known. */
  readonly revision: string
  /** The file of the article. */
  readonly source: string
}

export interface Comparison {
  readonly before: ReadonlyArray<FeedItem>
  readonly after: ReadonlyArray<FeedItem>
  /** Whether an item was published before, in the feed or not. */
  readonly wasPublished: (id: string) => boolean
  readonly isPublished: (id: string) => boolean
  /** What was published under ids that no article has any more. */
  readonly gone: () => ReadonlyArray<LedgerEntry>
}

export const compareFeeds = ({
  before,
  after,
  wasPublished,
  isPublished,
  gone
}: Comparison): { readonly subscribers: Report["subscribers"]; readonly findings: ReadonlyArray<Finding> } => {
  const known = new Map(before.map((item) => [item.id, item]))
  const fresh = after.filter(({ id }) => !known.has(id) && !wasPublished(id))
  const resent =
    fresh.length === 0
      ? new Map<FeedItem, Old>()
      : pairUp<FeedItem, Old>(
          fresh.map((item) => [item, marked(item)]),
          olds(before, gone, isPublished).map((old) => [old, marked(old)]),
          publishedMarks
        )
  const moved = new Set([...resent.values()].map(({ id }) => id))
  const isChanged = ({ id, revision }: FeedItem): boolean => {
    const old = known.get(id)
    return old !== undefined && old.revision !== "" && old.revision !== revision
  }
  return {
    subscribers: {
      new: fresh.filter((item) => !resent.has(item)).map(asItem),
      updated: after.filter(isChanged).map(asItem),
      vanished: before.filter(({ id }) => !isPublished(id) && !moved.has(id)).map(asItem),
      resent: [...resent.keys()].map(asItem)
    },
    findings: [...resent].map(([item, old]) => sentAgain(item, old))
  }
}

type Old = Omit<FeedItem, "revision" | "source">

const olds = (
  before: ReadonlyArray<FeedItem>,
  gone: Comparison["gone"],
  isPublished: Comparison["isPublished"]
): ReadonlyArray<Old> => {
  const all = new Map<string, Old>()
  for (const one of gone()) if (one.published !== null) all.set(one.id, one)
  for (const one of before) if (!isPublished(one.id)) all.set(one.id, one)
  return [...all.values()].filter(({ id }) => !isPublished(id))
}

const marked = ({ url, title, published, body }: Old): Marked => ({
  source: "",
  slug: "",
  url,
  title,
  published,
  body
})

const asItem = ({ id, title, url }: Omit<SubscriberItem, "url"> & { readonly url: string | null }): SubscriberItem => ({
  id,
  title,
  url: url ?? ""
})

const sentAgain = ({ id, source, title }: FeedItem, old: Old): Finding =>
  finding(
    "FF6202",
    { file: source },
    `"${title}" was published with the id "${old.id}" and now has "${id}": feed readers will show it again as new.`,
    `Write \`id: ${JSON.stringify(old.id)}\` into the article, or restore fanfare.ledger.jsonl from version control.`
  )
