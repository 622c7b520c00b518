/**
 * A page as the finders of its fields see it: its elements, metas and links by
 * name, and its visible text line by line, each line with what the elements
 * around it are called. Read in one walk; it knows nothing of fields.
 */
import type { Element, Nodes, Root } from "hast"
import { attribute } from "../../../markup/elements.ts"
import { secondEscapes } from "../../../markup/escapedTwice.ts"
import { oneLine } from "../../../markup/oneLine.ts"

export interface PageView {
  /** Those that readers and machines see, in the order of the document. */
  readonly elements: ReadonlyArray<Element>
  readonly metas: Metas
  /** By each word of `rel`. */
  readonly links: ReadonlyMap<string, ReadonlyArray<Element>>
  readonly lines: ReadonlyArray<Line>
  /** The lines that an element holds: from the first to before the last; both are the same for one without text. */
  readonly span: (element: Element) => readonly [from: number, to: number]
  /** What an element shows, as one line; cut at 2,000 characters. */
  readonly textOf: (element: Element) => string
  /** Where the element stands, for elements of `elements`. */
  readonly around: (element: Element) => Surroundings
}

export type Metas = ReadonlyMap<string, ReadonlyArray<{ readonly value: string; readonly element: Element }>>

/** A line of the visible text: what no block or line break parts. */
export interface Line {
  readonly text: string
  /** Its parts, each in an element of its own. */
  readonly runs: ReadonlyArray<string>
  /** Of its first words. */
  readonly element: Element
  readonly around: Surroundings
}

/** What the elements around a text say about it, each by the innermost element that says so. */
export interface Surroundings {
  /** A menu, dialog or another part that is never the article's; a footer where it is not that of an article. */
  readonly outside: Element | null
  /** An `aside`, or what calls itself related, a teaser, a sidebar. */
  readonly beside: Element | null
  /** A comment of a reader, or a list of them. */
  readonly comment: Element | null
  /** An `article`, or what calls itself an entry. */
  readonly article: Element | null
  /** An `article` or `section`, whose `footer` speaks of it and not of the page. */
  readonly part: Element | null
  /** A thing that has a type of its own (`itemscope`). */
  readonly item: Element | null
  readonly link: Element | null
  /** The level of the heading that it stands in; 0 for none. */
  readonly heading: number
}

const nowhere: Surroundings = {
  outside: null,
  beside: null,
  comment: null,
  article: null,
  part: null,
  item: null,
  link: null,
  heading: 0
}

const silent = new Set(
  "script style template noscript head title svg math iframe object audio video select textarea".split(" ")
)

const breaking = new Set(
  "address article aside blockquote body br button center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table td th tr ul".split(
    " "
  )
)

const outside = new Set("nav footer dialog".split(" "))
const outsideRoles = new Set(["navigation", "contentinfo", "search", "dialog", "menu", "menubar", "alertdialog"])

const outsideWords =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|site-?footer|footer|cookies?|consent|gdpr|newsletter|subscribe|popup|modal|offcanvas|skip-?link)(?:$|[\s_-])/i
const besideWords =
  /(?:^|\s)widget(?:$|[\s_])|(?:^|[\s_-])(?:related|recommend(?:ed|ations?)|sidebar|teasers?|more-?(?:posts|stories|articles)|read-?(?:more|next)|latest-?(?:posts|news|articles)|recent-?(?:posts|articles)|popular|trending|cards?|carousel|slider|swiper|post-?list|article-?list|testimonials?|products?|cart|promo|advert\w*|next-?post|prev(?:ious)?-?post|post-?navigation)(?:$|[\s_-])/i
const commentWords =
  /(?:^|[\s_-])(?:comments?|comment-?(?:list|body|author|meta|content)|replies|respond|disqus\w*)(?:$|[\s_-])/i

/** Names on elements that hold the whole page say nothing about a part of it. */
const wide = new Set(["html", "body", "main"])

const longestName = 300

export const pageView = (page: Root): PageView => {
  const elements: Array<Element> = []
  const metas = new Map<string, Array<{ readonly value: string; readonly element: Element }>>()
  const links = new Map<string, Array<Element>>()
  const lines: Array<Line> = []
  const spans = new Map<Element, readonly [number, number]>()
  const surroundings = new Map<Element, Surroundings>()
  let parts: Array<string> = []
  let holder: Element | null = null
  const end = (): void => {
    const text = oneLine(parts.join(""))
    if (text !== "" && holder !== null)
      lines.push({
        text,
        runs: parts.map(oneLine).filter((part) => part !== ""),
        element: holder,
        around: surroundings.get(holder) ?? nowhere
      })
    parts = []
    holder = null
  }
  const space = (): void => {
    if (holder !== null) parts.push(" ")
  }
  const visit = (node: Nodes, parent: Element | null, around: Surroundings, isShown: boolean): void => {
    if (node.type === "text") {
      if (!isShown || parent === null) return
      if (holder === null && /\S/.test(node.value)) holder = parent
      if (holder !== null) parts.push(node.value)
    }
    if (node.type === "root") for (const child of node.children) visit(child, parent, around, isShown)
    if (node.type === "element") element(node, around, isShown)
  }
  const element = (one: Element, outer: Surroundings, isOuterShown: boolean): void => {
    elements.push(one)
    note(one, metas, links)
    const around = within(one, outer)
    surroundings.set(one, around)
    const isShown = isOuterShown && !silent.has(one.tagName) && one.properties["hidden"] !== true && !isHidden(one)
    const isBlock = breaking.has(one.tagName)
    // Two words of different elements never stick together.
    if (isBlock) end()
    else space()
    const from = lines.length
    for (const child of one.children) visit(child, one, around, isShown)
    if (isBlock) end()
    else space()
    spans.set(one, [from, isBlock || holder === null ? lines.length : lines.length + 1])
  }
  visit(page, null, nowhere, true)
  end()
  return {
    elements,
    metas: escapedOnce(metas, lines),
    links,
    lines,
    span: (one) => spans.get(one) ?? [0, 0],
    textOf: shownText,
    around: (one) => surroundings.get(one) ?? nowhere
  }
}

const isHidden = (element: Element): boolean => /display:\s*none/i.test(attribute(element, "style") ?? "")

/** What an article ends with, in the article. */
const ownFooter = /(?<=^|[\s_-])(?:post|entry|article)[_-]?footer(?:-line)?(?=$|[\s_-])/gi

/** What is called an article alone, as TYPO3 has it, and calls the line below its title a footer. */
const articleName = /(?:^|\s)(?:article|post|entry)(?:\s|$)/
const plainFooter = /(?<=^|\s)footer(?=\s|$)/g

/** Within an article every footer is its own. */
const withoutOwnFooter = (name: string, { article, part }: Surroundings): string => {
  if (article !== null) return name.replace(/footer/gi, "")
  if (part === null) return name
  const isNamed = articleName.test(attribute(part, "className") ?? "")
  return (isNamed ? name.replace(plainFooter, " ") : name).replace(ownFooter, " ")
}

/** Elements and attributes without which nothing is said about what stands around a text. */
const tellingTags = new Set("nav footer dialog aside article section a h1 h2 h3 h4 h5 h6".split(" "))
const tellingNames = ["className", "id", "role", "itemType", "itemScope"]

const within = (element: Element, outer: Surroundings): Surroundings => {
  const { tagName, properties } = element
  if (!tellingTags.has(tagName) && tellingNames.every((one) => properties[one] === undefined)) return outer
  const name = wide.has(tagName)
    ? ""
    : `${attribute(element, "className") ?? ""} ${attribute(element, "id") ?? ""}`.slice(0, longestName)
  const isNamed = name.length > 1
  const role = attribute(element, "role") ?? ""
  const isEntry =
    tagName === "article" ||
    (isNamed && /(?:^|\s)(?:h-entry|hentry)(?:\s|$)/.test(name)) ||
    /schema\.org\/\w*(?:Article|Posting)$/.test(attribute(element, "itemType") ?? "")
  const found: Surroundings = {
    outside:
      (outside.has(tagName) && !(tagName === "footer" && outer.part !== null)) ||
      outsideRoles.has(role) ||
      (isNamed && outsideWords.test(withoutOwnFooter(name, outer)))
        ? element
        : outer.outside,
    beside:
      tagName === "aside" || role === "complementary" || (isNamed && besideWords.test(name)) ? element : outer.beside,
    comment: isNamed && commentWords.test(name) ? element : outer.comment,
    article: isEntry ? element : outer.article,
    part: isEntry || tagName === "section" || (isNamed && articleName.test(name)) ? element : outer.part,
    item: properties["itemScope"] === undefined ? outer.item : element,
    link: tagName === "a" ? element : outer.link,
    heading: /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : outer.heading
  }
  return kinds.every((kind) => found[kind] === outer[kind]) ? outer : found
}

const kinds = ["outside", "beside", "comment", "article", "part", "item", "link", "heading"] as const

/** Metas without their second escape: done here, before `;` in `&euml;` splits a list of names. */
const escapedOnce = (metas: Metas, lines: ReadonlyArray<Line>): Metas => {
  const once = secondEscapes(() => lines.map(({ text }) => text).join("\n"))
  return new Map(
    [...metas].map(([name, all]) => [
      name,
      all.map((one) => (one.value.includes("&") ? { ...one, value: oneLine(once(one.value)) } : one))
    ])
  )
}

const note = (
  element: Element,
  metas: Map<string, Array<{ readonly value: string; readonly element: Element }>>,
  links: Map<string, Array<Element>>
): void => {
  if (element.tagName === "meta") {
    const value = oneLine(attribute(element, "content") ?? "")
    const names = ["property", "name", "httpEquiv"].flatMap((one) => attribute(element, one)?.toLowerCase() ?? [])
    const [name] = names
    if (name === undefined || value === "") return
    const same = metas.get(name)
    if (same === undefined) metas.set(name, [{ value, element }])
    else same.push({ value, element })
  }
  if (element.tagName === "link" || element.tagName === "a")
    for (const rel of new Set((attribute(element, "rel") ?? "").toLowerCase().split(/\s+/))) {
      if (rel === "") continue
      const same = links.get(rel)
      if (same === undefined) links.set(rel, [element])
      else same.push(element)
    }
}

const longestText = 2000

/** The `¶` or `#` beside a heading that leads to the heading itself. */
const isMark = (element: Element): boolean => {
  if (element.tagName !== "a" || attribute(element, "href")?.startsWith("#") !== true) return false
  const [only, ...others] = element.children
  return others.length === 0 && only?.type === "text" && !/[\p{L}\p{N}]/u.test(only.value)
}

const shownText = (element: Element): string => {
  let text = ""
  const visit = (node: Nodes): void => {
    if (text.length > longestText) return
    if (node.type === "text") text += node.value.slice(0, longestText)
    if (node.type !== "element" || silent.has(node.tagName) || isMark(node)) return
    text += " "
    for (const child of node.children) visit(child)
    text += " "
  }
  for (const child of element.children) visit(child)
  return oneLine(text)
}
