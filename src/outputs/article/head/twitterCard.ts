/** The card that X shows, and chats that read the same tags. All of them, although X falls back to Open Graph: others do not. */
import type { Element } from "hast"
import type { Entry } from "../../Entry.ts"
import type { Facts } from "../../Facts.ts"
import { bylineOf } from "./bylineOf.ts"
import { tag } from "./tag.ts"

export const twitterCard = (
  { article, cards }: Entry,
  { site, words }: Pick<Facts, "site" | "words">
): ReadonlyArray<Element> => {
  const { authors, x } = bylineOf(article, site)
  return [
    ...tag.name("twitter:card", "summary_large_image"),
    ...tag.name("twitter:site", x.site),
    ...tag.name("twitter:creator", x.creator),
    ...tag.name("twitter:title", article.title),
    ...tag.name("twitter:description", article.description),
    ...tag.name("twitter:image", cards.og.url),
    ...tag.name("twitter:image:alt", cards.og.alt),
    ...(authors.length === 0
      ? []
      : [
          ...tag.name("twitter:label1", words(article.language).by),
          ...tag.name("twitter:data1", authors.map(({ name }) => name).join(", "))
        ])
  ]
}
