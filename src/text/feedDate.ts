/** Dates as feeds of all ages write them. Pure. */
import { parseTimestamp, type Timestamp } from "../model/Timestamp.ts"

/** RFC 822, 5.1: zones that readers still meet. */
const zones: Readonly<Record<string, string>> = {
  UT: "+0000",
  EST: "-0500",
  EDT: "-0400",
  CST: "-0600",
  CDT: "-0500",
  MST: "-0700",
  MDT: "-0600",
  PST: "-0800",
  PDT: "-0700",
  BST: "+0100",
  CET: "+0100",
  CEST: "+0200"
}

/** Null for what is no date. A date without a zone is taken in UTC. */
export const feedDate = (text: string): Timestamp | null =>
  parseTimestamp(
    text
      .trim()
      .slice(0, 64)
      .replace(/\b[A-Z]{2,4}$/, (zone) => zones[zone] ?? zone)
      .replace(/([+-]\d\d):(\d\d)$/, (offset, hours: string, minutes: string) =>
        text.includes("T") ? offset : hours + minutes
      )
      .replace(/(\s[A-Za-z]{3,9}\s+)(\d\d)(\s+\d)/, (_, month: string, year: string, rest: string) =>
        [month, Number(year) < 70 ? "20" : "19", year, rest].join("")
      )
      .replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d)(Z|[+-]\d\d:\d\d)$/, "$1:00$2"),
    "UTC"
  ) ?? null
