/**
 * What Mozilla's Readability takes for the article, told of our own tree: the
 * DOM that it works on (and takes apart) is Readability's own, the fastest for
 * it. It is made of the tree with a number at everything that holds words, and
 * the numbers that are left are read back.
 */
import { createRequire } from "node:module"
import type { Element, Root, RootContent, Text } from "hast"
import { attribute } from "../../markup/elements.ts"
import { isHidden } from "./units.ts"

/**
 * Elements up to which Readability is asked: it goes through a page again and again. Pages of people have fewer; the
 * others are read by what else is seen of them.
 */
const mostElements = 16_000

/** The texts that Readability keeps; null where it finds nothing, gives up, or is not asked. */
export const readableTexts = (page: Root, without?: (element: Element) => boolean): ReadonlySet<Text> | null => {
  if (isLarge(page) || isInterlaced(page)) return null
  const { Readability, JSDOMParser } = libraries()
  const document = new JSDOMParser().parse("<html><head></head><body></body></html>")
  const texts = fill(document, page, without)
  try {
    const found = new Readability(document, {
      serializer: (node) => node,
      keepClasses: true,
      disableJSONLD: true
    }).parse()
    return found === null || found.content === null ? null : textsIn(found.content, texts)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const isLarge = (page: Root): boolean => {
  let left = mostElements
  const visit = ({ children }: Root | Element): boolean =>
    children.some((child) => child.type === "element" && (--left < 0 || visit(child)))
  return visit(page)
}

/** Readability goes through the words in each of these again for each element in it. */
const weighed = new Set(["ul", "table", "form", "fieldset"])

/** For each character, elements in lists around it; people write fewer than a hundred, in tables in tables too. */
const mostInterlaced = 400

/** Whether lists stand in lists so deep that Readability would read every word thousands of times. */
const isInterlaced = (page: Root): boolean => {
  let length = 0
  let readings = 0
  const visit = ({ children }: Root | Element, lists: number, around: number): void => {
    for (const child of children)
      if (child.type === "text") {
        length += child.value.length
        readings += child.value.length * around
      } else if (child.type === "element") visit(child, lists + (weighed.has(child.tagName) ? 1 : 0), around + lists)
  }
  visit(page, 0, 0)
  return readings > mostInterlaced * (length + 50_000)
}

/** The part of a DOM that is used here. */
interface DomElement {
  readonly firstElementChild: DomElement | null
  readonly nextElementSibling: DomElement | null
  readonly parentNode: unknown
  readonly getAttribute: (name: string) => string | undefined
  readonly setAttribute: (name: string, value: string) => void
  readonly appendChild: (node: unknown) => unknown
}

interface DomDocument {
  readonly documentElement: DomElement
  readonly head: DomElement
  readonly body: DomElement
  readonly createElement: (name: string) => DomElement
  readonly createTextNode: (text: string) => unknown
}

interface Libraries {
  readonly JSDOMParser: new () => { readonly parse: (html: string) => DomDocument }
  readonly Readability: new (
    document: DomDocument,
    options: {
      readonly serializer: (node: DomElement) => DomElement
      readonly keepClasses: boolean
      readonly disableJSONLD: boolean
    }
  ) => { readonly parse: () => { readonly content: DomElement | null } | null }
}

let loaded: Libraries | undefined

/** Loaded for the first page alone: a build without pages does not need them. */
const libraries = (): Libraries => {
  if (loaded === undefined) {
    const require = createRequire(import.meta.url)
    loaded = {
      Readability: (require("@mozilla/readability") as Pick<Libraries, "Readability">).Readability,
      JSDOMParser: require("@mozilla/readability/JSDOMParser.js") as Libraries["JSDOMParser"]
    }
  }
  return loaded
}

const numberName = "data-n"

/** Elements that Readability changes into others, so that words directly in them need a holder for their number. */
const changing = new Set(
  "div section article main header body center form blockquote td th aside footer nav".split(" ")
)

const silent = new Set("script style template noscript svg math link iframe object embed audio video canvas".split(" "))

/** By their properties, the attributes that Readability looks at. */
const kept: ReadonlyMap<string, string> = new Map(
  Object.entries({
    id: "id",
    className: "class",
    role: "role",
    rel: "rel",
    itemProp: "itemprop",
    href: "href",
    src: "src",
    name: "name",
    property: "property",
    content: "content",
    rowSpan: "rowspan",
    colSpan: "colspan",
    summary: "summary"
  })
)

/** Characters of an attribute: more says nothing, and Readability looks for words in each. */
const longestValue = 10_000

const fill = (document: DomDocument, page: Root, without?: (element: Element) => boolean): ReadonlyArray<Text> => {
  const texts: Array<Text> = []
  const addAll = (parent: DomElement, name: string, children: ReadonlyArray<RootContent>): void => {
    let number: string | null = null
    for (const child of children) {
      if (child.type === "text") {
        const text = document.createTextNode(child.value)
        if (child.value.trim() === "") parent.appendChild(text)
        else {
          texts.push(child)
          // One number for each text: an element with several says all of them.
          const own = String(texts.length - 1)
          if (changing.has(name)) {
            const holder = document.createElement("span")
            holder.setAttribute(numberName, own)
            holder.appendChild(text)
            parent.appendChild(holder)
          } else {
            number = number === null ? own : `${number} ${own}`
            parent.appendChild(text)
          }
        }
      } else if (child.type === "element") add(parent, child)
    }
    if (number !== null) parent.setAttribute(numberName, number)
  }
  const add = (parent: DomElement, element: Element): void => {
    const { tagName } = element
    if (silent.has(tagName) || isHidden(element) || without?.(element) === true) return
    const dom =
      tagName === "html"
        ? document.documentElement
        : tagName === "head"
          ? document.head
          : tagName === "body"
            ? document.body
            : document.createElement(tagName)
    for (const property in element.properties) {
      const name = kept.get(property)
      const value = name === undefined ? undefined : attribute(element, property)
      if (name !== undefined && value !== undefined && !/^javascript:/i.test(value))
        dom.setAttribute(name, value.slice(0, longestValue))
    }
    addAll(dom, tagName, element.children)
    if (dom.parentNode === null) parent.appendChild(dom)
  }
  for (const child of page.children) if (child.type === "element") add(document.body, child)
  return texts
}

const textsIn = (content: DomElement, texts: ReadonlyArray<Text>): ReadonlySet<Text> => {
  const found = new Set<Text>()
  const visit = (element: DomElement): void => {
    const numbers = element.getAttribute(numberName)
    if (numbers !== undefined)
      for (const number of numbers.split(" ")) {
        const text = texts[Number(number)]
        if (text !== undefined) found.add(text)
      }
    for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) visit(child)
  }
  visit(content)
  return found
}
