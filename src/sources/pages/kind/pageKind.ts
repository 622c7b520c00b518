/**
 * Whether a page of a site shows one article, by what it says of itself: to
 * fanfare, to networks, to search engines, by its address and its structure. A
 * list of articles, a tag page or an error page is not. Pure.
 */
import type { Root } from "hast"
import { elementsIn } from "../../../markup/elements.ts"
import { pageKey } from "../../../model/addresses/pageKey.ts"
import type { Draft } from "../../../model/draft/Draft.ts"
import type { BodyReading } from "../../bodies/bodyReading.ts"
import { wishOf } from "../namedArticle.ts"
import { kindSigns, type SignName } from "./kindSigns.ts"
import { bias, weights } from "./weights.ts"
import { whyNot } from "./whyNot.ts"

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
  /** What is read of it as an article, and how its text is shared out. */
  readonly draft: Pick<Draft, "metadata" | "furniture">
  readonly reading: BodyReading | null
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
  const elements = elementsIn(page)
  const wish = wishOf(elements)
  if (wish === "ignore") return settled("ignored")
  if (wish === "article") return settled("article")
  const key = pageKey(address)
  if (key === pageKey(new URL(base))) return settled("front page")
  if (/(?:^|\/)(?:page\/\d+|404|500)$/.test(key)) return settled("paging or error page")
  if (/(?:^|\/)(?:19|20)\d\d(?:[/-](?:0?[1-9]|1[0-2]))?$/.test(key)) return settled("list")
  const found = kindSigns({ elements, address, ...request })
  const score = signNames.reduce((sum, name) => sum + weights[name][0] * (found[name] ?? middle(name)), bias)
  if (score > 0) return { kind: "article", score, why: "" }
  const kind = found.listPath + found.severalArticles > 0 ? "list" : "other"
  return { kind, score, why: whyNot(found) }
}

const signNames = Object.keys(weights) as ReadonlyArray<SignName>

/** What cannot be seen speaks neither for nor against. */
const middle = (name: SignName): number => (weights[name][1] + weights[name][2]) / 2

/** What `<meta name="fanfare">` asks for, in lower case; empty where there is none. */
export const pageWish = (page: Root): string => wishOf(elementsIn(page))
