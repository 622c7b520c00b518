/** When an article was last changed: never before it was published, whatever a file's history or a template says. */
import { type Finding, finding } from "../model/Finding.ts"
import type { Given } from "../model/draft/Metadata.ts"
import { instant, type Timestamp } from "../model/Timestamp.ts"

export interface LastChange {
  readonly updated: Timestamp | null
  readonly findings: ReadonlyArray<Finding>
}

/** A change on the day of the publication, at another hour or at none, is no mistake, and says nothing. */
export const lastChange = (updated: Given<Timestamp> | undefined, published: Timestamp | null): LastChange => {
  if (updated === undefined) return { updated: null, findings: [] }
  if (!isBefore(updated.value, published)) return { updated: updated.value, findings: [] }
  const isOneDay = published !== null && updated.value.slice(0, 10) === published.slice(0, 10)
  return { updated: null, findings: isOneDay ? [] : [changedBefore(updated, published)] }
}

export const isBefore = (updated: Timestamp, published: Timestamp | null): boolean =>
  published !== null && instant(updated) < instant(published)

const changedBefore = ({ value, place }: Given<Timestamp>, published: Timestamp | null): Finding =>
  finding(
    "FF1110",
    place,
    `The article was changed last on ${value}, before it was published on ${published ?? ""}; the change is left out.`,
    "Correct one of the two dates."
  )
