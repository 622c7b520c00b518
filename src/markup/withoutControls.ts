/**
 * Text without the characters that nobody sees and that act on what stands
 * around it: control characters, code points that are no characters, halves of
 * a surrogate pair, and the embeddings, overrides and isolates of UAX 9, which
 * reorder a neighbour's words where they are not closed. Marks such as U+200F,
 * joiners and variation selectors belong to the text and stay.
 */
export const withoutControls = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll("\r\n", "\n")
    .replace(/[\u0085\u2028\u2029\v\f\r]/g, "\n")
    .replace(acting, "")

const acting = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]|\p{Noncharacter_Code_Point}|\uFFFD/gu
