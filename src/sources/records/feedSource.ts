/**
 * Records of a program as a source. Each is known by its id and compared by
 * its content, so one that did not change costs a digest. It is never held
 * whole.
 */
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import { Effect, Stream } from "effect"
import { SourceError } from "../../model/errors.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { ChangeSource, Known, SourceEvent } from "../SourceEvent.ts"
import { recordEvent } from "./recordEvent.ts"
import { idOfRecord } from "./recordId.ts"
import type { RecordChange, RecordFeed } from "./RecordFeed.ts"

export interface FeedSourceOptions {
  readonly feed: RecordFeed
  /** Dates that name no zone are taken in it. */
  readonly customs: DateCustoms
}

/** The unit of a record is the source's name, `#`, and its id; that of the name alone holds the cursor. */
export const feedSource = ({ feed, customs }: FeedSourceOptions): ChangeSource => {
  let isSecond = false
  return {
    name: feed.name,
    changes: (known) =>
      Stream.unwrap(
        Effect.map(aborting, (signal) => {
          // A run that reads it twice has lost units of which the cursor knows nothing.
          const from = known.isStale || isSecond ? null : (known.unit(feed.name)?.info ?? null)
          isSecond = true
          return Stream.fromAsyncIterable(events({ feed, customs, known, from, signal }), (cause) =>
            failed(feed, cause)
          )
        })
      )
  }
}

const aborting = Effect.map(
  Effect.acquireRelease(
    Effect.sync(() => new AbortController()),
    (controller) => Effect.sync(() => controller.abort())
  ),
  ({ signal }) => signal
)

interface Asked extends FeedSourceOptions {
  readonly known: Known
  readonly from: string | null
  readonly signal: AbortSignal
}

/** So many findings about records without an id, or with one that was there before. */
const mostFindings = 1000

async function* events({ feed, customs, known, from, signal }: Asked): AsyncGenerator<SourceEvent> {
  const { name } = feed
  const present = new Set<string>()
  const findings: Array<Finding> = []
  let cursor = from
  for await (const change of feed.changes(from, { signal })) {
    const told = toldOf(change)
    if (told._tag === "Cursor") {
      cursor = told.cursor
      continue
    }
    if (told._tag === "Nameless") {
      if (findings.length < mostFindings) findings.push(nameless(name))
      continue
    }
    const unit = `${name}#${told.id}`
    if (told._tag === "Gone") {
      present.delete(told.id)
      yield { _tag: "Gone", unit }
      continue
    }
    if (from === null && present.has(told.id)) {
      if (findings.length < mostFindings) findings.push(twice(name, told.id))
      continue
    }
    if (from === null) present.add(told.id)
    if (known.isMine(unit)) yield eventOf(unit, told.id, change, { name, customs, known })
  }
  if (from === null) {
    for (const unit of known.keys())
      if (unit !== name && !present.has(unit.slice(name.length + 1))) yield { _tag: "Gone", unit }
  }
  const before = known.unit(name)?.info ?? null
  if (cursor === null && before !== null) yield { _tag: "Gone", unit: name }
  if (cursor !== null && cursor !== before)
    yield { _tag: "Draft", unit: name, deps: [], info: cursor, drafts: [], findings: [] }
  yield { _tag: "Whole", findings }
}

type Told =
  | { readonly _tag: "Record"; readonly id: string }
  | { readonly _tag: "Gone"; readonly id: string }
  | { readonly _tag: "Cursor"; readonly cursor: string }
  | { readonly _tag: "Nameless" }

const toldOf = (change: RecordChange): Told => {
  const id = idOfRecord(change)
  if (id !== null) return { _tag: "Record", id }
  const { gone, cursor } = (change ?? {}) as { readonly gone?: unknown; readonly cursor?: unknown }
  if (typeof gone === "string" || typeof gone === "number") return { _tag: "Gone", id: String(gone) }
  return typeof cursor === "string" ? { _tag: "Cursor", cursor } : { _tag: "Nameless" }
}

const eventOf = (
  unit: string,
  id: string,
  record: RecordChange,
  { name, customs, known }: Pick<Asked, "customs" | "known"> & { readonly name: string }
): SourceEvent => {
  const text = textOf(record)
  if (typeof text !== "string") return { _tag: "Unread", unit, findings: [notPlain(name, id, text.reason)] }
  return recordEvent({ unit, id, text }, { file: name, customs, known })
}

/** The record as the JSON of one line, as a file of records has it; else the reason why it cannot be written so. */
const textOf = (record: RecordChange): string | { readonly reason: string } => {
  try {
    const text: unknown = JSON.stringify(record)
    return typeof text === "string" && text.startsWith("{") ? text : { reason: "it is no object as JSON" }
  } catch (cause) {
    return { reason: (cause instanceof Error ? cause.message : String(cause)).split("\n", 1)[0] ?? "" }
  }
}

const notPlain = (file: string, id: string, reason: string): Finding =>
  finding(
    "FF1601",
    { file: `${file}#${id}` },
    `The record "${id}" is not plain data (${reason}), so it stays as it was published last.`,
    "Give texts, numbers, true or false, Dates, lists and plain objects; make a text of a BigInt first."
  )

const nameless = (file: string): Finding =>
  finding(
    "FF1601",
    { file },
    "A record has neither an `id` nor a `slug` nor a `url`; it is left out.",
    "Give each record an `id` that stays the same in every build."
  )

const twice = (file: string, id: string): Finding =>
  finding(
    "FF1602",
    { file },
    `The id "${id}" was given to a record before; this one is left out.`,
    "Give each record an id of its own."
  )

const failed = ({ name }: RecordFeed, cause: unknown): SourceError =>
  new SourceError({
    detail: `The source ${name} failed: ${cause instanceof Error ? cause.message : String(cause)}.`.replace(
      /\.+$/,
      "."
    ),
    hint: "What it told before stays published; see to the program that gives the records.",
    cause
  })
