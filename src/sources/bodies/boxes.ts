/**
 * Small boxes in a text that are none of it, by how they are made: a form that
 * asks for an address of mail, a list of links to the headings below with the
 * line over it, a heading of a list whose list is not kept.
 */
import type { Element, RootContent } from "hast"
import { attribute, elementsIn } from "../../markup/elements.ts"
import { chromeLine } from "../furniture/chrome.ts"
import type { ChromeKind } from "../furniture/Words.ts"
import type { Holder, Unit } from "./units.ts"

/** Characters of a box; what holds more is the text. */
const largest = 600

const lists: ReadonlySet<ChromeKind> = new Set([
  "related",
  "latest news",
  "latest comments",
  "comments",
  "share heading"
])

/** Of units in the order of the page, those that are in such boxes. */
export const boxesIn = (units: ReadonlyArray<Unit>, kept: ReadonlySet<Unit>): ReadonlySet<Unit> => {
  const forms = new Map<Holder, boolean>()
  const asks = (holder: Holder): boolean => {
    const known = forms.get(holder)
    if (known !== undefined) return known
    const isOne =
      holder.length <= largest &&
      holder.node.type === "element" &&
      (elementsIn(holder.node).some(asksForMail) || (holder.parent !== null && asks(holder.parent)))
    forms.set(holder, isOne)
    return isOne
  }
  const asking = units.filter((unit) => kept.has(unit) && asks(unit.holder))
  // A short page with such a form may hold its text beside it.
  const found = new Set(sizeOf(asking) <= most * sizeOf(kept) ? asking : [])
  for (const [at, unit] of units.entries()) {
    if (!kept.has(unit) || found.has(unit)) continue
    const before = units[at - 1]
    const after = units[at + 1]
    if (isContents(unit)) {
      found.add(unit)
      if (before !== undefined && kept.has(before) && isLabel(before)) found.add(before)
    } else if (isListHeading(unit) && (after === undefined || !kept.has(after))) found.add(unit)
  }
  return found
}

/** The part of what is kept that forms may take along. */
const most = 0.3

const sizeOf = (units: Iterable<Unit>): number => {
  let sum = 0
  for (const { size } of units) sum += size
  return sum
}

const asksForMail = (element: Element): boolean =>
  element.tagName === "input" &&
  (attribute(element, "type")?.toLowerCase() === "email" || /^e-?mail/i.test(attribute(element, "name") ?? ""))

/** At least two links, all of them to places of the page itself. */
const isContents = ({ kind, linked, nodes }: Unit): boolean => {
  if (kind !== "list" || linked < 0.8) return false
  const links = nodes.flatMap(linksIn)
  return (
    links.length > 1 &&
    links.every((href) => /^#./.test(href) && !/^#(?:user-content-)?(?:fn|ftn|note|ref|cite)/i.test(href))
  )
}

const linksIn = (node: RootContent): ReadonlyArray<string> =>
  node.type === "element"
    ? elementsIn(node).flatMap((one) => (one.tagName === "a" ? (attribute(one, "href") ?? []) : []))
    : []

const isLabel = ({ kind, text }: Unit): boolean =>
  kind === "heading" || (text.length < 40 && !/[.!?。！？]$/u.test(text))

const isListHeading = ({ kind, text }: Unit): boolean => {
  if (kind !== "heading" && (kind !== "prose" || text.length > 60)) return false
  const said = chromeLine(text)?.kind
  return said !== undefined && lists.has(said)
}
