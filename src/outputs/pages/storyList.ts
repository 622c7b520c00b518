/** Stories in a list: headline, summary and byline as text, with a small square picture that only decorates. */
import type { Element } from "hast"
import { h } from "hastscript"
import type { Entry } from "../Output.ts"
import { headline } from "./headline.ts"
import { card, isPhoto, photo } from "./picture.ts"
import { kicker, storyMeta } from "./storyMeta.ts"
import { writtenIn } from "./writtenIn.ts"
import type { LabelChoice } from "../../model/Labels.ts"

/** `page` is the path of the page that holds the list. */
export const storyList = (entries: ReadonlyArray<Entry>, page: string, words: LabelChoice): Element =>
  h("ul.stories", { role: "list" }, ...entries.map((entry) => h("li", story(entry, page, words))))

const story = (entry: Entry, page: string, words: LabelChoice): Element => {
  const { article, cards } = entry
  const shown = article.images.find(isPhoto)
  return h(
    "article.story",
    writtenIn(article),
    h(
      "div.words",
      kicker(article),
      headline(entry, page),
      article.description === "" ? null : h("p.summary", article.description),
      storyMeta(article, words, false)
    ),
    h("div.thumbnail", shown === undefined ? card(cards.square, { page, alt: "" }) : photo(shown, { page, alt: "" }))
  )
}
