/** The picture that a Pin of an article may show: for links, payloads and the page's head alike. */
import type { Share } from "../../../networks/payload/Share.ts"
import type { Pictured } from "../../Entry.ts"

/** The picture at `image`, else the 2:3 card; null where it, or the photo on the card, is marked as one not to pin. */
export const pinPicture = ({ article, cards }: Pictured, image: string | undefined): Share["pictures"]["tall"] => {
  const { url, alt, inputs } = cards.pin
  const photo = inputs.photo?.file
  const shown = article.images.filter((one) =>
    image === undefined ? photo !== undefined && one.copy?.from === photo : one.url === image
  )
  if (shown.some(({ pin }) => pin === false)) return null
  return image === undefined ? { url, alt } : { url: image, alt: shown[0]?.alt ?? "" }
}
