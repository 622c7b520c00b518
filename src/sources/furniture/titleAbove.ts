/** The title of an article that stands at the very top of a copied page, above the page's menu. */
import type { Unit } from "../lines/Unit.ts"
import { width } from "../lines/width.ts"
import type { Part } from "./parts.ts"
import type { Role } from "./Role.ts"
import { tellingWords } from "./tellingWords.ts"

/** Its index, or -1: it names what the article is about, in two of its words. */
export const titleAbove = (
  units: ReadonlyArray<Unit>,
  roles: ReadonlyArray<Role>,
  parts: ReadonlyArray<Part>
): number => {
  const [first] = units
  if (first === undefined || parts[0] !== "before" || roles[0]?._tag !== "Short" || width(first.text) > 160) return -1
  const body = new Set(
    units.flatMap(({ text }, index) =>
      parts[index] === "article" && roles[index]?._tag === "Prose" ? tellingWords(text) : []
    )
  )
  const own = tellingWords(first.text)
  return own.length >= 2 && own.filter((word) => body.has(word)).length >= 2 ? 0 : -1
}
