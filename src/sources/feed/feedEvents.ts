/**
 * What a source tells of a whole feed: its items, those that are gone, and
 * what is wrong with it. An item is gone where a whole feed does not name it;
 * of one that breaks off nothing is.
 */
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Disk } from "../disk.ts"
import { badBytes } from "../encodings/badBytes.ts"
import { recordEvent } from "../records/recordEvent.ts"
import type { Known, SourceEvent } from "../SourceEvent.ts"
import type { Feed } from "./Feed.ts"
import { feedRecords } from "./feedRecords.ts"

interface FeedEventsOptions {
  /** The source's name: a unit is that, `#`, and the item's id. The unit of the name alone is the source's own. */
  readonly name: string
  readonly customs: DateCustoms
  readonly known: Known
  /** Left out where items can name no files of the project. */
  readonly disk?: Disk
}

/** Findings that are told one by one. */
const mostFindings = 100

/** Gives what is wrong with the feed as a whole. */
export function* feedEvents(
  feed: Feed,
  { name, customs, known, disk }: FeedEventsOptions
): Generator<SourceEvent, ReadonlyArray<Finding>> {
  const records = feedRecords(feed)
  const present = new Set(records.map(({ id }) => `${name}#${id}`))
  const findings: Array<Finding> = [
    ...badBytes(name, feed),
    ...(feed.brokenOff === null ? [] : [brokenOff(name, feed)])
  ]
  if (feed.brokenOff === null)
    for (const unit of known.keys()) if (unit !== name && !present.has(unit)) yield { _tag: "Gone", unit }
  for (const record of records) {
    const id = String(record.id)
    const unit = `${name}#${id}`
    if (!present.delete(unit)) {
      if (findings.length < mostFindings) findings.push(twice(name, id))
    } else if (known.isMine(unit))
      yield recordEvent(
        { unit, id, text: JSON.stringify(record) },
        { file: name, customs, known, ...(disk === undefined ? {} : { disk }) }
      )
  }
  return findings
}

const twice = (file: string, id: string): Finding =>
  finding(
    "FF1602",
    { file },
    `Two items of the feed have the id "${id}"; the first one counts.`,
    "See to the program that makes the feed: readers show one of the two."
  )

const brokenOff = (file: string, { brokenOff: broken, items }: Feed): Finding =>
  finding(
    "FF1603",
    { file, ...(broken === null ? {} : { line: broken.line }) },
    `The feed breaks off here: ${broken?.reason}. ${items.length === 1 ? "The item before it is" : `The ${items.length} items before it are`} read, and what the feed gave before stays published.`,
    "Put a whole feed there."
  )
