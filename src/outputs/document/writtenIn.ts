/** How a piece of a page says which language it is in, and which way that is written. */
import { speaks } from "../../labels/index.ts"
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

/** The language of the page that a link leads to; null if unknown. */
export const hrefLanguage = (language: string): string | null => (language === "und" ? null : language)

/** For an element that holds fanfare's own words in a page of a language that fanfare does not speak. */
export const inWordsOf = (words: Labels, language: string): { readonly lang?: string; readonly dir?: Direction } =>
  speaks(words, language) ? {} : { lang: words.language, dir: words.direction }
