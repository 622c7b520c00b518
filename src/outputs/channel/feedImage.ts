/** The site's logo in the size of a channel's image in RSS 2.0, as fanfare publishes it beside the widgets. */
import type { Channel } from "../../../feeds/Channel.ts"
import { address } from "../../model/addresses/address.ts"
import type { Facts } from "../Facts.ts"

export interface FeedImage {
  /** Relative to the project. */
  readonly from: string
  /** Relative to the output directory; holds the digest of the logo's bytes. */
  readonly to: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** Null without a logo that can be drawn. */
export const feedImage = ({ logo }: Pick<Facts, "logo">): FeedImage | null =>
  logo?.feed === undefined
    ? null
    : {
        from: logo.file,
        to: `widgets/logo.${logo.sha256.slice(0, 10)}${logo.sha256.slice(10, 16)}.png`,
        ...logo.feed
      }

export const signOf = (facts: Pick<Facts, "logo" | "site">): Pick<Channel, "sign"> => {
  const image = feedImage(facts)
  return image === null
    ? {}
    : { sign: { url: address(facts.site, image.to), width: image.width, height: image.height } }
}
