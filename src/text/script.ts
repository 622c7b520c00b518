/** Which script a text is written in: the surest sign of a line that was not part of the article. */

export const scripts = [
  "Latin",
  "Arabic",
  "Hebrew",
  "Cyrillic",
  "Greek",
  "Han",
  "Kana",
  "Hangul",
  "Thai",
  "Devanagari",
  "Bengali",
  "Tamil",
  "Telugu",
  "Gujarati",
  "Gurmukhi",
  "Kannada",
  "Malayalam",
  "Sinhala",
  "Khmer",
  "Lao",
  "Myanmar",
  "Ethiopic",
  "Georgian",
  "Armenian",
  "Tibetan",
  "Thaana"
] as const
export type Script = (typeof scripts)[number]

const patterns = scripts.map(
  (script) =>
    [
      script,
      new RegExp(script === "Kana" ? "[\\p{Script=Hiragana}\\p{Script=Katakana}]" : `\\p{Script=${script}}`, "gu")
    ] as const
)

/** Letters of each script in a text, scripts without any left out. An ideograph says as much as two letters and a half. */
export const scriptCounts = (text: string): ReadonlyMap<Script, number> =>
  new Map(
    patterns
      .map(([script, pattern]) => [script, (text.match(pattern)?.length ?? 0) * (script === "Han" ? 2.5 : 1)] as const)
      .filter(([, count]) => count > 0)
  )

/** The script with most letters; undefined for a text without letters. */
export const mainScript = (text: string): Script | undefined => mostOf(scriptCounts(text))

/** The first of the most; undefined for none. */
export const mostOf = (counts: ReadonlyMap<Script, number>): Script | undefined =>
  [...counts].reduce<readonly [Script, number] | undefined>(
    (most, next) => (most === undefined || next[1] > most[1] ? next : most),
    undefined
  )?.[0]
