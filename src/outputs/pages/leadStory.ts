/**
 * The first story of a page, large. With a photo the headline is text beside
 * it; without one its card is the picture, and the card says the headline, so
 * that nothing is said twice. Readers who ask for more contrast or forced
 * colours, and printers, get the headline as text instead of the card.
 */
import type { Element } from "hast"
import { h } from "hastscript"
import type { Entry } from "../Output.ts"
import { headline } from "./headline.ts"
import { card, isPhoto, photo } from "./picture.ts"
import { relativePath } from "./relativePath.ts"
import { kicker, storyMeta } from "./storyMeta.ts"
import { writtenIn } from "./writtenIn.ts"
import type { LabelChoice } from "../../model/Labels.ts"

export const leadStory = (entry: Entry, page: string, words: LabelChoice): Element => {
  const { article } = entry
  const shown = article.images.find(isPhoto)
  const text = h(
    "div.words",
    kicker(article),
    headline(entry, page),
    article.description === "" ? null : h("p.summary", article.description),
    storyMeta(article, words, false)
  )
  return shown === undefined
    ? h("article.lead.with-card", writtenIn(article), cardOf(entry, page), text)
    : h("article.lead", writtenIn(article), h("div.picture", photo(shown, { page, alt: shown.alt, first: true })), text)
}

/** The wide card, and the square one where the page is too narrow to read the wide one. */
const cardOf = ({ cards }: Entry, page: string): Element =>
  h(
    "div.picture",
    h(
      "picture",
      h("source", {
        media: "(max-width: 40rem)",
        srcSet: relativePath(page, cards.square.path),
        width: cards.square.width,
        height: cards.square.height
      }),
      card(cards.og, { page, alt: "", first: true })
    )
  )
