/** What a crawler finds in a page, and a feed reader in an item: texts as they stand there, nothing decided. */

export interface PageFacts {
  /** The address that is shared. */
  readonly url: string
  /** Of `og:locale`, else of `<html lang>`, which may be that of the site; empty where there is neither. */
  readonly language: string
  /** Contents of `<meta>`, by `name` or `property` in lower case, in their order. */
  readonly metas: ReadonlyMap<string, ReadonlyArray<string>>
  readonly title: string | null
  readonly heading: string | null
  readonly paragraph: string | null
  /** Addresses of the pictures in the body. */
  readonly pictures: ReadonlyArray<string>
  /** Addresses of the icons for home screens, and for tabs. */
  readonly touchIcon: string | null
  readonly icon: string | null
  /** Objects of JSON-LD: those that stand by themselves, and those of a `@graph`. */
  readonly structured: ReadonlyArray<{ readonly inGraph: boolean; readonly object: Readonly<Record<string, unknown>> }>
  /** Bytes from the beginning of the page to the end of its head. */
  readonly headBytes: number
  /** The article in the published feed; null where it is in none. */
  readonly item: FeedItem | null
}

export interface FeedItem {
  readonly feed: string
  readonly title: string
  readonly summary: string
  readonly image: string | null
  readonly author: string
  /** RFC 3339. */
  readonly date: string
  readonly html: string
}

/** A picture that a page names. */
export type PictureFacts =
  | {
      readonly state: "found"
      /** The address that the page names. */
      readonly url: string
      /** Where this preview shows it from. */
      readonly shown: string
      readonly width: number
      readonly height: number
      readonly bytes: number
    }
  /** `elsewhere`: on another host, which is not asked. */
  | { readonly state: "elsewhere" | "missing"; readonly url: string }
