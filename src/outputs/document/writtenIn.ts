/** How a piece of a page says which language it is in, and which way that is written. */
import { speaks } from "../../labels/index.ts"
import type { Facts } from "../Facts.ts"
import type { Labels } from "../../model/Labels.ts"
import type { Direction } from "../../model/Article.ts"

/** HTML writes an unknown language as an empty tag, not as `und`. */
export const writtenIn = (text: {
  readonly language: string
  readonly direction: Direction
}): { readonly lang: string; readonly dir: Direction } => ({
  lang: text.language === "und" ? "" : text.language,
  dir: text.direction
})

/**
 * The language of a page: that of its main content, where all of it is in one that fanfare speaks, else that of the
 * site. The way is that of fanfare's words.
 */
export const languageAround = (
  content: ReadonlyArray<string>,
  { site, words }: Pick<Facts, "site" | "words">
): { readonly language: string; readonly direction: Direction } => {
  const [language = "und", ...others] = [...new Set(content)]
  const own = words(language)
  return others.length > 0 || language === "und" || !speaks(own, language)
    ? { language: site.language, direction: site.direction }
    : { language, direction: own.direction }
}

/** The language of the page that a link leads to; null if unknown. */
export const hrefLanguage = (language: string): string | null => (language === "und" ? null : language)

/** For an element that holds fanfare's own words in a page of a language that fanfare does not speak. */
export const inWordsOf = (words: Labels, language: string): { readonly lang?: string; readonly dir?: Direction } =>
  speaks(words, language) ? {} : { lang: words.language, dir: words.direction }
