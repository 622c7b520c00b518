/**
 * One file of the output: where it goes, when, and how its bytes come about.
 * Plain data and pure functions; the run decides whether it must be made.
 */
import type { CardInputs, CropInputs } from "./Card.ts"
import type { Timestamp } from "./Timestamp.ts"

/**
 * Published in this order, so that no file refers to one that is not there yet. With the pictures go the logo, the
 * stylesheet and the script, which refer to nothing; with an article's pieces goes the feed of its comments, to which
 * the feeds refer.
 */
export const order = {
  picture: 0,
  oembed: 1,
  articlePage: 2,
  fragment: 3,
  widget: 4,
  archive: 5,
  feed: 6,
  list: 7,
  page: 8,
  manifest: 9
} as const
export type Order = (typeof order)[keyof typeof order]

/** An item that a reader must find when it reads a feed back: the same in every format. */
export interface MeantItem {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly published: Timestamp
}

export type Content =
  /** `render` is pure: the same text each time. `meant` is there for a feed: its items, in order. */
  | { readonly _tag: "Text"; readonly render: () => string; readonly meant?: () => Iterable<MeantItem> }
  /** A picture that costs time: drawn once for the same inputs, then taken from the store. */
  | { readonly _tag: "Card"; readonly inputs: CardInputs }
  /** A part of a photo without any text: made once, then taken from the store. */
  | { readonly _tag: "Crop"; readonly inputs: CropInputs }
  /** A picture of the project, published without what it says beside its pixels. `from` is relative to the project. */
  | { readonly _tag: "Copy"; readonly from: string; readonly sha256: string }
  /** A file of the project as it is, of any size. `from` is relative to the project. */
  | { readonly _tag: "File"; readonly from: string; readonly sha256: string }

export interface Target {
  /** Relative to the output directory, forward slashes, no `..`. */
  readonly path: string
  /** Media type as it is served, for example `application/rss+xml; charset=utf-8`. */
  readonly type: string
  readonly order: Order
  readonly content: Content
}
