/** Single tags of a head. A tag without a value is none: each gives an empty list, then. */
import type { Element } from "hast"
import { h } from "hastscript"

type Tags = ReadonlyArray<Element>

export const tag = {
  name: (name: string, content: string): Tags => (content === "" ? [] : [h("meta", { name, content })]),
  /** Open Graph and Pinterest write `property` (RDFa). */
  property: (property: string, content: string): Tags => (content === "" ? [] : [h("meta", { property, content })]),
  /** A property of the page's item (microdata). */
  item: (itemProp: string, content: string): Tags => (content === "" ? [] : [h("meta", { itemProp, content })])
}
