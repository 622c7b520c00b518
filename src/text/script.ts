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

const latin = patterns.filter(([script]) => script === "Latin")

/** All letters up to here are Latin; between the others stand the signs of every language, which are of no script. */
const beyondLatin = /[^\0-\u036f\u2000-\u206f]/

/** Whether a text has letters of no other script than Latin; surely so, where it says so. */
export const isSurelyLatin = (text: string): boolean => !beyondLatin.test(text)

/** Letters of each script in a text, scripts without any left out. An ideograph says as much as two letters and a half. */
export const scriptCounts = (text: string): ReadonlyMap<Script, number> =>
  new Map(
    (isSurelyLatin(text) ? latin : patterns)
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
