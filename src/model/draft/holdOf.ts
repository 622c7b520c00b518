/** What holds an article back at a moment, whatever its date says. */
import type { Metadata } from "./Metadata.ts"
import { instant, type Timestamp } from "../Timestamp.ts"

/** The field that says so, for people: `` `draft: true` ``; null where nothing does. */
export const holdOf = (
  { draft, title, published, unreadTitle, unreadDate, expires }: Metadata,
  now: Timestamp
): string | null => {
  if (draft !== undefined && draft.value !== "") return draft.value
  if (title === undefined && unreadTitle !== undefined) return unreadTitle.value
  if (published === undefined && unreadDate !== undefined) return unreadDate.value
  return expires !== undefined && instant(expires.value) <= instant(now) ? `its end on ${expires.value}` : null
}
