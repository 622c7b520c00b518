/**
 * The lead picture of an article as a figure before its text, for everybody who
 * gets the text alone: many readers show no picture that stands beside it.
 */
import type { Element } from "hast"
import { h } from "../../markup/html/h.ts"
import { treeHtml } from "../../markup/html/treeHtml.ts"
import type { Article, Image } from "../../model/Article.ts"
import { isInBody } from "./isInBody.ts"

/** Undefined for an article without one, and where its text shows it already, in whatever size or crop. */
const leadPicture = (article: Pick<Article, "images" | "html">): Image | undefined => {
  const [lead] = article.images
  return lead === undefined || lead.shown === false || isInBody(lead, article) ? undefined : lead
}

/** The article's text with its lead picture. */
export const withLead = (article: Pick<Article, "images" | "html">, address: (url: string) => string): string => {
  const lead = leadPicture(article)
  if (lead === undefined) return article.html
  const { url, alt, width, height } = lead
  const image = h("img", {
    src: address(url),
    alt,
    ...(width === undefined || height === undefined ? {} : { width, height })
  })
  return treeHtml(leadFigure(lead, image)) + article.html
}

/** A picture with its caption and credit, each once. */
export const leadFigure = ({ caption = "", credit }: Image, image: Element): Element => {
  const maker = credit === undefined || caption.includes(credit.text) ? "" : credit.text
  return h(
    "figure",
    image,
    caption === "" && maker === ""
      ? null
      : h("figcaption", caption, maker === "" ? null : h("span.credit", caption === "" ? maker : ` (${maker})`))
  )
}
