/**
 * The pictures and descriptions in the head of a page, as they are compared
 * with those of other pages: what stands on several pages is the site's, and
 * not that of an article.
 */

export type SharedField = "image" | "description"

export interface HeadValue {
  readonly field: SharedField
  /** The name of a picture in every size, the digest of a text. */
  readonly value: string
  /** Whether it was passed over as one of the site. */
  readonly isShared: boolean
}

export interface PageHead {
  /** The same for the pages of one story: its translations, the pages that it goes on upon. */
  readonly story: string
  /** Each once. */
  readonly values: ReadonlyArray<HeadValue>
}

/** Whether a value is known to stand on several pages. */
export type IsShared = (field: SharedField, value: string) => boolean
