/**
 * What speaks for and against a page being one article: its own statements,
 * its address, its structure. Each sign is from 0 to 1 and has a weight; no
 * sign decides alone.
 */
import type { Element } from "hast"
import { attribute, elementsIn, outermost } from "../../markup/elements.ts"
import { isPlace } from "../../markup/places/withoutPlaces.ts"
import { pageKey } from "../../model/addresses/pageKey.ts"
import type { BodyReading } from "../bodies/articleBody.ts"
import { statementsOf } from "./statements.ts"

export interface SignsRequest {
  readonly elements: ReadonlyArray<Element>
  readonly address: URL
  /** Null where the page was not read as a whole. */
  readonly reading: BodyReading | null
  readonly isDated: boolean
  readonly isSigned: boolean
}

interface Sign {
  readonly weight: number
  /** What is said where it speaks against the page, or where it would speak for it and is not there. */
  readonly why?: string
}

/** Weights follow a logistic regression over pages of seven kinds (`npm run bench:ingest`), and are rounded. */
export const signs = {
  stated: { weight: 4.3, why: "neither `og:type` nor JSON-LD says that it is an article" },
  place: { weight: 4.3 },
  statedOther: { weight: -4.5, why: "it says of itself that it is something else" },
  statedPage: { weight: -0.8 },
  statedBusiness: { weight: -1.3, why: "its JSON-LD is about a business or a service" },
  dated: { weight: 1, why: "no date is found" },
  signed: { weight: 0.3 },
  oneArticle: { weight: 0.4 },
  datedArticle: { weight: 2 },
  severalArticles: { weight: -1.5, why: "it shows several articles" },
  titledByDate: { weight: 1.5 },
  manyDates: { weight: -2.3, why: "it shows many dates" },
  prose: { weight: 1.8 },
  noProse: { weight: -1, why: "it has no long paragraph" },
  bodyPart: { weight: 1 },
  linked: { weight: -1.2, why: "much of its text is links" },
  noHeading: { weight: -1, why: "it has no `<h1>`" },
  prices: { weight: -1.5, why: "it shows prices" },
  shop: { weight: -1.5, why: "it can be bought there" },
  longName: { weight: 2.4 },
  articlePath: { weight: 1.7 },
  datePath: { weight: 2.2 },
  listPath: { weight: -4, why: "its address is that of a list or a search" },
  aboutPath: { weight: -4, why: "its address is that of a page about the site" },
  docPath: { weight: -2.4, why: "its address is that of documentation" },
  forumPath: { weight: -1.2, why: "its address is that of a forum" },
  queryPath: { weight: -1, why: "its address has a query" }
} satisfies Record<string, Sign>

export type SignName = keyof typeof signs

/** What has no sign counts for nothing. */
export const bias = -2.2

export const signNames = Object.keys(signs) as ReadonlyArray<SignName>

const articleType = /(?:Article|Posting|Report|Review)$/
const otherType =
  /^(?:DiscussionForumPosting|QAPage|Question|Product|ProductGroup|Offer|AggregateOffer|CollectionPage|ItemList|SearchResultsPage|AboutPage|ContactPage|ProfilePage|Blog)$/
const businessType = /(?:Business|Service|Store|Restaurant|Hotel)$/
const has = (text: string, pattern: RegExp): number => Number(pattern.test(text))

export const kindSigns = ({
  elements,
  address,
  reading,
  isDated,
  isSigned
}: SignsRequest): Record<SignName, number> => {
  const { ogType, subjects } = statementsOf(elements)
  const isOther = subjects.some((type) => otherType.test(type)) || !["", "article", "website"].includes(ogType)
  const articles = subjects.filter((type) => articleType.test(type) && !otherType.test(type)).length
  const isStated = ogType === "article" || articles === 1
  const { pathname, hostname, search } = address
  const shown = shownArticles(elements, address)
  const times = elements.filter(({ tagName }) => tagName === "time").length
  const headings = elements.filter(({ tagName }) => tagName === "h1").length
  const name = pathname.split("/").findLast(Boolean) ?? ""
  const hasClass = (pattern: RegExp): boolean =>
    elements.some((one) => pattern.test(`${attribute(one, "className") ?? ""} ${attribute(one, "id") ?? ""}`))
  return {
    stated: Number(isStated),
    place: Number(
      elements.some((one) => isPlace(one) && /^\s*(?:share|comments)\s*$/i.test(attribute(one, "dataFanfare") ?? ""))
    ),
    statedOther: Number(isOther),
    statedPage: Number(!isStated && subjects.includes("WebPage")),
    statedBusiness: Number(articles === 0 && subjects.some((type) => businessType.test(type))),
    dated: Number(isDated),
    signed: Number(isSigned),
    oneArticle: Number(shown === 1),
    datedArticle: Number(shown === 1 && isDated),
    severalArticles: Number(shown > 1),
    titledByDate: Number(shown === 0 && headings === 1 && isTitledByDate(elements)),
    manyDates: Number(times >= 5),
    prose: Math.min(1, (reading?.prose ?? 0) / 4000),
    noProse: Number((reading?.prose ?? 0) === 0),
    bodyPart: reading?.part ?? 0,
    linked: reading?.linked ?? 0,
    noHeading: Number(headings === 0),
    prices: Math.min(1, (reading?.prices ?? 0) / 4),
    shop: Number(
      hasClass(/add[-_]?to[-_]?(?:cart|bag|basket)|product-(?:price|form|info|detail)|woocommerce|single-product/i)
    ),
    longName: Math.min(1, (name.match(/-/g)?.length ?? 0) / 5),
    articlePath: has(
      pathname,
      /\/(?:blog|news|articles?|posts?|story|stories|insights?|learn|guides?|resources|magazine|press)(?=\/)/i
    ),
    datePath: has(pathname, /\/(?:19|20)\d\d(?:\/|-\d\d)/),
    listPath: has(
      pathname,
      /\/(?:tags?|categor(?:y|ies)|archives?|authors?|topics?|search|collections?|browse|genre|shop|products?)(?:\/|\.html?$|$)/i
    ),
    aboutPath: has(
      pathname,
      /\/(?:about(?:-us)?|contact(?:-us)?|imprint|impressum|privacy(?:-policy)?|terms|legal|faq)\/?(?:index\.html?|\.html?)?$/i
    ),
    docPath: has(
      hostname + pathname,
      /(?:^|[./])(?:docs?|documentation|reference|api|manual|help|wiki|developers?)(?:[./]|$)/i
    ),
    forumPath: has(hostname + pathname, /forum|\/(?:threads?|topic|community|discussions?|questions?)(?:\/|$)/i),
    queryPath: has(search, /[?&](?:id|t|f|p|q|s)=/)
  }
}

/** One `<h1>`, and a `<time>` before the first long paragraph behind it. */
const isTitledByDate = (elements: ReadonlyArray<Element>): boolean => {
  const title = elements.findIndex(({ tagName }) => tagName === "h1")
  const time = elements.findIndex(({ tagName }, index) => index > title && tagName === "time")
  const paragraph = elements.findIndex(({ tagName }, index) => index > title && tagName === "p")
  return time > 0 && paragraph > 0 && time < paragraph
}

/** How many articles the markup shows: those with the page's `h1`, else all of them; teasers link elsewhere and are none. */
const shownArticles = (elements: ReadonlyArray<Element>, address: URL): number => {
  const outer = outermost(elements.filter(isArticle))
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
