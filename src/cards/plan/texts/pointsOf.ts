/** The points of an article that names none itself: its headings, or else the first list of its body. */
import { headingsOf } from "./headingsOf.ts"
import { plainLine } from "./plainLine.ts"

/** Headings or entries that make a list. */
const fewest = 3

/** Characters of an entry that can be read on a card; a list with longer ones is text, not points. */
const longest = 90

/** Empty where it has neither; `html` is safe HTML of ours. */
export const pointsOf = (html: string): ReadonlyArray<string> => {
  const headings = headingsOf(html, fewest)
  if (headings.length > 0) return headings.map(({ text }) => text)
  for (const [, inner = ""] of html.matchAll(/<(?:ul|ol)\b[^>]*>((?:(?!<\/?(?:ul|ol)\b).)*)<\/(?:ul|ol)>/gs)) {
    const entries = [...inner.matchAll(/<li\b[^>]*>(.*?)<\/li>/gs)]
      .map(([, entry = ""]) => plainLine(entry))
      .filter(Boolean)
    if (entries.length >= fewest && entries.every(({ length }) => length <= longest)) return entries
  }
  return []
}
