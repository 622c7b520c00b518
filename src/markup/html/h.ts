/**
 * hastscript's `h` and `s` for the trees that fanfare makes: the same trees, in
 * a fraction of the time. What a selector or a property means is asked of
 * hastscript once; what is not plain is left to it.
 */
import type { Element, ElementContent, Properties } from "hast"
import { type Child, h as htmlElement, type Properties as Given, s as svgElement } from "hastscript"
import { htmlMeanings, type Meanings, svgMeanings } from "./properties.ts"

/** Makes an element from a selector, its properties where it has some, and its children. */
interface Make {
  (selector: string, properties?: Given, ...children: ReadonlyArray<Child>): Element
  (selector: string, ...children: ReadonlyArray<Child>): Element
}

/** Selectors that are remembered: the names of elements in a source may be any. */
const most = 2000

const fast = (make: Make, { meaningOf, valueOf }: Meanings): Make => {
  const selectors = new Map<string, Element>()

  const elementOf = (selector: string): Element => {
    const known = selectors.get(selector) ?? (make(selector) as Element)
    if (selectors.size < most) selectors.set(selector, known)
    const properties = { ...known.properties }
    if (Array.isArray(properties["className"])) properties["className"] = [...properties["className"]]
    return { type: "element", tagName: known.tagName, properties, children: [] }
  }

  const build = (selector: string, second?: unknown, ...others: ReadonlyArray<unknown>): unknown => {
    const element = elementOf(selector)
    if (element.tagName === "template") return make(selector, second as Child, ...(others as ReadonlyArray<Child>))
    if (isProperties(second)) {
      for (const key in second) {
        const value = second[key]
        if (value === null || value === undefined) continue
        const { name, kind } = meaningOf(key)
        if (name === "className") return make(selector, second, ...(others as ReadonlyArray<Child>))
        if ((kind === "text" && typeof value === "string") || typeof value === "boolean" || Number.isFinite(value))
          element.properties[name] = value
        else Object.assign(element.properties, valueOf(key, value))
      }
    } else addChild(element.children, second)
    for (const child of others) addChild(element.children, child)
    return element
  }
  return build as Make
}

/** As hastscript tells properties from a child: an object whose `type` is a text is a node where it holds an object. */
const isProperties = (value: unknown): value is Properties => {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return false
  if (!("type" in value) || typeof value.type !== "string") return true
  if (value.type === "raw") return false
  return Object.entries(value).every(([key, one]) => {
    if (one === null || typeof one !== "object") return true
    return (
      key !== "children" &&
      Array.isArray(one) &&
      one.every((item) => typeof item === "string" || typeof item === "number")
    )
  })
}

const addChild = (children: Array<ElementContent>, child: unknown): void => {
  if (child === null || child === undefined) return
  if (typeof child === "string" || typeof child === "number") children.push({ type: "text", value: String(child) })
  else if (Array.isArray(child)) for (const one of child) addChild(children, one)
  else if ((child as { readonly type: string }).type === "root")
    addChild(children, (child as { readonly children: unknown }).children)
  else children.push(child as ElementContent)
}

/** An HTML element, or with `s` one of SVG. */
export const h = fast(htmlElement, htmlMeanings)
export const s = fast(svgElement, svgMeanings)
