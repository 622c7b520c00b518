/**
 * The body of an item as a reader gets it. RSS and Atom cannot say which way
 * text runs, so the HTML says it: a body that runs from right to left, or that
 * differs from its channel, stands in an element with `dir` and `lang`.
 */
import { toHtml } from "hast-util-to-html"
import { h } from "hastscript"
import type { Channel, Item } from "./Channel.ts"
import { languageTag } from "./elements/language.ts"

export const contentHtml = (
  item: Pick<Item, "html" | "language" | "direction">,
  channel: Pick<Channel, "language" | "direction">
): string => {
  const lang = languageTag(item.language)
  const isPlain =
    item.direction === "ltr" && item.direction === channel.direction && lang === languageTag(channel.language)
  if (isPlain || item.html === "") return item.html
  const empty = toHtml(h("div", { dir: item.direction, lang }))
  const end = empty.lastIndexOf("</")
  return empty.slice(0, end) + item.html + empty.slice(end)
}

/** Plain text as HTML that shows it: RSS takes an item's description for HTML. */
export const textAsHtml = (text: string): string =>
  /[&<>]/.test(text)
    ? toHtml({ type: "text", value: text }, { characterReferences: { useNamedReferences: true } })
    : text
