/** What a page tells Pinterest: the picture, text and address of a Pin, or that nothing may be saved. */
import type { Element } from "hast"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { pinPicture } from "../share/pinPicture.ts"
import { tag } from "./tag.ts"

/** The picture is the one that the share link offers; none where it is marked as one not to pin. */
export const pinterestTags = (entry: Entry, { share }: Pick<Facts, "share">): ReadonlyArray<Element> => {
  const { article } = entry
  const { nopin = false, richPins = true } = share.pinterest ?? {}
  if (article.nopin ?? nopin) return tag.name("pinterest", "nopin")
  const wish = article.share
  const picture = pinPicture(entry, wish?.networks["pinterest"]?.image ?? wish?.image)
  return [
    ...tag.property("pin:media", picture?.url ?? ""),
    ...tag.property("pin:description", article.description || article.title),
    ...tag.property("pin:url", article.url),
    ...(richPins ? [] : tag.name("pinterest-rich-pin", "false"))
  ]
}
