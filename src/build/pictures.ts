/**
 * Gets the bytes of every picture of an edition: from the last build, from the
 * store, from the project, or from the card engine. An article whose pictures
 * cannot be made is named, and the others go on.
 */
import { Effect, FileSystem, Option, Path } from "effect"
import { CardEngine } from "../cards/CardEngine.ts"
import { digestOf } from "../model/Digest.ts"
import { RenderError } from "../model/errors.ts"
import { type Finding, finding } from "../model/Finding.ts"
import type { Target } from "../model/Target.ts"
import { pictureOutputs } from "../outputs/index.ts"
import type { Edition, Entry } from "../outputs/Output.ts"
import type { Publication } from "./publication.ts"
import { isInShard, type Shard } from "./shard.ts"
import * as Store from "./store.ts"

export interface PictureOptions {
  /** Absolute path of the project. */
  readonly root: string
  readonly write: boolean
  readonly force: boolean
  readonly jobs: number
  readonly shard: Shard | null
}

export interface Pictures {
  readonly rendered: number
  readonly reused: number
  /** Ids of the articles whose pictures could not be made; nothing of theirs is staged. */
  readonly failed: ReadonlySet<string>
  readonly findings: ReadonlyArray<Finding>
}

type Origin = "published" | "store" | "damaged" | "engine" | "project"

/** Stages the pictures of every article; with a shard, only fills the store with those of its articles. */
export const drawPictures = Effect.fn("drawPictures")(function* (
  edition: Edition,
  publication: Publication,
  options: PictureOptions
) {
  const { shard } = options
  const mine = edition.entries.filter(({ article }) => shard === null || isInShard(article.id, shard))
  const results = yield* Effect.forEach(
    mine,
    Effect.fnUntraced(function* (entry) {
      const targets = targetsOf(edition, entry)
      const made = yield* Effect.result(Effect.forEach(targets, (target) => bytesOf(target, publication, options)))
      if (made._tag === "Failure") {
        if (made.failure._tag !== "RenderError") return yield* made.failure
        return { failed: entry.article.id, origins: [], findings: [failure(entry, made.failure)] }
      }
      if (shard === null) {
        yield* Effect.forEach(made.success, ({ target, bytes }) => publication.stage(target, bytes), { discard: true })
      }
      const origins = made.success.map(({ origin }) => origin)
      return { failed: null, origins, findings: origins.includes("damaged") ? [damage(entry)] : [] }
    }),
    { concurrency: options.jobs }
  )
  const origins = results.flatMap((result) => result.origins)
  const count = (...wanted: ReadonlyArray<Origin>): number => origins.filter((origin) => wanted.includes(origin)).length
  return {
    rendered: count("engine", "damaged"),
    reused: count("published", "store"),
    failed: new Set(results.flatMap(({ failed }) => failed ?? [])),
    findings: results.flatMap(({ findings }) => findings)
  } satisfies Pictures as Pictures
})

const targetsOf = (edition: Edition, entry: Entry): ReadonlyArray<Target> =>
  pictureOutputs.flatMap((output) => output.plan({ ...edition, entries: [entry] }).targets)

const bytesOf = Effect.fnUntraced(function* (target: Target, publication: Publication, options: PictureOptions) {
  const { content } = target
  if (content._tag === "Text")
    return { target, bytes: new TextEncoder().encode(content.render()), origin: "project" as Origin }
  if (content._tag === "Copy") {
    return { target, bytes: yield* readCopy(options.root, content.from), origin: "project" as Origin }
  }
  const published = options.force ? Option.none<Uint8Array>() : yield* publication.published(target.path)
  if (Option.isSome(published)) return { target, bytes: published.value, origin: "published" as Origin }
  const key = digestOf(content.inputs)
  const found: Store.Found = options.force ? { state: "miss" } : yield* Store.lookUp(options.root, key)
  if (found.state === "hit") return { target, bytes: found.bytes, origin: "store" as Origin }
  const origin: Origin = found.state === "damaged" ? "damaged" : "engine"
  if (!options.write) return { target, bytes: new Uint8Array(0), origin }
  const engine = yield* CardEngine
  const bytes = yield* engine.draw(content.inputs)
  yield* Store.keep(options.root, key, bytes)
  return { target, bytes, origin }
})

/** The bytes of a file of the project, by its path relative to the project. */
export const readCopy = Effect.fnUntraced(function* (root: string, from: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  return yield* fs
    .readFile(path.join(root, ...from.split("/")))
    .pipe(
      Effect.mapError(
        (cause) =>
          new RenderError({ detail: `${from} cannot be read.`, hint: "Check that it is there and may be read.", cause })
      )
    )
})

const failure = ({ article }: Entry, error: RenderError): Finding =>
  finding(
    "FF6007",
    { file: article.source },
    `The pictures of "${article.title}" could not be made, so it is left out: ${error.detail}`,
    error.hint
  )

const damage = ({ article }: Entry): Finding =>
  finding(
    "FF6004",
    { file: article.source },
    `A cached picture of "${article.title}" was damaged; it was drawn anew.`,
    "Nothing to do; if it happens again, check the disk or delete .fanfare/."
  )
