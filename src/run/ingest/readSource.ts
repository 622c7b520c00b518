/**
 * Reads one source into the index. What did not change is looked at and left;
 * what cannot be read keeps what it gave last.
 */
import { Effect, type Path, Stream } from "effect"
import type { SourceError } from "../../model/errors.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { ChangeSource, Known, SourceEvent } from "../../sources/SourceEvent.ts"
import type { IngestContext } from "./IngestContext.ts"
import { ownerOf } from "./owners.ts"
import { forgetUnit } from "./forgetUnit.ts"
import { takeUnit } from "./takeUnit.ts"

export interface SourceReading {
  readonly isMine: (unit: string) => boolean
  /** Units that are read again in this run, and no others; null for the first time. */
  readonly again: ReadonlySet<string> | null
  readonly onProgress: (read: number) => void
}

export const readSource = Effect.fnUntraced(function* (
  source: ChangeSource<Path.Path>,
  context: IngestContext,
  { isMine, again, onProgress }: SourceReading
): Effect.fn.Return<void, SourceError, Path.Path> {
  const { index, touched } = context
  // Before it is read: what it tells until it fails is no state that could stay.
  const isKnown = index.articles.keysWhere("source = ? LIMIT 1", source.name).length > 0
  let count = 0
  const unitBefore = index.units.inOrder(source.name)
  const known: Known = {
    unit: (key) => (again?.has(key) === true || context.turned.has(key) ? undefined : unitBefore(key)),
    keys: () => index.units.keys(source.name),
    dependent: () => index.units.dependent(source.name),
    isStale: again === null && context.isStale,
    isShared: index.heads.isShared,
    isMine: again === null ? isMine : (unit) => again.has(unit) && isMine(unit)
  }
  const take = Effect.fnUntraced(function* (event: SourceEvent) {
    count += 1
    if (count % 256 === 0) onProgress(count)
    switch (event._tag) {
      case "Draft":
        touched.taken = true
        return yield* takeUnit(source.name, event, context)
      case "Same": {
        const unit = event.deps === undefined ? undefined : index.units.get(source.name, event.unit)
        if (unit !== undefined && event.deps !== undefined) index.units.put({ ...unit, deps: event.deps })
        return
      }
      case "Gone":
        return forgetUnit(source.name, event.unit, context)
      case "Unread":
        // What can be read and not understood is for the author to correct; the source itself is sound.
        if (isUnreadable(event)) touched.unread.add(source.name)
        index.findings.set(ownerOf(source.name, event.unit), event.findings)
        if (isLost(source.name, event, context)) touched.lost.push(event.unit)
        return keepUnread(source.name, event.unit, context)
      case "Whole":
        // Of a part nothing can be said about the whole.
        return again === null ? index.findings.set(ownerOf(source.name, ""), event.findings) : undefined
      case "Failed":
        return again === null ? yield* failSource(source.name, event, context) : undefined
      case "Unchanged":
        return
    }
  })
  return yield* source.changes(known).pipe(
    Stream.runForEach(take),
    Effect.catchTag("SourceError", (error) => {
      if (!isKnown) return Effect.fail(error)
      touched.unread.add(source.name)
      index.findings.set(ownerOf(source.name, ""), [sourceFailed(source.name, error)])
      return Effect.void
    })
  )
})

type Failed = Extract<SourceEvent, { readonly _tag: "Failed" }>

/**
 * What it gave last stays. Where nobody knows that any more, and something was published from it, nothing can be published
 * anew; a source that never gave anything holds back no other.
 */
const failSource = (
  source: string,
  { error, finding: found, hasLast }: Failed,
  { index, touched, published }: IngestContext
): Effect.Effect<void, SourceError> => {
  const isKnown = hasLast || index.articles.countWhere("source = ?", source) > 0
  const wasPublished =
    index.ledger.ofSource(source).length + index.ledger.below(`${source}#`).length > 0 ||
    (index.ledger.count() === 0 && published().length > 0)
  if (!isKnown && wasPublished) return Effect.fail(error)
  ;(isKnown ? touched.unread : touched.failed).add(source)
  index.findings.set(ownerOf(source, ""), [found])
  return Effect.void
}

/** It is read again in the next run; one that was never read is known from now on, so that its end is noticed. */
const keepUnread = (source: string, key: string, { index }: IngestContext): void => {
  if (index.units.get(source, key) === undefined) index.units.put({ source, key, deps: [], info: "", mark: null })
  index.units.invalidate(source, key)
}

type Unread = Extract<SourceEvent, { readonly _tag: "Unread" }>

const isUnreadable = ({ findings }: Unread): boolean => findings.some(({ code }) => code === "FF1003")

/** Unreadable is not absent: without a last state nothing can stand in for what was published. */
const isLost = (source: string, event: Unread, { index }: IngestContext): boolean =>
  isUnreadable(event) &&
  index.articles.countWhere("source = ? AND unit = ?", source, event.unit) === 0 &&
  index.ledger.ofSource(event.unit).length > 0

const sourceFailed = (name: string, { detail, hint }: SourceError): Finding =>
  finding("FF1006", { file: name }, `${detail} What it gave last stays published.`, hint)
