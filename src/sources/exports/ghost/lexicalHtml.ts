/**
 * HTML of what Ghost's editor keeps (Lexical), for posts that carry none. A node
 * that is not known gives the text in it; nothing that somebody wrote is lost.
 */
import { renderMarkdown } from "../../markdown/renderMarkdown.ts"
import { attributeText, textHtml } from "../attributeText.ts"

type Node = Readonly<Record<string, unknown>>

/** Empty for what is no document. */
export const lexicalHtml = (written: string): string => {
  try {
    const { root } = JSON.parse(written) as { readonly root?: unknown }
    return isNode(root) ? inner(root, 0) : ""
  } catch {
    return ""
  }
}

/** Nodes in each other; what is deeper gives nothing. */
const deepest = 100

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value)

const said = (node: Node, key: string): string => {
  const value = node[key]
  return typeof value === "string" ? value : ""
}

const inner = (node: Node, depth: number): string => {
  const { children } = node
  return Array.isArray(children) && depth < deepest
    ? children
        .filter(isNode)
        .map((child) => nodeHtml(child, depth + 1))
        .join("")
    : ""
}

/** Bits of a text's format, and the elements that they mean (Lexical, `TextFormatType`). */
const formats: ReadonlyArray<readonly [bit: number, tag: string]> = [
  [1, "strong"],
  [2, "em"],
  [4, "s"],
  [8, "u"],
  [16, "code"],
  [32, "sub"],
  [64, "sup"],
  [128, "mark"]
]

const textNode = (node: Node): string => {
  const format = typeof node["format"] === "number" ? node["format"] : 0
  return formats
    .filter(([bit]) => (format & bit) !== 0)
    .reduce((html, [, tag]) => `<${tag}>${html}</${tag}>`, textHtml(said(node, "text")))
}

const nodeHtml = (node: Node, depth: number): string => {
  const type = said(node, "type").replace(/^extended-/, "")
  switch (type) {
    case "text":
    case "code-highlight":
      return textNode(node)
    case "linebreak":
      return "<br>"
    case "tab":
      return " "
    case "paragraph":
      return `<p>${inner(node, depth)}</p>`
    case "heading":
      return wrapped(/^h[1-6]$/.exec(said(node, "tag"))?.[0] ?? "h2", inner(node, depth))
    case "quote":
    case "aside":
      return wrapped("blockquote", `<p>${inner(node, depth)}</p>`)
    case "list":
      return wrapped(
        said(node, "listType") === "number" || said(node, "tag") === "ol" ? "ol" : "ul",
        inner(node, depth)
      )
    case "listitem":
      return wrapped("li", inner(node, depth))
    case "link":
    case "autolink":
      return `<a href="${attributeText(said(node, "url"))}">${inner(node, depth)}</a>`
    default:
      return cardHtml(type, node) ?? (typeof node["text"] === "string" ? textNode(node) : inner(node, depth))
  }
}

const wrapped = (tag: string, html: string): string => `<${tag}>${html}</${tag}>`

/** A card of Ghost's editor; undefined for one that is not known. */
export const cardHtml = (type: string, card: Node): string | undefined => {
  const caption = said(card, "caption")
  const figure = (html: string): string =>
    `<figure>${html}${caption === "" ? "" : `<figcaption>${caption}</figcaption>`}</figure>`
  const picture = (one: Node): string =>
    `<img src="${attributeText(said(one, "src"))}" alt="${attributeText(said(one, "alt"))}">`
  switch (type) {
    case "image":
      return figure(
        said(card, "href") === ""
          ? picture(card)
          : `<a href="${attributeText(said(card, "href"))}">${picture(card)}</a>`
      )
    case "gallery": {
      const { images } = card
      return figure(Array.isArray(images) ? images.filter(isNode).map(picture).join("") : "")
    }
    case "html":
      return said(card, "html")
    case "markdown":
    case "card-markdown":
      return renderMarkdown(said(card, "markdown"), { isMdx: false }).html(said(card, "markdown"))
    case "codeblock":
    case "code":
      return figure(`<pre><code>${textHtml(said(card, "code"))}</code></pre>`)
    case "hr":
    case "horizontalrule":
      return "<hr>"
    case "embed":
      return figure(
        said(card, "url") === "" ? said(card, "html") : `<iframe src="${attributeText(said(card, "url"))}"></iframe>`
      )
    case "audio":
    case "video":
      return figure(`<${type} src="${attributeText(said(card, "src"))}" controls></${type}>`)
    case "bookmark": {
      const { metadata } = card
      const title = isNode(metadata) ? said(metadata, "title") : ""
      const url = said(card, "url")
      return `<p><a href="${attributeText(url)}">${textHtml(title === "" ? url : title)}</a></p>`
    }
    case "file":
      return `<p><a href="${attributeText(said(card, "src"))}">${textHtml(said(card, "fileTitle") || said(card, "fileName"))}</a></p>`
    case "callout":
      return wrapped("blockquote", paragraph(said(card, "calloutText")))
    case "toggle":
      return `<h4>${said(card, "heading")}</h4>${paragraph(said(card, "content"))}`
    case "button":
      return `<p><a href="${attributeText(said(card, "buttonUrl"))}">${textHtml(said(card, "buttonText"))}</a></p>`
    case "header":
      return `${paragraph(said(card, "header"), "h2")}${paragraph(said(card, "subheader"))}`
    case "product":
      return `${paragraph(said(card, "productTitle"), "h4")}${paragraph(said(card, "productDescription"))}`
    case "paywall":
      return "<!--members-only-->"
    case "email":
    case "email-cta":
    case "signup":
      return ""
    default:
      return undefined
  }
}

/** Cards keep their texts as HTML, with or without a paragraph around it. */
const paragraph = (html: string, tag = "p"): string =>
  html === "" ? "" : /^\s*<(?:p|h[1-6]|ul|ol|blockquote)[\s>]/i.test(html) ? html : wrapped(tag, html)
