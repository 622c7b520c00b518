/** A link as a tag makes it: without words of its own it is named by its address. */
import type { ElementContent } from "hast"
import { h } from "../../../markup/html/h.ts"
import type { Made } from "./Meaning.ts"

export const anchor = (href: string, content: ReadonlyArray<ElementContent> | string = ""): Made => ({
  nodes: [h("a", { href }, content.length === 0 ? nameOf(href) : (content as string))],
  isBlock: false,
  text: href
})

const nameOf = (href: string): string =>
  href.replace(/^(?:https?:)?\/\/(?:www\.)?|^mailto:|^tel:/i, "").replace(/\/$/, "")
