/** What a page tells Pinterest: the picture, text and address of a Pin, or that nothing may be saved. */
import type { Element } from "hast"
import type { Edition, Entry } from "../Output.ts"
import { tag } from "./tag.ts"

export const pinterestTags = ({ article, cards }: Entry, { share }: Edition): ReadonlyArray<Element> => {
  const { nopin = false, richPins = true } = share.pinterest ?? {}
  if (article.nopin ?? nopin) return tag.name("pinterest", "nopin")
  return [
    ...tag.property("pin:media", cards.pin.url),
    ...tag.property("pin:description", article.description || article.title),
    ...tag.property("pin:url", article.url),
    ...(richPins ? [] : tag.name("pinterest-rich-pin", "false"))
  ]
}
