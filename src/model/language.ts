/** What a BCP 47 tag says about the direction of writing. */
import type { Direction } from "./Article.ts"
import { likelySubtags } from "./languages/likelySubtags.ts"

/** ISO 15924 codes of the scripts whose letters run from right to left (Unicode, Bidi_Class R and AL). */
const rightToLeft = new Set(
  "Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Syre Syrj Syrn Thaa Todr Yezi".split(
    " "
  )
)

/**
 * The direction that a language is written in, by the script that its tag names or, without one, most likely means (UTS
 * #35, likely subtags): `pa-PK` is written as `pa-Arab`. From left to right for a text that is no tag.
 */
export const directionOf = (language: string): Direction =>
  rightToLeft.has(likelySubtags(language.replaceAll("_", "-"))?.script ?? "") ? "rtl" : "ltr"
