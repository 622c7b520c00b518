/** The newest comments of all articles as a piece of any page. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"
import type { Labels } from "../../../model/Labels.ts"
import { commentLink } from "../../html/commentLink.ts"
import { labelled } from "../../html/labelled.ts"
import { excerpt } from "./excerpt.ts"
import type { Commented } from "./newestComments.ts"
import { date, titleOf, widget } from "./widget.ts"

/** `labels` are the words around the items. */
export const latestComments = (comments: ReadonlyArray<Commented>, labels: Labels, timeZone: string): Element => {
  const items = comments.map(({ comment, article }) =>
    h(
      "li",
      h(
        "a",
        { href: commentLink(comment, article) },
        ...labelled(labels.commentOn, { author: h("bdi", comment.author.name), title: titleOf(article) })
      ),
      " ",
      date(comment.published, labels, timeZone),
      h("p", { dir: "auto" }, excerpt(comment))
    )
  )
  return widget(labels.latestComments, items, labels.noComments, labels)
}
