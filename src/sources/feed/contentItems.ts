/** The contents of an item as RSS 1.0 had them first (mod_content, `content:items`): several forms of one text, each with its format. */
import type { XmlNode } from "../../markup/xmlRecords.ts"
import { attributeOf } from "./vocabulary.ts"

/** The value of the form that is HTML, else of the first; undefined where none is in the feed itself. */
export const valueOfItems = (items: XmlNode): XmlNode | undefined => {
  const forms = named(items, "item").flatMap((item) => {
    const [value] = named(item, "value")
    const [format] = named(item, "format")
    return value === undefined
      ? []
      : [{ value, format: format === undefined ? "" : (attributeOf(format, "resource") ?? "") }]
  })
  return (forms.find(({ format }) => /html/i.test(format)) ?? forms[0])?.value
}

/** The nearest elements of that name below a node, through the bags and lists of RDF. */
const named = (node: XmlNode, name: string): ReadonlyArray<XmlNode> =>
  node.children.flatMap((child) =>
    typeof child === "string" ? [] : child.local.toLowerCase() === name ? [child] : named(child, name)
  )
