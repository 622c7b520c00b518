/** Makes the elements of a card; everything is a flex box unless its style says otherwise. */
import type { Element, Slot } from "./Template.ts"

/** Under this key an element keeps the stack of the moment in which it was made, for messages about it. */
export const madeAt: unique symbol = Symbol.for("fanfare/element/madeAt")

export const marked = (element: Element): Element =>
  Object.defineProperty(element, madeAt, { value: new Error("made here").stack, enumerable: false })

type Style = Readonly<Record<string, string | number>>

/**
 * A box with children; it is a flex box unless its style says otherwise. Null children are left out.
 *
 * @example
 * ```ts
 * import { element } from "fanfare"
 *
 * const [one, other] = [element({ width: 100 }), element({ width: 200 })]
 * console.log(element({ flexDirection: "column" }, [one, null, other]).props.children)
 * ```
 */
export const element = (style: Style, children: ReadonlyArray<Element | null> = []): Element =>
  marked({
    type: "div",
    props: {
      style: { display: "flex", boxSizing: "border-box", flexShrink: 0, ...style },
      children: children.filter((child) => child !== null)
    }
  })

/**
 * A place for a text or the photo: as large as its style makes the box.
 *
 * @example
 * ```ts
 * import { slot } from "fanfare"
 *
 * const title = slot({ name: "title", sizes: [80, 64], colour: "#16171b" }, { width: 600, flexGrow: 1 })
 * console.log(title.props.slot)
 * ```
 */
export const slot = (rules: Slot, style: Style = {}): Element =>
  marked({
    type: "div",
    props: { style: { display: "flex", boxSizing: "border-box", flexShrink: 0, ...style }, slot: rules }
  })

/**
 * A picture that fills its box as far as its shape lets it. `src` is a data address; width and height in pixels.
 *
 * @example
 * ```ts
 * import { picture } from "fanfare"
 *
 * console.log(picture("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>", 64, 64).type)
 * ```
 */
export const picture = (src: string, width: number, height: number, style: Style = {}): Element =>
  marked({
    type: "img",
    props: { src, width, height, style: { width, height, flexShrink: 0, objectFit: "contain", ...style } }
  })
