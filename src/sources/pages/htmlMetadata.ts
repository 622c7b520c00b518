/**
 * What a page says about its article, as fields: of each, all that speaks for
 * a value is collected and weighed in `fields/`, and what is surest is given with
 * where it came from and how sure it is. What is too unsure is not given.
 */
import type { Element, Root } from "hast"
import { attribute } from "../../markup/elements.ts"
import { secondEscapes } from "../../markup/escapedTwice.ts"
import { plainText } from "../../markup/plainText.ts"
import type { PageCustoms } from "../../model/dates/DateCustoms.ts"
import type { RawField } from "../../model/draft/Metadata.ts"
import type { HeadValue, IsShared, PageHead, SharedField } from "../../model/draft/PageHead.ts"
import { readLanguage } from "../../model/languages/languageTag.ts"
import { catalogue, type FieldName, type ReleaseName } from "../metadata/catalogue.ts"
import { isDraftWord } from "../metadata/release/rules.ts"
import { authorsOf } from "./fields/authors.ts"
import { floor, type Weighed } from "./fields/Candidate.ts"
import { datesOf } from "./fields/dates.ts"
import { descriptionOf } from "./fields/descriptions.ts"
import { headOfArticle } from "./fields/HeadOfArticle.ts"
import { jsonLd } from "./fields/jsonLd.ts"
import { jsonLdBlocks } from "./fields/jsonLdBlocks.ts"
import { directionOf, languageOf } from "./fields/languages.ts"
import { imagesOf } from "./fields/leadImages.ts"
import { type PageView, pageView } from "./fields/PageView.ts"
import { siteNames } from "./fields/siteNames.ts"
import { storyOf } from "./fields/storyOf.ts"
import { titleOf } from "./fields/titles.ts"
import { topicsOf } from "./fields/topics.ts"
import { statedFacts } from "./statedFacts.ts"

export interface HtmlRequest {
  readonly file: string
  /** A fragment has no head and no language of its own. */
  readonly isWhole: boolean
  readonly customs: PageCustoms
  readonly isShared: IsShared
}

export interface HtmlFields {
  /** Under the names that `fields.ts` knows. */
  readonly fields: ReadonlyArray<RawField>
  readonly head: PageHead
}

export const htmlFields = (page: Root, { file, isWhole, customs, isShared }: HtmlRequest): HtmlFields => {
  const view = pageView(page)
  const fields: Array<RawField> = []
  const escapedOnce = secondEscapes(() => plainText(page))
  const add = (
    name: FieldName | ReleaseName | typeof contentTier,
    value: unknown,
    from: string,
    element?: Element,
    confidence?: number
  ): void => {
    if (value === undefined) return
    const start = element?.position?.start
    const place = start === undefined ? { file } : { file, line: start.line, column: start.column }
    fields.push({
      key: name === contentTier || isRelease(name) ? name : htmlKey(name),
      value: typeof value === "string" && words.has(name) ? escapedOnce(value) : value,
      from,
      place: () => place,
      ...(confidence === undefined ? {} : { confidence })
    })
  }
  const give = <T>(
    name: FieldName,
    found: Weighed<T> | undefined,
    valueOf: (value: T) => unknown = (one) => one
  ): void => {
    if (found !== undefined && found.confidence >= floor)
      add(name, valueOf(found.best.value), found.best.from, found.best.element, found.confidence)
  }
  const meta = (name: FieldName | ReleaseName, key: string): void => {
    const first = view.metas.get(key)?.[0]
    if (first !== undefined) add(name, first.value, `meta ${key}`, first.element)
  }

  const canonical = view.links.get("canonical")?.find(({ tagName }) => tagName === "link")
  if (canonical !== undefined) add("url", attribute(canonical, "href"), "link canonical", canonical)
  meta("url", "og:url")
  const address = addressOf([canonical && attribute(canonical, "href"), view.metas.get("og:url")?.[0]?.value])
  const shortLink = view.links.get("shortlink")?.find(({ tagName }) => tagName === "link")
  const short = shortLink === undefined ? undefined : attribute(shortLink, "href")
  if (/^https?:\/\//i.test(short ?? "")) add("shortUrl", short, "link shortlink", shortLink)

  const blocks = jsonLdBlocks(view.elements)
  const { article, site: house, paywall } = jsonLd(blocks, address, headingOf(view))
  const site = siteNames({ view, house, address, title: customs.siteTitle })
  if (article?.url !== undefined) add("url", article.url, "JSON-LD")

  const title = titleOf({ view, article, site })
  give("title", title)
  const head = headOfArticle(
    view,
    title?.best.value ?? null,
    title?.best.from.startsWith("meta") === true ? null : (title?.best.element ?? null)
  )

  const language = languageOf(view, isWhole, article?.language)
  give("language", language.best)
  for (const one of language.unread) add("language", one.value, one.from, one.element)
  const direction = directionOf(view, isWhole)
  if (direction !== undefined) add("direction", direction.value, direction.from, direction.element)

  const read = language.best === undefined ? undefined : readLanguage(language.best.best.value)
  const name = title?.best.value ?? null
  const isSaid = article?.published !== undefined && article.authors.length > 0
  const stated = statedFacts(isSaid ? [] : view.elements, name)
  const dates = datesOf({
    view,
    article,
    head,
    address,
    stated: stated.published,
    siteLanguage: customs.language,
    customs:
      read === undefined || read._tag === "Unknown" ? customs : { ...customs, language: regional(read.tag, customs) }
  })
  give("published", dates.published)
  for (const one of dates.unread) add("published", one.value, one.from, one.element)
  give("updated", dates.updated)

  give("authors", authorsOf({ view, article, head, site, organizations: house.organizations, stated: stated.authors }))
  const values: Array<HeadValue> = []
  const ask =
    (field: SharedField) =>
    (value: string): boolean => {
      if (values.filter((one) => one.field === field).length >= mostValues) return false
      values.push({ field, value, isShared: isShared(field, value) })
      return values.at(-1)?.isShared === true
    }
  const base = address ?? new URL(file.split("/").map(encodeURIComponent).join("/"), nowhere).href
  give("description", descriptionOf({ view, article, site: house, title: name, isShared: ask("description") }))
  give("images", imagesOf({ view, article, site: house, base, isShared: ask("image") }))
  const { section, tags } = topicsOf({ view, article, head, site })
  give("section", section)
  if (tags !== undefined) add("tags", tags.value, tags.from, tags.element, tags.weight)

  meta("paywall", "fanfare:paywall")
  if (paywall !== undefined) add("paywall", paywall, "JSON-LD")
  const free = view.elements.find((one) => attribute(one, "itemProp") === "isAccessibleForFree")
  if (free !== undefined && /^\s*false\s*$/i.test(attribute(free, "content") ?? view.textOf(free)))
    add("paywall", true, "itemprop isAccessibleForFree", free)
  const tier = view.metas.get(contentTier)?.[0]
  if (tier !== undefined) add(contentTier, tier.value, `meta ${contentTier}`, tier.element)
  meta("card", "fanfare:card")
  for (const [key, name] of releaseMetas) meta(name, key)
  const status = view.metas.get("status")?.find(({ value }) => isDraftWord(value))
  if (status !== undefined) add("draft", true, "meta status", status.element)
  if (article?.isDraft === true) add("draft", true, "JSON-LD creativeWorkStatus")
  if (article?.expires !== undefined) add("expires", article.expires, "JSON-LD")
  const pinterest = view.metas.get("pinterest")?.find(({ value }) => value.toLowerCase() === "nopin")
  if (pinterest !== undefined) add("nopin", true, "meta pinterest", pinterest.element)

  const languages = (view.links.get("alternate") ?? []).filter(
    (one) => one.tagName === "link" && attribute(one, "rel") === "alternate" && attribute(one, "hrefLang") !== undefined
  )
  if (languages[0] !== undefined)
    add(
      "translations",
      Object.fromEntries(languages.map((one) => [attribute(one, "hrefLang"), attribute(one, "href")])),
      "link alternate",
      languages[0]
    )
  return { fields, head: { story: storyOf(view, name, base), values } }
}

/** So many pictures of a page, and so many descriptions, are compared with those of others. */
const mostValues = 16

const nowhere = "https://nowhere.invalid/"

/** What holds a page back, or out of lists, as `release.ts` knows it; `expires` of HTTP is about caches. */
const releaseMetas: ReadonlyArray<readonly [meta: string, name: ReleaseName]> = [
  ["draft", "draft"],
  ["unlisted", "unlisted"],
  ["article:expiration_time", "expires"],
  ["expirydate", "expires"],
  ["unpublishdate", "expires"]
]

/** Of Open Graph; it says less than `paywall`. */
const contentTier = "article:content_tier"

const isRelease = (name: FieldName | ReleaseName): boolean => releaseMetas.some(([, one]) => one === name)

/** Fields that readers see as text. */
const words: ReadonlySet<string> = new Set(["title", "description", "section"])

/** The key under which `readMetadata` finds a field again; one for each, so that the order here decides. */
export const htmlKey = (name: FieldName | ReleaseName): string =>
  name === "tags" ? "keywords" : name === "url" ? "url" : (Object.keys(catalogue[name].spellings)[0] ?? name)

/** `en` of a page is the English of its site. */
const regional = (tag: string, { language }: PageCustoms): string => (language.startsWith(`${tag}-`) ? language : tag)

/** The first of these that is a whole address of the web. */
const addressOf = (written: ReadonlyArray<string | undefined>): string | null =>
  written.find((one) => one !== undefined && URL.canParse(one) && /^https?:/i.test(one)) ?? null

/** What the page seems to be called, to tell its own JSON-LD from that of others. */
const headingOf = (view: PageView): string | null => {
  const heading = view.elements.find(({ tagName }) => tagName === "h1")
  return heading === undefined ? null : view.textOf(heading)
}
