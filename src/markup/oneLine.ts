/** Text for one line of a feed, a card or a tag: never markup, never a control character. */
import { normalized } from "../model/languages/normalized.ts"

/** White space runs become one blank; control characters and half surrogates go. No-break spaces stay. */
export const oneLine = (text: string): string => (uneven.test(text) ? folded(text) : text)

/** What most text has not: anything but words of ASCII with one blank between them. */
const uneven = /[^ -~]| {2}|^ | $/

const folded = (text: string): string =>
  normalized(text.toWellFormed(), "NFC")
    .replace(/\uFFFD/g, "")
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, " ")
    .replace(/[\p{Cc}\uFEFF\u200B\uFFFE\uFFFF]/gu, "")
    .trim()
