/**
 * The text of an article that a page shows by its script alone: its state in
 * JSON (Next.js, Nuxt, Gatsby and the like have the whole article in it), or
 * `articleBody` of JSON-LD. Asked only where the page itself shows hardly any
 * text. The state of a page holds much else: the article is what stands beside
 * the title of the page.
 */
import { Result } from "effect"
import type { Element, ElementContent, Root } from "hast"
import { attribute, elementsIn, rawText } from "../../markup/elements.ts"
import { h } from "../../markup/html/h.ts"
import { letterSize } from "../../text/letterSize.ts"
import { isRecord } from "../metadata/fields.ts"
import { likeness } from "../../text/plainKey.ts"
import { shownLater } from "./shownLater.ts"
import { statedBlocks } from "./statedBlocks.ts"
import { isHidden } from "./units.ts"

/** Letters of text from which on a page shows it itself; letters that an article has. */
const shown = 250
const least = 250

/** Characters of all JSON; values in it. */
const longest = 4_000_000
const mostValues = 200_000
/** Titles that are compared, and articles of that title that are read. */
const mostTitles = 2000
const mostFound = 20

/** How alike what is called a title must be to that of the page. */
const alike = 0.8

/** The page with the text that its script shows, or with the article that it states in place of its body; the page itself where it shows one, or has none. */
export const withStatedBody = (page: Root, title: string): Root => {
  if (showsText(page)) return page
  const later = shownLater(page)
  const blocks = title === "" || later !== page ? undefined : statedIn(elementsIn(page), title)
  if (blocks === undefined) return later
  const article = h("article", { itemProp: "articleBody" }, ...blocks)
  const put = <Parent extends Root | Element>(parent: Parent): Parent => ({
    ...parent,
    children: parent.children.map((child) => {
      if (child.type !== "element") return child
      if (child.tagName === "body") return { ...child, children: [article] }
      return child.tagName === "html" ? put(child) : child
    })
  })
  return put(page)
}

/** Stops at the text that is enough: most pages have it near their beginning. */
const showsText = (page: Root): boolean => {
  let left = shown
  const visit = ({ children }: Root | Element): boolean =>
    children.some((child) => {
      if (child.type === "text") {
        const size = child.value.length < longText ? 0 : letterSize(child.value.trim())
        if (size >= longText) left -= size
        return left <= 0
      }
      return child.type === "element" && !unshown.has(child.tagName) && !isHidden(child) && visit(child)
    })
  return visit(page)
}

/** Letters of a text that is no name of a link, and no button. */
const longText = 40

const unshown = new Set("script style template noscript head nav footer aside form dialog button select".split(" "))

const statedIn = (elements: ReadonlyArray<Element>, title: string): ReadonlyArray<ElementContent> | undefined => {
  let room = longest
  let best: { readonly blocks: ReadonlyArray<ElementContent>; readonly size: number } | undefined
  for (const element of elements) {
    const text = jsonOf(element)
    if (text === undefined || text.length > room) continue
    room -= text.length
    const read = Result.try(() => JSON.parse(text) as unknown)
    if (Result.isFailure(read)) continue
    for (const one of articlesIn(read.success, title)) {
      const blocks = statedBlocks(one)
      const size = letterSize(blocks.map(rawText).join(" "))
      if (size >= least && size > (best?.size ?? 0)) best = { blocks, size }
    }
  }
  return best?.blocks
}

/** `window.__NUXT__ = {…}` and the like. */
const assigned =
  /^\s*(?:window\.|self\.|globalThis\.|var\s+|const\s+)?(?:__[A-Z][A-Z_]+__|initialState|pageData)\s*=\s*(?=\{)/

const jsonOf = (element: Element): string | undefined => {
  if (element.tagName !== "script") return undefined
  const type = (attribute(element, "type") ?? "").toLowerCase()
  if (/json\s*(?:;.*)?$/.test(type)) return rawText(element)
  if (type !== "" && !/javascript|module/.test(type)) return undefined
  const text = rawText(element)
  const found = assigned.exec(text.slice(0, 200))
  return found === null ? undefined : text.slice(found[0].length).replace(/;\s*$/, "")
}

type Value = Readonly<Record<string, unknown>>

/** Objects that are called like the page. */
const articlesIn = (whole: unknown, title: string): ReadonlyArray<Value> => {
  const found: Array<Value> = []
  const open: Array<unknown> = [whole]
  let compared = 0
  for (let seen = 0; open.length > 0 && seen < mostValues; seen += 1) {
    const value = open.pop()
    if (isRecord(value)) {
      if (titles.some((name) => value[name] !== undefined) && (compared += 1) > mostTitles) break
      if (isCalled(value, title) && !isPaid(value) && found.length < mostFound) found.push(value)
      for (const one of Object.values(value)) if (typeof one === "object" && one !== null) open.push(one)
    } else if (Array.isArray(value))
      for (const one of value) if (typeof one === "object" && one !== null) open.push(one)
  }
  return found
}

const titles = ["title", "headline", "name", "heading", "headlines", "seoTitle"]

const isCalled = (value: Value, title: string): boolean =>
  titles.some((name) => {
    const said = value[name]
    // `{ rendered: … }` and `{ basic: … }`
    const texts = isRecord(said) ? Object.values(said) : [said]
    return texts.some((text) => typeof text === "string" && text.length < 400 && likeness(text, title) >= alike)
  })

const paidNames = /^(?:is_?)?(?:premium|paid|locked|paywall(?:ed)?|(?:members?|subscribers?)_?only)$/i
const audienceNames = /^(?:visibility|access|audience)$/i

/** Whether it says that it is not for everybody. */
const isPaid = (value: Value): boolean =>
  /^false$/i.test(String(value["isAccessibleForFree"] ?? "")) ||
  Object.entries(value).some(
    ([name, said]) =>
      (paidNames.test(name) && said === true) ||
      (audienceNames.test(name) && typeof said === "string" && /paid|members|premium|subscribers|founding/i.test(said))
  )
