/**
 * What a network does beyond its record in the catalogue: fields of its own in
 * the payload, and a request to its own API. Most networks have neither.
 */
import type { ApiRequest } from "../api/ApiRequest.ts"
import type { ClosedPiece } from "../googlePlus/googlePlusMarkup.ts"
import type { Piece } from "../pinterest/pinterestMarkup.ts"
import type { Network } from "../Network.ts"
import type { PostText } from "../payload/postText.ts"
import type { PayloadSettings, Share } from "../payload/Share.ts"

/** One well-formed share, and its texts within the network's limits. */
export interface Given {
  readonly share: Share
  readonly network: Network
  readonly settings: PayloadSettings
  readonly texts: PostText
}

export interface Behaviour {
  /** Whether the network can take a share at all; one that it cannot take has no link. Absent: it takes any. */
  readonly takes?: (share: Share) => boolean
  /** How the network's own form shortens the address of a link in a post that it is too long for. */
  readonly shownLink?: (url: string) => string
  /** Fields beside the link and the texts. */
  readonly fields?: (given: Given) => OwnFields
  /** Fields of a closed network, which has no link and no texts. `link` is its share address, filled in. */
  readonly closed?: (given: Given, link: string) => OwnFields
  /** Undefined for a share that the API cannot take. */
  readonly request?: (given: Given) => ApiRequest | undefined
}

export interface OwnFields {
  /** Address of the picture to pin; absent where there is none, or it is marked as not to be pinned. */
  readonly media?: string
  /** The alternative text of `media`. */
  readonly altText?: string
  /** The share address of a closed network. */
  readonly shareUrl?: string
  /** What Google+ read from the page: schema.org `name`, `description` and `image` before Open Graph before `<meta>`. */
  readonly snippet?: {
    readonly name: string
    readonly description: string
    /** Absent for an article without any picture. */
    readonly image?: string
    readonly source: "schema.org" | "open-graph" | "meta"
    /** Whether the picture filled the card, or stood small beside the title. */
    readonly layout: "full-bleed" | "thumbnail"
  }
  /** The network's own button, as attributes. */
  readonly widget?: GooglePlusButton | PinterestButton
  /** The address of the page as a QR code, an SVG. */
  readonly qr?: string
  /** Ready HTML of its buttons and widgets; of a closed network for archives only. */
  readonly markup?: ReadonlyArray<ClosedPiece | Piece>
}

/** The class and the `data-` attributes of the button, without `data-`. */
interface GooglePlusButton {
  readonly class: "g-plus"
  readonly action: "share"
  readonly annotation: "none"
  readonly href: string
}

/** As pinit.js reads them: developers.pinterest.com, web features. */
type PinterestButton = Readonly<Record<`data-pin-${string}`, string>>
