/** A description made of an article's lead: its first sentences, whole words only, nothing added. */
import type { Derivation } from "../model/Article.ts"
import { graphemesOf } from "../text/segments.ts"
import { sentences } from "../text/sentences.ts"

/** Longest description, in characters; search engines and networks cut near it. */
const longest = 200
/** So much of a paragraph is looked at. */
const beginning = 1000
/** A lead has at least so many characters; headings and bylines have fewer. */
const leadLength = 40

export interface DerivedText extends Derivation {
  readonly value: string
}

/** The description that the first sentences of a text give, paragraphs separated by an empty line; undefined for a text without a sentence. */
export const deriveDescription = (text: string): DerivedText | undefined => {
  let first: string | undefined
  let lead: string | undefined
  for (const one of text.split("\n\n")) {
    const paragraph = one.replace(/\s+/g, " ").trim()
    if (paragraph !== "") first ??= paragraph
    if (paragraph.length < leadLength || !/[.!?…。！？؟۔:]["”’»)\]]*$/u.test(paragraph)) continue
    lead = paragraph
    break
  }
  const chosen = lead ?? first
  if (chosen === undefined) return undefined
  const value = firstSentences(withoutDateline(chosen.slice(0, beginning)))
  return lead === undefined
    ? { value, from: "first line", confidence: 0.6 }
    : { value, from: "first sentence", confidence: 0.85 }
}

/** `LIMA, May 1 (Agency) — ` and its like before a lead. */
export const withoutDateline = (lead: string): string => {
  const found =
    /^(?:\p{Lu}[\p{Lu}\s.,'’/-]+(?:,?\s+[\p{L}.]+)?(?:,?\s+(?:\p{L}+\.?\s+)?\d{1,2}(?:,?\s+\d{4})?)?\s*(?:\([^()]{2,40}\))?|[^()—–.!?]{2,40}\s*\((?!\p{Ll})[^()]{2,40}\))\s*[—–-]{1,2}\s+(?=\S)/u.exec(
      lead.slice(0, 120)
    )
  return found === null ? lead : lead.slice(found[0].length)
}

const firstSentences = (lead: string): string => {
  let text = ""
  for (const sentence of sentences(lead)) {
    const next = text === "" ? sentence : `${text} ${sentence}`
    if (next.length > longest) break
    text = next
    if (text.length >= longest * 0.6) break
  }
  return text === "" ? cutAtWord(lead, longest) : text
}

/** At most `length` characters, whole words, with an ellipsis where something is missing. */
export const cutAtWord = (text: string, length: number): string => {
  if (text.length <= length) return text
  const room = text.slice(0, length)
  const end = room.search(/\s+\S*$/u)
  const whole =
    end > length / 2
      ? room.slice(0, end)
      : graphemesOf(text.slice(0, length - 1))
          .slice(0, -1)
          .join("")
  return `${whole.replace(/[\s,;:،؛、–—-]+$/u, "")}…`
}
