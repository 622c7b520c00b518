/**
 * The articles in the JSON of a page that are called like the page: in the
 * state of its script (Next.js, Nuxt, Gatsby and the like), or in JSON-LD. Those
 * that are kept from some readers are left out.
 */
import { Result } from "effect"
import type { Element } from "hast"
import { attribute, rawText } from "../../markup/elements.ts"
import { likeness } from "../../text/plainKey.ts"
import { isRecord } from "../metadata/fields.ts"

export type StatedArticle = Readonly<Record<string, unknown>>

/** Characters of all JSON; values in it. */
const longest = 4_000_000
const mostValues = 200_000
/** Titles that are compared, and articles of that title that are read. */
const mostTitles = 2000
const mostFound = 20

/** How alike what is called a title must be to that of the page. */
const alike = 0.8

/** In the order of the page; of one script, what stands later first. */
export const statedArticles = (elements: ReadonlyArray<Element>, title: string): ReadonlyArray<StatedArticle> => {
  let room = longest
  return elements.flatMap((element) => {
    const text = jsonOf(element)
    if (text === undefined || text.length > room) return []
    room -= text.length
    const read = Result.try(() => {
      const value = JSON.parse(text) as unknown
      return typeof value === "string" ? (JSON.parse(value) as unknown) : value
    })
    return Result.isFailure(read) ? [] : articlesIn(read.success, title)
  })
}

/** `window.__NUXT__ = {…}`, `window.__remixContext = JSON.parse("…")` and the like. */
const assigned =
  /^\s*(?:window\.|self\.|globalThis\.|var\s+|let\s+|const\s+)?(?:__[A-Za-z]\w+|initialState|pageData)\s*=\s*(?:(?=\{)|JSON\.parse\(\s*(?="))/

const jsonOf = (element: Element): string | undefined => {
  if (element.tagName !== "script") return undefined
  const type = (attribute(element, "type") ?? "").toLowerCase()
  if (/json\s*(?:;.*)?$/.test(type)) return rawText(element)
  if (type !== "" && !/javascript|module/.test(type)) return undefined
  const text = rawText(element)
  const found = assigned.exec(text.slice(0, 200))
  return found === null
    ? undefined
    : text.slice(found[0].length).replace(found[0].includes("(") ? /\)\s*;?\s*$/ : /;\s*$/, "")
}

/** Objects that are called like the page. */
const articlesIn = (whole: unknown, title: string): ReadonlyArray<StatedArticle> => {
  const found: Array<StatedArticle> = []
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

const isCalled = (value: StatedArticle, title: string): boolean =>
  titles.some((name) => {
    const said = value[name]
    // `{ rendered: … }` and `{ basic: … }`
    const texts = isRecord(said) ? Object.values(said) : [said]
    return texts.some((text) => typeof text === "string" && text.length < 400 && likeness(text, title) >= alike)
  })

const paidNames = /^(?:is_?)?(?:premium|paid|locked|paywall(?:ed)?|(?:members?|subscribers?)_?only)$/i
const audienceNames = /^(?:visibility|access|audience)$/i

/** Whether it says that it is not for everybody. */
const isPaid = (value: StatedArticle): boolean =>
  /^false$/i.test(String(value["isAccessibleForFree"] ?? "")) ||
  Object.entries(value).some(
    ([name, said]) =>
      (paidNames.test(name) && said === true) ||
      (audienceNames.test(name) && typeof said === "string" && /paid|members|premium|subscribers|founding/i.test(said))
  )
