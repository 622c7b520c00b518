/** The newest of some moments. */
import { instant, type Timestamp } from "./Timestamp.ts"

/** Null where there is none; of the same moment in two zones, the one that stands first. */
export const newestOf = (moments: Iterable<Timestamp | null>): Timestamp | null => {
  let newest: Timestamp | null = null
  for (const moment of moments) {
    if (moment !== null && (newest === null || instant(moment) > instant(newest))) newest = moment
  }
  return newest
}
