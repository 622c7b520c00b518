/** Where the values of a JSON text stand: their lines and columns, found at once and far faster than YAML's parser does. */
import { Result } from "effect"
import { type Node, parseTree } from "jsonc-parser"
import type { Place } from "../../model/Finding.ts"
import { lineCounterOf } from "../lineCounterOf.ts"

/**
 * `text` is valid JSON, and begins on `firstLine`. The nearest parent that exists stands in for a missing value; a text
 * nested too deeply has no lines.
 */
export const jsonPlaces = (
  text: string,
  file: string,
  firstLine = 1
): ((path: ReadonlyArray<PropertyKey>) => Place) => {
  const root = Result.getOrUndefined(Result.try(() => parseTree(text)))
  if (root === undefined) return () => ({ file })
  const lines = lineCounterOf(text)
  const propertyIn = propertiesByName()
  return (path) => {
    let { offset } = root
    let node: Node | undefined = root
    for (const name of path) {
      const property: Node | undefined = node.type === "object" ? propertyIn(node, String(name)) : undefined
      const held: Node | undefined =
        property?.children?.[1] ?? (node.type === "array" ? node.children?.[Number(name)] : undefined)
      if (held === undefined) break
      offset = (property ?? held).offset
      node = held
    }
    const { line, col } = lines.linePos(offset)
    return { file, line: line + firstLine - 1, column: col }
  }
}

/** The property of an object that has a name; its properties are gone through once, however many places are asked for. */
const propertiesByName = (): ((object: Node, name: string) => Node | undefined) => {
  const known = new Map<Node, ReadonlyMap<string, Node>>()
  return (object, name) => {
    // Of equal names the first counts.
    const properties =
      known.get(object) ??
      new Map((object.children ?? []).toReversed().map((one) => [String(one.children?.[0]?.value), one] as const))
    known.set(object, properties)
    return properties.get(name)
  }
}
