/** Single tags of a head. Each gives a list: empty for a tag without a value. */
import type { Element } from "hast"
import { h } from "../../../markup/html/h.ts"

type Tags = ReadonlyArray<Element>

export const tag = {
  name: (name: string, content: string): Tags => (content === "" ? [] : [h("meta", { name, content })]),
  /** Open Graph and Pinterest write `property` (RDFa). */
  property: (property: string, content: string): Tags => (content === "" ? [] : [h("meta", { property, content })]),
  /** A property of the page's item (microdata). */
  item: (itemProp: string, content: string): Tags => (content === "" ? [] : [h("meta", { itemProp, content })])
}
