/**
 * Google+, for archives and for readers of old pages: the share address that
 * it had, the snippet that it read from a page, and its buttons.
 */
import { googlePlusMarkup } from "../googlePlus/googlePlusMarkup.ts"
import type { Share } from "../payload/Share.ts"
import type { Behaviour, OwnFields } from "./Behaviour.ts"

export const googlePlus: Behaviour = {
  closed: ({ share, settings }, link) => ({
    shareUrl: link,
    snippet: snippet(share),
    widget: { class: "g-plus", action: "share", annotation: "none", href: share.url },
    markup: googlePlusMarkup(
      {
        url: share.url,
        title: share.title,
        language: share.language,
        shareUrl: link,
        authors: share.authorPages ?? []
      },
      settings.googlePlus ?? {}
    )
  })
}

const snippet = (share: Share): NonNullable<OwnFields["snippet"]> => {
  const { wide } = share.pictures
  const source = share.pageMetadata ?? "schema.org"
  return {
    name: share.title,
    description: share.description,
    ...(wide === null ? {} : { image: wide.url }),
    source,
    layout: source !== "meta" && isFullBleed(wide) ? "full-bleed" : "thumbnail"
  }
}

/**
 * Google's rules for articles of May 2014: a picture at least 506 pixels wide and at most 5:2 filled the card; any
 * other stood small beside the title, without the description.
 */
const isFullBleed = (picture: Share["pictures"]["wide"]): boolean =>
  picture?.width !== undefined &&
  picture.height !== undefined &&
  picture.width >= 506 &&
  picture.width * 2 <= picture.height * 5
