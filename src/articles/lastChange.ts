/** When an article was last changed: never before it was published nor after the build, whatever a file's history or a template says. */
import { type Finding, finding } from "../model/Finding.ts"
import type { Given } from "../model/draft/Metadata.ts"
import { instant, type Timestamp } from "../model/Timestamp.ts"

export interface LastChange {
  readonly updated: Timestamp | null
  /** A change that has not come yet: until then it is left out. */
  readonly ahead?: Timestamp
  readonly findings: ReadonlyArray<Finding>
}

/** A change on the day of the publication, at another hour or at none, is no mistake, and says nothing. */
export const lastChange = (
  updated: Given<Timestamp> | undefined,
  published: Timestamp | null,
  now: Timestamp
): LastChange => {
  if (updated === undefined) return { updated: null, findings: [] }
  if (!isBefore(updated.value, published)) {
    // With an article that waits for its own day, a change of that moment comes out by itself.
    const isAhead = isBefore(now, updated.value) && (published === null || isBefore(published, updated.value))
    return isAhead
      ? { updated: null, ahead: updated.value, findings: [changedLater(updated)] }
      : { updated: updated.value, findings: [] }
  }
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

const changedLater = ({ value, place }: Given<Timestamp>): Finding =>
  finding(
    "FF1112",
    place,
    `The article was changed last on ${value}, which has not come yet; the change is left out until then.`,
    "Correct the date."
  )
