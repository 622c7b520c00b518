/**
 * The implicit part of the Unicode bidirectional algorithm (UAX #9) for one
 * paragraph. Marks (LRM, RLM, ALM) count; explicit embeddings and isolates are
 * taken out of a title before it comes here.
 */
import type { Direction } from "../model/Article.ts"

type BidiClass = "L" | "R" | "AL" | "EN" | "ES" | "ET" | "AN" | "CS" | "ON"

const classOf = (grapheme: string): BidiClass => {
  const character = String.fromCodePoint(grapheme.codePointAt(0) ?? 0)
  if (character === "\u200e") return "L"
  if (character === "\u200f") return "R"
  if (character === "\u061c") return "AL"
  if (/[\u0660-\u0669\u066b\u066c\u06dd\u0600-\u0605\u08e2]/.test(character)) return "AN"
  if (/[\u066a\u0609\u060a]/.test(character)) return "ET"
  if (/[\u06f0-\u06f9\u00b2\u00b3\u00b9\u2070-\u2089]/.test(character) || /[0-9]/.test(character)) return "EN"
  if (/[+\-\u2212]/.test(character)) return "ES"
  if (/[#%\u00b0\u00b1\u2030-\u2034\u2213]|\p{Sc}/u.test(character) && character !== "\u060b") return "ET"
  if (/[,./:\u00a0\u060c\u202f\u2044]/.test(character)) return "CS"
  if (/[\u0590-\u05ff\u07c0-\u085f\ufb1d-\ufb4f]/.test(character)) return "R"
  if (/[\u0600-\u07bf\u0860-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/.test(character)) return "AL"
  return /[\p{L}\p{N}]/u.test(character) ? "L" : "ON"
}

/** The embedding level of each grapheme cluster of a paragraph; odd is right to left. */
export const bidiLevels = (graphemes: ReadonlyArray<string>, direction: Direction): ReadonlyArray<number> => {
  const base = direction === "rtl" ? "R" : "L"
  const classes = graphemes.map(classOf)
  resolveWeak(classes, base)
  resolveBrackets(classes, graphemes, base)
  resolveNeutrals(classes, base)
  return classes.map((one) => {
    if (base === "R") return one === "R" ? 1 : 2
    return one === "L" ? 0 : one === "R" ? 1 : 2
  })
}

/** Rules W2 to W7; W1 falls away because marks are inside their clusters. */
const resolveWeak = (classes: Array<BidiClass>, base: "L" | "R"): void => {
  let strong: BidiClass = base
  for (const [index, one] of classes.entries()) {
    if (one === "L" || one === "R" || one === "AL") strong = one
    if (one === "EN" && strong === "AL") classes[index] = "AN"
    if (one === "AL") classes[index] = "R"
  }
  for (const [index, one] of classes.entries()) {
    const [before, after] = [classes[index - 1], classes[index + 1]]
    if (before !== after || before === undefined) continue
    if (before === "EN" && (one === "ES" || one === "CS")) classes[index] = "EN"
    if (before === "AN" && one === "CS") classes[index] = "AN"
  }
  eachRun(
    classes,
    (one) => one === "ET",
    (start, end) => {
      if (classes[start - 1] === "EN" || classes[end] === "EN") classes.fill("EN", start, end)
    }
  )
  strong = base
  for (const [index, one] of classes.entries()) {
    if (one === "ES" || one === "ET" || one === "CS") classes[index] = "ON"
    if (one === "L" || one === "R") strong = one
    if (one === "EN" && strong === "L") classes[index] = "L"
  }
}

const brackets: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["\u207d", "\u207e"],
  ["\u2329", "\u232a"]
])

/** Rule N0: a pair of brackets takes one direction. */
const resolveBrackets = (classes: Array<BidiClass>, graphemes: ReadonlyArray<string>, base: "L" | "R"): void => {
  const open: Array<{ readonly index: number; readonly closing: string }> = []
  const pairs: Array<readonly [number, number]> = []
  for (const [index, grapheme] of graphemes.entries()) {
    if (classes[index] !== "ON") continue
    const closing = brackets.get(grapheme)
    if (closing !== undefined) open.push({ index, closing })
    const match = open.findLastIndex((one) => one.closing === grapheme)
    const opening = open[match]
    if (opening !== undefined) {
      pairs.push([opening.index, index])
      open.length = match
    }
  }
  for (const [start, end] of pairs.sort(([a], [b]) => a - b)) {
    const inside = classes.slice(start + 1, end).map(sideOf)
    const before =
      classes
        .slice(0, start)
        .map(sideOf)
        .findLast((side) => side !== null) ?? base
    const other = base === "L" ? "R" : "L"
    if (inside.includes(base)) classes[start] = classes[end] = base
    else if (inside.includes(other)) classes[start] = classes[end] = before
  }
}

/** Rules N1 and N2. */
const resolveNeutrals = (classes: Array<BidiClass>, base: "L" | "R"): void =>
  eachRun(
    classes,
    (one) => one === "ON",
    (start, end) => {
      const before = sideOf(classes[start - 1]) ?? base
      const after = sideOf(classes[end]) ?? base
      classes.fill(before === after ? before : base, start, end)
    }
  )

const sideOf = (one: BidiClass | undefined): "L" | "R" | null =>
  one === "L" ? "L" : one === "R" || one === "EN" || one === "AN" ? "R" : null

const eachRun = (
  classes: ReadonlyArray<BidiClass>,
  belongs: (one: BidiClass) => boolean,
  visit: (start: number, end: number) => void
): void => {
  for (let start = 0; start < classes.length; start++) {
    let end = start
    while (end < classes.length && belongs(classes[end] ?? "L")) end++
    if (end > start) visit(start, end)
    start = end
  }
}

/** Rule L2: the indices of a line's clusters from left to right. */
export const visualOrder = (levels: ReadonlyArray<number>): ReadonlyArray<number> => {
  const order = levels.map((_, index) => index)
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end++
      order.splice(start, end - start, ...order.slice(start, end).reverse())
      start = end
    }
  }
  return order
}
