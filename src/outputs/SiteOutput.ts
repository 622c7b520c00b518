/**
 * What a site output is: a pure function from the answers of queries over
 * heads to files. A file depends on the answers that it shows and on nothing
 * else, so that an article which it does not show cannot touch it.
 */
import type { MeantItem, Order } from "../model/Target.ts"
import type { Entry } from "./Entry.ts"
import type { Facts } from "./Facts.ts"
import type { SiteView } from "./SiteView.ts"

export interface SiteOutput {
  readonly name: string
  /** Goes up whenever the same answers give other bytes. */
  readonly version: number
  /** Walked through once; an archive of any length yields its pages one at a time. */
  readonly targets: (view: SiteView, facts: Facts) => Iterable<SiteTarget>
}

interface SiteFile {
  /** Relative to the output directory, forward slashes, no `..`. */
  readonly path: string
  /** Media type as it is served. */
  readonly type: string
  readonly order: Order
  /** All that the bytes depend on, as JSON: facts, and ids with revisions or the shown fields of what it shows. */
  readonly answer: unknown
}

export interface SiteText extends SiteFile {
  readonly _tag: "Text"
  /** Ids of the articles that `render` and `meant` want whole, in this order. */
  readonly needs: ReadonlyArray<string>
  /** Pure. Without one of the needed articles it shows the others. */
  readonly render: (entries: ReadonlyArray<Entry>) => string | Iterable<string>
  /** For a feed: the items that a reader must find in it, in order. */
  readonly meant?: (entries: ReadonlyArray<Entry>) => Iterable<MeantItem>
}

export interface SiteCopy extends SiteFile {
  readonly _tag: "Copy"
  /** A picture of the project, published without what it says beside its lines or pixels. */
  readonly from: string
  /** Where it is drawn as a PNG: its size in pixels. */
  readonly drawn?: { readonly width: number; readonly height: number }
}

export type SiteTarget = SiteText | SiteCopy
