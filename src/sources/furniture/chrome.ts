/**
 * Recognises a whole line as page furniture, whatever its spelling. A line
 * that only begins like furniture is not furniture; neither is one inside a sentence.
 */
import { labels } from "../../labels/languages/index.ts"
import type { Labels } from "../../model/Labels.ts"
import { foldLine } from "./foldLine.ts"
import { words } from "./words/index.ts"
import type { ChromeKind } from "./Words.ts"

export interface ChromeEntry {
  readonly kind: ChromeKind
  /** BCP 47 tags of the languages that write it so. */
  readonly languages: ReadonlyArray<string>
}

interface Opening {
  readonly start: string
  readonly needsColon: boolean
  readonly entry: ChromeEntry
}

/** What a label of fanfare's own pages is on a page that was copied. */
const labelled: ReadonlyArray<readonly [keyof Labels, ChromeKind]> = [
  ["share", "share heading"],
  ["shareSheet", "share heading"],
  ["latestNews", "latest news"],
  ["noNews", "no news"],
  ["latestComments", "latest comments"],
  ["noComments", "no comments"],
  ["leaveComment", "comment form"],
  ["replyByEmail", "comment form"],
  ["replyFromSite", "comment form"],
  ["commentsClosed", "comments"],
  ["comments", "comments"],
  ["subscribe", "subscribe"],
  ["whatIsAFeed", "subscribe"],
  ["allFeeds", "subscribe"],
  ["feeds", "navigation"],
  ["readMore", "related"],
  ["mastodonServer", "navigation"],
  ["save", "navigation"],
  ["home", "navigation"],
  ["skipToContent", "navigation"]
]

const readWords = () => {
  const exact = new Map<string, { readonly kind: ChromeKind; readonly languages: Array<string> }>()
  const openings = new Map<string, Array<Opening>>()
  const learn = (language: string, kind: ChromeKind, line: string): void => {
    const folded = foldLine(line)
    const known = exact.get(folded)
    if (line.endsWith("*")) {
      const entry = { kind, languages: [language] }
      const opening = { start: folded, needsColon: /[:：]\s*\*$/.test(line), entry }
      const key = folded.slice(0, keyLength)
      openings.set(key, [...(openings.get(key) ?? []), opening])
    } else if (known === undefined) {
      exact.set(folded, { kind, languages: [language] })
    } else if (known.kind === kind && !known.languages.includes(language)) {
      known.languages.push(language)
    }
  }
  for (const [language, kinds] of Object.entries(words))
    for (const [kind, lines] of Object.entries(kinds))
      if (kind !== "share on" && kind !== "newsletter")
        for (const line of lines.split("|")) learn(language, kind as ChromeKind, line)
  for (const own of labels) for (const [name, kind] of labelled) learn(own.language, kind, own[name])
  exact.delete("")
  return { exact, openings }
}

const keyLength = 2

let read: ReturnType<typeof readWords> | undefined

/** Longer lines are text, or hold several things. */
const longest = 260

/** What a whole line is, if it is furniture. */
export const chromeLine = (line: string): ChromeEntry | undefined => {
  if (line.length > longest) return undefined
  const folded = foldLine(line)
  if (folded === "") return undefined
  // Two sentences of a form may stand in one line.
  const first = /^(.{20,}?)[.!?]\s/u.exec(folded)?.[1]
  if (copyright.test(line)) return { kind: "legal", languages: [] }
  read ??= readWords()
  return (
    read.exact.get(folded) ??
    (first === undefined ? undefined : formOf(read.exact.get(first))) ??
    read.openings.get(folded.slice(0, keyLength))?.find((opening) => opensWith(folded, opening, line))?.entry
  )
}

const formOf = (entry: ChromeEntry | undefined): ChromeEntry | undefined =>
  entry?.kind === "comment form" ? entry : undefined

/** With a year, or the sign and some words. */
const copyright =
  /^\s*(?:(?:copyright|©|\(c\))\s*(?:(?:©|\(c\))\s*)?(?:19|20)\d\d(?!\d)|(?:copyright\s*)?©\s*(?=\S)[^.!?]{2,60}\.?$)/iu

/** Whether a line of some length says somewhere whose the page is, and since when. */
export const copyrightIn = (line: string): boolean =>
  line.length <= 400 &&
  /(?:copyright|©|\(c\)).{0,12}(?:19|20)\d\d|(?:19|20)\d\d.{0,6}(?:©|\(c\)|copyright)/iu.test(line)

/** No blank follows a word there. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u

const opensWith = (folded: string, { start, needsColon, entry }: Opening, line: string): boolean => {
  // `12 comments on “…”`, not a heading about comments.
  if (!folded.startsWith(start) || (entry.kind === "comments" && !/^\P{L}*\d/u.test(line))) return false
  const rest = folded.slice(start.length)
  if (needsColon) return /^\s*:\s*\S/.test(rest) && rest.length <= 160
  return (
    (/^\s/.test(rest) || unspaced.test(start)) &&
    rest.length <= 160 &&
    (entry.kind === "comment form" ||
      entry.kind === "comments" ||
      (rest.trim().split(" ").length <= 8 && !/[.!?]\s/.test(rest)))
  )
}

let newsletters: RegExp | undefined

/** Whether a line speaks of a newsletter, in any language. */
export const namesNewsletter = (line: string): boolean => {
  newsletters ??= new RegExp(
    Object.values(words)
      .flatMap(({ newsletter = "" }) => newsletter.split("|"))
      .filter((word) => word !== "")
      .map((word) => foldLine(word).replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("|"),
    "u"
  )
  return line.length <= 400 && newsletters.test(foldLine(line))
}

let phrases: ReadonlyMap<string, ReadonlyArray<string>> | undefined

/** Phrases of two words and more that sites say about themselves: of privacy, of subscriptions. */
const readPhrases = (): ReadonlyMap<string, ReadonlyArray<string>> => {
  const all = Object.values(words)
    .flatMap(({ legal = "", subscribe = "" }) => `${legal}|${subscribe}`.split("|"))
    .filter((phrase) => phrase.length >= 10 && /\S\s\S/.test(phrase))
    .map((phrase) => foldLine(phrase))
  return Map.groupBy(new Set(all), (phrase) => phrase.split(" ")[0] ?? "")
}

/** Whether a paragraph is about the site rather than of an article: it names a newsletter, or its rules. */
export const speaksOfSite = (text: string): boolean => {
  if (text.length > 500) return false
  if (namesNewsletter(text)) return true
  phrases ??= readPhrases()
  const folded = foldLine(text)
  for (const { 0: word, index } of folded.matchAll(/[^\s]+/gu))
    if (phrases.get(word)?.some((phrase) => folded.startsWith(phrase, index)) === true) return true
  return false
}
