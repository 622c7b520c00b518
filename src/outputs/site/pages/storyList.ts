/**
 * Stories in a list: headline, summary and byline as text, with a small square picture that only decorates: a crop of
 * the photo, else the pattern of the section.
 */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import type { Head } from "../../../model/Head.ts"
import { picture } from "../../document/picture.ts"
import { type DatedFacts, kicker, storyMeta } from "../../document/storyMeta.ts"
import { writtenIn } from "../../document/writtenIn.ts"
import type { Facts } from "../../Facts.ts"
import { sectionPattern } from "./sectionPattern.ts"
import { headline } from "./headline.ts"
import { mediaMarks } from "./mediaMarks.ts"

type StoryFacts = DatedFacts & Pick<Facts, "sections">

/** `page` is the path of the page that holds the list. */
export const storyList = (heads: ReadonlyArray<Head>, page: string, facts: StoryFacts): Element =>
  h(
    "ul.stories",
    { role: "list" },
    heads.map((head) => h("li", story(head, page, facts)))
  )

const story = (head: Head, page: string, facts: StoryFacts): Element => {
  const thumbnail = head.photo === null ? sectionPattern(head, facts) : picture(head.photo, { page, alt: "" })
  return h(
    "article.story",
    writtenIn(head),
    h(
      "div.words",
      kicker(head),
      headline(head, page),
      head.description === "" ? null : h("p.summary", head.description),
      storyMeta(head, facts, false, mediaMarks(head, facts))
    ),
    thumbnail === null ? null : h("div.thumbnail", thumbnail)
  )
}
