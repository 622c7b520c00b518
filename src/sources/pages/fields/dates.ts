/**
 * When the article was published and last changed: what the page says for
 * machines, what it shows, and what its address holds. Where it shows an earlier
 * day than it says for machines, systems have filled in when a page was built.
 */
import type { Element } from "hast"
import { attribute } from "../../../markup/elements.ts"
import { type DateCustoms, isShownYear } from "../../../model/dates/DateCustoms.ts"
import { dateParts } from "../../../model/dates/dateParts.ts"
import { inGregorian } from "../../../model/dates/inGregorian.ts"
import { writtenDate } from "../../../model/dates/writtenDate.ts"
import { instant, isZeroDate, parseTimestamp, type Timestamp } from "../../../model/Timestamp.ts"
import { type Candidate, floor, type Weighed, weigh } from "./Candidate.ts"
import type { HeadOfArticle } from "./HeadOfArticle.ts"
import type { JsonLdArticle } from "./jsonLd.ts"
import { isNamedArticle } from "../namedArticle.ts"
import { feedDate } from "../../../text/feedDate.ts"
import type { PageView } from "./PageView.ts"
import { firstPublished, shownDates } from "./shownDates.ts"

export interface DatesRequest {
  readonly view: PageView
  readonly article: JsonLdArticle | null
  readonly head: HeadOfArticle
  /** With the language of the page, where it has one. */
  readonly customs: DateCustoms
  /** BCP 47 tag of the site, in whose way the values are read at last. */
  readonly siteLanguage: string
  /** Of the page; null where it is not known. */
  readonly address: string | null
  /** When the state of its script says that it was published. */
  readonly stated: ReadonlyArray<string>
}

export interface Dates {
  /** As they were written; in the form of RFC 3339 where the site would read another day. */
  readonly published: Weighed<string> | undefined
  readonly updated: Weighed<string> | undefined
  /** Said for machines, and no dates. */
  readonly unread: ReadonlyArray<Candidate<string>>
}

type Kind = "published" | "updated"
type Found = Candidate<string> & { readonly kind: Kind }
type Read = Found & { readonly at: Timestamp }

export const datesOf = (request: DatesRequest): Dates => {
  const { view, article, head, customs, address } = request
  const shown = shownDates(view, head, customs)
  const said: ReadonlyArray<Found> = [
    ...inJsonLd(article, view),
    ...inMetas(view),
    ...inElements(view, head),
    ...inState(request)
  ]
  const seen: ReadonlyArray<Found> = [
    ...shown.published.map((one) => ({ ...one, kind: "published" as const })),
    ...shown.updated.map((one) => ({ ...one, kind: "updated" as const })),
    ...inAddress(address, customs)
  ]
  const read = withoutSwappedDays([...said, ...seen].flatMap((one) => readDate(one, request)))
  const published = weighDay(withoutBuildDates(read))
  const updated = weighDay(read.filter(({ kind }) => kind === "updated"))
  const isLater =
    updated !== undefined && (published === undefined || instant(updated.best.at) >= instant(published.best.at))
  return {
    published: forSite(published, request),
    updated: isLater || updated?.best.hand !== "shown" ? forSite(updated, request) : undefined,
    unread: said.filter(
      (one) =>
        one.kind === "published" &&
        one.hand !== "shown" &&
        declaredAt(one.value, customs, request.siteLanguage) === null
    )
  }
}

type WeighedDay = Weighed<string> & { readonly best: Read }

const forSite = (
  found: WeighedDay | undefined,
  { customs, siteLanguage }: DatesRequest
): Weighed<string> | undefined => {
  if (found === undefined) return undefined
  const { value, at } = found.best
  const isSame = parseTimestamp(value, customs.timeZone, siteLanguage) === at
  return { ...found, best: { ...found.best, value: isSame ? value : at } }
}

/** Of one day, the one that knows the time. */
const weighDay = (found: ReadonlyArray<Read>): WeighedDay | undefined => {
  const most = weigh<Read>(
    found.map((one) => ({ ...one, value: one })),
    dayOf
  )
  if (most === undefined) return undefined
  const best = found
    .filter((one) => dayOf(one) === dayOf(most.best.value))
    .reduce((one, other) => (rankOf(other) > rankOf(one) ? other : one))
  return { confidence: most.confidence, best }
}

const rankOf = ({ at, weight, hand }: Read): number =>
  weight + (hand === "shown" ? 0 : 1) + (at.slice(11, 19) === "00:00:00" ? 0 : 2)

/** `02.03.2026` is the day that the page says for machines, where that is one of the two that it may be. */
const withoutSwappedDays = (read: ReadonlyArray<Read>): ReadonlyArray<Read> => {
  const days = new Map(read.filter(({ hand }) => hand !== "shown").map((one) => [dayOf(one), one.at]))
  return read.map((one) => {
    if (one.hand !== "shown" || days.has(dayOf(one)) || dateParts(one.value, "en")?.isEither !== true) return one
    const [year, month, date] = dayOf(one).split("-")
    const at = days.get(`${year}-${date}-${month}`)
    return at === undefined ? one : { ...one, value: at, at }
  })
}

/** A day, in milliseconds. */
const day = 86_400_000

/**
 * Where readers see an earlier day, what machines are told is when the page was made anew; of two days that they are
 * told, the later one is. What systems write into any page counts where readers see that day as that of a change.
 */
const withoutBuildDates = (read: ReadonlyArray<Read>): ReadonlyArray<Read> => {
  const published = read.filter(({ kind }) => kind === "published")
  const isSaid = ({ hand }: Read): boolean => hand !== "shown"
  const shown = published.filter((one) => !isSaid(one) && one.weight >= 0.74)
  const earliest = shown.reduce((least, { at }) => Math.min(least, instant(at)), Number.POSITIVE_INFINITY)
  const earliestSaid = published
    .filter((one) => isSaid(one) && one.weight >= floor)
    .reduce((least, { at }) => Math.min(least, instant(at)), Number.POSITIVE_INFINITY)
  const changes = new Set(read.filter((one) => one.kind === "updated" && !isSaid(one)).map(dayOf))
  return published.map((one) => {
    const isLater = instant(one.at) > earliestSaid + 2 * day
    if (!isSaid(one)) return isLater && one.from !== firstPublished ? { ...one, weight: one.weight * 0.7 } : one
    if (instant(one.at) > earliest + 2 * day) return { ...one, weight: Math.min(one.weight, 0.6) }
    if (one.weight < floor) return changes.has(dayOf(one)) ? { ...one, weight: 0.6 } : one
    return isLater ? { ...one, weight: one.weight * 0.8 } : one
  })
}

const dayOf = ({ at }: Read): string => at.slice(0, 10)

/**
 * What is for machines is written by the system of the site, what readers see in the language of the page; that is a
 * date only of the time of pages.
 */
const readDate = (found: Found, { customs, siteLanguage }: DatesRequest): ReadonlyArray<Read> => {
  const isDeclared = found.hand !== "shown" && found.hand !== "address" && found.from !== "time element"
  const at = isDeclared ? declaredAt(found.value, customs, siteLanguage) : timestampOf(found.value, customs)
  if (at === null || at === "none" || (found.kind === "published" && zeroOfUnix.test(found.value.trim()))) return []
  const isReal = isDeclared || isShownYear(Number(at.slice(0, 4)), customs)
  return isReal ? [{ ...found, value: writtenDate(found.value), at }] : []
}

/** What is said for machines is often written as readers of the page see it: in its language, or at last in any other. */
const declaredAt = (written: string, customs: DateCustoms, siteLanguage: string): Timestamp | "none" | null => {
  // With points, systems write the day first, whatever they write otherwise.
  const isPointed = /^\s*\d{1,2}\.\d{1,2}\.\d{4}/.test(written)
  const found =
    timestampOf(written, { ...customs, language: isPointed ? "de" : siteLanguage }) ?? timestampOf(written, customs)
  if (found !== null) return found
  // A year or a month alone is no day.
  if (/^\s*\d{4}(?:-?\d{2,3})?\s*$/.test(written)) return null
  const said = feedDate(writtenDate(written), customs.language)
  if (said === null) return null
  const isDay = said.slice(11, 19) === "00:00:00" && !/\d:\d|^\d{9,}$/.test(written)
  return isDay ? (parseTimestamp(said.slice(0, 10), customs.timeZone) ?? null) : said
}

/** Null for what is no date, `none` for the zero dates of systems. */
const timestampOf = (written: string, { timeZone, language }: DateCustoms): Timestamp | "none" | null => {
  const value = writtenDate(inGregorian(written, language))
  if (isZeroDate(value)) return "none"
  return parseTimestamp(value, timeZone, language) ?? parseTimestamp(value, timeZone, "en") ?? null
}

/** What systems write that count from 1970 and have no date. */
const zeroOfUnix = /^1970-01-01(?:[T ]00:00(?::00(?:\.0+)?)?\s?(?:Z|[+-]00:?00)?)?$|^0$/i

const inJsonLd = (article: JsonLdArticle | null, view: PageView): ReadonlyArray<Found> => {
  if (article === null || (article.published ?? article.updated) === undefined) return []
  const { isArticle, published, updated } = article
  // Systems write when any page was made, also of those that are no articles, and from the same field as its metas.
  const [weight, hand] = isArticle ? [0.93, "JSON-LD"] : [isNamedArticle(view.elements) ? 0.8 : 0.47, "meta"]
  const found = (kind: Kind, value: string | undefined): ReadonlyArray<Found> =>
    value === undefined ? [] : [{ kind, value, weight, from: "JSON-LD", hand }]
  return [...found("published", published), ...found("updated", updated)]
}

const inState = ({ stated }: DatesRequest): ReadonlyArray<Found> =>
  stated.map((value) => ({ kind: "published", value, weight: 0.75, from: "state of the page", hand: "state" }))

/** Of pages whose metas are called otherwise. */
const publishedMeta =
  /^(?:\w+[:.])*(?:article[:._-])?(?:first[-_]?)?(?:pub|publish|published|publication|pubdate|pdate|issued|created?|release)(?:[-_:.]?(?:date|time|on|at|datetime|timestamp|\w*_time))*$|^(?:w-)?publish(?:ed)?-?(?:date|time)$|^(?:dc|dcterms|article|cms|og|bt|sailthru)[.:](?:date|date\.issued|date\.created|issued|created|pubdate|publish_date)$|^(?:date|datepublished|date-published|citation_publication_date|citation_date|parsely-pub-date|article_date_original|displaydate|article:create|sailthru\.date)$/i
const updatedMeta =
  /^(?:\w+[:.])*(?:article[:._-])?(?:last[-_]?)?(?:modified|updated|revised|lastmod|modification)(?:[-_:.]?(?:date|time|on|at|datetime|timestamp))*$|^(?:dc|dcterms)[.:](?:date\.)?modified$|^(?:last-modified|revision_date|datemodified|date-modified)$/i

const inMetas = ({ metas }: PageView): ReadonlyArray<Found> => {
  const found: Array<Found> = []
  for (const [name, [first]] of metas) {
    if (first === undefined || name.length > 60 || !/\p{Nd}|^\p{L}+$/u.test(first.value) || first.value.length > 80)
      continue
    const kind = updatedMeta.test(name) ? "updated" : publishedMeta.test(name) ? "published" : null
    if (kind === null) continue
    const weight = /^(?:og:)?article:/.test(name) ? 0.92 : 0.86
    found.push({ kind, value: first.value, weight, from: `meta ${name}`, element: first.element, hand: "meta" })
  }
  return found
}

/** Microdata, microformats and `<time>`; one that stands with a teaser or a comment speaks of that. */
const inElements = (view: PageView, head: HeadOfArticle): ReadonlyArray<Found> => {
  const found: Array<Found> = []
  let seen = 0
  for (const element of view.elements) {
    const mark = markOf(element)
    if (mark === null) continue
    seen += 1
    if (seen > 500) break
    if (
      head.isElsewhere(element) &&
      !(mark.from.startsWith("itemprop") && view.around(element).comment === null && element.tagName === "meta")
    )
      continue
    const type = attribute(view.around(element).item ?? element, "itemType") ?? ""
    if (mark.from.startsWith("itemprop") && /(?:Comment|Product|Offer|Event|Answer|Review)$/.test(type)) continue
    const value =
      attribute(element, "content") ??
      attribute(element, "dateTime") ??
      (element.tagName === "abbr" ? attribute(element, "title") : undefined) ??
      view.textOf(element)
    const [first] = view.span(element)
    const isNear = first >= head.lines[0] && first < head.lines[1]
    if (!/[\d٠-٩۰-۹]{4}/u.test(value) || value.length > 80 || (mark.from === "time element" && !isNear)) continue
    found.push({ ...mark, value, element })
  }
  return found
}

const markOf = (element: Element): Pick<Found, "kind" | "weight" | "from" | "hand"> | null => {
  const itemprop = attribute(element, "itemProp") ?? ""
  const isSaid = element.properties["content"] !== undefined || element.properties["dateTime"] !== undefined
  const weight = isSaid ? 0.9 : 0.82
  const hand = isSaid ? "element" : "shown"
  if (/(?:^|\s)(?:datePublished|dateCreated)(?:\s|$)/.test(itemprop))
    return { kind: "published", weight, from: "itemprop datePublished", hand }
  if (/(?:^|\s)dateModified(?:\s|$)/.test(itemprop))
    return { kind: "updated", weight, from: "itemprop dateModified", hand }
  const names = attribute(element, "className") ?? ""
  if (/(?:^|\s)dt-published(?:\s|$)/.test(names)) return { kind: "published", weight, from: "h-entry", hand }
  if (/(?:^|\s)dt-updated(?:\s|$)/.test(names)) return { kind: "updated", weight, from: "h-entry", hand }
  // hAtom, whose dates are in the title of an abbreviation.
  if (element.tagName === "abbr" && element.properties["title"] !== undefined) {
    if (/(?:^|\s)published(?:\s|$)/.test(names))
      return { kind: "published", weight: 0.9, from: "hAtom", hand: "element" }
    if (/(?:^|\s)updated(?:\s|$)/.test(names)) return { kind: "updated", weight: 0.9, from: "hAtom", hand: "element" }
  }
  if (element.tagName !== "time") return null
  if (/updated|modified/i.test(names) && !/publish|entry-date/i.test(names))
    return { kind: "updated", weight: 0.85, from: "time element", hand }
  const isMarked =
    element.properties["pubDate"] !== undefined ||
    element.properties["pubdate"] !== undefined ||
    /(?:^|[\s_-])(?:published|entry-date|entry-time|post-date)(?:$|[\s_-])/i.test(names)
  return isSaid ? { kind: "published", weight: isMarked ? 0.9 : 0.84, from: "time element", hand: "element" } : null
}

/** A whole day in the path; years and months alone stand for archives. */
const inAddress = (address: string | null, customs: DateCustoms): ReadonlyArray<Found> => {
  const found =
    address === null
      ? null
      : /[/_-]((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_+.-]|$)/.exec(new URL(address).pathname)
  const [, year = "", month = "", date = ""] = found ?? []
  return found === null || !isShownYear(Number(year), customs)
    ? []
    : [
        {
          kind: "published",
          value: `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`,
          weight: 0.76,
          from: "address",
          hand: "address"
        }
      ]
}
