/** Dates as RSS 2.0 takes them: RFC 822 with a year of four digits. */
import { fromInstant, instant, type Timestamp, toRfc822 } from "../../src/model/Timestamp.ts"

/** RFC 2822 zones end in 00 or 30 as readers check them; a quarter-hour zone is written as the same moment in GMT. */
export const rssDate = (timestamp: Timestamp): string =>
  toRfc822(/[03]0$|Z$/.test(timestamp) ? timestamp : fromInstant(instant(timestamp)))
