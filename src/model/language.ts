/** What a BCP 47 tag says about the direction of writing. */
import type { Direction } from "./Article.ts"

const rightToLeft = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "iw",
  "ku",
  "nqo",
  "prs",
  "ps",
  "sd",
  "syr",
  "ug",
  "ur",
  "yi"
])

/** The direction that a language is written in, by its tag; a script subtag wins over the language. */
export const directionOf = (language: string): Direction => {
  const subtags = language.toLowerCase().split("-")
  const script = subtags.find((subtag) => subtag.length === 4)
  if (script !== undefined)
    return ["arab", "hebr", "thaa", "syrc", "nkoo", "adlm", "rohg"].includes(script) ? "rtl" : "ltr"
  return rightToLeft.has(subtags[0] ?? "") ? "rtl" : "ltr"
}
