/**
 * Where lines of a text end: after spaces and hyphens, and inside a word only
 * where the word alone is wider than the line. Widths are in em; nothing here
 * knows a font size.
 */

/** A text whose clusters have been measured. */
export interface Measured {
  readonly graphemes: ReadonlyArray<string>
  /** Width of each cluster in em. */
  readonly widths: ReadonlyArray<number>
}

/** From the first cluster to before the last; the space at its end is not in it. */
export type Range = readonly [start: number, end: number]

export interface Lines {
  readonly ranges: ReadonlyArray<Range>
  /** Words that had to be broken, each as it is written. */
  readonly broken: ReadonlyArray<string>
}

export const widthOf = (text: Measured, [start, end]: Range): number => {
  let sum = 0
  for (let index = start; index < end; index++) sum += text.widths[index] ?? 0
  return sum
}

const letter = /^[\p{L}\p{N}]/u

/** Whether a line may end after the cluster at an index (a part of UAX #14: SP, HY, BA, and SY before letters). */
const mayEndAfter = ({ graphemes }: Measured, index: number): boolean => {
  const grapheme = graphemes[index] ?? ""
  if (grapheme === " ") return true
  if (!"-\u2010\u2013\u2014/".includes(grapheme)) return false
  return letter.test(graphemes[index - 1] ?? "") && /^\p{L}/u.test(graphemes[index + 1] ?? "")
}

/** The pieces that hold together: each ends where a line may end, its space included. */
const words = (text: Measured): ReadonlyArray<Range> => {
  const found: Array<Range> = []
  let start = 0
  for (let index = 0; index < text.graphemes.length; index++) {
    if (mayEndAfter(text, index) || index === text.graphemes.length - 1) {
      found.push([start, index + 1])
      start = index + 1
    }
  }
  return found
}

/** Fills each line as far as it goes. */
export const breakLines = (text: Measured, limit: number): Lines => {
  const ranges: Array<Range> = []
  const broken: Array<string> = []
  let start = 0
  let end = 0
  const close = (next: number): void => {
    if (end > start) ranges.push([start, end])
    start = end = next
  }
  for (const [from, to] of words(text)) {
    const inked = text.graphemes[to - 1] === " " ? to - 1 : to
    if (widthOf(text, [start, inked]) > limit) close(from)
    if (widthOf(text, [from, inked]) > limit) {
      broken.push(text.graphemes.slice(from, inked).join(""))
      for (let index = from; index < inked; index++) {
        if (index > start && widthOf(text, [start, index + 1]) > limit) {
          end = index
          close(index)
        }
      }
    }
    end = inked
  }
  close(end)
  return { ranges, broken }
}

/** The same number of lines, as even as they can be. */
export const balanceLines = (text: Measured, limit: number): Lines => {
  const greedy = breakLines(text, limit)
  let [low, high] = [limit / 2, limit]
  let best = greedy
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2
    const tried = breakLines(text, middle)
    if (tried.ranges.length <= greedy.ranges.length && tried.broken.length <= greedy.broken.length) {
      best = tried
      high = middle
    } else {
      low = middle
    }
  }
  return best
}
