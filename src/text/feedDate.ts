/** Dates as feeds of all ages write them. Pure. */
import { parseTimestamp, type Timestamp } from "../model/Timestamp.ts"

/** Null for what is not a date. A date without a zone is taken in UTC; `language` (BCP 47) names its months. */
export const feedDate = (text: string, language: string | null = null): Timestamp | null =>
  parseTimestamp(text, "UTC") ?? (language === null ? null : parseTimestamp(text, "UTC", language)) ?? null
