/**
 * The blocks of an article's text in JSON: HTML, plain text, or the trees that
 * editors keep (Portable Text, ProseMirror, Slate, rich text of Contentful,
 * blocks of Editor.js and Arc), by what all of them have: a block holds texts,
 * or blocks.
 */
import type { ElementContent } from "hast"
import { h } from "../../markup/html/h.ts"
import { htmlTree } from "../../markup/htmlTree.ts"
import { letterSize } from "../../text/letterSize.ts"
import { isRecord } from "../metadata/fields.ts"

type Value = Readonly<Record<string, unknown>>

/** How the body of an article is called, the surest first. */
const bodyNames =
  /^(?:article_?body|body(?:_?(?:html|text|copy|content|blocks?|elements?))?|content(?:_?(?:html|elements?|blocks?|body|rendered|raw))?|html|story|text|blocks|elements|paragraphs|rich_?text|markdown|post_?content)$/i

/** Of an object that is an article. */
export const statedBlocks = (article: Value): ReadonlyArray<ElementContent> => {
  const read = Object.entries(article)
    .filter(([name]) => bodyNames.test(name))
    .map(([, value]) => blocksOf(value, 0))
  return read.reduce<ReadonlyArray<ElementContent>>((most, one) => (sizeOf(one) > sizeOf(most) ? one : most), [])
}

const sizeOf = (blocks: ReadonlyArray<ElementContent>): number => letterSize(blocks.map(textOf).join(" "))

const textOf = (node: ElementContent): string =>
  node.type === "text" ? node.value : node.type === "element" ? node.children.map(textOf).join("") : ""

/** Trees of editors are not as deep. */
const deepest = 24

const inner = [
  "content",
  "children",
  "nodes",
  "blocks",
  "elements",
  "items",
  "content_elements",
  "data",
  "value",
  "body"
]
const texts = ["text", "html", "content", "value", "rendered", "processed", "basic", "raw"]

const blocksOf = (value: unknown, depth: number): Array<ElementContent> => {
  if (depth > deepest) return []
  if (typeof value === "string") return written(value)
  if (Array.isArray(value))
    return value.every(isLeaf) && value.length > 0 && !value.some(hasBlockName)
      ? [h("p", value.map(leafText).join(""))]
      : value.flatMap((one) => blocksOf(one, depth + 1))
  if (!isRecord(value)) return []
  const said = texts.map((name) => value[name]).find((one) => typeof one === "string" && one.trim() !== "")
  const name = tagOf(value)
  const held = inner.map((one) => value[one]).find((one) => typeof one === "object" && one !== null)
  if (held === undefined || (typeof said === "string" && !Array.isArray(held)))
    return typeof said === "string" ? inBlock(name, said) : []
  const below =
    Array.isArray(held) && held.some(isLeaf) && held.every(isInline)
      ? [h("p", held.map(inlineText).join(""))]
      : blocksOf(held, depth + 1)
  if (name === "p") return below
  if (name === "ul" || name === "ol") return [h(name, {}, ...below.map((one) => (isItem(one) ? one : h("li", one))))]
  return below.length === 0 ? [] : [h(name, {}, ...below.flatMap(childrenOf))]
}

const isItem = (node: ElementContent): boolean => node.type === "element" && node.tagName === "li"

const childrenOf = (node: ElementContent): ReadonlyArray<ElementContent> =>
  node.type === "element" && node.tagName === "p" ? node.children : [node]

/** A text with its marks. */
const isLeaf = (value: unknown): boolean =>
  isRecord(value) &&
  (typeof value["text"] === "string" || typeof value["value"] === "string") &&
  !inner.some((name) => Array.isArray(value[name]))

/** A leaf, or what holds leaves, such as a link. */
const isInline = (value: unknown): boolean =>
  isLeaf(value) ||
  (isRecord(value) &&
    inner.some((name) => Array.isArray(value[name]) && (value[name] as ReadonlyArray<unknown>).every(isLeaf)))

const leafText = (value: unknown): string => (isRecord(value) ? String(value["text"] ?? value["value"] ?? "") : "")

const inlineText = (value: unknown): string => {
  if (isLeaf(value) || !isRecord(value)) return leafText(value)
  const held = inner.map((name) => value[name]).find(Array.isArray)
  return (held ?? []).map(leafText).join("")
}

/** Whether an object calls itself a block of its own, though it has nothing but a text. */
const hasBlockName = (value: unknown): boolean =>
  isRecord(value) && /paragraph|header|heading|quote|^h[1-6]$|^p$|list|html|block/i.test(kindOf(value))

const kindOf = (value: Value): string =>
  [value["type"], value["_type"], value["nodeType"], value["style"], value["kind"], value["__typename"]]
    .filter((one) => typeof one === "string")
    .join(" ")

const tagOf = (value: Value): string => {
  const kind = kindOf(value)
  if (/head(?:er|ing)|\bh[1-6]\b/i.test(kind)) return "h2"
  if (/quote/i.test(kind)) return "blockquote"
  if (/list-?item/i.test(kind)) return "li"
  if (/order(?:ed)?[-_]?list/i.test(kind) && !/un-?order/i.test(kind)) return "ol"
  if (/list/i.test(kind)) return "ul"
  return /code/i.test(kind) ? "pre" : "p"
}

const inBlock = (name: string, said: string): Array<ElementContent> => {
  const blocks = written(said)
  return name === "p" ? blocks : [h(name, {}, ...blocks.flatMap(childrenOf))]
}

/** HTML, or paragraphs that empty lines part. */
const written = (value: string): Array<ElementContent> => {
  if (/<\/?(?:p|br|div|h[1-6]|ul|ol|li|a|em|strong|b|i|span|figure|blockquote)\b/i.test(value)) {
    const tree = htmlTree(value, { fragment: true })
    const blocks = (tree?.children ?? []).filter((child): child is ElementContent => child.type !== "doctype")
    return blocks.some(
      (child) => child.type === "element" && /^(?:p|div|h[1-6]|ul|ol|blockquote|section|figure)$/.test(child.tagName)
    )
      ? blocks
      : blocks.length === 0
        ? []
        : [h("p", {}, ...blocks)]
  }
  return value
    .split(/\n\s*\n/)
    .filter((one) => one.trim() !== "")
    .map((one) => h("p", one.trim()))
}
