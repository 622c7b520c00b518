/** What a source tells about a project on disk, run after run, with what the run before knew of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect, Result, Stream } from "effect"
import type { SourceError } from "../../src/model/errors.ts"
import type { Finding } from "../../src/model/Finding.ts"
import { type Disk, openDisk } from "../../src/sources/disk.ts"
import type { ChangeSource, Known, SourceEvent } from "../../src/sources/SourceEvent.ts"

type Source = ChangeSource<NodeServices.NodeServices> | ChangeSource

export interface Told {
  readonly events: ReadonlyArray<SourceEvent>
  /** `Draft a.md`, sorted as they came; `Whole` and `Unchanged` have no unit. */
  readonly lines: ReadonlyArray<string>
  readonly findings: ReadonlyArray<Finding>
  readonly error: SourceError | null
}

export interface Watched {
  readonly root: string
  readonly write: (path: string, content: string | Uint8Array) => void
  readonly remove: (path: string) => void
  /** Asks the source, and remembers what a run would. */
  readonly tell: (options?: {
    readonly disk?: (disk: Disk) => Disk
    readonly isStale?: boolean
    readonly isMine?: (unit: string) => boolean
  }) => Promise<Told>
  /** The units that a run knows by now. */
  readonly units: () => ReadonlyArray<string>
  readonly close: () => void
}

/** A project whose one source is looked at without the rest of a run. */
const watch = (files: Readonly<Record<string, string | Uint8Array>>, sourceOf: (disk: Disk) => Source): Watched => {
  const root = mkdtempSync(join(tmpdir(), "fanfare-source-"))
  const units = new Map<string, { readonly deps: ReturnType<Disk["absent"]>[]; readonly info: string }>()
  const write: Watched["write"] = (path, content) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  for (const [path, content] of Object.entries(files)) write(path, content)
  return {
    root,
    write,
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    units: () => [...units.keys()],
    close: () => rmSync(root, { recursive: true, force: true }),
    tell: async ({ disk: wrap = (disk: Disk) => disk, isStale = false, isMine = () => true } = {}) => {
      const known: Known = {
        isShared: () => false,
        unit: (key) => units.get(key),
        keys: () => [...units.keys()],
        dependent: () => [...units].filter(([, { deps }]) => deps.length > 0).map(([key]) => key),
        isStale,
        isMine
      }
      const events: Array<SourceEvent> = []
      const source = sourceOf(wrap(openDisk(root))) as ChangeSource<NodeServices.NodeServices>
      const ended = await Effect.runPromise(
        Stream.runForEach(source.changes(known), (event) => Effect.sync(() => events.push(event))).pipe(
          Effect.provide(NodeServices.layer),
          Effect.result
        )
      )
      for (const event of events) {
        if (event._tag === "Draft") units.set(event.unit, { deps: [...event.deps], info: event.info })
        if (event._tag === "Gone") units.delete(event.unit)
      }
      return {
        events,
        lines: events.map((event) => ("unit" in event ? `${event._tag} ${event.unit}` : event._tag)),
        findings: events.flatMap((event) => ("findings" in event ? event.findings : [])),
        error: Result.isFailure(ended) ? ended.failure : null
      }
    }
  }
}

/** Watches, and leaves nothing behind. */
export const watching = async (
  files: Readonly<Record<string, string | Uint8Array>>,
  sourceOf: (disk: Disk) => Source,
  look: (watched: Watched) => Promise<void>
): Promise<void> => {
  const watched = watch(files, sourceOf)
  try {
    await look(watched)
  } finally {
    watched.close()
  }
}
