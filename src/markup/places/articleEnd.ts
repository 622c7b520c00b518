/**
 * Where in a page a piece may stand that the page has no place for: at the end
 * of its article. Only an end that the page writes out counts.
 */
import type { DefaultTreeAdapterTypes } from "parse5"

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

export interface ArticleEnd {
  /** Before the end tag, in UTF-16 units. */
  readonly at: number
  /** Of the element around it that names one; empty where none does. */
  readonly language: string
}

interface Found extends ArticleEnd {
  readonly name: string
}

/** Of the only `<article>` that is no part of another, of a menu or of what stands beside; else of `<main>`, else of `<body>`. Null without any of them. */
export const articleEnd = (document: Node, mark: number): ArticleEnd | null => {
  const found: Array<Found> = []
  const waiting: Array<{ readonly node: Node; readonly language: string }> = [{ node: document, language: "" }]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const { node } = one
    const language = isElement(node) ? (languageOf(node) ?? one.language) : one.language
    if (isElement(node)) {
      const end = node.sourceCodeLocation?.endTag
      if (ends.has(node.tagName) && end != null)
        found.push({ name: node.tagName, at: end.startOffset + mark, language })
      if (closed.has(node.tagName)) continue
    }
    if ("childNodes" in node) for (const child of node.childNodes) waiting.push({ node: child, language })
  }
  const only = ["article", "main", "body"]
    .map((name) => found.filter((one) => one.name === name))
    .find((list) => list.length === 1)?.[0]
  return only === undefined ? null : { at: only.at, language: only.language }
}

const ends = new Set(["article", "main", "body"])

/** What is not looked into: articles in them are others, or teasers of others. */
const closed = new Set(["article", "nav", "aside", "header", "footer", "a", "button", "svg", "math"])

const isElement = (node: Node): node is Element => "tagName" in node

const languageOf = (element: Element): string | undefined => element.attrs.find(({ name }) => name === "lang")?.value
