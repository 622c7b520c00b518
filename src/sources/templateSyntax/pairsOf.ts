/** Which tag has which end. An end belongs to the nearest tag of its name that is open; what stands open within it has none. */
import type { Scanned } from "./scanTags.ts"

/** The index of the end, by the index of the tag. Each tag is looked at twice at most. */
export const pairsOf = (tags: ReadonlyArray<Scanned>): ReadonlyMap<number, number> => {
  const pairs = new Map<number, number>()
  const open: Array<{ readonly key: string; readonly index: number }> = []
  const count = new Map<string, number>()
  const pop = (): { readonly key: string; readonly index: number } | undefined => {
    const last = open.pop()
    if (last !== undefined) count.set(last.key, (count.get(last.key) ?? 1) - 1)
    return last
  }
  for (const [index, tag] of tags.entries()) {
    if (tag.inCode || (tag.role !== "open" && tag.role !== "close" && tag.role !== "whole")) continue
    const key = `${tag.family} ${endName(tag.name)}`
    if (tag.role !== "close") {
      open.push({ key, index })
      count.set(key, (count.get(key) ?? 0) + 1)
      continue
    }
    // Zola's and Lua's `{% end %}` has no name.
    if (tag.name === "" && tag.family === "liquid") {
      while (open.length > 0 && !open.at(-1)?.key.startsWith("liquid ")) pop()
      const last = pop()
      if (last !== undefined) pairs.set(last.index, index)
      continue
    }
    if ((count.get(key) ?? 0) === 0) continue
    for (let last = pop(); last !== undefined; last = pop()) {
      if (last.key !== key) continue
      pairs.set(last.index, index)
      break
    }
  }
  return pairs
}

/** Nunjucks ends `asyncEach` with `endeach`, and `ifAsync` with `endif`. */
const endName = (name: string): string =>
  name === "asyncEach" ? "each" : name === "asyncAll" ? "all" : name === "ifAsync" ? "if" : name
