/**
 * Where a line may end, and what it costs: by the rules of Unicode (UAX #14),
 * in words found by dictionary where a script is written without spaces, in
 * phrases of Japanese and Chinese. Tightened for headlines: what belongs to a
 * name or a number stays with it.
 */
import { wordsOf } from "../../text/segments.ts"
import { lineBreaks } from "./breaks/lineBreaks.ts"
import { phrasesOf } from "./breaks/phrases.ts"
import { tieAt } from "./breaks/ties.ts"

/** Scripts of the line breaking class SA: their words are in a dictionary only. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\ua9e0-\ua9ff\uaa60-\uaa7f]/

/** Places of a text in UTF-16 units; the end of the text is none of them. */
export interface Breaks {
  /** A new line may begin here. */
  readonly free: ReadonlySet<number>
  /** What belongs together and is wider than a whole line is best broken here, between its words. */
  readonly tied: ReadonlySet<number>
  /** A word that is wider than a whole line is best broken here. */
  readonly forced: ReadonlySet<number>
  /** Free places where a line ends badly: square em. */
  readonly costs: ReadonlyMap<number, number>
}

/** `language`: BCP 47. */
export const breaksOf = (text: string, language = "en"): Breaks => {
  const places = plain.test(text)
    ? Array.from(text.matchAll(/[ -]/g), ({ index }) => index + 1)
    : lineBreaks(text).concat(wordsWithoutSpaces(text))
  const phrases = phrasesOf(text, language)
  const [free, tied, forced] = [new Set<number>(), new Set<number>(), new Set<number>()]
  const costs = new Map<number, number>()
  for (const place of places) {
    if (isTied(text, place)) {
      forced.add(place)
      continue
    }
    if (phrases !== null && !phrases.starts.has(place) && isBesideIdeograph(text, place)) {
      if (phrases.words.has(place)) tied.add(place)
      else forced.add(place)
      continue
    }
    const tie = phrases !== null && isInLatinName(text, place) ? "tied" : tieAt(text, place, language)
    if (tie === "tied") tied.add(place)
    else {
      free.add(place)
      const cost = phrases === null ? tie : tie + costAfter(text[place - 1] ?? "")
      if (cost > 0) costs.set(place, cost)
    }
  }
  return { free, tied, forced, costs }
}

/** Words of western Europe with the signs inside of them and behind them, and one space between two: their breaks are known without the rules, whose tables take as long to load as three cards. */
const plain =
  /^(?:[£$€]?[A-Za-z0-9À-ÖØ-öø-ÿ]+(?:['’.,:;\u00a0][A-Za-z0-9À-ÖØ-öø-ÿ]+|-[A-Za-zÀ-ÖØ-öø-ÿ][A-Za-z0-9À-ÖØ-öø-ÿ]*)*%?[.,:;]?(?: (?!$)|$))*$/

const wordsWithoutSpaces = (text: string): ReadonlyArray<number> => {
  if (!unspaced.test(text)) return []
  const places: Array<number> = []
  for (const run of text.matchAll(/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}]+/gu))
    for (const word of wordStarts(run[0])) if (word > 0) places.push(run.index + word)
  return places
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

const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u

const isBesideIdeograph = (text: string, place: number): boolean =>
  ideographic.test(text.slice(place - 1, place)) || ideographic.test(text.slice(place, place + 1))

/** Between phrases a line ends best after a mark, and worst after the particle that leads to a noun. */
const costAfter = (last: string): number => (last === "の" || last === "的" ? 16 : /[\p{P}\s]/u.test(last) ? 0 : 4)

/** `Model Y` in a text of Chinese or Japanese. */
const isInLatinName = (text: string, place: number): boolean =>
  /[A-Za-z0-9] $/.test(text.slice(place - 2, place)) && /[A-Za-z0-9]/.test(text[place] ?? "")

/** Between two characters without a space the rules of UAX #14 part `C++`, `2019-20`, `https://` and Korean words; a headline keeps them whole. */
const isTied = (text: string, position: number): boolean => {
  const [before = "", after = ""] = [text[position - 1], text[position]]
  if (before === " ") return false
  if (!/[!-~]/.test(before) || !/[!-~]/.test(after))
    return /\p{Script=Hangul}/u.test(before) && /\p{Script=Hangul}/u.test(after)
  if (before === "-") return !(/[\p{L}\p{N}]/u.test(text[position - 2] ?? "") && /[a-z]/i.test(after))
  return !(/[/?&]/.test(before) && /[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}]/u.test(text[position - 2] ?? ""))
}
