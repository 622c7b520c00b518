/**
 * Which tags a page still lacks: what a page says once, it says itself where
 * it does. Pictures, feeds and languages may stand beside those of the page.
 */
import type { Element } from "hast"

/** Those of `ours` that say something which none of `present` says, in their order. */
export const lacking = (ours: ReadonlyArray<Element>, present: ReadonlyArray<Element>): ReadonlyArray<Element> => {
  const said = new Set(present.flatMap(subjectsOf))
  return ours.filter((element) => !subjectsOf(element).some((subject) => said.has(subject)))
}

/** What an element speaks of; the same words for every way to write it. None for what a page may hold beside others. */
const subjectsOf = (element: Element): ReadonlyArray<string> => {
  const { tagName } = element
  if (tagName === "title") return ["title"]
  if (tagName === "meta") return metaSubjects(element)
  if (tagName === "link") return linkSubjects(element)
  return tagName === "script" && tellsArticle(element) ? ["article"] : []
}

const metaSubjects = (element: Element): ReadonlyArray<string> => {
  const name = (key: string): string => words(element, key).join(" ").toLowerCase()
  if (element.properties["charSet"] !== undefined || name("httpEquiv") === "content-type") return ["charset"]
  if (name("itemProp") !== "") return [`itemprop ${name("itemProp")}`]
  const subject = name("property") || name("name")
  return subject === "" || /^og:image(?::|$)/.test(subject) ? [] : [`meta ${subject}`]
}

const linkSubjects = (element: Element): ReadonlyArray<string> => {
  const href = words(element, "href").join("")
  if (/\+oembed$/i.test(words(element, "type").join(""))) return ["oembed"]
  const language = words(element, "hrefLang").join("").toLowerCase()
  return words(element, "rel").flatMap((written) => {
    const rel = written.toLowerCase()
    if (rel === "alternate") return [language === "" ? `alternate ${href}` : `hreflang ${language}`]
    return rel === "shortcut" ? [] : [rel === "author" ? `author ${href}` : `link ${rel}`]
  })
}

/** JSON-LD with an article of any kind: a page must not tell two. */
const tellsArticle = (element: Element): boolean =>
  /^application\/ld\+json/i.test(words(element, "type").join(" ")) &&
  element.children.some(
    (child) => child.type === "text" && /"@type"\s*:\s*\[?\s*"[^"]*(?:Article|BlogPosting)"/.test(child.value)
  )

const words = ({ properties }: Element, name: string): ReadonlyArray<string> => {
  const value = properties[name]
  return value === undefined || value === null ? [] : [value].flat().map(String)
}
