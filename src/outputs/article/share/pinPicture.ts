/** The picture that a Pin of an article may show: for links, payloads and the page's head alike. */
import type { Card } from "../../../model/Card.ts"
import type { Share } from "../../../networks/payload/Share.ts"
import type { Pictured } from "../../Entry.ts"

type Pin = Share["pictures"]["tall"]

/**
 * The picture at `image`, else the 2:3 card, else the article's first picture that may be pinned; null where it, or the
 * photo on the card, is marked as one not to pin.
 */
export const pinPicture = ({ article, cards }: Pictured, image: string | undefined): Pin => {
  if (image !== undefined) return namedPicture(article, image)
  if (cards !== null) return cardPicture(article, cards.pin)
  const own = article.images.find(({ pin }) => pin !== false)
  return own === undefined ? null : { url: own.url, alt: own.alt }
}

const namedPicture = ({ images }: Pictured["article"], url: string): Pin => {
  const shown = images.filter((one) => one.url === url)
  return shown.some(({ pin }) => pin === false) ? null : { url, alt: shown[0]?.alt ?? "" }
}

const cardPicture = ({ images }: Pictured["article"], { url, alt, path, type, inputs }: Card): Pin => {
  const photo = inputs.photo?.file
  const isKept = photo !== undefined && images.some(({ copy, pin }) => copy?.from === photo && pin === false)
  return isKept ? null : { url, alt, file: { path, type } }
}
