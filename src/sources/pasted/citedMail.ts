/**
 * The line that mail programs put above a mail that they cite whole, in their
 * languages: `On Mon, Mar 2, 2026 at 10:00 AM Lena Haddad <…> wrote:`. It
 * says who wrote the text, and when; it is not a part of the text.
 */
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import type { Timestamp } from "../../model/Timestamp.ts"
import type { Unit } from "../lines/Unit.ts"
import { type Masthead, mastheadOf } from "./masthead.ts"
import { namesIn } from "./names.ts"
import { shownDate } from "./shownDate.ts"
import { titleLine } from "./titleLine.ts"

export interface CitedMail {
  /** The units without the line. */
  readonly units: ReadonlyArray<Unit>
  readonly title: Unit | undefined
  readonly masthead: Masthead
}

const wrote = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[
    "wrote|writes|schrieb|a écrit|escribió|va escriure|escreveu|ha scritto|schreef(?: het volgende)?|skrev(?: følgende| så här)?",
    "kirjoitti|napisał(?:a|\\(a\\))?|napsal(?:a|\\(a\\))?|napísal(?:a|\\(a\\))?|(?:ezt )?írta|a scris|έγραψε",
    "написал(?:а|\\(а\\))?|пишет|пише|написав|написала|(?:şunu )?yazdı|تمت كتابة ما يلي بواسطة|كتبت?|نوشت|כתב(?:ה|/ה)?|ने लिखा|menulis|đã viết|เขียน(?:ว่า)?"
  ].join("|")})(?![\\p{L}\\p{M}])|さんは書きました|のメール|写道|寫道|님이 작성`,
  "iu"
)

const longest = 240
const mail = /[^\s@<>()[\]]+@[\w.-]+\.\p{L}{2,}/u
const clock =
  /\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?(?!\p{L}))?(?:\s*(?:uhr|h)(?!\p{L}))?(?:\s*(?:gmt|utc)?[+-]\d{2}:?\d{2})?/iu
const iso = /\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}/gu
/** Whose day and whose month it is, is told by no line of a mail. */
const numbers = /\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}/u

export const citedMail = (units: ReadonlyArray<Unit>, customs: DateCustoms): CitedMail | undefined => {
  const [first, second] = units
  if (first === undefined || first.item !== null) return undefined
  const isWrapped = second !== undefined && second.block === first.block && !/[:：]$/u.test(first.text)
  const line = isWrapped ? `${first.text} ${second.text}` : first.text
  const above = isWrapped ? [first, second] : [first]
  const rest = units.slice(above.length)
  const said = rest.length === 0 ? undefined : sayingOf(line, customs)
  if (said === undefined) return undefined
  const title = titleLine(rest, customs)
  const own = mastheadOf(title === undefined ? rest : rest.slice(1), customs)
  return {
    units: rest,
    title,
    masthead: {
      units: [...above, ...own.units],
      authors: own.authors.length > 0 ? own.authors : said.authors,
      published: own.published ?? said.published,
      updated: own.updated
    }
  }
}

interface Said {
  readonly authors: ReadonlyArray<string>
  readonly published: Timestamp | undefined
}

/** Undefined for a line that may be text: one without an address, or without a date and a time. */
const sayingOf = (line: string, customs: DateCustoms): Said | undefined => {
  if (line.length > longest || !/[:：]$/u.test(line)) return undefined
  const date = dateIn(line, customs)
  const isDated = date !== undefined || (numbers.test(line) && clock.test(line))
  const isMailed = mail.test(line)
  if (!(wrote.test(line) ? isDated || isMailed : isDated && isMailed)) return undefined
  const at = date === undefined ? -1 : line.indexOf(date.written)
  const [before, after] = date === undefined ? [line, ""] : [line.slice(0, at), line.slice(at + date.written.length)]
  return { authors: nameIn(after) ?? nameIn(before) ?? [], published: date?.at }
}

/** The name before the address, or beside the word for writing. */
const nameIn = (text: string): ReadonlyArray<string> | undefined => {
  const parts = text
    .replace(/[<([]*\S+@\S+/u, "\n")
    .replace(wrote, "\n")
    .split(/[\n,،:：()<>]/u)
    .map((part) => part.trim())
  for (const part of parts) {
    // `On`, `um`, `Uhr` and what else stands around a date in small letters.
    const words = part.split(/\s+/)
    const from = words.findLastIndex((word) => /^\P{Lu}/u.test(word) && /\p{Ll}/u.test(word)) + 1
    const names = namesIn(part) ?? namesIn(words.slice(from).join(" "))
    if (names !== undefined && names.length > 0) return names
  }
  return undefined
}

/** The longest part of the line up to its time that is a date. */
const dateIn = (
  line: string,
  customs: DateCustoms
): { readonly written: string; readonly at: Timestamp } | undefined => {
  const digit = line.search(/\p{Nd}/u)
  const time = clock.exec(line.slice(Math.max(0, digit + 4)))
  if (digit < 0 || time === null || numbers.test(line.replace(iso, " "))) return undefined
  const end = digit + 4 + time.index + time[0].length
  const starts = [digit]
  for (const word of line.slice(0, digit).matchAll(/(?<=^|\s)\S+(?=\s)/gu)) starts.push(word.index)
  for (const start of starts.toSorted((a, b) => b - a).slice(0, 4)) {
    const written = line.slice(start, end)
    const at = shownDate(written.replace(/(?<=\d{4}),(?=\s*(?:at|um|à|a las)?\s*\d)/iu, " "), customs)
    if (at !== undefined) return { written, at }
  }
  return undefined
}
