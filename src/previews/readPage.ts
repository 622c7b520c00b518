/** Reads a page, or a piece of a head, as crawlers do: without running its scripts. */
import type { Element, Nodes, Root } from "hast"
import { htmlTree } from "../markup/htmlTree.ts"
import { isPage } from "../markup/parseHtml.ts"
import type { FeedItem, PageFacts } from "./PageFacts.ts"

export interface PageToRead {
  readonly url: string
  readonly html: string
  readonly item: FeedItem | null
}

export const readPage = ({ url, html, item }: PageToRead): PageFacts => {
  const tree = htmlTree(html, { fragment: !isPage(html) }) ?? ({ type: "root", children: [] } satisfies Root)
  const metas = new Map<string, Array<string>>()
  const pictures: Array<string> = []
  const structured: Array<PageFacts["structured"][number]> = []
  let language = ""
  let [title, heading, paragraph, touchIcon, icon]: Array<string | null> = [null, null, null, null, null]
  for (const element of elementsOf(tree)) {
    const { tagName } = element
    const attribute = (name: string): string => String(element.properties[name] ?? "")
    if (tagName === "html") language = attribute("lang")
    else if (tagName === "title") title ??= textOf(element)
    else if (tagName === "meta") {
      const name = (attribute("property") || attribute("name")).toLowerCase()
      const content = attribute("content").trim()
      if (name !== "" && content !== "") metas.set(name, [...(metas.get(name) ?? []), content])
    } else if (tagName === "h1") heading ??= textOf(element)
    else if (tagName === "p" && paragraph === null) {
      const text = textOf(element)
      if (text.length >= 40) paragraph = text
    } else if (tagName === "img") {
      const address = absolute(attribute("src"), url)
      if (address !== null) pictures.push(address)
    } else if (tagName === "link" && /(?:^|\s)apple-touch-icon(?:$|[\s-])/.test(relOf(element)))
      touchIcon ??= absolute(attribute("href"), url)
    else if (tagName === "link" && /(?:^|\s)icon(?:$|\s)/.test(relOf(element)))
      icon ??= absolute(attribute("href"), url)
    else if (tagName === "script" && attribute("type") === "application/ld+json")
      for (const one of objectsOf(element)) structured.push(one)
  }
  const end = /<\/head\s*>/i.exec(html)?.index ?? html.length
  return {
    url,
    language: (metas.get("og:locale")?.[0] ?? "").replace("_", "-") || language,
    metas,
    title: title ?? null,
    heading: heading ?? null,
    paragraph: paragraph ?? null,
    pictures,
    touchIcon: touchIcon ?? null,
    icon: icon ?? null,
    structured,
    headBytes: new TextEncoder().encode(html.slice(0, end)).length,
    item
  }
}

function* elementsOf(node: Nodes): Generator<Element> {
  if (node.type === "element") yield node
  if ("children" in node) for (const child of node.children) yield* elementsOf(child)
}

const textOf = (node: Nodes): string =>
  ("children" in node ? node.children.map(piece).join("") : "").replace(/\s+/g, " ").trim()

const piece = (node: Nodes): string =>
  node.type === "text" ? node.value : "children" in node ? node.children.map(piece).join("") : ""

const relOf = ({ properties: { rel } }: Element): string => (Array.isArray(rel) ? rel.join(" ") : String(rel ?? ""))

export const absolute = (address: string, base: string): string | null =>
  address !== "" && URL.canParse(address, base) ? new URL(address, base).href : null

const objectsOf = (element: Element): PageFacts["structured"] => {
  const objects: Array<PageFacts["structured"][number]> = []
  const add = (value: unknown, inGraph: boolean): void => {
    if (Array.isArray(value)) for (const one of value) add(one, inGraph)
    else if (typeof value === "object" && value !== null) {
      objects.push({ inGraph, object: value as Record<string, unknown> })
      if ("@graph" in value) add(value["@graph"], true)
    }
  }
  try {
    add(JSON.parse(element.children.map(piece).join("")), false)
  } catch {
    // A crawler skips what it cannot parse.
  }
  return objects
}
