/**
 * What is shared, before any network's rules: facts of one article and its
 * pictures, and what the config says about sharing. Plain text throughout.
 */
import type { GooglePlusSettings } from "../../model/settings/GooglePlusSettings.ts"
import type { PinterestSettings } from "../../model/settings/PinterestSettings.ts"
import type { Timestamp } from "../../model/Timestamp.ts"

export interface Picture {
  /** Absolute http or https address. */
  readonly url: string
  readonly alt: string
  /** Pixels; absent where they are not known. */
  readonly width?: number
  readonly height?: number
  /** `#rrggbb`; absent where it is not known. */
  readonly colour?: string
  /** Its file in the output directory and media type; absent for a picture that fanfare does not publish. */
  readonly file?: { readonly path: string; readonly type: string }
}

/** A film that fanfare publishes. */
export interface Film {
  /** Relative to the output directory. */
  readonly path: string
  /** Media type. */
  readonly type: string
}

export interface Share {
  /** The article's permanent id. */
  readonly id: string
  /** Null for an article without a date. */
  readonly published: Timestamp | null
  /** Absolute http or https address. */
  readonly url: string
  /** A shorter address that leads to the same page, for posts that `url` is too long for: http or https. */
  readonly shortUrl?: string
  readonly title: string
  /** What a post says by default, without the link. */
  readonly text: string
  readonly description: string
  /** BCP 47 tag; `und` where the language is not known. */
  readonly language: string
  /** The site's title. */
  readonly site: string
  readonly tags: ReadonlyArray<string>
  /** Pages of its authors, of any kind. */
  readonly authorPages?: ReadonlyArray<string>
  /** The kind of metadata that the article's own page carries; absent where the page has fanfare's tags. */
  readonly pageMetadata?: "schema.org" | "open-graph" | "meta"
  /**
   * The wide and the 2:3 card, or the article's own picture on a site without cards. `wide` is null for an article
   * without any picture, `tall` also where its picture is marked as not to be pinned.
   */
  readonly pictures: { readonly wide: Picture | null; readonly tall: Picture | null }
  /** The article's own pictures that may be pinned, the lead picture first. */
  readonly own?: ReadonlyArray<Picture>
  /** The article's first film. */
  readonly film?: Film
}

export interface PayloadSettings {
  /** Hashtags of every share, with or without their `#`. */
  readonly hashtags: ReadonlyArray<string>
  /** Network id to the host name of a server. */
  readonly instances: Readonly<Record<string, string>>
  /** Network id to the site's own handle there. */
  readonly accounts: Readonly<Record<string, string>>
  /** Whether a network that scans addresses has the code of each. */
  readonly codes?: boolean
  readonly googlePlus?: GooglePlusSettings
  readonly pinterest?: PinterestSettings
}
