/** Where the values of a JSON text stand: their lines and columns, found at once and far faster than YAML's parser does. */
import { Result } from "effect"
import { findNodeAtLocation, type JSONPath, parseTree } from "jsonc-parser"
import { LineCounter } from "yaml"
import type { Place } from "../../model/Finding.ts"

/** `text` is valid JSON. The nearest parent that exists stands in for a missing value; a text nested too deeply has no lines. */
export const jsonPlaces = (text: string, file: string): ((path: ReadonlyArray<PropertyKey>) => Place) => {
  const root = Result.getOrUndefined(Result.try(() => parseTree(text)))
  if (root === undefined) return () => ({ file })
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const { index, 0: end } of text.matchAll(/\n|\r\n?/g)) lines.addNewLine(index + end.length)
  return (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = findNodeAtLocation(root, path.slice(0, length) as JSONPath)
      if (node === undefined) continue
      const { line, col } = lines.linePos((node.parent?.type === "property" ? node.parent : node).offset)
      return { file, line, column: col }
    }
    return { file }
  }
}
