/**
 * Makes a tree of what an allow-list lets through: what hast-util-sanitize
 * makes of it, in one walk, without places, and whatever the number of
 * children. An element that is not allowed leaves its content, one that is to
 * be stripped leaves nothing.
 */
import type { Element, ElementContent, Properties, Root, RootContent } from "hast"

/** A property with any value, or with one of these. */
type Definition = string | readonly [name: string, ...values: ReadonlyArray<string | number | boolean | RegExp>]

export interface Allowed {
  readonly tagNames: ReadonlyArray<string>
  /** Elements that go with their content. */
  readonly strip: ReadonlyArray<string>
  /** By element; those of `*` are for all. */
  readonly attributes: Readonly<Record<string, ReadonlyArray<Definition>>>
  /** By property; an address without a scheme is allowed everywhere. */
  readonly protocols: Readonly<Record<string, ReadonlyArray<string>>>
  /** Elements that are there only within one of these. */
  readonly ancestors: Readonly<Record<string, ReadonlyArray<string>>>
}

/** What stands for an element before it is looked at, content included; null takes it out. */
type Prepare = (element: Element) => Element | null

/** The tree that is given stays as it is; what is made shares nothing with it. */
export const sanitizer = (allowed: Allowed): ((tree: Root, prepare?: Prepare) => Root) => {
  const known = new Set(allowed.tagNames)
  const stripped = new Set(allowed.strip)
  const needed = new Map(Object.entries(allowed.ancestors))
  const protocols = new Map(Object.entries(allowed.protocols))
  const definitions = new Map(
    Object.entries(allowed.attributes).map(([tagName, group]) => [tagName, new Map(group.map(named))] as const)
  )
  const forAll = definitions.get("*")

  const propertiesOf = (tagName: string, properties: Properties): Properties => {
    const own = definitions.get(tagName)
    const safe: Properties = {}
    for (const name in properties) {
      const value = properties[name]
      const allows = protocols.get(name)
      const next = safeValue(own?.get(name), allows, value) ?? safeValue(forAll?.get(name), allows, value)
      if (next !== undefined) safe[name] = next
    }
    return safe
  }

  return (tree, prepare) => {
    const above: Array<string> = []
    const visit = (children: ReadonlyArray<RootContent>, into: Array<ElementContent>): void => {
      for (const child of children) {
        if (child.type === "text") into.push({ type: "text", value: child.value })
        if (child.type !== "element") continue
        const element = prepare === undefined ? child : prepare(child)
        if (element === null) continue
        const { tagName } = element
        const isKept = known.has(tagName) && (needed.get(tagName)?.some((name) => above.includes(name)) ?? true)
        if (!isKept && stripped.has(tagName)) continue
        const content: Array<ElementContent> = isKept ? [] : into
        above.push(tagName)
        visit(element.children, content)
        above.pop()
        if (isKept)
          into.push({
            type: "element",
            tagName,
            properties: propertiesOf(tagName, element.properties),
            children: content
          })
      }
    }
    const safe: Array<ElementContent> = []
    visit(tree.children, safe)
    return { type: "root", children: safe }
  }
}

const named = (definition: Definition): readonly [string, ReadonlyArray<unknown>] =>
  typeof definition === "string" ? [definition, []] : [definition[0], definition.slice(1)]

/** `values`: those that are allowed, none for any; undefined where the property is not. */
const safeValue = (
  values: ReadonlyArray<unknown> | undefined,
  protocols: ReadonlyArray<string> | undefined,
  value: Properties[string]
): Properties[string] => {
  if (values === undefined) return undefined
  const isSafe = (one: unknown): one is string | number | boolean =>
    (typeof one === "string" || typeof one === "number" || typeof one === "boolean") &&
    (protocols === undefined || hasProtocol(String(one), protocols)) &&
    (values.length === 0 || values.some((other) => (other instanceof RegExp ? other.test(String(one)) : other === one)))
  if (Array.isArray(value)) return value.filter(isSafe)
  return isSafe(value) ? value : undefined
}

/** A colon behind one of these signs belongs to a path, a query or a fragment. */
const hasProtocol = (address: string, protocols: ReadonlyArray<string>): boolean => {
  const end = address.search(/[:/?#]/)
  return end < 0 || address[end] !== ":" || protocols.includes(address.slice(0, end))
}
