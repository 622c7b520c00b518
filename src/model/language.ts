/** What a BCP 47 tag says about the direction of writing. */
import type { Direction } from "./Article.ts"

/** ISO 15924 codes of the scripts whose letters run from right to left (Unicode, Bidi_Class R and AL). */
const rightToLeft = new Set(
  "Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Syre Syrj Syrn Thaa Todr Yezi".split(
    " "
  )
)

/** A tag costs far more to read than to look up; a site has few, and a hostile feed does not fill the memory. */
const known = new Map<string, Direction>()
const mostKnown = 1000

/**
 * The direction that a language is written in, by the script that its tag names or, without one, most likely means (UTS
 * #35, likely subtags): `pa-PK` is written as `pa-Arab`. From left to right for a text that is no tag.
 */
export const directionOf = (language: string): Direction => {
  const direction = known.get(language) ?? (rightToLeft.has(scriptOf(language) ?? "") ? "rtl" : "ltr")
  if (known.size >= mostKnown) known.clear()
  known.set(language, direction)
  return direction
}

const scriptOf = (language: string): string | undefined => {
  try {
    return new Intl.Locale(language.replaceAll("_", "-")).maximize().script
  } catch {
    return undefined
  }
}
