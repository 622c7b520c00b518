/**
 * A consumer of feeds as data: what a feed for it holds, and what it demands
 * of one. A new consumer is a file and a line in `index.ts`. What a feed must
 * be for everybody is decided in the formats, not here.
 */
import type { Timestamp } from "../../src/model/Timestamp.ts"
import type { Channel, Item } from "../Channel.ts"
import type { Element } from "../elements/xml.ts"

/** Which elements of RSS 2.0 a feed for a partner has, and those of the partner's own. */
export interface Selection {
  /** Names of elements in the channel; `item` need not be named. */
  readonly channel: ReadonlyArray<string>
  /** Names of elements in an item. */
  readonly item: ReadonlyArray<string>
  /** Further namespaces, for example `{ "xmlns:snf": "http://www.smartnews.be/snf" }`. */
  readonly namespaces: Readonly<Record<string, string>>
  /** Whether pictures carry `media:title` and `media:description`. */
  readonly describesPictures: boolean
  readonly channelElements: (channel: Channel) => Iterable<Element>
  readonly itemElements: (item: Item, channel: Channel) => Iterable<Element>
}

/** A feed as a requirement sees it. */
export interface Linted {
  readonly channel: Channel
  /** The items of the channel, in the order of the feed. */
  readonly items: ReadonlyArray<Item>
  /** The moment of the build. */
  readonly now: Timestamp
}

interface Demand {
  /** Unique in its profile: lower case and hyphens. */
  readonly id: string
  /** `must`: the consumer rejects what does not meet it. `should`: it shows less, or less well. */
  readonly level: "must" | "should"
  /** What is demanded, in one sentence. */
  readonly text: string
  /** Where it is demanded: an address, or the name and section of a specification. */
  readonly source: string
  /** How to meet it. */
  readonly fix: string
}

/** `check` says what is wrong in a few words; null where it is met. */
export type Requirement = Demand &
  (
    | { readonly of: "channel"; readonly check: (feed: Linted) => string | null }
    | { readonly of: "item"; readonly check: (item: Item, feed: Linted) => string | null }
  )

export interface Consumer {
  /** The consumer as people know it. */
  readonly consumer: string
  readonly requirements: ReadonlyArray<Requirement>
}

/** A partner that a feed can be made for. Its feeds are RSS 2.0 alone, which every partner takes. */
export interface Profile extends Consumer {
  /** As it is written in `feeds/NAME.yaml`. */
  readonly name: string
  readonly selection: Selection
  /** The channel as the partner wants it: order, pictures, items. `channel` has the newest item first. */
  readonly arrange: (channel: Channel) => Channel
}
