/**
 * The first story of a page, large. With a photo the headline is text beside
 * it; without one its card is the picture, and the card says the headline, so
 * that nothing is said twice; with neither it is text alone. Readers who ask for more contrast or forced
 * colours, and printers, get the headline as text instead of the card.
 */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import type { Head } from "../../../model/Head.ts"
import { picture } from "../../document/picture.ts"
import { relativePath } from "../../document/relativePath.ts"
import { type DatedFacts, kicker, storyMeta } from "../../document/storyMeta.ts"
import { writtenIn } from "../../document/writtenIn.ts"
import { headline } from "./headline.ts"
import { mediaMarks } from "./mediaMarks.ts"

export const leadStory = (head: Head, page: string, facts: DatedFacts): Element => {
  const { photo, cards } = head
  const text = h(
    "div.words",
    kicker(head),
    headline(head, page),
    head.description === "" ? null : h("p.summary", head.description),
    storyMeta(head, facts, false, mediaMarks(head, facts))
  )
  if (photo !== null)
    return h(
      "article.lead",
      writtenIn(head),
      h("div.picture", picture(photo, { page, alt: photo.alt, first: true })),
      text
    )
  return cards === null
    ? h("article.lead", writtenIn(head), text)
    : h("article.lead.with-card", writtenIn(head), cardOf(cards, page), text)
}

/** The wide card, and the square one where the page is too narrow to read the wide one. */
const cardOf = ({ og, square }: NonNullable<Head["cards"]>, page: string): Element =>
  h(
    "div.picture",
    h(
      "picture",
      h("source", {
        media: "(max-width: 40rem)",
        srcSet: relativePath(page, square.path),
        width: square.width,
        height: square.height
      }),
      picture(og, { page, alt: "", first: true })
    )
  )
