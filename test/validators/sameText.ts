/** Whether two readers understood one text, though one of them sets quotes and blanks by its own taste. */

const invisible = /[\u00ad\u200b\u2060\ufeff]/g

/** Quotes straight, blanks single, references decoded once more. */
const plain = (text: string): string =>
  text
    .replace(/&(?:amp|#38);/g, "&")
    .replace(/&lt;|&#60;/g, "<")
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″]|''/g, '"')
    .replace(invisible, "")
    .replace(/\s+/g, " ")
    .trim()

export const sameText = (one: string | null | undefined, other: string | null | undefined): boolean =>
  plain(one ?? "") === plain(other ?? "")
