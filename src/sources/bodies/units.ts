/**
 * A page as the units of its text, in their order: a paragraph, a heading, a
 * list, a table, a run of words between two blocks; and the elements around
 * them. What a body holds is chosen by units; pictures and other things
 * without words follow them.
 */
import type { Element, Root, RootContent, Text } from "hast"
import { attribute } from "../../markup/elements.ts"
import { letterSize } from "../../text/letterSize.ts"
import { isDialog } from "./isDialog.ts"
import { isDataTable, isPlainList } from "./wholeUnits.ts"

export type UnitKind = "prose" | "heading" | "list" | "table" | "code" | "caption" | "control"

/** An element that holds units, or the page itself. */
export interface Holder {
  readonly node: Element | Root
  readonly parent: Holder | null
  /** Characters of all units in it. */
  length: number
}

export interface Unit {
  readonly kind: UnitKind
  /** One block, or the nodes of a run beside blocks. */
  readonly nodes: ReadonlyArray<RootContent>
  readonly holder: Holder
  readonly texts: ReadonlyArray<Text>
  /** In one line. */
  readonly text: string
  /** How long the text is, as languages with an alphabet have letters. */
  readonly size: number
  /** Which part of the characters is in links. */
  readonly linked: number
}

export interface Units {
  readonly units: ReadonlyArray<Unit>
  /** The outer ones first. */
  readonly holders: ReadonlyArray<Holder>
}

const blocks = new Set(
  "address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol p picture pre section summary table tbody td tfoot th thead tr ul video audio iframe object".split(
    " "
  )
)

/** What shows nothing to read. */
const silent = new Set(
  "script style template noscript head title svg math iframe object audio video select textarea canvas".split(" ")
)

const lists = new Set(["ul", "ol", "dl", "menu"])
const controls = new Set(["button", "label", "legend"])

/** What AMP has beside an article. */
const unseenParts = new Set(
  "amp-ad amp-embed amp-sticky-ad amp-auto-ads amp-analytics amp-pixel amp-consent amp-sidebar amp-social-share amp-state amp-user-notification amp-next-page amp-app-banner".split(
    " "
  )
)

/** Whether readers do not see an element. What React streams to a page is hidden until its script puts it in place. */
export const isHidden = (element: Element): boolean => {
  const { hidden, ariaHidden, style: own } = element.properties
  if (unseenParts.has(element.tagName) || isDialog(element)) return true
  // Most elements say nothing of it.
  if (hidden === undefined && ariaHidden === undefined && own === undefined) return false
  // Scripts that show a page when it is loaded, or stands under a dialog.
  if (element.tagName === "html" || element.tagName === "body") return false
  // Cloudflare's script shows it.
  if (attribute(element, "dataCfsrc") !== undefined) return false
  const id = attribute(element, "id")
  if (id !== undefined && /^S:[\da-f]+$/.test(id)) return false
  const style = attribute(element, "style")
  return (
    (hidden !== undefined && hidden !== null && hidden !== false) ||
    (attribute(element, "ariaHidden") === "true" &&
      // Formulas of MediaWiki are pictures for those who see.
      !/fallback-image/.test(attribute(element, "className") ?? "")) ||
    (style !== undefined && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style))
  )
}

const isRead = (node: RootContent): node is Element =>
  node.type === "element" && !silent.has(node.tagName) && !isHidden(node)

export const unitsOf = (page: Root): Units => {
  const units: Array<Unit> = []
  const holders: Array<Holder> = []
  const holding = holdingBlocks(page)
  const add = (kind: UnitKind, nodes: ReadonlyArray<RootContent>, holder: Holder): void => {
    const unit = unitOf(kind, nodes, holder)
    if (unit.text === "") return
    units.push(unit)
    holder.length += unit.text.length
  }
  const visit = (holder: Holder): void => {
    holders.push(holder)
    let run: Array<RootContent> = []
    const close = (): void => {
      if (run.length > 0) add("prose", run, holder)
      run = []
    }
    for (const child of holder.node.children) {
      if (child.type === "text") run.push(child)
      if (!isRead(child)) continue
      if (!holding.has(child)) run.push(child)
      else {
        close()
        const kind = kindOf(child, holding)
        if (kind === null) visit({ node: child, parent: holder, length: 0 })
        else add(kind, [child], holder)
      }
    }
    close()
  }
  visit({ node: page, parent: null, length: 0 })
  for (const { parent, length } of holders.toReversed()) if (parent !== null) parent.length += length
  return { units, holders }
}

/** Elements that are blocks, or have one in them. */
const holdingBlocks = (page: Root): ReadonlySet<Element> => {
  const holding = new Set<Element>()
  const look = (node: Element): boolean => {
    let holds = blocks.has(node.tagName)
    for (const child of node.children) if (child.type === "element" && look(child)) holds = true
    if (holds) holding.add(node)
    return holds
  }
  for (const child of page.children) if (child.type === "element") look(child)
  return holding
}

/** Null for an element whose blocks are units of their own. */
const kindOf = (element: Element, holding: ReadonlySet<Element>): UnitKind | null => {
  const { tagName } = element
  if (/^h[1-6]$/.test(tagName)) return "heading"
  if (tagName === "pre") return "code"
  if (tagName === "figcaption") return "caption"
  if (controls.has(tagName)) return "control"
  if (lists.has(tagName)) return isPlainList(element) ? "list" : null
  if (tagName === "table") return isDataTable(element) ? "table" : null
  return element.children.some((child) => child.type === "element" && holding.has(child)) ? null : "prose"
}

/** An `a` without an address that is no place either is one for a script. */
const isLink = ({ tagName, properties }: Element): boolean =>
  tagName === "a" &&
  (properties["href"] !== undefined || (properties["name"] === undefined && properties["id"] === undefined))

const unitOf = (kind: UnitKind, nodes: ReadonlyArray<RootContent>, holder: Holder): Unit => {
  const texts: Array<Text> = []
  let text = ""
  let linked = 0
  const visit = (node: RootContent, isLinked: boolean): void => {
    if (node.type === "text") {
      texts.push(node)
      const { length } = text
      text += node.value.replace(/\s+/g, " ")
      if (isLinked) linked += text.length - length
      return
    }
    if (!isRead(node)) return
    const isApart = node.tagName === "br" || blocks.has(node.tagName)
    if (isApart) text += " "
    for (const child of node.children) visit(child, isLinked || isLink(node))
    if (isApart) text += " "
  }
  for (const node of nodes) visit(node, false)
  text = text.replace(/ {2,}/g, " ").trim()
  return {
    kind,
    nodes,
    holder,
    texts,
    text,
    size: letterSize(text),
    linked: text === "" ? 0 : Math.min(1, linked / text.length)
  }
}
