/**
 * The permanent id of every feed: what the ledger says, else what was
 * published, else a new one. An Atom id must never change (RFC 4287, 4.2.6),
 * and a feed's own address does. Pure.
 */
import { uuidOf } from "../../model/Digest.ts"
import type { LedgerFeed } from "./ledger.ts"

export interface FeedIdsRequest {
  readonly names: ReadonlyArray<string>
  readonly ledger: ReadonlyArray<LedgerFeed>
  readonly published: ReadonlyArray<LedgerFeed>
  readonly articleIds: ReadonlyArray<string>
  /** Ids that a feed gets by another rule than fanfare's own. */
  readonly ruled?: ReadonlyMap<string, string>
  /** Tells sites apart as long as none of them has an article. */
  readonly siteUrl: string
}

/** The lines for the ledger: those it has, and one for each feed that is new to it. */
export const feedIds = (request: FeedIdsRequest): ReadonlyArray<LedgerFeed> => {
  const known = new Map([...request.published, ...request.ledger].map(({ feed, id }) => [feed, id]))
  const kept = new Set(request.ledger.map(({ feed }) => feed))
  const added = request.names.filter((name) => !kept.has(name))
  return [
    ...request.ledger,
    ...added.map((feed) => ({ feed, id: known.get(feed) ?? request.ruled?.get(feed) ?? newFeedId(feed, request) }))
  ]
}

/** From the first articles of the site, whose ids no other site has; from no address or title as soon as there is one. */
const newFeedId = (feed: string, { articleIds, siteUrl }: FeedIdsRequest): string =>
  uuidOf(["feed", feed, articleIds.length === 0 ? siteUrl : articleIds.toSorted().slice(0, 100)])
