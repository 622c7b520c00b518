import { normalized } from "../../model/languages/normalized.ts"

/**
 * The id that a heading gets from its text, as GitHub and Hugo make it: small
 * letters of any script, digits, `_` and hyphens for blanks; all else goes.
 */
export const headingId = (text: string): string => {
  const id = normalized(text, "NFC")
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-")
  return /[\p{L}\p{N}]/u.test(id) ? id : "heading"
}

/** What ids of different makers have in common for one text. */
export const looseId = (id: string): string =>
  normalized(id, "NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "")

/** kramdown and Pandoc leave out what stands before the first letter. */
export const fromFirstLetter = (id: string): string => id.replace(/^[^\p{L}]+/u, "")
