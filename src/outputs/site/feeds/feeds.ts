/** Every feed in its formats, the pages of its archive first. */
import { archivePath } from "../../../../feeds/archive.ts"
import type { Channel, Format } from "../../../../feeds/Channel.ts"
import { formats } from "../../../../feeds/index.ts"
import { sha256 } from "../../../model/Digest.ts"
import type { FeedFacts } from "../../../model/FeedFacts.ts"
import { type Order, order } from "../../../model/Target.ts"
import { shareFacts } from "../../article/share/shareFacts.ts"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { withMark } from "../../document/withMark.ts"
import type { SiteOutput, SiteTarget, SiteText } from "../../SiteOutput.ts"
import { everyFeed, type FeedView, type Reference } from "../../SiteView.ts"
import { feedImage } from "../../channel/feedImage.ts"
import { archivePageChannel, channelOf, emptyChannel } from "./channelOf.ts"
import { sourceOf } from "./itemOf.ts"

export const feeds: SiteOutput = {
  name: "feeds",
  version: 5,
  *targets(site, facts) {
    yield* signTarget(facts)
    for (const view of everyFeed(site)) {
      yield* archiveTargets(view, facts)
      yield* feedTargets(view, facts)
    }
  }
}

const signTarget = (facts: Facts): ReadonlyArray<SiteTarget> => {
  const image = feedImage(facts)
  if (image === null) return []
  const { from, to, width, height } = image
  return [
    {
      _tag: "Copy",
      path: to,
      type: "image/png",
      order: order.picture,
      answer: { logo: facts.logo },
      from,
      drawn: { width, height }
    }
  ]
}

function* archiveTargets({ facts: feed, archive }: FeedView, facts: Facts): Generator<SiteTarget> {
  for (const page of archive.pages) {
    const { number, isFull, refs } = page
    yield* targetsOf(feed, {
      order: order.archive,
      pathOf: (path) => archivePath(path, number),
      answer: { number, isFull, ...feedAnswer(feed, refs, facts) },
      refs,
      channel: (entries) => archivePageChannel(feed, page, entries, facts)
    })
  }
}

const feedTargets = ({ facts: feed, heads, archive }: FeedView, facts: Facts): ReadonlyArray<SiteTarget> =>
  targetsOf(feed, {
    order: order.feed,
    pathOf: (path) => path,
    answer: { pages: archive.count, ...feedAnswer(feed, heads, facts) },
    refs: heads,
    channel: (entries) => channelOf(feed, entries, archive.count, facts)
  })

/** What a document of a feed depends on besides its place in the archive. */
const feedAnswer = (feed: FeedFacts, refs: ReadonlyArray<Reference>, facts: Facts) => ({
  channel: emptyChannel(feed, null, 0, facts),
  profile: feed.profile,
  content: feed.content,
  isOldestFirst: feed.isOldestFirst,
  source: sourceOf(feed, facts),
  posts: feed.paths.atom === null ? null : shareFacts(facts),
  /** One digest for the files of all formats. */
  refs: sha256(refs.map(({ id, revision }) => `${id} ${revision}`).join("\n"))
})

interface FeedDocument {
  readonly order: Order
  readonly pathOf: (path: string) => string
  readonly answer: unknown
  readonly refs: ReadonlyArray<Reference>
  readonly channel: (entries: ReadonlyArray<Entry>) => Channel
}

const targetsOf = ({ paths }: FeedFacts, document: FeedDocument): ReadonlyArray<SiteText> =>
  formats.flatMap((format) => {
    const path = paths[format.name]
    return path === null ? [] : [feedTarget(format, document.pathOf(path), document)]
  })

const feedTarget = (
  format: Format,
  path: string,
  { order: at, answer, refs, channel }: Omit<FeedDocument, "pathOf">
): SiteText => ({
  _tag: "Text",
  path,
  type: format.type,
  order: at,
  answer,
  needs: refs.map(({ id }) => id),
  render: (entries) => signed(format, channel(entries)),
  meant: (entries) => channel(entries).items
})

/** A partner that takes no generator gets a comment, which none of them reads. */
const signed = ({ write }: Format, channel: Channel): Iterable<string> =>
  channel.profile?.selection.channel.includes("generator") === false ? withMark(write(channel)) : write(channel)
