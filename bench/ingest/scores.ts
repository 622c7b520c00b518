/**
 * How near a text is to the true one, by the measures of the benchmarks:
 * article-extraction-benchmark's 4-word shingles, whose counts are summed over
 * pages of equal weight, and WCXB's words, whose F1 is a mean over pages.
 */

export interface Counts {
  /** In both; in the text alone; in the truth alone. */
  readonly both: number
  readonly extra: number
  readonly missed: number
}

export interface Score {
  readonly f1: number
  readonly precision: number
  readonly recall: number
}

/** What `\w+` of Python finds. */
const word = /[\p{L}\p{N}_]+/gu

export const wordsOf = (text: string): ReadonlyArray<string> => text.toLowerCase().match(word) ?? []

/** Shingles of four words as they are written; a shorter text is one shingle. */
export const shinglesOf = (text: string): ReadonlyArray<string> => {
  const words = text.match(word) ?? []
  return words.length === 0
    ? []
    : Array.from({ length: Math.max(1, words.length - 3) }, (_, at) => words.slice(at, at + 4).join(" "))
}

/** Counts of two multisets. */
export const compare = (given: ReadonlyArray<string>, truth: ReadonlyArray<string>): Counts => {
  const left = new Map<string, number>()
  for (const one of truth) left.set(one, (left.get(one) ?? 0) + 1)
  let both = 0
  for (const one of given) {
    const count = left.get(one) ?? 0
    if (count === 0) continue
    both += 1
    left.set(one, count - 1)
  }
  return { both, extra: given.length - both, missed: truth.length - both }
}

export const scoreOf = ({ both, extra, missed }: Counts): Score => {
  const precision = both + extra === 0 ? Number(missed === 0) : both / (both + extra)
  const recall = both + missed === 0 ? 1 : both / (both + missed)
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** One score of many pages, each of which weighs the same. */
export const summed = (pages: ReadonlyArray<Counts>): Score => {
  const sum = { both: 0, extra: 0, missed: 0 }
  for (const { both, extra, missed } of pages) {
    const all = both + extra + missed || 1
    sum.both += both / all
    sum.extra += extra / all
    sum.missed += missed / all
  }
  return scoreOf(sum)
}

/** The means of the pages' own scores. */
export const averaged = (pages: ReadonlyArray<Counts>): Score => {
  const scores = pages.map(scoreOf)
  const mean = (of: (score: Score) => number): number =>
    scores.reduce((sum, score) => sum + of(score), 0) / (scores.length || 1)
  return { f1: mean(({ f1 }) => f1), precision: mean((one) => one.precision), recall: mean((one) => one.recall) }
}

/** How many of the snippets a text holds, whatever the space between their words. */
export const heldIn = (text: string, snippets: ReadonlyArray<string>): number => {
  const flat = flatten(text)
  return snippets.filter((snippet) => flat.includes(flatten(snippet))).length
}

const flatten = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim()
