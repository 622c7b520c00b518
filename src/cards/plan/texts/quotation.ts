/**
 * A title that stands beside a quotation mark of its card: its own outer marks
 * are left out, and marks inside of it become those that its language writes
 * inside of a quotation. Pure.
 */

type Marks = readonly [open: string, close: string]

/** First and second level, by primary language (CLDR 46, delimiters); French writes a space inside of the first only. */
const levels: Readonly<Record<string, readonly [first: string, second: string]>> = {
  en: ["“”", "‘’"],
  ar: ["«»", "“”"],
  bg: ["„“", "’’"],
  cs: ["„“", "‚‘"],
  da: ["»«", "›‹"],
  de: ["„“", "‚‘"],
  el: ["«»", "“”"],
  es: ["«»", "“”"],
  fa: ["«»", "‹›"],
  fi: ["””", "’’"],
  fr: ["«»", "“”"],
  hr: ["„“", "‚‘"],
  hu: ["„”", "»«"],
  it: ["«»", "“”"],
  ja: ["「」", "『』"],
  nb: ["«»", "‘’"],
  pl: ["„”", "«»"],
  pt: ["“”", "‘’"],
  ro: ["„”", "«»"],
  ru: ["«»", "„“"],
  sk: ["„“", "‚‘"],
  sl: ["„“", "‚‘"],
  sr: ["„”", "’’"],
  sv: ["””", "’’"],
  uk: ["«»", "„“"],
  "zh-hant": ["「」", "『』"]
}

/** What opens a quotation of the first level in any language, and what may close it. */
const closing: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "”": "”",
  "«": "»",
  "»": "«»",
  "「": "」",
  "『": "』",
  '"': '"'
}

/** A quotation inside of another, from its opening to its closing mark; an apostrophe does not count. */
const innerPairs = /[‘‚‹](?<inside>[^‘‚‹]*?)[’‘›](?!\p{L})/gu

/** Whether a text is one quotation from its first sign to its last. */
export const isQuotation = (text: string): boolean => withoutOuter(text.trim()) !== null

/** `language`: a BCP 47 tag. */
export const insideQuotation = (text: string, language: string): string => {
  const [first, second] = marksOf(language)
  const inside = withoutOuter(text.trim()) ?? text
  let found = ""
  for (let at = 0; at < inside.length; at += 1) {
    const end = closesAt(inside, at)
    if (end === null) {
      found += inside[at]
      continue
    }
    const deeper = inside
      .slice(at + 1, end)
      .trim()
      .replace(innerPairs, (_, words: string) => first[0] + words + first[1])
    found += second[0] + deeper + second[1]
    at = end
  }
  return found
}

const marksOf = (language: string): readonly [first: Marks, second: Marks] => {
  const tag = language.toLowerCase()
  const own = /^zh-(?:hant|tw|hk|mo)\b/.test(tag) ? "zh-hant" : (tag.split("-")[0] ?? "")
  const [first, second] = levels[own] ?? ["“”", "‘’"]
  return [Array.from(first), Array.from(second)] as unknown as readonly [Marks, Marks]
}

/** A text in marks of the second level, as British newspapers set headlines: an apostrophe inside of it closes nothing. */
const inSingleMarks = /^[‘‚‹]([^‘‚‹]{2,})[’‘›]$/u

/** The text between the marks at its ends; null where they are not one pair. */
const withoutOuter = (text: string): string | null =>
  text.length > 2 && closesAt(text, 0) === text.length - 1
    ? text.slice(1, -1).trim()
    : (inSingleMarks.exec(text)?.[1]?.trim() ?? null)

/** Where the quotation ends that opens at a place; null where none does. */
const closesAt = (text: string, at: number): number | null => {
  const open = text[at] ?? ""
  const close = closing[open]
  // A straight mark, or one that also closes, opens only at the start of a word.
  if (close === undefined || (/["”»]/.test(open) && /[\p{L}\p{N}\p{P}]/u.test(text[at - 1] ?? " "))) return null
  let depth = 0
  for (let index = at + 1; index < text.length; index += 1) {
    const letter = text[index] ?? ""
    if (close.includes(letter)) {
      if (depth === 0) return index
      depth -= 1
    } else if (letter === open) depth += 1
  }
  return null
}
