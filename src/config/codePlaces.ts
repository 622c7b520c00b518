/**
 * Where something stands in a config that is code, as far as it can be told without running a parser: from the stack of an
 * error, and from the names of settings in the text.
 */
import { basename } from "node:path"
import type { Place } from "../model/Finding.ts"

/** Of what a config threw, or could not be parsed for: a syntax error names its line before its message. */
export const thrownAt = (cause: unknown, file: string): Place => {
  const name = basename(file)
  const stack = cause instanceof Error ? (cause.stack ?? "") : ""
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")
  const [, line, column] = new RegExp(`${escaped}(?:\\?fanfare=\\d+)?:(\\d+)(?::(\\d+))?`).exec(stack) ?? []
  return {
    file: name,
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(column === undefined ? {} : { column: Number(column) })
  }
}

/** Where the setting at a path is written; the file alone where its name stands in the text nowhere, or more than once. */
export const settingAt = (text: string, name: string, path: ReadonlyArray<PropertyKey>): Place => {
  for (const key of path.toReversed()) {
    if (typeof key !== "string" || !/^[\w$-]+$/.test(key)) continue
    const found = [...text.matchAll(new RegExp(`(?<![\\w$.-])["']?${key.replaceAll("$", "\\$")}["']?\\s*:`, "g"))]
    const [only, ...others] = found
    if (only === undefined) continue
    if (others.length > 0) break
    const before = text.slice(0, only.index).split("\n")
    return { file: name, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  }
  return { file: name }
}
