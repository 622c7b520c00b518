/**
 * What can be told of each line of a copied page without knowing its language:
 * its shape, and what stands around it. Numbers, to be weighed.
 */
import type { Unit } from "../lines/Unit.ts"
import { width } from "../lines/width.ts"
import { namesNewsletter, speaksOfSite } from "./chrome.ts"
import { foldLine } from "./foldLine.ts"
import { isFurniture, isWeak, type Role } from "./Role.ts"

const ends = /[.!?…\p{Sentence_Terminal}](?:["”’»)\]」』]|\s)*$/u

const wordsIn = (text: string): ReadonlyArray<string> => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The commonest words of a text, which every text in its language has. */
const smallWordsOf = (texts: ReadonlyArray<string>): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const word of new Set(wordsIn(text.toLowerCase()))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Set(
    [...counts]
      .filter(([word, times]) => word.length <= 5 && times >= Math.max(2, texts.length * 0.15))
      .map(([word]) => word)
  )
}

/** The mean of what was passed before each value, of which less counts the longer ago it was. */
export const faded = (
  values: ReadonlyArray<number>,
  weights: ReadonlyArray<number>,
  rate: number
): ReadonlyArray<number> => {
  let sum = 0
  let all = 1
  return values.map((value, index) => {
    const before = sum / all
    const weight = weights[index] ?? 1
    sum = sum * rate + value * weight
    all = all * rate + weight
    return before
  })
}

export const fadedBelow = (
  values: ReadonlyArray<number>,
  weights: ReadonlyArray<number>,
  rate: number
): ReadonlyArray<number> => faded(values.toReversed(), weights.toReversed(), rate).toReversed()

/** How many lines without text stand together, for each of them. */
const runsOf = (isProse: ReadonlyArray<number>): ReadonlyArray<number> => {
  const found: Array<number> = []
  let start = 0
  for (let index = 0; index <= isProse.length; index += 1) {
    if (index < isProse.length && isProse[index] === 0) continue
    for (let at = start; at < index; at += 1) found.push(index - start)
    if (index < isProse.length) found.push(0)
    start = index + 1
  }
  return found
}

/** What is said of a line, by name. */
export type Signs = Readonly<Record<string, number>>

/** How much each sign says for an article. */
export interface Weights {
  /** By what a line is in itself, and what stands beside it. */
  readonly line: Signs
  /** By this and by where it stands. */
  readonly place: Signs
}

export const lineSigns = (units: ReadonlyArray<Unit>, roles: ReadonlyArray<Role>): ReadonlyArray<Signs> => {
  const isProse = roles.map(({ _tag }) => (_tag === "Prose" ? 1 : 0))
  const isShown = roles.map((role) => (isFurniture(role) || isWeak(role) ? 1 : 0))
  const small = smallWordsOf(units.flatMap(({ text }, index) => (isProse[index] === 1 ? [text] : [])))
  const folded = units.map(({ text }) => foldLine(text))
  const times = new Map<string, number>()
  for (const line of folded) times.set(line, (times.get(line) ?? 0) + 1)
  const ones = units.map(() => 1)
  const columns = units.map(({ text }) => Math.min(400, width(text)) / 100)
  const around = [
    faded(isProse, ones, 0.6),
    fadedBelow(isProse, ones, 0.6),
    faded(isProse, ones, 0.93),
    fadedBelow(isProse, ones, 0.93),
    faded(isShown, ones, 0.8),
    fadedBelow(isShown, ones, 0.8),
    faded(columns, ones, 0.8),
    fadedBelow(columns, ones, 0.8)
  ]
  const runs = runsOf(isProse)
  return units.map(({ text, item }, index) => {
    const role = roles[index]
    const own = isProse[index] === 1
    const all = wordsIn(text)
    const longer = all.slice(1).filter((word) => word.length > 3)
    const capital = longer.filter((word) => /^\p{Lu}/u.test(word)).length
    const little = all.filter((word) => small.has(word.toLowerCase())).length / Math.max(1, all.length)
    const above = units[index - 1]?.text ?? ""
    const [proseAbove, proseBelow, farAbove, farBelow, shownAbove, shownBelow, wideAbove, wideBelow] = around.map(
      (values) => values[index] ?? 0
    )
    return {
      any: 1,
      prose: own ? 1 : 0,
      caption: role?._tag === "Caption" ? 1 : 0,
      furniture: isFurniture(role) ? 1 : 0,
      weak: isWeak(role) ? 1 : 0,
      "other script": role?._tag === "OtherScript" ? 1 : 0,
      width: Math.log2(1 + Math.min(width(text), 1000)) / 5,
      "width of prose": own ? Math.min(width(text), 400) / 200 : 0,
      ended: ends.test(text) ? 1 : 0,
      colon: /[:：]\s*$/u.test(text) ? 1 : 0,
      question: /[?？؟]\s*$/u.test(text) ? 1 : 0,
      sentences: Math.min(4, count(text, /[.!?…\p{Sentence_Terminal}]["”’»)\]]*\s+(?=\P{Ll})/gu)) / 2,
      commas: Math.min(6, count(text, /[,،、，;]/gu)) / 3,
      "capital words": longer.length === 0 ? 0.5 : capital / longer.length,
      "capital words of prose": own && longer.length > 0 ? capital / longer.length : 0,
      "in capitals": text !== text.toLowerCase() && text === text.toUpperCase() ? 1 : 0,
      digits: count(text, /\p{N}/gu) / Math.max(1, text.length),
      address: /https?:|www\.|@\S+\.\w/u.test(text) ? 1 : 0,
      bars: Math.min(4, count(text, /[|•·»›]/gu)) / 2,
      "joined words": Math.min(4, count(text, /\p{Ll}\p{Lu}|[.!?]\p{Lu}\p{Ll}/gu)) / 2,
      item: item === null ? 0 : 1,
      "small words": little,
      "small words of prose": own ? little : 0,
      "no small words": !own && little === 0 ? 1 : 0,
      repeated: (times.get(folded[index] ?? "") ?? 0) > 1 ? 1 : 0,
      "repeated prose": own && (times.get(folded[index] ?? "") ?? 0) > 1 ? 1 : 0,
      "of the site": own && speaksOfSite(text) ? 1 : 0,
      newsletter: namesNewsletter(text) ? 1 : 0,
      marks: /[©®™]|\(c\)/iu.test(text) ? 1 : 0,
      "prose above": proseAbove ?? 0,
      "prose below": proseBelow ?? 0,
      "prose far above": farAbove ?? 0,
      "prose far below": farBelow ?? 0,
      "furniture above": shownAbove ?? 0,
      "furniture below": shownBelow ?? 0,
      "width above": wideAbove ?? 0,
      "width below": wideBelow ?? 0,
      "width above prose": own ? (wideAbove ?? 0) : 0,
      "width below prose": own ? (wideBelow ?? 0) : 0,
      run: Math.log2(1 + (runs[index] ?? 0)) / 4,
      "long run": (runs[index] ?? 0) > 12 ? 1 : 0,
      "between prose": !own && isProse[index - 1] === 1 && isProse[index + 1] === 1 ? 1 : 0,
      "alone below a line": own && isProse[index - 1] === 0 && isProse[index + 1] === 0 ? 1 : 0,
      "below a date": own && above.length < 50 && /\d/.test(above) ? 1 : 0,
      first: Math.log2(1 + index) / 8,
      last: Math.log2(units.length - index) / 8
    }
  })
}
