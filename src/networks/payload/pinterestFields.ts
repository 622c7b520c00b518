/** What a Pin holds beyond its link: the 2:3 picture with its alternative text, and the body for the API. */
import type { Network } from "../Network.ts"
import { fitText } from "./fitText.ts"
import type { Share } from "./Share.ts"

export interface PinterestFields {
  readonly media: string
  readonly altText: string
  /** Body of `POST /v5/pins`; the sender adds `board_id`. */
  readonly api: {
    readonly title: string
    readonly description: string
    readonly link: string
    readonly alt_text: string
    readonly media_source: { readonly source_type: "image_url"; readonly url: string }
  }
}

export const pinterestFields = (
  share: Share,
  { parts = {} }: Network["text"],
  text: { readonly title: string; readonly description: string }
): PinterestFields => {
  const altText = fitText(share.pictures.tall.alt, (cut) => cut.length <= (parts.altText ?? Infinity))
  return {
    media: share.pictures.tall.url,
    altText,
    api: {
      title: text.title,
      description: text.description,
      link: share.url,
      alt_text: altText,
      media_source: { source_type: "image_url", url: share.pictures.tall.url }
    }
  }
}
