/**
 * One line of text as pieces from left to right, each of a single direction,
 * so that a shaper which knows no bidirectional text draws every piece right.
 */
import { visualOrder } from "./bidi.ts"
import type { Measured, Range } from "./breakLines.ts"

export type Piece =
  | { readonly _tag: "Text"; readonly text: string; readonly joined: boolean }
  /** Width in em. */
  | { readonly _tag: "Space"; readonly width: number }

/** `levels` are those of the whole text (UAX #9, rules L1 to L4 are applied here). */
export const visualLine = (
  text: Measured,
  levels: ReadonlyArray<number>,
  [start, end]: Range
): ReadonlyArray<Piece> => {
  const pieces: Array<Piece> = []
  let run = null as { readonly kind: Kind; text: string } | null
  const flush = (): void => {
    const shown = run?.text.replace(/[\u200e\u200f\u061c]/g, "") ?? ""
    if (run !== null && shown !== "") pieces.push({ _tag: "Text", text: shown, joined: run.kind === "letters" })
    run = null
  }
  for (const position of visualOrder(levels.slice(start, end))) {
    const index = start + position
    const grapheme = text.graphemes[index] ?? ""
    if (grapheme === " ") {
      flush()
      pieces.push({ _tag: "Space", width: text.widths[index] ?? 0 })
      continue
    }
    const kind = kindOf(grapheme, levels[index] ?? 0)
    if (run?.kind !== kind) flush()
    run ??= { kind, text: "" }
    run.text = kind === "letters" ? grapheme + run.text : run.text + (kind === "signs" ? mirrored(grapheme) : grapheme)
  }
  flush()
  return pieces
}

/** Left-to-right text, right-to-left letters, or signs that stand among right-to-left letters. */
type Kind = "forward" | "letters" | "signs"

const kindOf = (grapheme: string, level: number): Kind =>
  level % 2 === 0 ? "forward" : /^[\p{L}\p{M}\p{N}]/u.test(grapheme) ? "letters" : "signs"

const pairs = ["()", "[]", "{}", "<>", "«»", "‹›", "≤≥"]

/** Rule L4.. */
const mirrors: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([left = "", right = ""]): ReadonlyArray<[string, string]> => [
    [left, right],
    [right, left]
  ])
)

const mirrored = (sign: string): string => mirrors.get(sign) ?? sign
