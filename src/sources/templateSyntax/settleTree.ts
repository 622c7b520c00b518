/**
 * Puts into a tree what its tags mean, in their places: in text, in attributes,
 * and as they were written in code. An element that held nothing else is gone
 * with them.
 */
import type { Element, ElementContent, Properties, Root, RootContent } from "hast"
import { attribute } from "../../markup/elements.ts"
import { plainText } from "../../markup/plainText.ts"
import type { Composed } from "./composeText.ts"
import type { Item } from "./Item.ts"
import { meaningsOf } from "./meanings/index.ts"
import type { Made, Use } from "./meanings/Meaning.ts"
import { unwrapped } from "./meanings/unwrapped.ts"

export interface SettleOptions {
  readonly composed: Composed
  /** Makes a tree of a part of the text. */
  readonly parse: (text: string) => Root
  readonly file: string
  readonly field: (name: string) => string | undefined
}

export interface Settled {
  readonly body: Root
  /** Items that show nothing in their places, by their indexes. */
  readonly lost: ReadonlySet<number>
  readonly gone: ReadonlySet<number>
  /** A part of the text as words alone. */
  readonly wordsOf: (text: string) => string
}

type Place = "code" | "phrasing" | "flow"

export const settleTree = (tree: Root, { composed, parse, file, field }: SettleOptions): Settled => {
  const { items, place } = composed
  const lost = new Set<number>()
  const gone = new Set<number>()
  const blocks = new Set<RootContent>()
  let settled = 0

  const makes = (item: Item): Made | null => {
    const { tag } = item
    let inner: ReadonlyArray<ElementContent> | null = null
    const use: Use = {
      name: tag.name,
      family: tag.family,
      arguments: tag.arguments,
      raw: tag.role === "code" ? item.value : null,
      inner: () => (inner ??= item.inner === null ? [] : contentOf(item.inner)),
      inline: (text) => unwrapped(contentOf(text)),
      file,
      field
    }
    for (const meaning of meaningsOf(tag)) {
      const made = meaning.make(use)
      if (made !== null) return made
    }
    // A tag that is not understood keeps its text.
    if (item.inner === null) return null
    const nodes = use.inner()
    const [only, ...others] = nodes.filter((node) => node.type !== "text" || node.value.trim() !== "")
    const isLine = others.length === 0 && only?.type === "element" && only.tagName === "p"
    return { nodes: isLine ? only.children : nodes, isBlock: !isLine, text: "" }
  }

  const contentOf = (text: string): ReadonlyArray<ElementContent> =>
    visit(parse(text).children, "flow").filter((node) => node.type !== "doctype")

  /** What an item shows as text alone; undefined if it shows nothing. */
  const textOf = (index: number): string | undefined => {
    const item = items[index]
    if (item === undefined) return undefined
    settled += 1
    if (item.kind === "text") return item.value
    const made = item.kind === "meaning" ? makes(item) : null
    if (made !== null) return made.text
    note(item, index)
    return undefined
  }

  const note = ({ kind }: Item, index: number): void => {
    if (kind !== "silent") (kind === "gone" ? gone : lost).add(index)
  }

  const sourceOf = (index: number): string => {
    settled += 1
    const item = items[index]
    return item?.kind === "code" || item?.kind === "text" ? item.value : (item?.source ?? "")
  }

  const nodesOf = (index: number, inPlace: Place): ReadonlyArray<ElementContent> => {
    const item = items[index]
    settled += 1
    if (item === undefined) return []
    if (item.kind === "text") return [{ type: "text", value: item.value }]
    const made = item.kind === "meaning" ? makes(item) : null
    if (made === null) {
      note(item, index)
      return []
    }
    if (!made.isBlock) return made.nodes
    if (inPlace === "phrasing") return phrasingOf(made.nodes)
    for (const node of made.nodes) blocks.add(node)
    return made.nodes
  }

  const textNodes = (value: string, inPlace: Place): ReadonlyArray<ElementContent> => {
    const parts = value.split(place)
    if (parts.length === 1) return value === "" ? [] : [{ type: "text", value }]
    if (inPlace === "code")
      return [{ type: "text", value: parts.map((part, at) => (at % 2 === 0 ? part : sourceOf(Number(part)))).join("") }]
    return parts.flatMap((part, at): ReadonlyArray<ElementContent> => {
      if (at % 2 === 1) return nodesOf(Number(part), inPlace)
      const shown = apart(part, parts[at + 2])
      return shown === "" ? [] : [{ type: "text", value: shown }]
    })
  }

  /** Null where an address cannot be told. */
  const valueOf = (name: string, value: string): string | null => {
    const parts = value.split(place)
    if (parts.length === 1) return value
    const texts = parts.map((part, at) => (at % 2 === 0 ? apart(part, parts[at + 2]) : textOf(Number(part))))
    return addresses.has(name) && texts.includes(undefined) ? null : texts.join("")
  }

  const propertiesOf = (properties: Properties): Properties => {
    let changed: Properties | null = null
    for (const [name, value] of Object.entries(properties)) {
      if (name.search(place) >= 0) {
        changed ??= { ...properties }
        delete changed[name]
        for (const [, index] of name.matchAll(place)) textOf(Number(index))
        continue
      }
      const written = Array.isArray(value) ? value.join(" ") : value
      if (typeof written !== "string" || written.search(place) < 0) continue
      changed ??= { ...properties }
      const next = valueOf(name, written)
      if (next === null) delete changed[name]
      else changed[name] = next
    }
    return changed ?? properties
  }

  const elementOf = (element: Element, inPlace: Place): ReadonlyArray<RootContent> => {
    const before = settled
    const { tagName } = element
    const properties = propertiesOf(element.properties)
    if (tagName === "img" && attribute(element, "src") !== undefined && properties["src"] === undefined) return []
    const within: Place =
      inPlace === "code" || asWritten.has(tagName)
        ? "code"
        : inPlace === "phrasing" || phrasing.has(tagName)
          ? "phrasing"
          : "flow"
    const children = visit(element.children, within) as Array<ElementContent>
    if (settled === before) return properties === element.properties ? [element] : [{ ...element, properties }]
    const next: Element = { ...element, properties, children: tagName === "p" ? trimmed(children) : children }
    if (tagName === "p") return paragraphs(next)
    if (tagName === "a" && properties["href"] === undefined && element.properties["href"] !== undefined) return children
    return canBeHollow.has(tagName) && isHollow(next) ? [] : [next]
  }

  /** A paragraph ends where something stands in it that may not. */
  const paragraphs = (paragraph: Element): ReadonlyArray<RootContent> => {
    const found: Array<ElementContent> = []
    let own: Array<ElementContent> = []
    const end = (): void => {
      const part = { ...paragraph, children: trimmed(own) }
      if (!isHollow(part)) found.push(part)
      own = []
    }
    for (const child of paragraph.children) {
      if (!blocks.has(child)) own.push(child)
      else {
        end()
        found.push(child)
      }
    }
    end()
    return found
  }

  const visit = (children: ReadonlyArray<RootContent>, inPlace: Place): Array<RootContent> => {
    const next = children.flatMap((child): ReadonlyArray<RootContent> => {
      if (child.type === "text") return textNodes(child.value, inPlace)
      return child.type === "element" ? elementOf(child, inPlace) : [child]
    })
    return next
  }

  const body: Root = { ...tree, children: visit(tree.children, "flow") }
  const wordsOf = (text: string): string =>
    text
      .split(place)
      .map((part, at) => (at % 2 === 0 ? part : (textOf(Number(part)) ?? "")))
      .join("")
  return { body, lost, gone, wordsOf }
}

/** Braces around a tag never join to another one. */
const apart = (before: string, behind = ""): string => (/^[{%<]/.test(behind) ? before.replace(/\{+$/, "") : before)

/** Elements that hold code. */
const asWritten = new Set(["pre", "code", "script", "style", "textarea"])
const addresses = new Set(["href", "src", "srcSet", "poster", "cite"])
const phrasing = new Set("a b strong i em small span h1 h2 h3 h4 h5 h6 summary cite q del ins s sub sup".split(" "))
const canBeHollow = new Set(
  "li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote em strong b i a div span figure figcaption section s del tr cite".split(
    " "
  )
)
const seen = new Set("img picture video audio iframe embed object hr input svg math br".split(" "))

const isHollow = (element: Element): boolean =>
  element.children.every((child) =>
    child.type === "text"
      ? child.value.trim() === ""
      : child.type !== "element" || (!seen.has(child.tagName) && isHollow(child))
  )

const isEdge = (node: ElementContent | undefined): boolean =>
  node !== undefined &&
  ((node.type === "text" && node.value.trim() === "") || (node.type === "element" && node.tagName === "br"))

/** Without the breaks and blanks that stood beside a tag. */
const trimmed = (children: ReadonlyArray<ElementContent>): Array<ElementContent> => {
  let from = 0
  let until = children.length
  while (from < until && isEdge(children[from])) from += 1
  while (until > from && isEdge(children[until - 1])) until -= 1
  return children.slice(from, until).map((child, index, all): ElementContent => {
    if (child.type !== "text") return child
    const start = index === 0 ? child.value.trimStart() : child.value
    return { ...child, value: index === all.length - 1 ? start.trimEnd() : start }
  })
}

/** What may stand in a heading or a link: the pictures of a block, or its words. */
const phrasingOf = (nodes: ReadonlyArray<ElementContent>): ReadonlyArray<ElementContent> =>
  nodes.flatMap((node): ReadonlyArray<ElementContent> => {
    if (node.type !== "element") return [node]
    if (node.tagName === "figure")
      return node.children.filter((one) => one.type === "element" && one.tagName !== "figcaption")
    if (node.tagName === "pre") return node.children
    const value = plainText(node).replace(/\s+/g, " ")
    return [{ type: "text", value }]
  })
