/**
 * Google+, for archives and for readers of old pages: the share address that
 * it had, the snippet that it read from a page, and its button.
 */
import type { Behaviour } from "./Behaviour.ts"

export const googlePlus: Behaviour = {
  closed: ({ share }, link) => ({
    shareUrl: link,
    snippet: {
      name: share.title,
      description: share.description,
      ...(share.pictures.wide === null ? {} : { image: share.pictures.wide.url }),
      source: share.pageMetadata ?? "schema.org"
    },
    widget: { class: "g-plus", action: "share", annotation: "none", href: share.url }
  })
}
