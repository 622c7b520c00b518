/**
 * How the text of a page is shared out: how much of it the body holds, whether
 * its prose stands together, and what else is seen on the way. What a page is,
 * is told from it. Lengths are letters as languages with an alphabet have them.
 */
import type { Chosen } from "./chooseUnits.ts"
import type { Holder, Unit, Units } from "./units.ts"

export interface BodyReading {
  /** Which part of the page's prose is in the body. */
  readonly share: number
  /** Letters of all text; of long paragraphs in the body. */
  readonly letters: number
  readonly prose: number
  /** Which part of the prose stands in the element, and below the element, that holds most of it. */
  readonly together: number
  readonly near: number
  /** Which part of the prose stands in elements with a single short paragraph or so, as on cards. */
  readonly alone: number
  /** Which part of the headings has little or nothing under it. */
  readonly thin: number
  /** Which part of the paragraphs ends as sentences do; which of the sentences with an exclamation mark. */
  readonly sentences: number
  readonly exclamations: number
  /** Whether the first long paragraph stands under an `<h1>`. */
  readonly isTitled: boolean
  /** Short texts with an amount of money. */
  readonly prices: number
  /** Blocks of code. */
  readonly codes: number
}

export const bodyReading = ({ units }: Units, { kept, seen, share }: Chosen): BodyReading => {
  const body = units.filter((unit) => kept.has(unit))
  const isLong = (unit: Unit): boolean => unit.kind === "prose" && size(unit) >= 100 && unit.linked < 0.3
  const prose = units.filter((unit) => unit.kind === "prose" && size(unit) >= 60 && unit.linked < 0.4)
  const holders = sumsBy(prose, ({ holder }) => holder, size)
  const around = sumsBy(
    [...holders.keys()],
    (holder) => holder?.parent ?? null,
    (holder) => holders.get(holder) ?? 0
  )
  const all = sum(prose, size) || 1
  const first = units.findIndex((unit) => kept.has(unit) && isLong(unit))
  const title = units.findIndex(({ nodes: [node] }) => node?.type === "element" && node.tagName === "h1")
  const paragraphs = units.flatMap((unit, index) =>
    unit.kind === "prose" && kept.has(unit) ? [seen.evidence[index]?.sentence ?? 0] : []
  )
  return {
    share,
    letters: sum(units, size),
    prose: sum(body.filter(isLong), size),
    together: largest(holders.values()) / all,
    near: largest(around.values()) / all,
    alone:
      sum(
        [...holders.values()].filter((length) => length < 250),
        (length) => length
      ) / all,
    thin: thinOf(body),
    sentences: sum(paragraphs, (one) => one) / (paragraphs.length + 1),
    exclamations:
      sum(body, ({ text }) => count(text, /[!！]/g)) /
      (1 + sum(body.filter(isLong), ({ text }) => count(text, /[.。!?！？؟।](?=\s|$)|[。！？]/g))),
    isTitled: title >= 0 && title < first,
    prices: units.filter(({ text }) => text.length < 60 && price.test(text)).length,
    codes: units.filter(({ kind }) => kind === "code").length
  }
}

const price = /[$€£¥]\s?\d|\d\s?(?:€|EUR|USD|kr|zł)/

/** Letters under a heading below which it has little. */
const little = 200

const thinOf = (body: ReadonlyArray<Unit>): number => {
  const sections: Array<number> = []
  for (const unit of body) {
    if (unit.kind === "heading") sections.push(0)
    else if (sections.length > 0) sections.push((sections.pop() ?? 0) + size(unit))
  }
  return sections.filter((length) => length < little).length / (sections.length + 1)
}

const size = (unit: Unit): number => unit.size

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const sum = <A>(group: Iterable<A>, of: (one: A) => number): number => {
  let total = 0
  for (const one of group) total += of(one)
  return total
}

const largest = (numbers: Iterable<number>): number => {
  let most = 0
  for (const one of numbers) most = Math.max(most, one)
  return most
}

const sumsBy = <A>(
  group: ReadonlyArray<A>,
  by: (one: A) => Holder | null,
  of: (one: A) => number
): ReadonlyMap<Holder | null, number> => {
  const sums = new Map<Holder | null, number>()
  for (const one of group) sums.set(by(one), (sums.get(by(one)) ?? 0) + of(one))
  return sums
}
