/** `adopt` as a run: read the project and the feed, match them, write the ledger. No output is touched. */
import { renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Effect, FileSystem, Path, Result } from "effect"
import { adopt } from "../articles/identity/adoption.ts"
import { entryOf, feedsOf, ledgerName } from "../articles/identity/ledgerFile.ts"
import { writeLedger } from "../articles/identity/ledger.ts"
import { withoutPassword } from "../model/settings/withoutPassword.ts"
import { PublishError, SourceError } from "../model/errors.ts"
import { compareFindings } from "../model/Finding.ts"
import { isAddress } from "../model/settings/SourceSettings.ts"
import type { Settings } from "../model/settings/Settings.ts"
import { dropKeptElsewhere } from "../photos/keptPictures.ts"
import { oldFeed } from "../sources/feed/oldFeed.ts"
import { readFeed } from "../sources/feed/readFeed.ts"
import type { RecordFeed } from "../sources/records/RecordFeed.ts"
import { Fetcher } from "../sources/http/Fetcher.ts"
import { Store } from "../store/Store.ts"
import { moment } from "./moment.ts"
import { readInMemory } from "./readInMemory.ts"

export interface AdoptOptions {
  /** A file, or an http or https address. */
  readonly from: string
  /** The folder that a file is relative to. */
  readonly folder: string
  /** Absolute path of the output directory: what lies there is no page of the site. */
  readonly out: string
  /** False for `--dry-run`. */
  readonly write: boolean
  /** Records that a program gives besides what the config names. */
  readonly feeds?: ReadonlyArray<RecordFeed>
}

export const adoptFeed = Effect.fn("adoptFeed")(
  function* (settings: Settings, { from, folder, out, write, feeds }: AdoptOptions) {
    const { bytes, charset, url } = yield* isAddress(from)
      ? fetchFeed(from, settings.allowHosts ?? [])
      : readFile(folder, from)
    const shown = isAddress(from) ? withoutPassword(from) : from
    const read = readFeed(bytes, { address: url ?? null, charset })
    if (Result.isFailure(read)) {
      return yield* new SourceError({
        detail: `${shown} is not a feed that can be read: it ${read.failure.reason}.`,
        hint: "Name an RSS, Atom or JSON feed: its file, or its own address instead of the page's."
      })
    }
    const feed = oldFeed(read.success)
    const now = yield* moment
    yield* Effect.addFinalizer(() => Effect.sync(() => dropKeptElsewhere(settings.root)))
    const { index, findings } = yield* readInMemory({
      settings,
      root: settings.root,
      out,
      write: false,
      now,
      onEvent: () => undefined,
      ...(feeds === undefined ? {} : { feeds })
    })
    const rows = [...index.articles.where("state = 'live' ORDER BY key")]
    const ledger = {
      entries: Array.from(index.ledger.each(), (row) => entryOf(row) ?? []).flat(),
      feeds: feedsOf(index)
    }
    const adoption = adopt({
      articles: rows.map(({ key }) => index.articles.article(key)),
      declaredIds: new Set(rows.flatMap(({ declaredId }) => declaredId ?? [])),
      ledger,
      feed,
      from: shown,
      now
    })
    const isChanged = writeLedger(ledger) !== writeLedger(adoption.ledger)
    if (write && isChanged) yield* writeLedgerFile(settings.root, writeLedger(adoption.ledger))
    return {
      ...adoption,
      from: shown,
      format: feed.format,
      isChanged,
      findings: [...findings, ...adoption.findings].toSorted(compareFindings)
    }
  },
  Effect.scoped,
  Effect.provide(Store.sqlite)
)

/** Written aside first, then renamed. */
const writeLedgerFile = (root: string, text: string): Effect.Effect<void, PublishError> =>
  Effect.try({
    try: () => {
      const file = join(root, ledgerName)
      writeFileSync(`${file}.${process.pid}.tmp`, text)
      renameSync(`${file}.${process.pid}.tmp`, file)
    },
    catch: (cause) =>
      new PublishError({
        detail: `${ledgerName} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}.`,
        hint: "Check its rights and the disk's free space.",
        cause
      })
  })

const mostBytes = 10_000_000

const readFile = Effect.fnUntraced(function* (folder: string, name: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const file = path.resolve(folder, name)
  const failed = (reason: string) => (cause: unknown) =>
    new SourceError({ detail: `${name} ${reason}.`, hint: "Name the file of a feed, or its address.", cause })
  const { size, type } = yield* fs.stat(file).pipe(Effect.mapError(failed("cannot be read")))
  if (type !== "File") return yield* failed("is not a file")(undefined)
  if (size > mostBytes) return yield* failed("is larger than 10 MB")(undefined)
  const bytes = yield* fs.readFile(file).pipe(Effect.mapError(failed("cannot be read")))
  return { bytes, charset: null as string | null, url: undefined as string | undefined }
})

const fetchFeed = Effect.fnUntraced(function* (address: string, allowHosts: ReadonlyArray<string>) {
  const fetcher = yield* Fetcher
  const { bytes, charset, url } = yield* fetcher.get(address, { allowHosts })
  return { bytes: bytes ?? new Uint8Array(), charset, url: url as string | undefined }
})
