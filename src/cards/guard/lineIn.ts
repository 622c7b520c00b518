/** Where in a file something happened, read off a stack of JavaScript. */
import { fileURLToPath } from "node:url"
import type { Place } from "../../model/Finding.ts"

/** The first place of a stack that lies in the file with this address; empty where none does. A syntax error names its line first. */
export const lineIn = (cause: unknown, address: string): Omit<Place, "file"> => {
  const stack = typeof cause === "string" ? cause : cause instanceof Error ? (cause.stack ?? "") : ""
  // Node names the file of a syntax error in TypeScript by its path.
  const name = stack.includes(address) ? address : fileURLToPath(address)
  const at = stack.indexOf(name)
  if (at < 0) return {}
  const [, line, column] = /^(?:\?[^:\s]*)?:(\d+)(?::(\d+))?/.exec(stack.slice(at + name.length)) ?? []
  if (line === undefined) return {}
  return { line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) }
}
