/** What the elements of a page say of its kind: articles, dates, wares, posts of users, how they are called. Pure. */
import type { Element } from "hast"
import { attribute, elementsIn, outermost } from "../../../markup/elements.ts"
import { pageKey } from "../../../model/addresses/pageKey.ts"

const shops = /add[-_]?to[-_]?(?:cart|bag|basket)|product-(?:price|form|info|detail)|woocommerce|single-product/i
const named = /(?:article|post|entry|blog|story)[-_]{0,2}(?:body|content|text|header|title|meta)/i
const praise = /testimonial/i
const users = /\/(?:users?|profiles?|members?|u)\/|[?&](?:u|uid|user|userid)=|member\.php|profile/i
const further = /[?&](?:page|paged|pg)=\d|\/page[/-]?\d+\/?$|\/p\d+\/?$/

/** From 0 for none to 1 for `most` and more. */
const upTo = (most: number, count: number): number => Math.min(1, Math.log1p(count) / Math.log1p(most))

export interface StructureRequest {
  readonly elements: ReadonlyArray<Element>
  readonly address: URL
  readonly isDated: boolean
  /** Whether its date is text that readers see around its title, or said by a meta of its own. */
  readonly showsDate: boolean
}

export const structureSigns = ({ elements, address, isDated, showsDate }: StructureRequest) => {
  const shown = shownArticles(elements, address)
  const counts = new Map<string, number>()
  const names = new Set<string>()
  for (const { tagName, properties } of elements) {
    counts.set(tagName, (counts.get(tagName) ?? 0) + 1)
    const { className, id } = properties
    if (Array.isArray(className)) for (const name of className) names.add(String(name))
    if (typeof id === "string") names.add(id)
  }
  const isCalled = (pattern: RegExp): number => Number([...names].some((name) => pattern.test(name)))
  const headings = counts.get("h1") ?? 0
  return {
    oneArticle: Number(shown === 1),
    datedArticle: Number(shown === 1 && isDated),
    severalArticles: Number(shown > 1),
    titledByDate: Number(shown === 0 && (showsDate || (headings === 1 && isTitledByDate(elements)))),
    manyDates: Number((counts.get("time") ?? 0) >= 5),
    noHeading: Number(headings === 0),
    figure: Number(counts.has("figure")),
    shop: isCalled(shops),
    namedBody: isCalled(named),
    praise: isCalled(praise),
    ...linkSigns(elements, address)
  }
}

/** Characters of a link; a longer one holds data. */
const longest = 2000

const linkSigns = (elements: ReadonlyArray<Element>, address: URL) => {
  const members = new Set<string>()
  let [all, outside, pages] = [0, 0, 0]
  const own = address.pathname.replace(/\/+$/, "")
  for (const one of elements) {
    const href = one.tagName === "a" ? attribute(one, "href") : undefined
    if (href === undefined || href.length > longest) continue
    all += 1
    if (users.test(href)) members.add(href)
    const host = hostOf.exec(href)?.[1]?.toLowerCase()
    if (host !== undefined && host !== address.hostname) outside += 1
    if (further.test(href) && isFurther(href, address, own)) pages += 1
  }
  return {
    outward: outside / (all + 1),
    members: upTo(10, members.size),
    pagination: Number(pages > 0)
  }
}

/** Read without parsing the whole address, of which a page has hundreds. */
const hostOf = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i

/** Another page of the same list. */
const isFurther = (href: string, address: URL, own: string): boolean =>
  URL.canParse(href, address.href) &&
  new URL(href, address).pathname.replace(/\/page[/-]?\d+\/?$|\/p\d+\/?$/, "").replace(/\/+$/, "") === own

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
