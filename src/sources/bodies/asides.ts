/**
 * Removes lines from a page's body by their words: the title again, furniture
 * in any language that fanfare speaks, and a note about the author at the end.
 */
import { feedDate } from "../../text/feedDate.ts"
import { personNames } from "../../text/bylines/personNames.ts"
import { likeness } from "../../text/plainKey.ts"
import { chromeLine } from "../furniture/chrome.ts"
import type { ChromeKind } from "../furniture/Words.ts"
import { boxesIn } from "./boxes.ts"
import type { Unit } from "./units.ts"

/** What else is known of the article. */
export interface Known {
  readonly title: string
  readonly authors: ReadonlyArray<string>
}

/** `units`: of the page, in their order. */
export const withoutAsides = (
  units: ReadonlyArray<Unit>,
  chosen: ReadonlySet<Unit>,
  { title, authors }: Known
): ReadonlyArray<Unit> => {
  const boxes = boxesIn(units, chosen)
  const kept = units.filter((unit) => chosen.has(unit) && !boxes.has(unit))
  const first = kept.findIndex(({ kind, size }) => kind === "prose" && size >= 60)
  const headings = kept.filter(isTopHeading)
  const text = kept.filter(
    (unit, index) =>
      !(isTopHeading(unit) && (headings.length === 1 || likeness(unit.text, title) >= alike)) &&
      !(
        (unit.kind === "heading" ? index < first : unit.kind === "prose" && index <= first) &&
        likeness(unit.text, title) >= same
      ) &&
      !(
        index < Math.min(first, mostAbove) &&
        (isDate(unit) || isByline(unit, authors) || isNamesOf(unit, authors) || isReadingTime(unit))
      ) &&
      !isFurniture(unit) &&
      !isButton(unit)
  )
  return text.slice(0, endOf(text, authors))
}

/** How alike a heading of the first level, and any other, is to the title that it repeats. */
const alike = 0.7
const same = 0.95

const isTopHeading = ({ nodes: [node] }: Unit): boolean => node?.type === "element" && node.tagName === "h1"

/** Furniture whatever it links to. */
const always: ReadonlySet<ChromeKind> = new Set(["advertisement", "share heading", "comment form", "no comments"])
/** Furniture where it leads elsewhere. */
const linked: ReadonlySet<ChromeKind> = new Set([
  "read more",
  "related",
  "navigation",
  "subscribe",
  "legal",
  "latest news"
])

const isFurniture = ({ kind, text, linked: part }: Unit): boolean => {
  if (kind !== "prose" && kind !== "control" && !(kind === "heading" && part >= 0.5)) return false
  const said = chromeLine(text)?.kind
  if (said === "legal" && /^\s*(?:©|copyright|\(c\))/iu.test(text)) return kind === "prose"
  return said !== undefined && ((kind !== "heading" && always.has(said)) || (linked.has(said) && part >= 0.3))
}

/** So many lines over the text may be a day. */
const mostAbove = 30

/** A line over the text that holds a day alone, in any language. */
const isDate = ({ kind, text }: Unit): boolean =>
  (kind === "heading" || kind === "prose") &&
  text.length <= 40 &&
  /[\d\u0660-\u0669\u06F0-\u06F9]{4}/u.test(text) &&
  feedDate(text) !== null

/** Letters beside the names, numbers and months of a line that says who wrote it, and when. */
const mostBeside = 40

/** Whether a name is so long that it is found by chance nowhere: two letters of a script that has one for each syllable. */
const isTelling = (name: string): boolean =>
  name.length > 3 || /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,3}$/u.test(name)

/** The last point of `2026. 3. 2.` */
const endOfDate = /(?<=\p{Nd}\.\s?\p{Nd}{1,2})\.$/u

/** A line over the text that names who wrote it beside a date: `Submitted by Mina Larsen on Mon, 03/02/2026 - 10:00`. */
const isByline = ({ kind, text }: Unit, authors: ReadonlyArray<string>): boolean => {
  if (
    kind !== "prose" ||
    text.length > 140 ||
    !/\p{Nd}{2}/u.test(text) ||
    /[.!?。؟]$/u.test(text.replace(endOfDate, ""))
  )
    return false
  const rest = authors.reduce((left, name) => (isTelling(name) ? left.replaceAll(name, "") : left), text)
  return rest.length < text.length && rest.replace(/[^\p{L}]/gu, "").length <= mostBeside
}

/** A line over the text that names all who wrote it, and nothing else: `By Mina Larsen`. */
const isNamesOf = ({ kind, text }: Unit, authors: ReadonlyArray<string>): boolean => {
  if (kind === "heading" || text.length > 140 || authors.length === 0) return false
  const names = personNames(text)
  return names.length === authors.length && names.every((name) => authors.includes(name))
}

const minutes =
  /\p{Nd}+[\s-]*(?:min|mins|minutes?|minuten|minuti|minutos|minuter|minutter|minuty|мин|минуты?|минут|хв|хвилини?|dakika|dk|phút|menit|perc|λεπτά|λ)(?![\p{L}\p{M}])|\p{Nd}+\s*(?:分钟|分鐘|分で|분|دقائق|دقيقة|دقیقه|דקות|นาที|मिनट)/iu

/** A line over the text that says how long it takes to read, and nothing else. */
const isReadingTime = ({ kind, text }: Unit): boolean => {
  const found = kind === "prose" ? minutes.exec(text) : null
  if (found === null) return false
  const after = text.slice(found.index + found[0].length)
  return (
    found.index <= 25 &&
    after.length <= 16 &&
    !/[,.!?。؟।]/u.test(/(?:min|мин)$/iu.test(found[0]) ? after.replace(/^\.$/, "") : after)
  )
}

/** A link of a word or two that stands in a box of its own. */
const isButton = ({ kind, text, linked: part, holder }: Unit): boolean =>
  kind === "prose" &&
  part > 0.9 &&
  text.split(" ").length <= 3 &&
  text.length <= 40 &&
  holder.length <= 2 * text.length + 200

/** So many units at the end may be about those who wrote the text. */
const most = 8
/** The part of the text that is left where they are cut off. */
const least = 0.6

/** Where the text ends and a note about its authors begins: a paragraph with a name that no other has begins it. */
const endOf = (units: ReadonlyArray<Unit>, authors: ReadonlyArray<string>): number => {
  const whole = lengthOf(units)
  for (let at = Math.max(1, units.length - most); at < units.length; at += 1) {
    if (!isAbout(units[at], authors)) continue
    const before = units.slice(0, at)
    const name = nameIn(units[at]?.text ?? "", authors) ?? ""
    if (name !== "" && before.some(({ text, size }) => size >= 80 && text.includes(name))) return units.length
    const rest = units.slice(at)
    const isAll = rest.every(
      (unit) =>
        isAbout(unit, authors) ||
        unit.kind === "heading" ||
        unit.size < 30 ||
        !before.some(({ holder }) => holder === unit.holder)
    )
    if (!isAll || lengthOf(before) < least * whole) return units.length
    return isLabel(units[at - 1]) ? at - 1 : at
  }
  return units.length
}

const isAbout = (unit: Unit | undefined, authors: ReadonlyArray<string>): boolean =>
  unit !== undefined && (isNote(unit, authors) || isReach(unit, authors))

/** How to reach who wrote it: the name with an address of mail, or a handle. */
const isReach = ({ kind, text }: Unit, authors: ReadonlyArray<string>): boolean =>
  kind === "prose" &&
  text.length <= 400 &&
  /[\w.-]@[\w-]+\.|(?:^|[\s(])@\w{2}/.test(text) &&
  authors.some((name) => isTelling(name) && text.includes(name))

const isNote = (unit: Unit, authors: ReadonlyArray<string>): boolean =>
  unit.kind === "prose" && unit.size >= 30 && unit.size <= 1000 && nameIn(unit.text, authors) !== undefined

/** The name that a text begins with. */
const nameIn = (text: string, authors: ReadonlyArray<string>): string | undefined =>
  authors.find(
    (name) =>
      isTelling(name) &&
      text.toLowerCase().startsWith(name.toLowerCase()) &&
      (!/\p{L}$/u.test(name) ||
        /^(?:[^\p{L}\p{N}]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/u.test(
          text.slice(name.length)
        ))
  )

/** A heading, or "About the author:". */
const isLabel = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.kind === "heading" || (unit.size < 40 && /[:：]$/u.test(unit.text)))

const lengthOf = (units: ReadonlyArray<Unit>): number => units.reduce((sum, { text }) => sum + text.length, 0)
