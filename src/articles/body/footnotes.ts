/**
 * Footnotes as Markdown, Hugo, kramdown, GitHub, Pandoc and word processors
 * write them, in one form: their ids are the article's own, so that they stay
 * apart where a reader shows several articles on one page.
 */
import type { Element, ElementContent, Root, RootContent } from "hast"
import { h } from "../../markup/html/h.ts"
import { attribute, elementsIn } from "../../markup/elements.ts"
import { plainText } from "../../markup/plainText.ts"
import { noteId, referenceId } from "../../markup/noteIds.ts"

interface Found {
  readonly number: number
  readonly reference: number
}

/** `name` is the article's own, for example its slug. */
export const withOwnFootnotes = (body: Root, name: string): Root => {
  const elements = elementsIn(body)
  if (!elements.some((one) => one.tagName === "a" && fragmentOf(one) !== undefined)) return body
  const targets = new Map<string, Element>()
  for (const element of elements) for (const id of idsOf(element)) if (!targets.has(id)) targets.set(id, element)
  const parents = parentsOf(elements)
  const numbers = new Map<Element, number>()
  const counts = new Map<Element, number>()
  const references = new Map<Element, Found>()
  /** By the ids that were around it. */
  const byOldId = new Map<string, Found>()
  for (const link of elements) {
    const fragment = fragmentOf(link) ?? ""
    // What leads to a reference leads back.
    const target = !byOldId.has(fragment) && isNoteLink(link, parents) ? targets.get(fragment) : undefined
    if (target === undefined || isWithin(link, target, parents)) continue
    const number = numbers.get(target) ?? numbers.size + 1
    numbers.set(target, number)
    const whole = outermost(link, parents)
    const reference = (counts.get(target) ?? 0) + 1
    counts.set(target, reference)
    const found = { number, reference }
    references.set(whole, found)
    for (const id of [whole, ...elementsIn(whole)].flatMap(idsOf)) byOldId.set(id, found)
  }
  if (numbers.size === 0) return body
  const visit = <T extends RootContent>(children: ReadonlyArray<T>): Array<T | ElementContent> => {
    // Where a list counts otherwise than the references, its items say their numbers.
    let next = 1
    return children.flatMap((child): Array<T | ElementContent> => {
      if (child.type !== "element") return [child]
      const reference = references.get(child)
      if (reference !== undefined) return [referenceTo(reference, name)]
      if (isHiddenTitle(child)) return []
      const back = child.tagName === "a" ? byOldId.get(fragmentOf(child) ?? "") : undefined
      const number = numbers.get(child)
      const inner = visit(child.children)
      const isMiscounted = child.tagName === "li" && number !== undefined && number !== next
      if (child.tagName === "li") next = (number ?? next) + 1
      if (number === undefined && back === undefined && isSame(inner, child.children)) return [child]
      return [
        {
          ...child,
          properties: {
            ...child.properties,
            ...(number === undefined ? {} : { id: noteId(number, name) }),
            ...(isMiscounted ? { value: number } : {}),
            ...(back === undefined ? {} : { href: `#${referenceId(back.number, back.reference, name)}` })
          },
          children: inner as Element["children"]
        }
      ]
    })
  }
  return { ...body, children: visit(body.children) as Root["children"] }
}

const isSame = (made: ReadonlyArray<unknown>, given: ReadonlyArray<unknown>): boolean =>
  made.length === given.length && made.every((one, index) => one === given[index])

const referenceTo = ({ number, reference }: Found, name: string): Element =>
  h(
    "sup",
    { id: referenceId(number, reference, name) },
    h("a.footnote", { href: `#${noteId(number, name)}` }, String(number))
  )

const idsOf = (element: Element): ReadonlyArray<string> => {
  const found: Array<string> = []
  for (const name of element.tagName === "a" ? ["id", "name"] : ["id"]) {
    const id = attribute(element, name)
    if (id !== undefined && id !== "") found.push(id)
  }
  return found
}

const fragmentOf = (link: Element): string | undefined => {
  const href = (attribute(link, "href") ?? "").trim()
  if (!href.startsWith("#")) return undefined
  try {
    return decodeURIComponent(href.slice(1))
  } catch {
    return href.slice(1)
  }
}

const noteName =
  /^(?:user-content-)?_?(?:fn|ftn|edn|footnote|endnote|sdfootnote|cite_note|easy-footnote-bottom)[-:_]?\w/i

/** By what it says it is, by its looks, or by the name of what it leads to. Never a link back. */
const isNoteLink = (element: Element, parents: ReadonlyMap<Element, Element>): boolean => {
  if (element.tagName !== "a") return false
  const fragment = fragmentOf(element)
  if (fragment === undefined || isBackLink(element)) return false
  return (
    attribute(element, "role") === "doc-noteref" ||
    attribute(element, "rel") === "footnote" ||
    element.properties["dataFootnoteRef"] !== undefined ||
    /(?:^|\s)(?:footnote|footnote-?ref|footnote-anchor)(?:\s|$)/i.test(attribute(element, "className") ?? "") ||
    (outermost(element, parents).tagName === "sup" && /^\W*\w{0,4}\W*$/.test(plainText(element))) ||
    (noteName.test(fragment) && !/^(?:user-content-)?_?(?:fn|ftn|edn|footnote-?)ref/i.test(fragment))
  )
}

const isBackLink = (element: Element): boolean =>
  attribute(element, "role") === "doc-backlink" ||
  element.properties["dataFootnoteBackref"] !== undefined ||
  /(?:^|\s)(?:footnote-?back(?:ref|link)?|reversefootnote)(?:\s|$)/i.test(attribute(element, "className") ?? "")

/** With the `<sup>` that holds nothing but it. */
const outermost = (link: Element, parents: ReadonlyMap<Element, Element>): Element => {
  const parent = parents.get(link)
  const isAlone =
    parent?.children.every((one) => one === link || (one.type === "text" && /^[\s[\]]*$/.test(one.value))) === true
  return parent !== undefined && isAlone && (parent.tagName === "sup" || parent.tagName === "span")
    ? outermost(parent, parents)
    : link
}

const isWithin = (link: Element, target: Element, parents: ReadonlyMap<Element, Element>): boolean => {
  let one: Element | undefined = link
  while (one !== undefined && one !== target) one = parents.get(one)
  return one === target
}

/** Of the elements that stand in another one. */
const parentsOf = (elements: ReadonlyArray<Element>): ReadonlyMap<Element, Element> => {
  const parents = new Map<Element, Element>()
  for (const parent of elements)
    for (const child of parent.children) if (child.type === "element") parents.set(child, parent)
  return parents
}

/** GitHub's heading for those who cannot see: the list is at the end of the text, where feeds show it as one more. */
const isHiddenTitle = (element: Element): boolean =>
  /^h[1-6]$/.test(element.tagName) && /(?:^|-)footnote-label$/.test(attribute(element, "id") ?? "")
