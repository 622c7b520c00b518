/** Makes the elements of a card; everything is a flex box unless its style says otherwise. */
import type { Element, Slot } from "./Template.ts"

type Style = Readonly<Record<string, string | number>>

/** A box with children, for example `element({ flexDirection: "column" }, [a, b])`; null children are left out. */
export const element = (style: Style, children: ReadonlyArray<Element | null> = []): Element => ({
  type: "div",
  props: {
    style: { display: "flex", boxSizing: "border-box", ...style },
    children: children.filter((child) => child !== null)
  }
})

/** A place for text. */
export const slot = (rules: Slot, style: Style = {}): Element => ({
  type: "div",
  props: { style: { display: "flex", width: rules.width, height: rules.height, flexShrink: 0, ...style }, slot: rules }
})

/** A picture that fills its box as far as its shape lets it. */
export const picture = (src: string, width: number, height: number, style: Style = {}): Element => ({
  type: "img",
  props: { src, width, height, style: { width, height, objectFit: "contain", ...style } }
})
