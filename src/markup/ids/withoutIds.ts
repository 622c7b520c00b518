/**
 * A safe body for a place where others stand beside it, as in a feed reader:
 * without its ids, but for those of footnotes, which no other article has.
 * Links to them lead to the article's page by whole addresses.
 */
import { isNoteId } from "../noteIds.ts"

/** A tag as fanfare writes it; in text, `<` never stands as it is. */
const tag = /<[a-z][a-z0-9]*(?: [a-z-]+(?:="[^"]*")?)*>/g

export const withoutIds = (html: string): string =>
  html.includes(' id="')
    ? html
        .replace(tag, (whole) => whole.replace(/ id="([^"]*)"/, (kept, id: string) => (isNoteId(id) ? kept : "")))
        .replaceAll("<a></a>", "")
    : html
