/**
 * Whether a page of a site shows one article, by what it says of itself: to
 * fanfare, to networks, to search engines, by its markup. A list of articles,
 * a tag page or an error page is not. Pure.
 */
import { Result } from "effect"
import type { Element, Root } from "hast"
import { attribute, elementsIn, outermost, rawText } from "../../markup/elements.ts"
import { pageKey } from "../../model/addresses/pageKey.ts"
import { isRecord } from "../metadata/fields.ts"
import { isPlace } from "../../markup/places/withoutPlaces.ts"

export type PageKind =
  | "article"
  /** The page asks to be left alone: `<meta name="fanfare" content="ignore">`. */
  | "ignored"
  /** The front page of the site or of a part of it. */
  | "front page"
  /** An error page, or a further page of a list. */
  | "paging or error page"
  | "list"
  | "other"

export interface PageKindRequest {
  /** The whole page, places and all. */
  readonly page: Root
  /** Where the page is served. */
  readonly address: URL
  /** Where the folder of all pages is served. */
  readonly base: string
  /** Whether the page says when it was published. */
  readonly isDated: boolean
}

export const pageKind = ({ page, address, base, isDated }: PageKindRequest): PageKind => {
  const elements = elementsIn(page)
  const wish = pageWish(page)
  if (wish === "ignore") return "ignored"
  if (wish === "article") return "article"
  const key = pageKey(address)
  if (key === pageKey(new URL(base))) return "front page"
  if (/(?:^|\/)(?:page\/\d+|404|500)$/.test(key)) return "paging or error page"
  if (says(elements, "og:type", "article") || hasOneArticle(elements)) return "article"
  if (/\/(?:tags?|categor(?:y|ies)|archives?|authors?|topics?|search)(?:\/|$)/i.test(key)) return "list"
  const shown = shownArticles(elements, address)
  if (shown > 1) return "list"
  if (shown === 1 && isDated) return "article"
  return elements.some((one) => isPlace(one) && /^\s*(?:share|comments)\s*$/i.test(attribute(one, "dataFanfare") ?? ""))
    ? "article"
    : "other"
}

/** What `<meta name="fanfare">` asks for, in lower case; empty where there is none. */
export const pageWish = (page: Root): string =>
  elementsIn(page)
    .filter((one) => one.tagName === "meta" && attribute(one, "name")?.toLowerCase() === "fanfare")
    .map((one) => (attribute(one, "content") ?? "").trim().toLowerCase())[0] ?? ""

const says = (elements: ReadonlyArray<Element>, property: string, value: string): boolean =>
  elements.some(
    (one) =>
      one.tagName === "meta" &&
      (attribute(one, "property") ?? attribute(one, "name"))?.toLowerCase() === property &&
      attribute(one, "content")?.trim().toLowerCase() === value
  )

/** Deep enough for every graph that sites write. */
const deepestSubject = 12

const articleType = /(?:Article|Posting|Report|Review)$/

/** JSON-LD whose own subject is one article; the articles of a list or of a blog are nested in it. */
const hasOneArticle = (elements: ReadonlyArray<Element>): boolean => {
  const subjects = elements
    .filter((one) => one.tagName === "script" && /^application\/ld\+json/i.test(attribute(one, "type") ?? ""))
    .flatMap((one) => {
      const parsed = Result.try(() => JSON.parse(rawText(one)) as unknown)
      return Result.isSuccess(parsed) ? subjectsOf(parsed.success, 0) : []
    })
  return subjects.filter((one) => [one["@type"]].flat().some((type) => articleType.test(String(type)))).length === 1
}

const subjectsOf = (value: unknown, depth: number): ReadonlyArray<Readonly<Record<string, unknown>>> => {
  if (depth > deepestSubject) return []
  const below = (one: unknown) => subjectsOf(one, depth + 1)
  if (Array.isArray(value)) return value.flatMap(below)
  if (!isRecord(value)) return []
  return [value, ...("@graph" in value ? below(value["@graph"]) : []), ...below(value["mainEntity"])]
}

/** How many articles the markup shows: those with the page's `h1`, else all of them; teasers link elsewhere and are none. */
const shownArticles = (elements: ReadonlyArray<Element>, address: URL): number => {
  const marked = elements.filter(isArticle)
  const outer = outermost(marked)
  const titled = outer.filter((one) => elementsIn(one).some(({ tagName }) => tagName === "h1"))
  const candidates = titled.length === 1 ? titled : outer
  return candidates.length === 1 && leadsElsewhere(candidates[0], address) ? 2 : candidates.length
}

const isArticle = (element: Element): boolean =>
  element.tagName === "article" ||
  /(?:^|\s)h-entry(?:\s|$)/.test(attribute(element, "className") ?? "") ||
  /^https?:\/\/schema\.org\/\w*(?:Article|Posting|Report|Review)$/.test(attribute(element, "itemType") ?? "")

/** The heading of a teaser is a link to the article's own page. */
const leadsElsewhere = (article: Element | undefined, address: URL): boolean => {
  const heading = article && elementsIn(article).find(({ tagName }) => /^h[1-6]$/.test(tagName))
  const link = heading && elementsIn(heading).find((one) => one.tagName === "a")
  const href = link && attribute(link, "href")
  return href !== undefined && URL.canParse(href, address.href) && pageKey(new URL(href, address)) !== pageKey(address)
}
