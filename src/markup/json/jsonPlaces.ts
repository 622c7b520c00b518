/** Where the values of a JSON text stand: their lines and columns, found at once and far faster than YAML's parser does. */
import { Result } from "effect"
import { findNodeAtLocation, type JSONPath, parseTree } from "jsonc-parser"
import type { Place } from "../../model/Finding.ts"

/** `text` is valid JSON. The nearest parent that exists stands in for a missing value; a text nested too deeply has no lines. */
export const jsonPlaces = (text: string, file: string): ((path: ReadonlyArray<PropertyKey>) => Place) => {
  const root = Result.getOrUndefined(Result.try(() => parseTree(text)))
  if (root === undefined) return () => ({ file })
  const starts = [0, ...[...text.matchAll(/\n|\r\n?/g)].map(({ index, 0: end }) => index + end.length)]
  return (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = findNodeAtLocation(root, path.slice(0, length) as JSONPath)
      if (node === undefined) continue
      const { offset } = node.parent?.type === "property" ? node.parent : node
      const line = lineOf(starts, offset)
      return { file, line, column: offset - (starts[line - 1] ?? 0) + 1 }
    }
    return { file }
  }
}

/** How many lines begin at the offset or before it. */
const lineOf = (starts: ReadonlyArray<number>, offset: number): number => {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
