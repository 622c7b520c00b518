/**
 * What JSX of a card template becomes: the same elements that `element`,
 * `slot` and `picture` make. Compilers call it; people write tags.
 */
import { element, marked } from "../element.ts"
import type { Element } from "../Template.ts"

type Style = Readonly<Record<string, string | number>>

/** What may stand between two tags; what shows nothing is left out. */
type Child = Element | string | number | boolean | null | undefined | ReadonlyArray<Child>

interface Given extends Readonly<Record<string, unknown>> {
  readonly style?: Style
  readonly children?: Child
}

/** A tag of satori's, or a function that gives an element. */
type Tag = string | ((props: never) => Child)

/**
 * Makes an element of a tag; a function is called with its props. A `<div>` is a flex box unless its style says otherwise.
 *
 * @example
 * ```ts
 * import { jsx } from "fanfare/jsx-runtime"
 *
 * // <div slot={{ name: "title", sizes: [80], colour: "#16171b" }} style={{ flexGrow: 1 }} />
 * const title = jsx("div", { slot: { name: "title", sizes: [80], colour: "#16171b" }, style: { flexGrow: 1 } })
 * console.log(title.props.slot?.name)
 * ```
 */
export const jsx = (tag: Tag, { children, ...props }: Given): Element => {
  if (typeof tag === "function") return (tag as (props: Given) => Element)({ ...props, children })
  const inside = flat(children)
  const { style = {} } = tag === "div" ? element(props.style ?? {}).props : props
  return marked({ type: tag, props: { ...props, style, ...(inside.length === 0 ? {} : { children: inside }) } })
}

/**
 * The same for a tag with several children.
 *
 * @example
 * ```ts
 * import { jsx, jsxs } from "fanfare/jsx-runtime"
 *
 * const row = jsxs("div", { children: [jsx("div", {}), jsx("div", {})] })
 * console.log(Array.isArray(row.props.children))
 * ```
 */
export const jsxs = (tag: Tag, given: Given): Element => jsx(tag, given)

/**
 * Several elements without one around them: `<>…</>`. It stands inside of another element.
 *
 * @example
 * ```ts
 * import { Fragment, jsx, jsxs } from "fanfare/jsx-runtime"
 *
 * const box = jsx("div", { children: jsxs(Fragment, { children: [jsx("div", {}), jsx("div", {})] }) })
 * console.log(Array.isArray(box.props.children))
 * ```
 */
export const Fragment = ({ children }: { readonly children?: Child }): Element => children as Element

const flat = (child: Child): ReadonlyArray<Element | string> => {
  if (Array.isArray(child)) return (child as ReadonlyArray<Child>).flatMap(flat)
  if (child === null || child === undefined || typeof child === "boolean") return []
  return [typeof child === "number" ? String(child) : (child as Element | string)]
}

type Attributes = Omit<Element["props"], "children"> & { readonly children?: Child; readonly key?: string | number }

/**
 * The types of JSX in a template, for `"jsxImportSource": "fanfare"`.
 *
 * @example
 * ```ts
 * import type { JSX } from "fanfare/jsx-runtime"
 *
 * const attributes: JSX.IntrinsicElements["div"] = { style: { flexGrow: 1 } }
 * console.log(attributes.style)
 * ```
 */
// oxlint-disable-next-line typescript/no-namespace -- TypeScript looks for this name (handbook, JSX).
export declare namespace JSX {
  export type { Element }
  export type ElementType = Tag
  export interface ElementChildrenAttribute {
    readonly children: object
  }
  export interface IntrinsicElements {
    readonly [tag: string]: Attributes
  }
}
