/**
 * What a page held where fanfare put its pieces, kept so that they can be taken
 * out again to the byte. Pure.
 */
import { Schema } from "effect"
import { pageParts } from "../markup/places/pageParts.ts"

/** What stood in a page before fanfare wrote into it. */
export const BeforePieces = Schema.Struct({
  /** The head markers that the page had of its own. */
  markers: Schema.Literals(["none", "opening", "both"]),
  /** What stood between them. */
  head: Schema.String,
  /** What stood in each place, in the order of the page. */
  places: Schema.Array(Schema.String)
})
export interface BeforePieces extends Schema.Schema.Type<typeof BeforePieces> {}

/** Null for a page that holds pieces already: what they took the place of is not known. */
export const beforePieces = (text: string): BeforePieces | null => {
  const { head, places } = pageParts(text)
  const contentOf = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end)
  const isWritten = head.hasClosing && /<meta|<link|<script/i.test(contentOf(head.content))
  if (isWritten || places.some(({ isFilled }) => isFilled)) return null
  return {
    markers: head.hasClosing ? "both" : head.hasOpening ? "opening" : "none",
    head: contentOf(head.content),
    places: places.map(({ content }) => contentOf(content))
  }
}
