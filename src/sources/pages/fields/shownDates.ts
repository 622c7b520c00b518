/**
 * The dates that a page shows around its title, each with what is said of it:
 * "Published", "Updated" or nothing. A date in the middle of a sentence is none.
 */
import type { Element } from "hast"
import { attribute } from "../../../markup/elements.ts"
import { type DateCustoms, isShownYear } from "../../../model/dates/DateCustoms.ts"
import { inGregorian } from "../../../model/dates/inGregorian.ts"
import { writtenDate } from "../../../model/dates/writtenDate.ts"
import { parseTimestamp } from "../../../model/Timestamp.ts"
import { firstPublishedWords, publishedWords, updatedWords } from "../../../text/bylines/bylineWords.ts"
import { dateOfPage } from "../dateOfPage.ts"
import type { Candidate } from "./Candidate.ts"
import type { HeadOfArticle } from "./HeadOfArticle.ts"
import type { Line, PageView } from "./PageView.ts"

export interface ShownDates {
  readonly published: ReadonlyArray<Candidate<string>>
  readonly updated: ReadonlyArray<Candidate<string>>
}

const words = (list: string): RegExp =>
  new RegExp(`(?:^|[\\s(|•·,;:–—-])(?:${list.replaceAll(" ", "\\s+")})(?:$|[\\s:：(|•·,;–—-])`, "iu")
const updated = words(updatedWords)
const published = words(publishedWords)
const first = words(firstPublishedWords)
/** Says so of a date wherever it stands, also in a sentence. */
export const firstPublished = "first publication"
/** Dates of something else. */
const other =
  /(?:^|\s)(?:copyright|©|until|expires?|deadline|event|starts?|ends?|since|born|joined|member|founded|established|effective|due|valid|webinar|next|register|fact[- ]checked|medically)(?:\s|:|$)/iu

const longestLine = 200

/** Of a page; more tell nothing that these do not. */
const mostDates = 1000

export const shownDates = (view: PageView, head: HeadOfArticle, customs: DateCustoms): ShownDates => {
  const found: { published: Array<Candidate<string>>; updated: Array<Candidate<string>> } = {
    published: [],
    updated: []
  }
  const [from, to] = head.lines
  const footLine = onlyFootLine(view)
  let hasDate = false
  for (const [index, line] of view.lines.entries()) {
    if (found.published.length + found.updated.length >= mostDates) break
    const isNear = index >= from && index < to
    const isInBox = head.isInBox(line.element)
    if (index < from || index === head.titleLine || line.text.length > longestLine) continue
    const isAtFoot = index === footLine
    if (!isInBox && !isAtFoot && head.isElsewhere(line.element)) continue
    const before = view.lines[index - 1]?.text ?? ""
    const label = before.length < 30 && index - 1 !== head.titleLine ? before : ""
    if (
      !isNear &&
      !published.test(line.text.slice(0, 40)) &&
      !updated.test(line.text.slice(0, 40)) &&
      !first.test(line.text) &&
      !isDateClass(line.element)
    )
      continue
    const dates = datesIn(line, customs)
    if (dates.some(({ isRange }) => isRange)) continue
    for (const { value, said, rest } of dates) {
      const around = said === "" ? label : said
      if (other.test(around)) continue
      if (first.test(around.slice(-longestSaying))) {
        found.published.push({ value, weight: 0.9, from: firstPublished, element: line.element, hand: "shown" })
        continue
      }
      const kind = updated.test(around) || isNamed(line.element, /updat|modif/i) ? "updated" : "published"
      const isLabelled = kind === "updated" || published.test(around)
      // Beside other words than a label, a name, a time to read, it is a part of a sentence.
      if (!isLabelled && (isInBox || rest > 90 || isSentence(line.text, rest) || isOfCard(view, index, head.titleLine)))
        continue
      const near = (isLabelled ? 0.84 : rest > 50 ? 0.62 : 0.76) * (hasDate && kind === "published" ? 0.85 : 1)
      if (isAtFoot && (!isLabelled || rest > 20)) continue
      const weight = isNear && !isInBox && !isAtFoot ? near : isLabelled ? 0.66 : 0.55
      // What stands nearer below the title speaks of the article rather than of a book or a film in it.
      hasDate ||= isNear && !isInBox && index > head.titleLine && kind === "published" && rest <= 50
      found[kind].push({ value, weight, from: dateOfPage, element: line.element, hand: "shown" })
    }
  }
  return found
}

/** More words than a name has beside the date, to the end of a sentence, and nothing that parts it from them. */
const isSentence = (text: string, rest: number): boolean =>
  rest > 25 && /\p{L}{2}[.!?。！？؟।]["'”’»)」]*$/u.test(text) && !/[|•·–—]/u.test(text)

/** In the footer of the page, as wikis have it: the one line with a date that says that it is that of the text. */
const onlyFootLine = ({ lines }: PageView): number | undefined => {
  const found = lines.flatMap(({ text, around: { outside, comment, article, link } }, index) =>
    outside !== null &&
    isFoot(outside) &&
    [comment, article, link].every((part) => part === null) &&
    text.length <= longestLine &&
    year.test(text) &&
    (published.test(text.slice(0, 40)) || updated.test(text.slice(0, 40)))
      ? [index]
      : []
  )
  return found.length === 1 ? found[0] : undefined
}

const isFoot = (element: Element): boolean =>
  element.tagName === "footer" || attribute(element, "role") === "contentinfo" || isNamed(element, /footer/i)

/** What says of a date what it is stands so near before it. */
const longestSaying = 80

/** Above a heading below the title that leads to another page, a date is that of another article, or of an event. */
const isOfCard = ({ lines }: PageView, index: number, titleLine: number): boolean => {
  const next = index < titleLine ? undefined : lines[index + 1]?.around
  const href = next?.link == null ? undefined : attribute(next.link, "href")
  return next !== undefined && next.heading > 1 && href !== undefined && !href.startsWith("#")
}

const isNamed = (element: Element, name: RegExp): boolean =>
  name.test(`${attribute(element, "className") ?? ""} ${attribute(element, "itemProp") ?? ""}`)

const isDateClass = (element: Element): boolean =>
  element.tagName === "time" || isNamed(element, /(?:^|[\s_-])(?:date|dateline|pubdate|published)(?:$|[\s_-])/i)

interface Found {
  readonly value: string
  /** What stands before it, after the date before. */
  readonly said: string
  /** How many letters the line has besides. */
  readonly rest: number
  /** Whether a dash alone parts it from the date before: when something begins and ends. */
  readonly isRange: boolean
}

/** Longest date with its weekday and a time in words: `viernes, 1 de mayo de 2026 a las 21:30`. */
const mostTokens = 9

const year = /(?:^|[^\d٠-٩۰-۹])((?:19|20)\d{2}|[٠-٩]{4}|[۰-۹]{4})(?![\d٠-٩۰-۹])/u

const isUntil = /^(?:[-‐-―~～→]|to|until|through|bis|au|al|a|até|tot|till|do|до|إلى|حتى|تا|עד|से|から|至|到|부터)$/iu

/** Where no blank parts a date from its label: `Date:2026-03-01`, `公開日：2026年3月1日`, `2026年3月1日公開`. */
const unparted =
  /(?<=\p{L}[:：])(?=[\d٠-٩۰-۹])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=\d{4}年)|(?<=\d日)(?=\p{L})/gu

const datesIn = (line: Line, customs: DateCustoms): ReadonlyArray<Found> => {
  const plain = inGregorian(line.text, customs.language)
  if (!year.test(plain)) return []
  const text = plain.replace(unparted, " ")
  const tokens = [...text.matchAll(/\S+/gu)]
  const found: Array<Found> = []
  let before = 0
  let end = 0
  for (let at = 0; at < tokens.length; at += 1) {
    if (!year.test(tokens[at]?.[0] ?? "")) continue
    const date = longestDate(text, tokens, before, at, customs)
    if (date === undefined) continue
    const start = tokens[date.first]?.index ?? 0
    const said = text.slice(end, start).trim()
    found.push({
      value: date.value,
      said,
      rest: text.length - (date.end - start),
      isRange: found.length > 0 && isUntil.test(said)
    })
    end = date.end
    before = date.last + 1
    at = date.last
  }
  return found
}

/** A year may stand at the end of a date, before its time, or at its beginning. */
const longestDate = (
  text: string,
  tokens: ReadonlyArray<RegExpExecArray>,
  from: number,
  at: number,
  customs: DateCustoms
): { readonly value: string; readonly first: number; readonly last: number; readonly end: number } | undefined => {
  for (let last = Math.min(tokens.length - 1, at + 4); last >= at; last -= 1)
    for (let first = Math.max(from, at - 5); first <= at; first += 1) {
      if (last - first >= mostTokens) continue
      const start = tokens[first]?.index ?? 0
      const token = tokens[last]
      const end = (token?.index ?? 0) + (token?.[0].length ?? 0)
      const part = text.slice(start, end).replace(/[)|•·,;:–—-]+$/u, "")
      const value = dateIn(part.replace(/^[(|•·,–—-]+/u, "").trim(), customs)
      if (value !== undefined) return { value, first, last, end: start + part.trimEnd().length }
    }
  return undefined
}

/** As it was written, if it is a date of the time of pages. */
const dateIn = (written: string, customs: DateCustoms): string | undefined => {
  if (!/[\d٠-٩۰-۹]/u.test(written) || !/^[\p{L}\p{N}]/u.test(written)) return undefined
  const plain = writtenDate(written)
  for (const language of new Set([customs.language, "en"])) {
    const read = parseTimestamp(plain, customs.timeZone, language)
    if (read !== undefined) return isShownYear(Number(read.slice(0, 4)), customs) ? written : undefined
  }
  return undefined
}
