/**
 * What a page says about its article: JSON-LD, Open Graph, microdata, meta
 * tags, links, time and headings, as fields in the order of their strength.
 */
import type { Element, Root } from "hast"
import { attribute, elementsIn, outermost } from "../../markup/elements.ts"
import { withoutSecondEscape } from "../../markup/escapedTwice.ts"
import { oneLine } from "../../markup/oneLine.ts"
import { plainText } from "../../markup/plainText.ts"
import { catalogue, type FieldName, type ReleaseName } from "../metadata/catalogue.ts"
import { articleOf } from "./jsonLd.ts"
import type { RawField } from "../../model/draft/Metadata.ts"

/** Fields under the names that `fields.ts` knows; a fragment has no head and no language of its own. */
export const htmlFields = (page: Root, file: string, isWhole: boolean): ReadonlyArray<RawField> => {
  const elements = elementsIn(page)
  const metas = metaValues(elements)
  const siteName = metas.get("og:site_name")?.[0]?.value
  const fields: Array<RawField> = []
  let text: string | null = null
  const shown = (): string => (text ??= plainText(page))
  const add = (key: FieldName, value: unknown, from: string, element?: Element, confidence?: number): void => {
    if (value === undefined) return
    const start = element?.position?.start
    const place = start === undefined ? { file } : { file, line: start.line, column: start.column }
    fields.push({
      key: htmlKey(key),
      value: typeof value === "string" && words.has(key) ? withoutSecondEscape(value, shown) : value,
      from,
      place: () => place,
      ...(confidence === undefined ? {} : { confidence })
    })
  }
  const meta = (key: FieldName, ...names: ReadonlyArray<string>): void => {
    for (const name of names) {
      const [first] = metas.get(name) ?? []
      if (first !== undefined) add(key, first.value, `meta ${name}`, first.element)
    }
  }
  const itemprop = (key: FieldName, name: string): void => {
    const element = elements.find((one) => (attribute(one, "itemProp") ?? "").split(" ").includes(name))
    if (element !== undefined)
      add(key, propertyValue(element), `itemprop ${name}`, element, isShownDate(key, element) ? 0.85 : undefined)
  }

  const canonicalLink = elements.find(
    (one) => one.tagName === "link" && (attribute(one, "rel") ?? "").split(" ").includes("canonical")
  )
  if (canonicalLink !== undefined) add("url", attribute(canonicalLink, "href"), "link canonical", canonicalLink)
  meta("url", "og:url")
  const shortLink = elements.find(
    (one) => one.tagName === "link" && (attribute(one, "rel") ?? "").split(" ").includes("shortlink")
  )
  const short = shortLink === undefined ? undefined : attribute(shortLink, "href")
  if (/^https?:\/\//i.test(short ?? "")) add("shortUrl", short, "link shortlink", shortLink)

  meta("paywall", "fanfare:paywall")
  const article = articleOf(elements)
  for (const [key, value] of Object.entries(article) as ReadonlyArray<[FieldName, unknown]>) add(key, value, "JSON-LD")

  const ogTitle = metas.get("og:title")?.[0]
  if (ogTitle !== undefined) add("title", withoutSite(ogTitle.value, siteName), "meta og:title", ogTitle.element)
  itemprop("title", "headline")
  meta("title", "twitter:title")
  const heading = firstHeading(elements, siteName)
  if (heading !== undefined) add("title", oneLine(plainText(heading)), "first heading", heading, 0.95)
  const title = elements.find(({ tagName }) => tagName === "title")
  if (title !== undefined) add("title", withoutSite(titleText(title), siteName), "title element", title, 0.85)

  meta("description", "og:description", "description", "twitter:description", "dc.description")
  itemprop("description", "description")
  meta("published", "article:published_time", "article:published", "og:article:published_time", "og:pubdate")
  itemprop("published", "datePublished")
  meta("published", "date", "pubdate", "publishdate", "dc.date", "dc.date.issued", "parsely-pub-date")
  const time = articleTime(elements)
  if (time !== undefined) add("published", timeOf(time), "time element", time, 0.85)
  meta("updated", "article:modified_time", "og:updated_time")
  itemprop("updated", "dateModified")
  meta("updated", "last-modified", "dcterms.modified")

  const authors = [...(metas.get("author") ?? []), ...(metas.get("article:author") ?? [])].filter(
    ({ value }) => !/^https?:/i.test(value)
  )
  if (authors[0] !== undefined)
    add(
      "authors",
      authors.map(({ value }) => value),
      "meta author",
      authors[0].element
    )
  itemprop("authors", "author")
  const [picture] = metas.get("og:image") ?? metas.get("og:image:url") ?? metas.get("twitter:image") ?? []
  if (picture !== undefined) {
    const alt = (metas.get("og:image:alt") ?? metas.get("twitter:image:alt"))?.[0]?.value
    add("images", { url: picture.value, ...(alt === undefined ? {} : { alt }) }, "meta og:image", picture.element)
  }
  const tags = metas.get("article:tag")
  if (tags?.[0] !== undefined)
    add(
      "tags",
      tags.flatMap(({ value }) => value.split(",")),
      "meta article:tag",
      tags[0].element
    )
  meta("tags", "keywords", "news_keywords")
  meta("section", "article:section")
  const free = elements.find((one) => attribute(one, "itemProp") === "isAccessibleForFree")
  if (free !== undefined && /^\s*false\s*$/i.test(propertyValue(free) ?? ""))
    add("paywall", true, "itemprop isAccessibleForFree", free)
  meta("paywall", "article:content_tier")
  meta("card", "fanfare:card")
  for (const [name, key] of Object.entries(releaseMetas)) {
    const [first] = metas.get(name) ?? []
    const start = first?.element.position?.start
    const place = start === undefined ? { file } : { file, line: start.line, column: start.column }
    if (first !== undefined) fields.push({ key, value: first.value, from: `meta ${name}`, place: () => place })
  }
  const pinterest = metas.get("pinterest")?.find(({ value }) => value.toLowerCase() === "nopin")
  if (pinterest !== undefined) add("nopin", true, "meta pinterest", pinterest.element)

  const languages = elements.filter(
    (one) => one.tagName === "link" && attribute(one, "rel") === "alternate" && attribute(one, "hrefLang") !== undefined
  )
  if (languages[0] !== undefined)
    add(
      "translations",
      Object.fromEntries(languages.map((one) => [attribute(one, "hrefLang"), attribute(one, "href")])),
      "link alternate",
      languages[0]
    )

  const root = isWhole ? elements.find(({ tagName }) => tagName === "html") : undefined
  const body = elements.find(({ tagName, properties }) => tagName === "article" && properties["lang"] !== undefined)
  for (const element of [body, root]) {
    if (element === undefined) continue
    add("language", attribute(element, "lang") ?? attribute(element, "xmlLang"), `${element.tagName} lang`, element)
    add("direction", attribute(element, "dir"), `${element.tagName} dir`, element)
  }
  meta("language", "content-language", "og:locale")
  return fields
}

/** What holds a page back, or out of lists, as `release.ts` knows it; `expires` of HTTP is about caches. */
const releaseMetas = {
  draft: "draft",
  unlisted: "unlisted",
  "article:expiration_time": "expires",
  expirydate: "expires",
  unpublishdate: "expires"
} as const

/** Fields that readers see as text. */
const words: ReadonlySet<FieldName> = new Set(["title", "description", "section"])

/** The key under which `readMetadata` finds a field again; one for each, so that the order here decides. */
export const htmlKey = (name: FieldName | ReleaseName): string =>
  name === "tags" ? "keywords" : name === "url" ? "url" : (Object.keys(catalogue[name].spellings)[0] ?? name)

type Metas = ReadonlyMap<string, ReadonlyArray<{ readonly value: string; readonly element: Element }>>

const metaValues = (elements: ReadonlyArray<Element>): Metas => {
  const found = new Map<string, Array<{ readonly value: string; readonly element: Element }>>()
  for (const element of elements) {
    if (element.tagName !== "meta") continue
    const name = (
      attribute(element, "property") ??
      attribute(element, "name") ??
      attribute(element, "httpEquiv")
    )?.toLowerCase()
    const value = oneLine(attribute(element, "content") ?? "")
    if (name === undefined || value === "") continue
    const same = found.get(name)
    if (same === undefined) found.set(name, [{ value, element }])
    else same.push({ value, element })
  }
  return found
}

const saidBy = (element: Element): string | undefined => attribute(element, "content") ?? attribute(element, "dateTime")

/** A date that only readers see is weaker than one for machines. */
const isShownDate = (key: FieldName, element: Element): boolean =>
  (key === "published" || key === "updated") && saidBy(element) === undefined

const propertyValue = (element: Element): string | undefined => {
  const said = saidBy(element)
  if (said !== undefined) return said
  const name = elementsIn(element).find((one) => attribute(one, "itemProp") === "name")
  return oneLine(plainText(name ?? element)) || undefined
}

/** `Title | Site` and `Title - Site`, where the page names the site. */
const withoutSite = (title: string, site: string | undefined): string => {
  if (site === undefined) return title
  const found = /^(.+?)\s+[|–—·»-]\s+([^|]+)$/u.exec(title)
  return found?.[1] !== undefined && found[2]?.trim().toLowerCase() === site.toLowerCase() ? found[1] : title
}

const titleText = (title: Element): string =>
  oneLine(title.children.map((child) => (child.type === "text" ? child.value : "")).join(""))

/** The article's own heading, else the page's; never the one that holds the site's name. */
const firstHeading = (elements: ReadonlyArray<Element>, site: string | undefined): Element | undefined => {
  const isOwn = (element: Element): boolean => {
    if (element.tagName !== "h1") return false
    const text = oneLine(plainText(element))
    return text !== "" && text !== site
  }
  const holders = outermost(elements.filter(({ tagName }) => tagName === "article" || tagName === "main"))
  const inside = holders.flatMap(elementsIn)
  return inside.find(isOwn) ?? elements.find(isOwn)
}

/** HTML, 4.5.14: without the attribute, the text of the element is the time. A text without a year is not read as a date. */
const timeOf = (element: Element): string => attribute(element, "dateTime") ?? oneLine(plainText(element))

const isDated = (element: Element): boolean => element.tagName === "time" && /\p{Nd}{4}/u.test(timeOf(element))

/** A time that says it is the date of publication, or stands in the article before its first paragraph. */
const articleTime = (elements: ReadonlyArray<Element>): Element | undefined => {
  const marked = elements.find(
    (element) =>
      isDated(element) &&
      (element.properties["pubDate"] !== undefined ||
        element.properties["pubdate"] !== undefined ||
        /(?:^|[\s-])(?:dt-published|published|entry-date)(?:\s|$)/.test(attribute(element, "className") ?? ""))
  )
  if (marked !== undefined) return marked
  const article = elements.find(({ tagName }) => tagName === "article")
  const inside = article === undefined ? [] : elementsIn(article)
  const firstParagraph = inside.findIndex((element) => element.tagName === "p" && plainText(element).length > 80)
  return inside.slice(0, firstParagraph < 0 ? inside.length : firstParagraph).find(isDated)
}
