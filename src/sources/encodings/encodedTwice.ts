/** UTF-8 that a program took for ISO 8859-1 and made UTF-8 of once more: `itâ\u0080\u0099s`. */
import { isUtf8 } from "node:buffer"

/** Control characters that nobody writes, and that such a text is full of. */
const fewest = 2

/** The text as it was before; the same where it is anything else. Every letter beyond ASCII has to be of such a sequence. */
export const withoutSecondEncoding = (text: string): string => {
  if ((text.match(/[\u0080-\u009F]/g)?.length ?? 0) < fewest || /[^\0-\u00FF]/.test(text)) return text
  const bytes = Buffer.from(text, "latin1")
  return isUtf8(bytes) ? bytes.toString("utf8") : text
}
