/** Dates as feeds of all ages write them. Pure. */
import { parseTimestamp, type Timestamp } from "../model/Timestamp.ts"

/** Null for what is not a date. A date without a zone is taken in UTC. */
export const feedDate = (text: string): Timestamp | null => parseTimestamp(text, "UTC") ?? null
