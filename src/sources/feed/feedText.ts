/**
 * Titles, summaries and contents of a feed, as each format has them: plain
 * text, escaped HTML, XHTML, base64. None of it is safe yet.
 */
import { htmlTree } from "../../markup/htmlTree.ts"
import { oneLine } from "../../markup/oneLine.ts"
import { plainText } from "../../markup/plainText.ts"
import { withoutControls } from "../../markup/withoutControls.ts"
import { withoutReferences } from "../../markup/xml/references.ts"
import { wordsOf, type XmlNode } from "../../markup/xmlRecords.ts"
import { absoluteHtml } from "./absoluteHtml.ts"
import type { FeedText } from "./Feed.ts"
import { looksLikeHtml, looksLikeHtmlTitle, reference } from "./looksLikeHtml.ts"
import { attributeOf } from "./vocabulary.ts"
import { xhtmlOf } from "./xhtmlOf.ts"

/** Written text: HTML as such, or plain text. */
interface Written {
  readonly value: string
  readonly isHtml: boolean
}

/** RFC 4287, 3.1 and 4.1.3; Atom 0.3, 3.1. `base` is that of the element. */
const atomWritten = (node: XmlNode, base: string | null): Written => {
  const type = (attributeOf(node, "type") ?? "").trim().toLowerCase()
  const best = type.startsWith("multipart/") ? alternativeIn(node) : undefined
  if (best !== undefined) return atomWritten(best, base)
  const mode = (attributeOf(node, "mode") ?? "").trim().toLowerCase()
  const isMarkup = /^(?:xhtml|html|text\/html|application\/xhtml\+xml)$/.test(type)
  if (mode === "base64" || (mode === "" && isBinary(type))) {
    const decoded = fromBase64(wordsOf(node))
    if (decoded !== null) return { value: decoded, isHtml: isMarkup || /<\/?[a-z]/i.test(decoded) }
  }
  const isInline =
    type === "xhtml" || /\+xml$|\/xml$/.test(type) || mode === "xml" || (mode === "" && isMarkup && type !== "html")
  // What has elements is markup, whatever it says of itself.
  if (hasElements(node)) return { value: xhtmlOf(node, base), isHtml: true }
  if (isInline && mode !== "escaped" && type === "xhtml") return { value: xhtmlOf(node, base), isHtml: true }
  const value = wordsOf(node)
  return isMarkup ? { value: withoutSections(value), isHtml: true } : { value, isHtml: false }
}

/** Atom 0.3, 4.13.10: one content in several forms. The last HTML form is taken. */
const alternativeIn = ({ children, local }: XmlNode): XmlNode | undefined => {
  const all = children.filter((child): child is XmlNode => typeof child !== "string" && child.local === local)
  return all.findLast((one) => /html/i.test(attributeOf(one, "type") ?? "")) ?? all.at(-1)
}

const isBinary = (type: string): boolean => type.includes("/") && !/^text\/|\+xml$|\/xml$/.test(type)

/** Null for what is not base64, or no text. */
const fromBase64 = (written: string): string | null => {
  const plain = written.replace(/\s/g, "")
  if (plain === "" || !/^[\w+/-]+={0,2}$/.test(plain)) return null
  const text = Buffer.from(plain, "base64").toString("utf8")
  return text.includes("\uFFFD") ? null : text.trim()
}

/** RSS says nothing of its texts: they are HTML where they look so. HTML that nobody escaped is HTML too. */
const rssWritten = (node: XmlNode, base: string | null): Written => {
  if (hasElements(node)) return { value: xhtmlOf(node, base), isHtml: true }
  const value = withoutSections(wordsOf(node))
  return { value, isHtml: looksLikeHtml(value) }
}

/** A section of XML that was escaped together with what it holds. */
const withoutSections = (text: string): string => {
  const [before = "", ...parts] = text.split("<![CDATA[")
  return before + parts.map((part) => part.replace("]]>", "")).join("")
}

const hasElements = ({ children }: XmlNode): boolean => children.some((child) => typeof child !== "string")

export type TextRules = "rss" | "atom"

const writtenIn = (node: XmlNode, rules: TextRules, base: string | null): Written =>
  rules === "atom" ? atomWritten(node, base) : rssWritten(node, base)

/** Null for a text without words and without pictures. */
export const feedText = (node: XmlNode | undefined, rules: TextRules, base: string | null): FeedText | null => {
  if (node === undefined) return null
  const { value, isHtml } = writtenIn(node, rules, base)
  return isHtml ? htmlText(value, base) : writtenText(value)
}

export const htmlText = (written: string, base: string | null): FeedText | null => {
  const html = absoluteHtml(written.trim(), base)
  return html === "" ? null : { html, text: null, isPlain: false }
}

export const writtenText = (written: string): FeedText | null => {
  const text = written.trim()
  return text === "" ? null : { html: paragraphs(text), text, isPlain: true }
}

const paragraphs = (text: string): string =>
  text
    .split(/\n[^\S\n]*\n\s*/)
    .map((one) => `<p>${escapedText(one).replaceAll("\n", "<br>")}</p>`)
    .join("")

const escapedText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

/** Plain text in one line. */
export const feedTitle = (node: XmlNode | undefined, rules: TextRules): string => {
  if (node === undefined) return ""
  const { value, isHtml } = writtenIn(node, rules, null)
  if (!isHtml) return oneLine(withoutControls(value))
  return rules === "rss" ? rssTitle(value) : titleOfHtml(value)
}

/** RSS titles are plain text by the letter and HTML by use; some are escaped once more. */
export const rssTitle = (written: string): string => {
  const isHtml = looksLikeHtmlTitle(written)
  const once = isHtml ? titleOfHtml(written) : oneLine(withoutControls(written))
  return isHtml && reference.test(once) ? oneLine(withoutReferences(once)) : once
}

const titleOfHtml = (html: string): string => {
  const tree = htmlTree(html, { fragment: true })
  return oneLine(withoutControls(tree === undefined ? html : plainText(tree)))
}

/** HTML as plain text, paragraphs apart. */
export const textOfHtml = (html: string): string => {
  const tree = htmlTree(html, { fragment: true })
  return tree === undefined ? "" : plainText(tree)
}
