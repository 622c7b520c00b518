/** `adopt` as a run: read the project and the feed, match them, write the ledger. No output is touched. */
import { Effect, FileSystem, Path } from "effect"
import { Fetcher } from "../sources/http/Fetcher.ts"
import { SourceError } from "../model/errors.ts"
import { compareFindings } from "../model/Finding.ts"
import { adopt } from "./adoption.ts"
import { readInput } from "./input.ts"
import { writeLedger } from "./ledger.ts"
import { keepLedger, openLedger } from "./ledgerFile.ts"
import { decodeFeed } from "../markup/decodeFeed.ts"
import { readOldFeed } from "../sources/feed/readOldFeed.ts"
import type { Settings } from "../model/settings/Settings.ts"

export interface AdoptOptions {
  /** A file, relative to the working directory, or an http or https address. */
  readonly from: string
  /** False for `--dry-run`. */
  readonly write: boolean
}

export const adoptFeed = Effect.fn("adoptFeed")(function* (project: Settings, { from, write }: AdoptOptions) {
  const { bytes, charset, url } = yield* /^https?:\/\//i.test(from) ? fetchFeed(from) : readFile(from)
  const text = decodeFeed(bytes, charset)
  const feed = text === undefined ? undefined : readOldFeed(text, url)
  if (feed === undefined || (feed.items.length === 0 && feed.brokenOff !== null)) {
    return yield* new SourceError({
      detail: `${from} is not a feed that can be read${feed?.brokenOff ? `: ${feed.brokenOff.reason}` : ""}.`,
      hint: "Name an RSS, Atom or JSON feed: its file, or its own address instead of the page's."
    })
  }
  const before = yield* openLedger(project.root)
  const input = yield* readInput(project, null)
  const adoption = adopt({ ...input, feed, from })
  const isChanged = writeLedger(before) !== writeLedger(adoption.ledger)
  if (write) yield* keepLedger(project.root, adoption.ledger)
  return {
    ...adoption,
    format: feed.format,
    isChanged,
    findings: [...before.findings, ...adoption.findings].toSorted(compareFindings)
  }
})

const mostBytes = 10_000_000

const readFile = Effect.fnUntraced(function* (name: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const file = path.resolve(name)
  const failed = (reason: string) => (cause: unknown) =>
    new SourceError({ detail: `${name} ${reason}.`, hint: "Name the file of a feed, or its address.", cause })
  const { size, type } = yield* fs.stat(file).pipe(Effect.mapError(failed("cannot be read")))
  if (type !== "File") return yield* failed("is not a file")(undefined)
  if (size > mostBytes) return yield* failed("is larger than 10 MB")(undefined)
  const bytes = yield* fs.readFile(file).pipe(Effect.mapError(failed("cannot be read")))
  return { bytes, charset: null as string | null, url: undefined as string | undefined }
})

const fetchFeed = Effect.fnUntraced(function* (address: string) {
  if (!URL.canParse(address)) {
    return yield* new SourceError({ detail: `${address} is not an address.`, hint: "Correct it." })
  }
  const fetcher = yield* Fetcher
  const { bytes, charset, url } = yield* fetcher.get(address)
  return { bytes, charset, url: url as string | undefined }
})
