/**
 * One file of the output: where it goes, when, and how its bytes come about.
 * Plain data and pure functions; the build decides whether it must be made.
 */
import type { CardInputs, CropInputs } from "./Card.ts"

/** Published in this order, so that no file refers to one that is not there yet. */
export const order = { picture: 0, fragment: 1, feed: 2, page: 3 } as const

export type Content =
  /** Cheap text, made anew in every build: `render` is pure. */
  | { readonly _tag: "Text"; readonly render: () => string }
  /** A picture that costs time: drawn once for the same inputs, then taken from the store. */
  | { readonly _tag: "Card"; readonly inputs: CardInputs }
  /** A part of a photo without any text: made once, then taken from the store. */
  | { readonly _tag: "Crop"; readonly inputs: CropInputs }
  /** A file of the project, published as it is. `from` is relative to the project. */
  | { readonly _tag: "Copy"; readonly from: string }

export interface Target {
  /** Relative to the output directory, forward slashes, no `..`. */
  readonly path: string
  /** Media type as it is served, for example `application/rss+xml; charset=utf-8`. */
  readonly type: string
  readonly order: (typeof order)[keyof typeof order]
  readonly content: Content
}
