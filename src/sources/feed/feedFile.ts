/**
 * A feed in a file of the project as a source: each of its items is an
 * article. A file that did not change costs a look at its times, an item that
 * did not change a digest.
 */
import { Result, Stream } from "effect"
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import type { Dependency } from "../../model/Dependency.ts"
import { SourceError } from "../../model/errors.ts"
import { reasonOf } from "../../model/systemReason.ts"
import { type Disk, isSystemCode, type ReadFailure } from "../disk.ts"
import { eventStream } from "../eventStream.ts"
import { stillSame } from "../records/recordEvent.ts"
import type { ChangeSource, Known, SourceEvent } from "../SourceEvent.ts"
import { feedEvents } from "./feedEvents.ts"
import type { Feed } from "./Feed.ts"
import { readFeed } from "./readFeed.ts"

interface FeedFileOptions {
  readonly disk: Disk
  /** Relative to the project. */
  readonly file: string
  readonly customs: DateCustoms
}

/** Bytes. An archive of many years is far larger than what subscribers load. */
const mostBytes = 50_000_000

/** The unit of the file itself is its name; an item's is the file, `#`, and the item's id. */
export const feedFile = ({ disk, file, customs }: FeedFileOptions): ChangeSource => ({
  name: file,
  changes: (known) =>
    Stream.suspend(() => {
      const fresh = known.unit(file) === undefined || known.isStale ? null : stillSame(known, disk)
      if (fresh !== null) return eventStream([...fresh, { _tag: "Unchanged" }])
      const read = disk.read(file, mostBytes)
      if (Result.isFailure(read)) return Stream.fail(unreadable(file, read.failure))
      const feed = readFeed(read.success.bytes)
      return Result.isFailure(feed)
        ? Stream.fail(noFeed(file, feed.failure.reason))
        : eventStream(events(feed.success, read.success.dependency, known, { disk, file, customs }))
    })
})

function* events(
  feed: Feed,
  dependency: Dependency,
  known: Known,
  { disk, file, customs }: FeedFileOptions
): Generator<SourceEvent> {
  const findings = yield* feedEvents(feed, { name: file, customs, known, disk })
  // What breaks off is looked at again in the next run.
  yield feed.brokenOff === null
    ? { _tag: "Draft", unit: file, deps: [dependency], info: "", drafts: [], findings }
    : { _tag: "Unread", unit: file, findings }
  yield { _tag: "Whole", findings: [] }
}

const unreadable = (file: string, failure: ReadFailure): SourceError =>
  new SourceError({
    detail: `${file} cannot be read${isSystemCode(failure) ? `: ${reasonOf(failure)}` : ""}.`,
    hint: `Check that it is a file inside of the project, of ${mostBytes / 1_000_000} MB at most, and may be read; or correct \`sources:\` in the config.`
  })

const noFeed = (file: string, reason: string): SourceError =>
  new SourceError({
    detail: `${file} is not a feed that can be read: it ${reason}.`,
    hint: "Put a whole feed there: RSS, Atom or JSON Feed."
  })
