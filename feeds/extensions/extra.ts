/** Elements that a feed's file asks for, of any namespace. They were checked when the file was read. */
import type { ExtraElement, Extras } from "../../src/model/extensions/Extensions.ts"
import { coreOfRss } from "./coreOfRss.ts"
import { namespaceOf } from "../elements/namespaces.ts"
import { element, type Element } from "../elements/xml.ts"

/** An element without a prefix is RSS's own in RSS alone, and of no namespace anywhere else. */
export const extraElements = ({ elements }: Extras, format: "rss" | "atom"): ReadonlyArray<Element> =>
  format === "rss"
    ? elements.map(inRss)
    : elements.filter(({ name }) => !coreOfRss.has(name)).map((one) => inAtom(one, atom))

const inRss = ({ name, attributes, children }: ExtraElement): Element =>
  element(name, attributes, typeof children === "string" ? children : children.map(inRss))

const atom = namespaceOf("atom") ?? ""

/** Atom's own namespace is that of the document; `around` is what stands for a name without a prefix there. */
const inAtom = ({ name, attributes, children }: ExtraElement, around: string): Element => {
  const own = name.startsWith("atom:") ? atom : name.includes(":") ? around : ""
  return element(
    name.replace(/^atom:/, ""),
    { ...(own === around ? {} : { xmlns: own }), ...attributes },
    typeof children === "string" ? children : children.map((child) => inAtom(child, own))
  )
}
