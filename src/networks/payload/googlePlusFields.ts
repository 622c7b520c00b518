/**
 * What Google+ took, for archives and for readers of old pages: the share
 * address, the snippet that it read off a page, and its button.
 */
import type { Share } from "./Share.ts"

export interface GooglePlusFields {
  readonly shareUrl: string
  /** As it was read from the page's schema.org `name`, `description` and `image`, before Open Graph and `<meta>`. */
  readonly snippet: {
    readonly name: string
    readonly description: string
    readonly image: string
    readonly source: "schema.org" | "open-graph" | "meta"
  }
  /** The button's class and `data-` attributes. */
  readonly widget: {
    readonly class: "g-plus"
    readonly action: "share"
    readonly annotation: "none"
    readonly href: string
  }
}

export const googlePlusFields = (share: Share, shareUrl: string): GooglePlusFields => ({
  shareUrl,
  snippet: {
    name: share.title,
    description: share.description,
    image: share.pictures.wide.url,
    source: share.pageMetadata ?? "schema.org"
  },
  widget: { class: "g-plus", action: "share", annotation: "none", href: share.url }
})
