/**
 * A source that is an address: what it gave stays until it gives a whole new
 * answer. The same bytes cost no reading; what cannot be had, or is not what it
 * should be, is told and changes nothing.
 */
import { Effect, Stream } from "effect"
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import { SourceError } from "../../model/errors.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { GuardFault } from "../../guard/openGuard.ts"
import type { FetchNote } from "../http/Fetched.ts"
import { Refusal } from "../http/Refusal.ts"
import { recordEvent } from "../records/recordEvent.ts"
import type { ChangeSource, Known, SourceEvent } from "../SourceEvent.ts"
import { type Copy, digestOfCopy } from "./copyBytes.ts"
import type { Asked, DocumentAddress, Documents } from "./Documents.ts"
import type { ParseAnswers, ReadItems, ReadPage } from "./ParseTask.ts"

export interface DocumentSourceOptions extends DocumentAddress {
  /** Whether items stay that a feed shows no longer. */
  readonly keep: boolean
  readonly documents: Documents
  readonly customs: DateCustoms
}

type ReadDocument = ParseAnswers[keyof ParseAnswers]

/** The unit of the address itself is its name; an item's is the name, `#`, and the item's id. */
export const documentSource = (options: DocumentSourceOptions): ChangeSource => {
  const { name, as, keep, documents, customs } = options
  let asked: Asked | null = null
  const read = new Map<string, ReadDocument>()
  const ask = Effect.suspend(() =>
    asked === null
      ? Effect.tap(documents.ask(options), (one) => Effect.sync(() => (asked = one)))
      : Effect.succeed(asked)
  )

  /** With what the feed showed once, where that stays. */
  const withKept = Effect.fnUntraced(function* (items: ReadItems) {
    if (!keep) return items
    const now = new Set(items.records.map(({ id }) => String(id)))
    const kept = (yield* documents.kept(name)).filter(({ id }) => !now.has(String(id)))
    const records = [...items.records, ...kept]
    yield* documents.keepRecords(name, records)
    return { ...items, records }
  })

  const parsed = ({ bytes, url, charset }: Copy): Effect.Effect<ReadDocument, GuardFault> => {
    const task = { name, bytes, url, charset }
    return as === "feed"
      ? Effect.flatMap(documents.parse({ _tag: "Feed", ...task }), withKept)
      : documents.parse({ _tag: "Page", ...task, customs })
  }

  const readingOf = Effect.fnUntraced(function* (copy: Copy, isNew: boolean) {
    const digest = digestOfCopy(copy)
    const known = read.get(digest)
    if (known !== undefined) return known
    const reading = yield* Effect.mapError(parsed(copy), ({ reason, isFatal }) =>
      unusable(name, as, isFatal ? `cannot be read: ${reason}` : reason)
    )
    if (isNew) yield* documents.keep(copy)
    read.set(digest, reading)
    return reading
  })

  const tell = Effect.fnUntraced(function* (known: Known) {
    const { now, last, notes, fault } = yield* ask
    const isAsBefore = (copy: Copy): boolean => !known.isStale && known.unit(name)?.info === digestOfCopy(copy)
    const eventsFrom = (copy: Copy, isNew: boolean): Effect.Effect<Iterable<SourceEvent>, SourceError> =>
      isAsBefore(copy)
        ? Effect.succeed([{ _tag: "Unchanged" }])
        : Effect.map(readingOf(copy, isNew), (reading) => eventsOf(reading, digestOfCopy(copy), known, options))
    const failing = (error: SourceError): Effect.Effect<Stream.Stream<SourceEvent>> => {
      const end = (hasLast: boolean): SourceEvent => ({
        _tag: "Failed",
        error,
        finding: failedFinding(name, error, hasLast),
        hasLast
      })
      return last === null
        ? Effect.succeed(toldBy([], end(false)))
        : eventsFrom(last, false).pipe(
            Effect.map((events) => toldBy(events, end(true))),
            Effect.orElseSucceed(() => toldBy([], end(false)))
          )
    }
    if (now === null) return yield* failing(fault ?? unusable(name, as, "gave nothing"))
    const events = yield* Effect.result(eventsFrom(now, true))
    if (events._tag === "Failure") return yield* failing(events.failure)
    // The same bytes may have another name on their server by now.
    if (isAsBefore(now) && isOther(now, last)) yield* documents.keep(now)
    return toldBy(events.success, { _tag: "Whole", findings: notes.map((note) => noted(name, note)) })
  })

  return {
    name,
    isWindow: as === "feed" && !keep,
    ready: Effect.asVoid(ask),
    changes: (known) => Stream.unwrap(tell(known))
  }
}

/** An event holds a whole article as a tree. */
const readAhead = 16

const toldBy = (events: Iterable<SourceEvent>, end: SourceEvent): Stream.Stream<SourceEvent> =>
  Stream.concat(Stream.fromIterable(events, { chunkSize: readAhead }), Stream.make(end))

/** Whether the server knows it by another name than that of the copy at hand. */
const isOther = (now: Copy, last: Copy | null): boolean =>
  JSON.stringify(now.validators) !== JSON.stringify(last?.validators ?? null)

function* eventsOf(
  reading: ReadDocument,
  digest: string,
  known: Known,
  options: DocumentSourceOptions
): Generator<SourceEvent> {
  yield* "records" in reading ? itemEvents(reading, digest, known, options) : pageEvents(reading, digest, options)
}

function* pageEvents(
  { draft, wanted, findings }: ReadPage,
  digest: string,
  { name }: DocumentSourceOptions
): Generator<SourceEvent> {
  const drafts = [{ key: name, draft, wanted, page: null }]
  yield { _tag: "Draft", unit: name, deps: [], info: digest, drafts, findings }
}

/** So many findings about items that have the id of another one. */
const mostTwice = 100

function* itemEvents(
  { records, findings }: ReadItems,
  digest: string,
  known: Known,
  { name, customs }: DocumentSourceOptions
): Generator<SourceEvent> {
  const present = new Set(records.map(({ id }) => `${name}#${id}`))
  const all = [...findings]
  for (const unit of known.keys()) if (unit !== name && !present.has(unit)) yield { _tag: "Gone", unit }
  for (const record of records) {
    const id = String(record.id)
    const unit = `${name}#${id}`
    if (!present.delete(unit)) {
      if (all.length < mostTwice) all.push(twice(name, id))
    } else if (known.isMine(unit))
      yield recordEvent({ unit, id, text: JSON.stringify(record) }, { file: name, customs, known })
  }
  yield { _tag: "Draft", unit: name, deps: [], info: digest, drafts: [], findings: all }
}

const twice = (file: string, id: string): Finding =>
  finding(
    "FF1602",
    { file },
    `Two items of the feed have the id "${id}"; the first one counts.`,
    "See to the program that makes the feed: readers show one of the two."
  )

/** `reason` goes on after "it". */
const unusable = (name: string, as: DocumentAddress["as"], reason: string): SourceError =>
  new SourceError({
    detail: `${name} is not a ${as === "feed" ? "feed" : "page"} that can be read: it ${reason}.`,
    hint:
      as === "feed"
        ? "Name the feed's own address instead of a page's, or see to the server that gives it."
        : "Name the page of one article, or see to the server that gives it."
  })

const failedFinding = (name: string, error: SourceError, hasLast: boolean): Finding => {
  const isGone = error.cause instanceof Refusal && error.cause.isGone
  const stays = hasLast ? " What it gave last stays published." : " It never gave anything yet."
  return finding(isGone ? "FF1701" : "FF1006", { file: name }, error.detail + stays, error.hint)
}

const noted = (name: string, note: FetchNote): Finding =>
  note._tag === "Moved"
    ? finding(
        "FF1702",
        { file: name },
        `This address has moved for good, to ${note.to}.`,
        "Write the new address into the config: the old one may end, or come to lead elsewhere."
      )
    : finding(
        "FF1703",
        { file: name },
        `Its server leads from https to http (${note.to}), so anybody on the way can change what is published.`,
        "Ask whoever runs the server for an address with https."
      )
