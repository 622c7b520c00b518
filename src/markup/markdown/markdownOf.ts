/**
 * Safe HTML as Markdown (CommonMark 0.31) that gives the same HTML again as far as people see it. What
 * Markdown has no mark for stands in it as HTML, as it may.
 */
import { Result } from "effect"
import type { Element, ElementContent, Root, RootContent } from "hast"
import { parseFragment } from "../parseHtml.ts"
import { treeHtml } from "../html/treeHtml.ts"

type Node = RootContent | ElementContent

/** HTML that is too deep for a tree comes back as it is: Markdown takes it. */
export const markdownOf = (html: string): string =>
  Result.match(parseFragment(html, { file: "" }), {
    onSuccess: (tree: Root) => blocks(tree.children).trim(),
    onFailure: () => html
  })

const inlineTags = new Set([
  "a",
  "abbr",
  "b",
  "bdi",
  "bdo",
  "br",
  "cite",
  "code",
  "del",
  "dfn",
  "em",
  "i",
  "img",
  "ins"
])
for (const tag of ["kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"])
  inlineTags.add(tag)

const isInline = (node: Node): boolean =>
  node.type === "text" || (node.type === "element" && inlineTags.has(node.tagName))

/** Blocks with an empty line between them; text that stands among them is a paragraph. */
const blocks = (nodes: ReadonlyArray<Node>): string => {
  const written: Array<string> = []
  let run: Array<Node> = []
  const flush = (): void => {
    const text = paragraph(run)
    if (text !== "") written.push(text)
    run = []
  }
  for (const node of nodes) {
    if (isInline(node)) {
      run.push(node)
      continue
    }
    flush()
    const text = node.type === "element" ? block(node) : ""
    if (text !== "") written.push(text)
  }
  flush()
  return written.join("\n\n")
}

const block = (node: Element): string => {
  const { tagName, children } = node
  const level = /^h([1-6])$/.exec(tagName)?.[1]
  if (level !== undefined) return `${"#".repeat(Number(level))} ${inline(children).replace(/\n/g, " ").trim()}`
  switch (tagName) {
    case "p":
      return hasOnlyInline(children) ? paragraph(children) : blocks(children)
    case "hr":
      return "---"
    case "blockquote":
      return prefixed(blocks(children), "> ", "> ")
    case "ul":
    case "ol":
      return list(node)
    case "pre":
      return fenced(node)
    case "div":
    case "section":
    case "article":
      return Object.keys(node.properties).length === 0 ? blocks(children) : raw(node)
    default:
      return raw(node)
  }
}

const hasOnlyInline = (nodes: ReadonlyArray<Node>): boolean => nodes.every(isInline)

/** A block of HTML ends at an empty line (CommonMark, 4.6), so it holds none. */
const raw = (node: Element): string =>
  treeHtml(node)
    .replace(/\n(?=[ \t]*\n)/g, "&#10;")
    .trim()

const list = ({ tagName, properties, children }: Element): string => {
  const items = children.filter((child): child is Element => child.type === "element" && child.tagName === "li")
  const first = Number(properties["start"] ?? 1)
  return items
    .map((item, index) => {
      const mark = tagName === "ol" ? `${first + index}. ` : "- "
      return prefixed(blocks(item.children), mark, " ".repeat(mark.length))
    })
    .join("\n")
}

const prefixed = (text: string, first: string, others: string): string =>
  text
    .split("\n")
    .map((line, index) =>
      line === "" ? (others.trim() === "" ? "" : others.trimEnd()) : (index === 0 ? first : others) + line
    )
    .join("\n")

const fenced = (node: Element): string => {
  const text = textOf(node)
  const [code] = node.children
  const names = code?.type === "element" ? code.properties["className"] : undefined
  const language = Array.isArray(names) ? /^language-([\w+-]+)$/.exec(String(names[0]))?.[1] : undefined
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2)
  const fence = "`".repeat(longest + 1)
  return `${fence}${language ?? ""}\n${text.replace(/\n$/, "")}\n${fence}`
}

const textOf = (node: Node): string =>
  node.type === "text" ? node.value : node.type === "element" ? node.children.map(textOf).join("") : ""

/** A line that would begin a block of another kind has its first character escaped. */
const paragraph = (nodes: ReadonlyArray<Node>): string =>
  inline(nodes)
    .trim()
    .split("\n")
    .map((line) =>
      line.replace(/^(?:([#+=~-])|(\d+)([.)]))/, (all, mark?: string, digits?: string, end?: string) =>
        mark === undefined ? `${digits}\\${end}` : `\\${all}`
      )
    )
    .join("\n")

const inline = (nodes: ReadonlyArray<Node>): string => nodes.map(inlineOf).join("")

const inlineOf = (node: Node): string => {
  if (node.type === "text") return escaped(node.value.replace(/[ \t\n\r\f]+/g, " "))
  if (node.type !== "element") return ""
  const { tagName, properties, children } = node
  const isPlain = Object.keys(properties).length === 0
  const inner = (): string => inline(children)
  if (tagName === "br") return "\\\n"
  if (tagName === "img") return image(node)
  if (tagName === "a") return link(node)
  if (isPlain && (tagName === "em" || tagName === "i")) return marked(inner(), "*")
  if (isPlain && (tagName === "strong" || tagName === "b")) return marked(inner(), "**")
  if (isPlain && tagName === "span") return inner()
  // Backticks and lines in code would need marks of their own.
  const text = textOf(node)
  if (
    isPlain &&
    tagName === "code" &&
    children.every(({ type }) => type === "text") &&
    /^[^`\s](?:[^`\n]*[^`\s])?$/.test(text)
  )
    return `\`${text}\``
  return tagged(node)
}

/** Tags stand for themselves in Markdown, and what stands between them is Markdown. */
const tagged = (node: Element): string => {
  const tags = treeHtml({ ...node, children: [] }).replace(/\n/g, "&#10;")
  const end = tags.lastIndexOf("</")
  return end < 0 ? tags : tags.slice(0, end) + inline(node.children) + tags.slice(end)
}

/** Marks that stand beside a letter or hold a space at an edge would not be read as marks (CommonMark, 6.2). */
const marked = (text: string, mark: string): string => {
  const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  if (inner === "") return text
  const tag = mark === "*" ? "em" : "strong"
  return /^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/su.test(inner) && !inner.includes("*")
    ? `${before}${mark}${inner}${mark}${after}`
    : `${before}<${tag}>${inner}</${tag}>${after}`
}

const link = (node: Element): string => {
  const { href, ...others } = node.properties
  const isPlain = Object.keys(others).every((name) => name === "title" || name === "rel")
  if (typeof href !== "string" || !isPlain) return tagged(node)
  return `[${inline(node.children)}](${destination(href)}${titled(others["title"])})`
}

const image = ({ properties }: Element): string => {
  const { src, alt } = properties
  return typeof src === "string"
    ? `![${escaped(typeof alt === "string" ? alt : "")}](${destination(src)}${titled(properties["title"])})`
    : ""
}

/** In angle brackets, so that brackets, blanks and backslashes of an address stand for themselves. */
const destination = (address: string): string =>
  /^[^\s()<>\\*_&]+$/.test(address)
    ? address
    : `<${address.replace(/[\s<>\\]/g, (one) => encodeURIComponent(one)).replaceAll("&", "&amp;")}>`

const titled = (title: unknown): string =>
  typeof title === "string" && title !== ""
    ? ` "${title.replace(/["\\]/g, "\\$&").replace(/\s+/g, " ").replaceAll("&", "&amp;")}"`
    : ""

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>&~|!#]/g, "\\$&")
