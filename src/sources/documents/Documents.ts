/**
 * What sources get from addresses: their bytes as they are now, the last good
 * copy where these cannot be had, and a process that reads them and can be
 * killed. A copy is kept with what its server knows it by.
 */
import { Clock, Effect, type Scope } from "effect"
import type { Limits } from "../../guard/Question.ts"
import type { Blobs } from "../../model/Blobs.ts"
import { digestOf } from "../../model/Digest.ts"
import { SourceError } from "../../model/errors.ts"
import { withoutPassword } from "../../model/settings/withoutPassword.ts"
import { fromInstant } from "../../model/Timestamp.ts"
import { Refusal } from "../http/Refusal.ts"
import type { SourceRecord } from "../records/RecordFeed.ts"
import type { Fetching, FetchNote } from "../http/Fetched.ts"
import { type Copy, decodeCopy, encodeCopy } from "./copyBytes.ts"
import { openParsing, type ParseGuard } from "./parseGuard.ts"

/** One address of the config. */
export interface DocumentAddress {
  /** As it may be shown. */
  readonly name: string
  /** With its password. */
  readonly from: string
  readonly as: "feed" | "page"
}

export interface Asked {
  /** Null where it cannot be had. */
  readonly now: Copy | null
  /** The copy of a run before. */
  readonly last: Copy | null
  readonly notes: ReadonlyArray<FetchNote>
  readonly fault: SourceError | null
}

export interface Documents {
  /** One request, on the condition that the last copy is not what there is. */
  readonly ask: (address: DocumentAddress) => Effect.Effect<Asked>
  /** From now on it is the last good copy. */
  readonly keep: (copy: Copy) => Effect.Effect<void>
  /** Records that a feed showed once, of a source that keeps them. */
  readonly kept: (name: string) => Effect.Effect<ReadonlyArray<SourceRecord>>
  readonly keepRecords: (name: string, records: ReadonlyArray<SourceRecord>) => Effect.Effect<void>
  readonly parse: ParseGuard["ask"]
}

export interface DocumentsOptions {
  readonly blobs: Pick<Blobs, "get" | "put">
  readonly fetcher: Fetching
  readonly allowHosts: ReadonlyArray<string>
  /** What reading one document may take, where it is other than users have. */
  readonly limits?: Limits
}

export const openDocuments = Effect.fnUntraced(function* ({
  blobs,
  fetcher,
  allowHosts,
  limits
}: DocumentsOptions): Effect.fn.Return<Documents, never, Scope.Scope> {
  const guard = yield* openParsing(limits)
  const lastOf = (name: string): Effect.Effect<Copy | null> =>
    Effect.map(blobs.get(keyOf("copy", name)), (bytes) => (bytes === null ? null : decodeCopy(name, bytes)))
  return {
    parse: guard.ask,
    keep: (copy) => blobs.put(keyOf("copy", copy.name), encodeCopy(copy)),
    kept: (name) =>
      Effect.map(blobs.get(keyOf("records", name)), (bytes) =>
        bytes === null ? [] : (JSON.parse(Buffer.from(bytes).toString("utf8")) as ReadonlyArray<SourceRecord>)
      ),
    keepRecords: (name, records) => blobs.put(keyOf("records", name), Buffer.from(JSON.stringify(records))),
    ask: Effect.fnUntraced(function* ({ name, from, as }) {
      const last = yield* lastOf(name)
      const now = yield* Clock.currentTimeMillis
      const waits = yield* blobs.get(keyOf("wait", name))
      const until = waits === null ? 0 : Number(Buffer.from(waits).toString("latin1"))
      if (now < until && until - now < longestWait)
        return { now: null, last, notes: [], fault: asksToWait(name, until) }
      const got = yield* fetcher.get(from, { allowHosts, validators: last?.validators ?? null, as }).pipe(Effect.result)
      if (got._tag === "Failure") {
        const { cause } = got.failure
        if (cause instanceof Refusal && cause.wait !== null && cause.wait > 0)
          yield* blobs.put(keyOf("wait", name), Buffer.from(String(now + Math.min(cause.wait, longestWait - 1))))
        return { now: null, last, notes: [], fault: got.failure }
      }
      const { url, bytes, charset, validators = null, notes = [] } = got.success
      if (bytes === null)
        return last === null ? { now: null, last, notes, fault: empty(name) } : { now: last, last, notes, fault: null }
      if (isBlank(bytes)) return { now: null, last, notes, fault: empty(name) }
      const shown = withoutPassword(url)
      return { now: { name, url: shown, charset, validators, bytes }, last, notes, fault: null }
    })
  }
})

/** Where nothing is fetched. */
export const withoutDocuments: Documents = {
  ask: ({ name }) =>
    Effect.succeed({
      now: null,
      last: null,
      notes: [],
      fault: new SourceError({
        detail: `${name} cannot be read: there is no network here.`,
        hint: "Give a Fetcher to what reads it."
      })
    }),
  keep: () => Effect.void,
  kept: () => Effect.succeed([]),
  keepRecords: () => Effect.void,
  parse: () => Effect.die("nothing was fetched that could be read")
}

const keyOf = (what: string, name: string): string => digestOf(["document", what, name])

/** Milliseconds. No server keeps a source away for longer. */
const longestWait = 86_400_000

/** What a server asked in a build before (`Retry-After`) holds for the next ones. */
const asksToWait = (name: string, until: number): SourceError =>
  new SourceError({
    detail: `${name} was not asked again: its server asked to be left alone until ${fromInstant(Math.ceil(until / 1000) * 1000)}.`,
    hint: "Nothing to do: the first build after that moment asks it."
  })

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.length < 1000 &&
  Buffer.from(bytes)
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trim() === ""

const empty = (name: string): SourceError =>
  new SourceError({
    detail: `${name} cannot be read: its answer is empty.`,
    hint: "Try again later, or see to the server that gives it."
  })
