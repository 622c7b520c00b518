/** What elements of a page are called, and what that says of the units in them. */
import type { Element } from "hast"
import { attribute } from "../../markup/elements.ts"
import type { Holder, Units } from "./units.ts"

export type Mark =
  | "note"
  | "nav"
  | "aside"
  | "header"
  | "footer"
  | "form"
  | "figure"
  | "chrome"
  | "teaser"
  | "comment"
  | "credit"
  | "author"

const names: Readonly<Record<"chrome" | "teaser" | "comment" | "credit" | "author", RegExp>> = {
  chrome:
    /share|social|relat(?!ive)|recommend|recirc|more-|read-?(?:more|next)|also|popular|trending|latest|newsletter|subscri|sign-?up|promo|advert|(?:^|[\s_-])ads?(?:[\s_-]|$)|sponsor|banner|widget|cookie|consent|modal|popup|login|paywall|rating|print|(?:^|[\s_-])toc(?:[\s_-]|$)|pagination|pager|prev|next-|sidebar|(?:^|[\s_-])cta|card|carousel|slider|menu|breadcrumb|(?:^|[\s_-])nav|toolbar|button|follow|(?:post|article|entry|page)[_-]+(?:copyright|licen[cs]e)|(?:copyright|licen[cs]e)[_-]+(?:box|card|block|info|meta|title|notice)/i,
  teaser: /teaser/i,
  comment: /comment|disqus|respond|reply|reaction|discuss/i,
  credit: /caption|credit|copyright/i,
  author: /author|(?:^|[\s_-])bio|contributor|profile/i
}

const namesOf = (element: Element): ReadonlyArray<string> =>
  `${attribute(element, "className") ?? ""} ${attribute(element, "id") ?? ""}`.split(/\s+/)

/** `usual` are names that say nothing on this page. */
export const marksOf = (element: Element, usual: ReadonlySet<string>): ReadonlyArray<Mark> => {
  const { tagName } = element
  const role = attribute(element, "role") ?? ""
  const called = namesOf(element)
    .filter((name) => !usual.has(name))
    .join(" ")
  const found: Array<Mark> = []
  if (role === "doc-endnotes" || /(?:^|[\s_-])(?:foot|end)-?notes?(?:[\s_-]|$)/i.test(called)) found.push("note")
  if (tagName === "nav" || role === "navigation") found.push("nav")
  if (tagName === "aside" || role === "complementary") found.push("aside")
  if (tagName === "header" || role === "banner") found.push("header")
  if (
    tagName === "footer" ||
    role === "contentinfo" ||
    /(?:^|[\s_-])(?:post|entry|article)-footer(?:[\s_-]|$)|(?:^|\s)(?:site|page|main|global)?[_-]?footer(?=\s|$|[_-])/i.test(
      called
    )
  )
    found.push("footer")
  if (tagName === "form" || tagName === "dialog" || role === "search" || role === "dialog") found.push("form")
  if (tagName === "figure" || tagName === "figcaption") found.push("figure")
  for (const name of ["chrome", "teaser", "comment", "credit", "author"] as const)
    if (names[name].test(called)) found.push(name)
  return found
}

/** The part of what is voted for from which a name says nothing. */
const usualPart = 0.6

/**
 * Names of elements that hold much of what is voted for: a builder of pages calls whatever it makes a widget, and an
 * article that is a list of cards calls its parts so.
 */
export const usualNames = ({ holders }: Units, votedFor: ReadonlyMap<Holder, number>): ReadonlySet<string> => {
  const [root] = holders
  const whole = root === undefined ? 0 : (votedFor.get(root) ?? 0)
  const held = new Map<string, number>()
  // The elements around the one that is looked at, and how many of them have each name.
  const open: Array<{ readonly holder: Holder; readonly names: ReadonlySet<string> }> = []
  const around = new Map<string, number>()
  const count = (all: ReadonlySet<string>, by: 1 | -1): void => {
    for (const name of all) around.set(name, (around.get(name) ?? 0) + by)
  }
  for (const holder of holders) {
    for (let last = open.at(-1); last !== undefined && last.holder !== holder.parent; last = open.at(-1)) {
      count(last.names, -1)
      open.pop()
    }
    const own = new Set(holder.node.type === "element" ? namesOf(holder.node) : [])
    for (const name of own)
      if ((around.get(name) ?? 0) === 0) held.set(name, (held.get(name) ?? 0) + (votedFor.get(holder) ?? 0))
    count(own, 1)
    open.push({ holder, names: own })
  }
  return new Set([...held].filter(([, voted]) => voted >= usualPart * whole && whole > 0).map(([name]) => name))
}
