/**
 * Marks at the front of lines, and which of them clearly make a list. A dash
 * may be a speaker's or a minus, a number with a full stop a day: they stay
 * text as they were written.
 */
import type { Item, Unit } from "./Unit.ts"

export interface Mark {
  /** Of one list all are the same. */
  readonly sign: string
  readonly number: number | null
  /** The line without it. */
  readonly rest: string
}

const bullet = /^\s*([•·‣▪◦●○■□►▸✓✔*+-])\s+(?=\S)/u
const number = /^\s*(\d{1,3})([.)])\s+(?=\S)/u

export const markOf = (text: string): Mark | null => {
  const dot = bullet.exec(text)
  if (dot?.[1] !== undefined) return { sign: dot[1], number: null, rest: text.slice(dot[0].length).trim() }
  const counted = number.exec(text)
  return counted === null
    ? null
    : { sign: counted[2] ?? "", number: Number(counted[1]), rest: text.slice(counted[0].length).trim() }
}

/** A line of furniture without what stood before it. */
export const withoutMark = (text: string): string => text.replace(/^\s*[•·‣▪◦●○■□►▸✓✔*+\-–—]\s+(?=\S)/u, "").trim()

/** Signs that are nothing but the mark of an item. */
const sure = /[•·‣▪◦●○■□►▸✓✔]/u

/** The units, those that are items of a list as such. */
export const withLists = (units: ReadonlyArray<Unit>): ReadonlyArray<Unit> => {
  const found: Array<Unit> = []
  let run: Array<{ readonly unit: Unit; readonly mark: Mark }> = []
  let list = 0
  const close = (): void => {
    const isOne = isList(run)
    if (isOne) list += 1
    for (const { unit, mark } of run)
      found.push(isOne ? { ...unit, item: { list, number: mark.number, text: mark.rest } satisfies Item } : unit)
    run = []
  }
  for (const unit of units) {
    const mark = markOf(unit.text)
    const last = run.at(-1)
    if (last !== undefined && (mark === null || !follows(last, { unit, mark }))) close()
    if (mark === null) found.push(unit)
    else run.push({ unit, mark })
  }
  close()
  return found
}

interface Marked {
  readonly unit: Unit
  readonly mark: Mark
}

const follows = (last: Marked, next: Marked): boolean =>
  last.mark.sign === next.mark.sign &&
  (next.mark.number === null ? last.mark.number === null : next.mark.number === (last.mark.number ?? -1) + 1) &&
  (last.unit.block === next.unit.block || sure.test(next.mark.sign))

const isList = (run: ReadonlyArray<Marked>): boolean => {
  const [first] = run
  if (first === undefined || run.length < 2) return false
  const share = (test: (mark: Mark) => boolean): number => run.filter(({ mark }) => test(mark)).length / run.length
  if (first.mark.number !== null) return share(({ rest }) => isMonth(rest)) < 0.5
  if (sure.test(first.mark.sign)) return true
  // Speakers and temperatures.
  return share(({ rest }) => /^\d/.test(rest)) < 0.5 && (first.mark.sign !== "-" || share(isSpoken) < 0.5)
}

const isSpoken = ({ rest }: Mark): boolean =>
  /[!?…]["”’»)]*$|,["”’»]?\s|\.\.\.$/u.test(rest) && /[.!?…]["”’»)]*$/u.test(rest)

let months: ReadonlySet<string> | undefined

/** `3. Oktober`, in a language that is written so. */
const isMonth = (rest: string): boolean => {
  months ??= new Set(
    ["de", "da", "nb", "fi", "cs", "sk", "hr", "sl", "hu", "et", "lv", "is", "tr", "pl", "sr-Latn"].flatMap(
      (language) =>
        Array.from(
          { length: 12 },
          (_, month) =>
            new Intl.DateTimeFormat(language, { day: "numeric", month: "long", timeZone: "UTC" })
              .formatToParts(Date.UTC(2026, month, 3))
              .find(({ type }) => type === "month")
              ?.value.toLowerCase() ?? ""
        )
    )
  )
  return months.has((/^[\p{L}\p{M}]+/u.exec(rest)?.[0] ?? "").toLowerCase())
}
