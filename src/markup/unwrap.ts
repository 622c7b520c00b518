/**
 * Takes off the elements that sanitizing would take off, and keeps what stands
 * in them, so that hast-util-sanitize finds none: it hands the children of
 * each such element to one call, which fails where they are many. Nothing is
 * made safe here.
 */
import type { ElementContent, RootContent } from "hast"
import type { Schema } from "hast-util-sanitize"

const isSame = (one: ReadonlyArray<unknown>, other: ReadonlyArray<unknown>): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index])

export const unwrap = (schema: Schema): ((children: ReadonlyArray<RootContent>) => Array<RootContent>) => {
  const known = new Set(schema.tagNames)
  const stripped = new Set(schema.strip)
  const needed = new Map(Object.entries(schema.ancestors ?? {}))
  const visit = <T extends RootContent>(children: ReadonlyArray<T>, above: Array<string>): Array<T | ElementContent> =>
    children.flatMap((child): Array<T | ElementContent> => {
      if (child.type !== "element") return [child]
      const { tagName } = child
      const isKept = known.has(tagName) && (needed.get(tagName)?.some((name) => above.includes(name)) ?? true)
      if (!isKept && stripped.has(tagName)) return []
      above.push(tagName)
      const content = visit(child.children, above)
      above.pop()
      if (!isKept) return content
      // Most elements keep all that stands in them, and need no copy.
      return [isSame(content, child.children) ? child : { ...child, children: content }]
    })
  return (children) => visit(children, [])
}
