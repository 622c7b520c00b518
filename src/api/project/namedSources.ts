/**
 * The sources of a program, each with a name and readable in every build. A
 * generator can be read once only, so what it gave is kept.
 */
import type { RecordChange, RecordFeed } from "../../sources/records/RecordFeed.ts"
import type { RecordSource } from "./FanfareOptions.ts"

/** A source without a name is called by its place: `records-1`. */
export const namedSources = (sources: ReadonlyArray<RecordSource>): ReadonlyArray<RecordFeed> =>
  sources.map((source, index) =>
    "changes" in source ? source : { name: `records-${index + 1}`, changes: readAgain(source) }
  )

const readAgain = (records: Iterable<RecordChange> | AsyncIterable<RecordChange>): RecordFeed["changes"] => {
  let kept: ReadonlyArray<RecordChange> | null = null
  let isUsed = false
  const iterator = Symbol.asyncIterator in records ? records[Symbol.asyncIterator]() : records[Symbol.iterator]()
  // A list gives another iterator each time; a generator gives itself.
  if ((iterator as unknown) !== records) return () => records
  async function* once(): AsyncGenerator<RecordChange> {
    if (kept !== null) {
      yield* kept
      return
    }
    if (isUsed) throw new Error("it was given as a generator, and an earlier build stopped while it was read")
    isUsed = true
    const all: Array<RecordChange> = []
    for await (const one of records) {
      all.push(one)
      yield one
    }
    kept = all
  }
  return once
}
