/**
 * Reads the files of many articles in threads, while the run takes those
 * before them. It is only quicker: what a thread does not read, the run reads,
 * each in its turn.
 */
import { Effect, type Scope } from "effect"
import { openThreads } from "../../guard/openThreads.ts"
import type { Disk } from "../disk.ts"
import type { SourceEvent } from "../SourceEvent.ts"
import type { FoundArticle } from "./foundArticles.ts"
import { html } from "./html.ts"
import { sources } from "./index.ts"
import type { FileCustoms } from "./readArticleFile.ts"

export interface ReadSetup extends FileCustoms {
  /** Absolute path of the project. */
  readonly root: string
}

export interface AskedFile extends Pick<FoundArticle, "name" | "sidecar" | "folderData"> {
  /** The name of its source. */
  readonly kind: string
}

export interface ReadAhead {
  /** How many questions keep the threads busy. */
  readonly atOnce: number
  /** Null for each that the run has to read itself. Never fails. */
  readonly read: (articles: ReadonlyArray<FoundArticle | null>) => Effect.Effect<ReadonlyArray<SourceEvent | null>>
}

export interface ReadAheadRequest extends FileCustoms {
  readonly disk: Disk
  /** All that will be read. */
  readonly articles: ReadonlyArray<FoundArticle>
  /** Most threads that are at work, the run's own among them. */
  readonly jobs: number
}

/** With fewer articles a thread costs more than it saves. */
const fewest = 400
const mostThreads = 4

/** From source the thread runs source, from a bundle its own bundle, which lies beside this one. */
const script = new URL(import.meta.url.endsWith(".ts") ? "./readThread.ts" : "./readThread.js", import.meta.url)

/** A page of HTML is read by what others before it say, and a format of the config is code of the run. */
const isApart = ({ source }: FoundArticle): boolean => source !== html && sources.includes(source)

/** Null where threads would not help. */
export const openReadAhead = Effect.fnUntraced(function* ({
  disk,
  folder,
  customs,
  articles,
  jobs
}: ReadAheadRequest): Effect.fn.Return<ReadAhead | null, never, Scope.Scope> {
  if (jobs < 2 || articles.length < fewest || articles.filter(isApart).length < fewest) return null
  const threads = yield* openThreads<ReadSetup, ReadonlyArray<AskedFile>, ReadonlyArray<SourceEvent | null>>({
    script,
    count: Math.min(jobs, mostThreads) - 1,
    setup: { root: disk.root, folder, customs }
  })
  if (threads === null) return null
  return {
    atOnce: threads.count * 2,
    read: (some) =>
      Effect.map(
        Effect.promise(() =>
          threads.ask(
            some.flatMap((one) =>
              one === null || !isApart(one)
                ? []
                : [{ name: one.name, sidecar: one.sidecar, folderData: one.folderData, kind: one.source.name }]
            )
          )
        ),
        (events) => {
          const left = [...(events ?? [])]
          return some.map((one) => (one === null || !isApart(one) ? null : (left.shift() ?? null)))
        }
      )
  }
})
