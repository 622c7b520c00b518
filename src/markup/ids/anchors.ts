/**
 * The ids of a body: those that its author gave, and one for each heading from
 * its text. A link within the body finds its place by the id as it was
 * written, or as another generator makes it. Nothing is changed here.
 */
import type { Element, Root } from "hast"
import { attribute, elementsIn } from "../elements.ts"
import { fromFirstLetter, headingId, looseId } from "./headingId.ts"
import { oneLine } from "../oneLine.ts"
import { plainText } from "../plainText.ts"
import { normalized } from "../../model/languages/normalized.ts"

export interface Heading {
  readonly level: number
  readonly id: string
  readonly text: string
}

export interface Anchors {
  readonly idOf: (element: Element) => string | undefined
  /** The id that a fragment, percent-encoded or not, leads to; undefined if it leads to no id. */
  readonly find: (fragment: string) => string | undefined
  /** What a table of contents lists, in the order of the text. */
  readonly headings: ReadonlyArray<Heading>
}

/** Ids that a page of fanfare's has beside the body. */
export const isPageId = (id: string): boolean => /^(?:content|main|comments|comment-.*|fanfare.*)$/i.test(id)

/** `isTaken`: ids that the body may not have, because they are those of its page. */
export const anchorsOf = (body: Root, isTaken: (id: string) => boolean): Anchors => {
  const elements = elementsIn(body)
  const ids = new Map<Element, string>()
  const names = new Map<string, string>()
  const loose = new Map<string, string>()
  const counts = new Map<string, number>()
  const headings: Array<Heading> = []
  const name = (written: string, id: string): void => {
    if (!names.has(written)) names.set(written, id)
  }
  const nameLoosely = (written: string, id: string): void => {
    for (const one of [written, fromFirstLetter(written)]) {
      const key = looseId(one)
      if (key !== "" && !loose.has(key)) loose.set(key, id)
    }
  }
  const free = (wanted: string): string => {
    const first = isTaken(wanted) ? `user-content-${wanted}` : wanted
    let id = first
    while (counts.has(id)) {
      const count = (counts.get(first) ?? 0) + 1
      counts.set(first, count)
      id = `${first}-${count}`
    }
    counts.set(id, 0)
    return id
  }
  // What authors chose comes before what is made, wherever it stands.
  for (const element of elements) {
    const written = ownId(element)
    if (written === undefined || names.has(written)) continue
    const id = free(written.replace(/\s+/g, "-"))
    ids.set(element, id)
    name(written, id)
    nameLoosely(written, id)
  }
  for (const element of elements) {
    if (!levels.has(element.tagName)) continue
    const text = oneLine(plainText(element))
    const known = ids.get(element)
    if (text === "" && known === undefined) continue
    const made = headingId(text)
    const id = known ?? free(made)
    ids.set(element, id)
    if (known === undefined) name(made, id)
    name(id, id)
    nameLoosely(text, id)
    if (text !== "" && element.properties["dataNoToc"] === undefined)
      headings.push({ level: Number(element.tagName[1]), id, text })
  }
  return {
    idOf: (element) => ids.get(element),
    find: (fragment) => {
      const written = decodedFragment(fragment)
      return (
        names.get(written) ?? names.get(fragment) ?? names.get(written.toLowerCase()) ?? loose.get(looseId(written))
      )
    },
    headings
  }
}

const levels = new Set(["h1", "h2", "h3", "h4", "h5", "h6"])

/** The `name` of a link is what ids were before HTML 4. */
const ownId = (element: Element): string | undefined => {
  const written = attribute(element, "id") ?? (element.tagName === "a" ? attribute(element, "name") : undefined)
  const id = written === undefined ? undefined : normalized(written, "NFC").trim()
  return id === "" ? undefined : id
}

/** As it was before it became a part of an address. */
export const decodedFragment = (fragment: string): string => {
  try {
    return normalized(decodeURIComponent(fragment), "NFC")
  } catch {
    return fragment
  }
}
