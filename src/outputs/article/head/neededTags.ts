/**
 * Which of fanfare's head tags a page still needs: what the page says itself
 * stands, and fanfare adds what it does not say. A second title, canonical
 * address or structured article would be wrong, and a second `og:` property
 * is read differently by every network.
 */
import type { Element } from "hast"
import { attribute, rawText } from "../../../markup/elements.ts"

/** A tag of the page's own head: what decides whether fanfare's would be a second one. */
export interface OwnTag {
  readonly name: string
  /** By their names in HTML, in lower case. */
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

export interface PresentHead {
  /** Without those that fanfare put there before. */
  readonly ownTags: ReadonlyArray<OwnTag>
  /** Whether `<html>` is the item that `itemprop` tags in its head describe. */
  readonly isItem: boolean
}

export interface NeededTags {
  readonly tags: ReadonlyArray<Element>
  /** What the page has of its own, as people call it; sorted, each once. */
  readonly own: ReadonlyArray<string>
}

export const neededTags = (tags: ReadonlyArray<Element>, { ownTags, isItem }: PresentHead): NeededTags => {
  const taken = new Set(ownTags.flatMap((tag) => subjectOf(tag) ?? []))
  const subjects = tags.map((tag) => [tag, subjectOf(asOwnTag(tag))] as const)
  const isNeeded = (tag: Element, subject: string | null): boolean =>
    (subject === null || !taken.has(subject)) && (isItem || tag.properties["itemProp"] === undefined)
  const dropped = subjects.flatMap(([, subject]) => (subject !== null && taken.has(subject) ? [subject] : []))
  return {
    tags: subjects.filter(([tag, subject]) => isNeeded(tag, subject)).map(([tag]) => tag),
    own: [...new Set(dropped)].toSorted()
  }
}

export const asOwnTag = (element: Element): OwnTag => {
  const attributes: Record<string, string> = {}
  for (const property in element.properties) {
    const html = htmlNames[property]
    const text = html === undefined ? undefined : attribute(element, property)
    if (html !== undefined && text !== undefined) attributes[html] = text
  }
  return { name: element.tagName, attributes, text: rawText(element) }
}

/** By their names in a tree. */
const htmlNames: Readonly<Record<string, string>> = {
  charSet: "charset",
  name: "name",
  property: "property",
  httpEquiv: "http-equiv",
  itemProp: "itemprop",
  rel: "rel",
  href: "href",
  hrefLang: "hreflang",
  type: "type"
}

/** What a tag is about; two of one subject contradict or repeat each other. Null for one that may always stand. */
const subjectOf = ({ name, attributes, text }: OwnTag): string | null => {
  switch (name) {
    case "title":
      return "title"
    case "meta":
      return metaSubject(attributes)
    case "link":
      return linkSubject(attributes)
    case "script":
      return /^application\/ld\+json/i.test(attributes["type"] ?? "") && /"[A-Za-z]*(?:Article|Posting)"/.test(text)
        ? "JSON-LD article"
        : null
    default:
      return null
  }
}

/** A picture and all that describes it are one subject: sizes of one picture beside the address of another are wrong. */
const families: ReadonlyArray<readonly [pattern: RegExp, subject: string]> = [
  [/^(?:og|twitter):image(?::|$)/, "og:image"],
  [/^og:video(?::|$)/, "og:video"],
  [/^og:audio(?::|$)/, "og:audio"]
]

const metaSubject = (attributes: OwnTag["attributes"]): string | null => {
  if (attributes["charset"] !== undefined || /^content-type$/i.test(attributes["http-equiv"] ?? "")) return "charset"
  if (attributes["itemprop"] !== undefined) return `itemprop ${attributes["itemprop"]}`
  const key = (attributes["property"] ?? attributes["name"] ?? attributes["http-equiv"])?.trim().toLowerCase()
  if (key === undefined || key === "") return null
  return families.find(([pattern]) => pattern.test(key))?.[1] ?? key
}

const linkSubject = (attributes: OwnTag["attributes"]): string | null => {
  const rel = (attributes["rel"] ?? "").trim().toLowerCase().split(/\s+/)
  const single = ["canonical", "icon", "apple-touch-icon", "webmention"].find((one) => rel.includes(one))
  if (single !== undefined) return single
  if (/\+oembed$/i.test(attributes["type"] ?? "")) return "oEmbed"
  if (rel.includes("alternate") && attributes["hreflang"] !== undefined && attributes["type"] === undefined)
    return "hreflang"
  return attributes["href"] === undefined ? null : `${rel.toSorted().join(" ")} ${attributes["href"]}`
}
