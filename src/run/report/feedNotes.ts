/** Findings on feeds as a whole, asked again only where a feed changed. */
import { digestOf } from "../../model/Digest.ts"
import type { Finding } from "../../model/Finding.ts"
import { everyFeed, type FeedView, type SiteView } from "../../outputs/SiteView.ts"
import { consumerFindings } from "../../outputs/site/feeds/consumerFindings.ts"
import { consumerOf, type ConsumerReport } from "../../outputs/site/feeds/consumerOf.ts"
import { feedFindings } from "../../outputs/site/feeds/feedFindings.ts"
import type { Entries } from "../../graph/entries.ts"
import type { Making } from "../make/Making.ts"
import type { Started } from "../Started.ts"

export const noteFeeds = ({ index, now }: Started, { facts }: Making, view: SiteView, entries: Entries): void => {
  const all = [...everyFeed(view)].flatMap((feed): ReadonlyArray<Finding> => {
    const heads = feed.heads.map(({ id, revision }) => [id, revision])
    // Some demands of partners are about how old the newest items are.
    const hour = feed.facts.profile === undefined ? "" : now.slice(0, 13)
    const key = digestOf([facts.generator, facts.site, feed.facts, feed.archive.count, feed.isCut, heads, hour])
    const name = `notes ${feed.facts.id}`
    const known = index.memos.get(name, key)
    if (known !== null) return JSON.parse(known) as ReadonlyArray<Finding>
    const whole = entries.of(feed.heads.map(({ id }) => id))
    const found = [
      ...feedFindings(feed, whole, facts),
      ...(feed.facts.profile === undefined
        ? []
        : consumerFindings(consumerOf(feed, whole, facts, now), (id) => index.articles.headOf(id)?.source))
    ]
    index.memos.set(name, key, JSON.stringify(found))
    return found
  })
  index.findings.set("site\tfeeds", all)
}

/** Each feed against the consumer that it is made for; of a family those that are made for a partner. */
export const askConsumers = (
  { now }: Started,
  { facts }: Making,
  view: SiteView,
  entries: Entries
): ReadonlyArray<ConsumerReport> =>
  [
    ...view.feeds,
    ...view.families.flatMap(({ members }) => members).filter(({ facts: { profile } }) => profile !== undefined)
  ].map((feed: FeedView) => consumerOf(feed, entries.of(feed.heads.map(({ id }) => id)), facts, now))
