/**
 * The title of a page: its headings and what its head calls it, without the
 * name of the site. Most systems fill all the fields of the head from one, which
 * is often shortened for search engines; readers see the heading.
 */
import type { Element } from "hast"
import { attribute } from "../../../markup/elements.ts"
import { type Candidate, type Weighed, weigh } from "./Candidate.ts"
import type { JsonLdArticle } from "./jsonLd.ts"
import type { Line, PageView } from "./PageView.ts"
import { letterSize } from "../../../text/letterSize.ts"
import { likeness, plainKey } from "../../../text/plainKey.ts"
import type { SiteNames } from "./siteNames.ts"
import { metaNames } from "./metaNames.ts"

export interface TitleRequest {
  readonly view: PageView
  readonly article: JsonLdArticle | null
  readonly site: SiteNames
}

/** Also without any candidate but the names of the site, where these are all that the page says. */
export const titleOf = ({ view, article, site }: TitleRequest): Weighed<string> | undefined => {
  const headings = headingsOf(view, site)
  const heads = headTexts(view, article)
  const line = headings.length > 0 ? undefined : titleLineOf(view, heads)
  const shown = new Set([
    ...headings.flatMap(({ text }) => (site.is(text) ? [] : [plainKey(text)])),
    ...(line === undefined ? [] : [plainKey(line)])
  ])
  const candidates = [
    ...heads.map((one) => ({ ...one, value: withoutSite(one.value, shown, site) })).filter(({ value }) => value !== ""),
    ...headingCandidates(headings, heads, site)
  ]
  const own = candidates.filter(({ value }) => !site.has(value))
  const counted = own.length > 0 ? own : candidates
  const weighed = weigh(counted, keyOf)
  if (weighed === undefined) return undefined
  const found = { ...weighed, best: { ...weighed.best, value: asWritten(weighed.best.value, counted) } }
  const isAgreed = new Set(counted.map(({ value }) => keyOf(value))).size === 1
  return isAgreed ? { ...found, confidence: Math.max(found.confidence, agreed) } : found
}

/** Elements within a word, such as a large first letter, part what a head writes as one. */
const asWritten = (title: string, all: ReadonlyArray<Candidate<string>>): string =>
  all.reduce(
    (best, { value }) => (value.length < best.length && unspaced(value) === unspaced(best) ? value : best),
    title
  )

const unspaced = (text: string): string => text.replace(/\s+/g, "")

/** How sure a title is that nothing contradicts. */
const agreed = 0.85

/** Of a title without letters, itself. */
const keyOf = (title: string): string => plainKey(title) || title

const headTexts = ({ metas, elements }: PageView, article: JsonLdArticle | null): ReadonlyArray<Candidate<string>> => {
  const title = elements.find(({ tagName }) => tagName === "title")
  const [headline, name] = article?.titles ?? []
  return [
    ...inJson(headline, article?.isArticle === true ? 0.8 : 0.6),
    ...inJson(name, 0.6),
    ...Object.entries(metaNames.title).flatMap(([key, weight]) =>
      (metas.get(key)?.slice(0, 2) ?? []).map(({ value, element }) => ({
        value,
        weight,
        from: `meta ${key}`,
        element,
        hand: "head"
      }))
    ),
    ...(title === undefined
      ? []
      : [{ value: titleText(title), weight: 0.65, from: "title element", element: title, hand: "head" }])
  ]
}

const inJson = (value: string | undefined, weight: number): ReadonlyArray<Candidate<string>> =>
  value === undefined ? [] : [{ value, weight, from: "JSON-LD", hand: "JSON-LD" }]

const titleText = (title: Element): string =>
  title.children
    .map((child) => (child.type === "text" ? child.value : ""))
    .join("")
    .replace(/\s+/g, " ")
    .trim()

/** So many lines above the text may be its title, where no heading is. */
const linesAbove = 8

/** Old pages have large letters for a heading: the line next above the text that is a part of what the head calls the page. */
const titleLineOf = ({ lines }: PageView, heads: ReadonlyArray<Candidate<string>>): string | undefined => {
  const text = lines.findIndex(
    (line) => line.around.outside === null && line.around.link === null && letterSize(line.text) > 55
  )
  const parts = new Set(heads.flatMap(({ value }) => partsOf(value)).map(plainKey))
  return lines
    .slice(Math.max(0, text - linesAbove), Math.max(0, text))
    .findLast((line) => line.around.link === null && line.text.length > 3 && parts.has(plainKey(line.text)))?.text
}

/** What stands between signs that part titles from names of sites. */
const partsOf = (title: string): ReadonlyArray<string> =>
  title.split(/\s+(?:[|–—·»«•‹›-]|::|\/\/|--)\s+|\s*[|｜:：]\s*/u)

/** A heading of the whole page; two lines of one heading are two. */
interface Heading {
  readonly text: string
  readonly element: Element
  readonly isMarked: boolean
  /** Whether it stands in an `article` or the like. */
  readonly isInside: boolean
}

const longestHeading = 300

const headingsOf = (view: PageView, site: SiteNames): ReadonlyArray<Heading> => {
  const { elements, textOf, around } = view
  const isShown = (element: Element): boolean =>
    around(element).comment === null && isReadable(element, around(element))
  const top = elements.filter((element) => (element.tagName === "h1" || isHeadline(element)) && isShown(element))
  const called = top.length > 0 ? [] : elements.filter((element) => isCalledTitle(element) && isShown(element))
  const found = (called.length === 1 ? called : top)
    .slice(0, 50)
    .map((element) => ({
      text: textOf(element),
      element,
      isMarked: isHeadline(element),
      isInside: around(element).article !== null
    }))
    .filter(({ text }) => text !== "" && text.length <= longestHeading)
  const others = found.filter(({ text }) => !site.has(text))
  return others.length > 0 ? others : found
}

const isReadable = (element: Element, { outside }: Line["around"]): boolean =>
  element.tagName !== "meta" && (outside === null || outside.tagName !== "footer")

/** Microdata and microformats say which element is the headline. */
const isHeadline = (element: Element): boolean =>
  /(?:^|\s)headline(?:\s|$)/.test(attribute(element, "itemProp") ?? "") ||
  (/(?:^|\s)p-name(?:\s|$)/.test(attribute(element, "className") ?? "") && /^h[1-6]$/.test(element.tagName))

/** Of templates that keep the first level for the site; hAtom calls it so. */
const isCalledTitle = (element: Element): boolean =>
  /^h[2-6]$/.test(element.tagName) &&
  /(?:^|\s)(?:entry|post|article)-title(?:\s|$)/.test(attribute(element, "className") ?? "")

/** What is less alike is about something else, such as the offer of a shop above its story. */
const alike = 0.3

const headingCandidates = (
  headings: ReadonlyArray<Heading>,
  heads: ReadonlyArray<Candidate<string>>,
  site: SiteNames
): ReadonlyArray<Candidate<string>> => {
  const keys = new Set(headings.map(({ text }) => plainKey(text)))
  const isAlone = keys.size === 1
  return headings.map((heading) => {
    const { text, element, isMarked, isInside } = heading
    const most = heads.reduce((best, { value }) => Math.max(best, likeness(text, withoutSite(value, keys, site))), 0)
    const alone = most >= alike || heads.length === 0 ? 0.95 : 0.75
    const among = most >= 0.9 ? 0.9 : (isInside ? 0.7 : heading === headings[0] ? 0.5 : 0.2) + most * 0.3
    const weight = isMarked ? 0.92 : isAlone ? alone : among
    const value = heads.find((one) => isWithoutBadge(heading, withoutSite(one.value, keys, site)))
    return {
      value: value === undefined ? text : withoutSite(value.value, keys, site),
      weight,
      from: isMarked ? "headline of the page" : "first heading",
      element,
      hand: "heading"
    }
  })
}

/** Letters of what is no title, such as a count of comments, a section, `Title:`. */
const longestBadge = 25
const shortestTitle = 10
const stressed = new Set("em i b strong mark q cite u sub sup br".split(" "))

/** Whether a head calls the page as the heading does without a short element at its edge. */
const isWithoutBadge = ({ text, element }: Heading, title: string): boolean => {
  const key = plainKey(title)
  if (text.length - title.length > longestBadge || key.length < shortestTitle || !plainKey(text).includes(key))
    return false
  const parts: Array<string> = []
  const visit = (node: Element, isStressed: boolean): void => {
    for (const child of node.children) {
      if (child.type === "text" && !/\S/.test(child.value)) continue
      if (child.type === "text" && isStressed && parts.length > 0) parts.push(`${parts.pop() ?? ""}${child.value}`)
      else if (child.type === "text") parts.push(child.value)
      else if (child.type === "element") visit(child, stressed.has(child.tagName))
    }
  }
  visit(element, false)
  return parts.some(
    (_, at) => at > 0 && (plainKey(parts.slice(0, at).join(" ")) === key || plainKey(parts.slice(at).join(" ")) === key)
  )
}

const separator = /\s+(?:[|–—·»«•‹›-]|::|\/\/|--)\s+|\s*[|｜]\s*/gu

/** `Title | Site` and `Site - Title`: what is left is what a heading says, or all but the names of the site. */
const withoutSite = (written: string, headings: ReadonlySet<string>, site: SiteNames): string => {
  const title = withoutMasthead(written.replace(/\s+/g, " ").trim(), headings, site)
  if (headings.has(plainKey(title))) return title
  const cuts = [...title.slice(0, longestHeading).matchAll(separator)]
  if (cuts.length === 0) return title
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)]
  const ends = [...cuts.map((cut) => cut.index), title.length]
  const part = (from: number, to: number): string => title.slice(starts[from], ends[to]).trim()
  const last = starts.length - 1
  for (let to = last - 1; to >= 0; to -= 1) if (headings.has(plainKey(part(0, to)))) return part(0, to)
  for (let from = 1; from <= last; from += 1) if (headings.has(plainKey(part(from, last)))) return part(from, last)
  let [from, to] = [0, last]
  while (to > from && isOfSite(part(to, to), site)) to -= 1
  while (from < to && isOfSite(part(from, from), site)) from += 1
  // A bar is for the site alone, and what stands behind it is shorter.
  if (to === last && to > from && /[|｜·•»]/.test(cuts[to - 1]?.[0] ?? "") && isShort(part(to, to), part(from, to - 1)))
    to -= 1
  return part(from, to)
}

/** `Site: Title`. */
const withoutMasthead = (title: string, headings: ReadonlySet<string>, site: SiteNames): string => {
  const [, before = "", after = ""] = /^([^:：]{1,80})[:：]\s*(.+)$/u.exec(title) ?? []
  return after !== "" && (site.is(before) || headings.has(plainKey(after))) ? after : title
}

const isOfSite = (part: string, site: SiteNames): boolean => site.has(part) || plainKey(part) === "blog"

const isShort = (part: string, before: string): boolean =>
  part.split(" ").length <= 5 && part.length * 1.5 < before.length
