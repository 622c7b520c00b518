/** Reads a project's articles into an index in memory, for runs that publish nothing. */
import { Effect } from "effect"
import type { Settings } from "../model/settings/Settings.ts"
import type { Timestamp } from "../model/Timestamp.ts"
import { openDisk } from "../sources/disk.ts"
import { Store } from "../store/Store.ts"
import { documentsOf } from "./documentsOf.ts"
import { ingest, type IngestRequest } from "./ingest/ingest.ts"
import type { RunOptions } from "./RunOptions.ts"
import { readingOf, sourcesOf } from "./sourcesOf.ts"
import { outPathOf } from "./Started.ts"

interface Request extends Pick<RunOptions, "root" | "out" | "onEvent" | "feeds">, Pick<IngestRequest, "isMine"> {
  readonly settings: Settings
  readonly now: Timestamp
  /** Whether what is read and drawn on the way may be kept in the project. */
  readonly write: boolean
}

/** The index with the findings of reading, and the pictures that the project keeps. */
export const readInMemory = Effect.fn("readInMemory")(function* ({
  settings,
  root,
  out,
  write,
  now,
  onEvent,
  feeds,
  isMine
}: Request) {
  const blobs = (yield* Store).blobs({ root, write })
  const { index } = yield* Effect.flatMap(Store, (store) => store.open({ root, write: false })).pipe(
    Effect.provide(Store.memory)
  )
  const disk = openDisk(root, { write })
  const { findings } = yield* ingest({
    settings,
    disk,
    index,
    sources: sourcesOf(settings, disk, now, outPathOf(settings, out), feeds, yield* documentsOf(settings, blobs)),
    now,
    reading: readingOf(settings, now),
    published: () => [],
    onProgress: (done) => onEvent({ _tag: "Progress", stage: "reading", done }),
    ...(isMine === undefined ? {} : { isMine })
  })
  return { index, blobs, findings }
})
