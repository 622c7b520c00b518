/** `blockquote`, `pullquote`, `details` and their like: the text that they hold, set apart. */
import type { ElementContent } from "hast"
import { h } from "../../../markup/html/h.ts"
import { named } from "../dialects/Arguments.ts"
import { type Meaning, type Use, words } from "./Meaning.ts"

export const quotes: Meaning = {
  becomes: "a quote, with its author and its source",
  names: {
    hugo: words("blockquote quote pullquote epigraph"),
    liquid: words("blockquote quote pullquote centerquote cq"),
    jsx: words("Blockquote BlockQuote Quote PullQuote Pullquote")
  },
  holdsText: true,
  make: (use) => {
    const inner = use.inner()
    if (!isShown(inner)) return null
    return { nodes: [h("blockquote", [...inner, ...sourceOf(use)])], isBlock: true, text: "" }
  }
}

/** Hexo: `[author[, source]] [link] [source_link_title]`, each in any number of words. */
const sourceOf = ({ name, family, arguments: given }: Use): ReadonlyArray<ElementContent> => {
  if (family === "liquid" && given.named.size === 0 && /^(?:block)?quote$/.test(name)) {
    const at = given.source.search(/(?<!\S)https?:\/\//)
    const [link, ...title] = at < 0 ? [] : given.source.slice(at).split(/\s+/)
    const author = given.source.slice(0, at < 0 ? undefined : at)
    return cited(unquoted(author), link, unquoted(title.join(" ")))
  }
  return cited(
    named(given, "author", "name", "by") ?? "",
    named(given, "link", "cite", "url", "href"),
    named(given, "title", "source", "origin") ?? ""
  )
}

const unquoted = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/, "$2")

const cited = (author: string, link: string | undefined, title: string): ReadonlyArray<ElementContent> => {
  const href = link !== undefined && /^https?:\/\//i.test(link) ? link : undefined
  const words = title === "" && href !== undefined ? href.replace(/^https?:\/\/(?:www\.)?/, "") : title
  const source = href === undefined ? words : h("a", { href }, words)
  if (author === "" && words === "") return []
  return [h("p", h("cite", author, author !== "" && words !== "" ? ", " : "", words === "" ? "" : source))]
}

export const details: Meaning = {
  becomes: "details that open, with their summary",
  names: {
    hugo: words("details expand collapse spoiler"),
    liquid: words("details expand collapse spoiler fold folding hideToggle"),
    jsx: words("Details Expand Collapse Spoiler Accordion AccordionItem")
  },
  holdsText: true,
  make: ({ arguments: given, inner, inline }) => {
    const content = inner()
    if (!isShown(content)) return null
    const summary = named(given, "summary", "title", "label") ?? given.positional.join(" ")
    return {
      nodes: [h("details", ...(summary === "" ? [] : [h("summary", [...inline(summary)])]), ...content)],
      isBlock: true,
      text: ""
    }
  }
}

const isShown = (nodes: ReadonlyArray<ElementContent>): boolean =>
  nodes.some((node) => node.type === "element" || (node.type === "text" && node.value.trim() !== ""))
