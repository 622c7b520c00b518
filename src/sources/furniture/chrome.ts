/**
 * Recognises a whole line as page furniture, whatever its spelling. A line
 * that only begins like furniture is not furniture; neither is one inside a sentence.
 */
import { type ChromeKind, lexicon } from "./lexicon.ts"

export interface ChromeEntry {
  readonly kind: ChromeKind
  /** BCP 47 tags of the languages that write it so. */
  readonly languages: ReadonlyArray<string>
}

/**
 * One spelling for many: case, accents, Arabic vowel signs and hamza, tatweel, Hebrew points, bullets, arrows,
 * counts and closing punctuation do not count.
 */
export const foldLine = (line: string): string =>
  line
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}\u0640]/gu, "")
    .toLowerCase()
    .replace(/[’‘`´׳]/g, "'")
    .replace(/[ىی]/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/ک/g, "ك")
    .replace(/ı/g, "i")
    .replace(/\s+/g, " ")
    .replace(/^[\s•·*▪►▶→«»‹›<>|+\-–—#\d().]+/u, "")
    .replace(/[\s.:：!…›»«‹<>→←▼▲|()\d*]+$/u, "")

interface Opening {
  readonly start: string
  readonly needsColon: boolean
  readonly entry: ChromeEntry
}

const exact = new Map<string, { readonly kind: ChromeKind; readonly languages: Array<string> }>()
const openings: Array<Opening> = []

for (const [language, words] of Object.entries(lexicon)) {
  for (const [kind, lines] of Object.entries(words) as ReadonlyArray<[ChromeKind, string]>) {
    for (const line of lines.split("|")) {
      const folded = foldLine(line)
      const known = exact.get(folded)
      if (line.endsWith("*")) {
        openings.push({ start: folded, needsColon: /:\s*\*$/.test(line), entry: { kind, languages: [language] } })
      } else if (known === undefined) {
        exact.set(folded, { kind, languages: [language] })
      } else if (!known.languages.includes(language)) {
        known.languages.push(language)
      }
    }
  }
}

/** Longer lines are text, or hold several things. */
const longest = 160

/** What a whole line is, if it is furniture. */
export const chromeLine = (line: string): ChromeEntry | undefined => {
  if (line.length > longest) return undefined
  const folded = foldLine(line)
  return folded === ""
    ? undefined
    : (exact.get(folded) ?? openings.find((opening) => opensWith(folded, opening))?.entry)
}

const opensWith = (folded: string, { start, needsColon }: Opening): boolean => {
  if (!folded.startsWith(start)) return false
  const rest = folded.slice(start.length)
  if (needsColon) return /^\s*:/.test(rest)
  return /^\s/.test(rest) && rest.trim().split(" ").length <= 8 && !/[.!?]\s/.test(rest)
}
