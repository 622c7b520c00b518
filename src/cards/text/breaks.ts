/**
 * Where a line may end (UAX #14), in words found by dictionary where a script
 * is written without spaces. Tightened for headlines: signs that belong to a
 * name or a number stay with it.
 */
import { createRequire } from "node:module"
import type LineBreaker from "linebreak"
import { wordsOf } from "../../text/segments.ts"

/** Scripts of the line breaking class SA: their words are in a dictionary only. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\ua9e0-\ua9ff\uaa60-\uaa7f]/

/** Places of a text in UTF-16 units; the end of the text is none of them. */
export interface Breaks {
  /** A new line may begin here. */
  readonly free: ReadonlySet<number>
  /** A word that is wider than a whole line is best broken here. */
  readonly forced: ReadonlySet<number>
}

export const breaksOf = (text: string): Breaks => (plain.test(text) ? breaksOfPlain(text) : breaksByRules(text))

/** Words of western Europe with the signs inside of them and behind them, and one space between two. */
const plain =
  /^(?:[£$€]?[A-Za-z0-9À-ÖØ-öø-ÿ]+(?:['’.,:;\u00a0][A-Za-z0-9À-ÖØ-öø-ÿ]+|-[A-Za-zÀ-ÖØ-öø-ÿ][A-Za-z0-9À-ÖØ-öø-ÿ]*)*%?[.,:;]?(?: (?!$)|$))*$/

/** What the rules come to for such words: most headlines need none of their tables, which take as long to load as three cards. */
const breaksOfPlain = (text: string): Breaks => ({
  free: new Set(Array.from(text.matchAll(/[ -]/g), ({ index }) => index + 1)),
  forced: new Set()
})

let breakerOf: typeof LineBreaker | null = null

const breaksByRules = (text: string): Breaks => {
  breakerOf ??= createRequire(import.meta.url)("linebreak") as typeof LineBreaker
  const breaker = new breakerOf(text)
  const [free, forced] = [new Set<number>(), new Set<number>()]
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    if (next.position >= text.length) break
    if (isTied(text, next.position)) forced.add(next.position)
    else free.add(next.position)
  }
  if (unspaced.test(text)) {
    for (const run of text.matchAll(/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}]+/gu)) {
      for (const word of wordStarts(run[0])) if (word > 0) free.add(run.index + word)
    }
  }
  return { free, forced }
}

/** Where words begin in a run of one script that has no spaces. */
const wordStarts = (run: string): ReadonlyArray<number> => {
  const language = /\p{Script=Thai}/u.test(run)
    ? "th"
    : /\p{Script=Lao}/u.test(run)
      ? "lo"
      : /\p{Script=Khmer}/u.test(run)
        ? "km"
        : "my"
  return wordsOf(run, language)
    .map(({ index }) => index)
    .filter((index) => !isAttached(run, index))
}

/** Signs of repetition and abbreviation that follow their word. */
const isAttached = (run: string, index: number): boolean =>
  /^[\u0e2f\u0e46\u0eaf\u0ec6\u17d4-\u17d7]/.test(run.slice(index))

/** Between two characters without a space the rules of UAX #14 part `C++`, `2019-20`, `https://` and Korean words; a headline keeps them whole. */
const isTied = (text: string, position: number): boolean => {
  const [before = "", after = ""] = [text[position - 1], text[position]]
  if (before === " ") return false
  if (!/[!-~]/.test(before) || !/[!-~]/.test(after))
    return /\p{Script=Hangul}/u.test(before) && /\p{Script=Hangul}/u.test(after)
  if (before === "-") return !(/[\p{L}\p{N}]/u.test(text[position - 2] ?? "") && /[a-z]/i.test(after))
  return !(/[/?&]/.test(before) && /[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}]/u.test(text[position - 2] ?? ""))
}
