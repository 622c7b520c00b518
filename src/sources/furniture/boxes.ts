/** Boxes within an article: which lines go with a heading of furniture, and which are the article's own again. */
import type { Unit } from "../lines/Unit.ts"
import { width } from "../lines/width.ts"
import { namesNewsletter } from "./chrome.ts"
import { isFurniture, isListHeading, type Role } from "./Role.ts"
import { tellingWords } from "./tellingWords.ts"

/** So many lines of a list under a heading are cut out of an article, where empty lines stand between them. */
const longestList = 3

/** Headlines under a heading, and what a newsletter says for itself between its heading and its field. */
export const boxedOf = (units: ReadonlyArray<Unit>, roles: ReadonlyArray<Role>): ReadonlyArray<boolean> => {
  const boxed: Array<boolean> = []
  const headings = roles.filter(
    ({ _tag }, index) => _tag === "Short" && roles[index + 1]?._tag === "Prose" && roles[index - 1]?._tag === "Prose"
  ).length
  const mixed = new Set(units.flatMap(({ block }, index) => (roles[index]?._tag === "Prose" ? [block] : [])))
  let heading: { readonly block: number; readonly isList: boolean; count: number; readonly most: number } | undefined
  for (const [index, unit] of units.entries()) {
    const role = roles[index]
    if (isFurniture(role)) {
      const isList = isListHeading(role)
      const most = isList ? headlinesBelow(index, roles, headings) : 0
      heading = isList || isSubscribe(role) ? { block: unit.block, isList, count: 0, most } : undefined
      boxed.push(false)
      continue
    }
    const isBeside = heading?.block === unit.block && !mixed.has(unit.block)
    const isHeadline =
      (role?._tag === "Short" || role?._tag === "OtherScript") &&
      heading !== undefined &&
      (isBeside ||
        (heading.isList &&
          heading.count < heading.most &&
          (role._tag === "OtherScript" || isForeign(index, units, roles))))
    const isBlurb =
      heading?.isList === false &&
      (role?._tag === "Prose" || role?._tag === "Short" || role?._tag === "OtherScript") &&
      width(unit.text) < 260 &&
      (namesNewsletter(unit.text) || (isBeside && isSubscribe(roles[index + 1])))
    if (heading !== undefined && isHeadline) heading.count += 1
    else if (!isBlurb) heading = undefined
    boxed.push(isHeadline || isBlurb)
  }
  return boxed
}

const isLine = (role: Role | undefined): boolean => role?._tag === "Short" || role?._tag === "OtherScript"

/**
 * More lines than a list has may be the article's own. Where the article goes on, the last one or two may be its
 * headings, if it has any.
 */
const headlinesBelow = (index: number, roles: ReadonlyArray<Role>, headings: number): number => {
  let run = 0
  while (isLine(roles[index + 1 + run])) run += 1
  const next = roles[index + 1 + run]
  const goesOn = next !== undefined && !isFurniture(next)
  if (run > longestList) return run === longestList + 1 && goesOn && headings === 0 ? longestList : 1
  return goesOn && (run === 2 || headings > 0) ? Math.min(run, 1) : run
}

/** A headline of another article: long enough to be one, and of nothing that the next paragraphs speak of, as a heading is. */
const isForeign = (index: number, units: ReadonlyArray<Unit>, roles: ReadonlyArray<Role>): boolean => {
  const text = units[index]?.text ?? ""
  const own = tellingWords(text)
  if (own.length < 2 || /^[^\p{L}“"«„「¿¡]|[.:;,]$|[$£€]|https?:/u.test(text)) return false
  const next = units
    .slice(index + 1, index + 12)
    .filter((_, at) => roles[index + 1 + at]?._tag === "Prose")
    .slice(0, 2)
  const spoken = new Set(next.flatMap((unit) => tellingWords(unit.text)))
  // Two letters of a script without blanks may stand in any text.
  return own.filter((word) => spoken.has(word)).length <= (/\s/.test(text.trim()) ? 0 : own.length * 0.3)
}

const isSubscribe = (role: Role | undefined): boolean => role?._tag === "Chrome" && role.entry.kind === "subscribe"
