/**
 * Whether a page of a site shows one article, by what it says of itself: to
 * fanfare, to networks, to search engines, by its address and its structure. A
 * list of articles, a tag page or an error page is not. Pure.
 */
import type { Root } from "hast"
import { attribute, elementsIn } from "../../markup/elements.ts"
import { pageKey } from "../../model/addresses/pageKey.ts"
import type { BodyReading } from "../bodies/articleBody.ts"
import { bias, kindSigns, signNames, signs, type SignName } from "./kindSigns.ts"

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
  readonly reading: BodyReading | null
  /** Whether the page says when it was published, and by whom it was written. */
  readonly isDated: boolean
  readonly isSigned: boolean
}

export interface PageVerdict {
  readonly kind: PageKind
  /** Above 0 for what is an article; null where its signs do not matter. */
  readonly score: number | null
  /** Why a page that could be one is no article. */
  readonly why: string
}

const settled = (kind: PageKind): PageVerdict => ({ kind, score: null, why: "" })

export const pageKind = ({ page, address, base, ...request }: PageKindRequest): PageVerdict => {
  const wish = pageWish(page)
  if (wish === "ignore") return settled("ignored")
  if (wish === "article") return settled("article")
  const key = pageKey(address)
  if (key === pageKey(new URL(base))) return settled("front page")
  if (/(?:^|\/)(?:page\/\d+|404|500)$/.test(key)) return settled("paging or error page")
  const found = kindSigns({ elements: elementsIn(page), address, ...request })
  const score = signNames.reduce((sum, name) => sum + signs[name].weight * found[name], bias)
  if (score > 0) return { kind: "article", score, why: "" }
  const kind = found.listPath + found.severalArticles > 0 ? "list" : "other"
  return { kind, score, why: whyNot(found) }
}

/** The signs that speak most against it, and those for it that a page can easily have. */
const whyNot = (found: Readonly<Record<SignName, number>>): string => {
  const against = signNames
    .filter((name) => signs[name].weight < 0 && found[name] > 0.3)
    .toSorted((a, b) => signs[a].weight * found[a] - signs[b].weight * found[b])
  const missing = (["stated", "dated"] as const).filter((name) => found[name] === 0)
  return [...against, ...missing]
    .flatMap((name) => ("why" in signs[name] ? [signs[name].why] : []))
    .slice(0, 3)
    .join(", ")
}

/** What `<meta name="fanfare">` asks for, in lower case; empty where there is none. */
export const pageWish = (page: Root): string =>
  elementsIn(page)
    .filter((one) => one.tagName === "meta" && attribute(one, "name")?.toLowerCase() === "fanfare")
    .map((one) => (attribute(one, "content") ?? "").trim().toLowerCase())[0] ?? ""
