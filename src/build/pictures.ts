/**
 * Gets the bytes of every picture of an edition: from the last build, from the
 * store, from the project, or from the card engine. An article whose pictures
 * cannot be made is named, and the others go on.
 */
import { Effect, FileSystem, Option, Path, Schema } from "effect"
import { CardEngine } from "../cards/CardEngine.ts"
import { cardFindings, type CardNote } from "../cards/cardFindings.ts"
import { CardNotes } from "../cards/CardNotes.ts"
import type { PhotoError } from "../cards/photo/PhotoError.ts"
import type { CardKit } from "../cards/CardKit.ts"
import { absentFonts } from "../cards/planPictures.ts"
import type { CardInputs } from "../model/Card.ts"
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

export interface DrawnPictures {
  readonly rendered: number
  readonly reused: number
  /** Ids of the articles whose pictures could not be made; nothing of theirs is staged. */
  readonly failed: ReadonlySet<string>
  /** Sources of the articles whose photo could not be drawn, with the reason; nothing of theirs is staged. */
  readonly unusable: ReadonlyMap<string, string>
  readonly findings: ReadonlyArray<Finding>
}

type Origin = "published" | "store" | "damaged" | "engine" | "project"

interface EntryResult {
  readonly entry: Entry
  readonly failure: RenderError | PhotoError | null
  readonly origins: ReadonlyArray<Origin>
  readonly findings: ReadonlyArray<Finding>
}

/** Stages the pictures of every article; with a shard, only fills the store with those of its articles. */
export const drawPictures = Effect.fn("drawPictures")(function* (
  edition: Edition,
  kit: CardKit,
  publication: Publication,
  options: PictureOptions
) {
  const { shard } = options
  const mine = edition.entries.filter(({ article }) => shard === null || isInShard(article.id, shard))
  const results = yield* Effect.forEach(
    mine,
    Effect.fnUntraced(function* (entry) {
      const targets = targetsOf(edition, entry)
      const made = yield* Effect.result(
        Effect.gen(function* () {
          const pictures = yield* Effect.forEach(targets, (target) => bytesOf(target, publication, options))
          const notes = yield* notesOf(entry, options)
          if (shard === null)
            yield* Effect.forEach(pictures, ({ target, bytes }) => publication.stage(target, bytes), { discard: true })
          return { pictures, notes }
        })
      )
      if (made._tag === "Failure") {
        if (made.failure._tag === "PublishError") return yield* made.failure
        return { entry, failure: made.failure, origins: [], findings: [] } satisfies EntryResult as EntryResult
      }
      const { pictures, notes } = made.success
      const origins = pictures.map(({ origin }) => origin)
      const findings = [
        ...(origins.includes("damaged") ? [damage(entry)] : []),
        ...cardFindings(entry.article, notes, absentFonts(entry.article, edition.site, kit))
      ]
      return { entry, failure: null, origins, findings } satisfies EntryResult as EntryResult
    }),
    { concurrency: options.jobs }
  )
  const origins = results.flatMap((result) => result.origins)
  const count = (...wanted: ReadonlyArray<Origin>): number => origins.filter((origin) => wanted.includes(origin)).length
  return {
    rendered: count("engine", "damaged"),
    reused: count("published", "store"),
    failed: new Set(
      results.flatMap(({ entry, failure }) => (failure?._tag === "RenderError" ? [entry.article.id] : []))
    ),
    unusable: new Map(
      results.flatMap(({ entry, failure }) =>
        failure?._tag === "PhotoError" ? [[entry.article.source, failure.reason] as const] : []
      )
    ),
    findings: results.flatMap(({ entry, failure, findings }) =>
      failure?._tag === "RenderError" ? [failureOf(entry, failure)] : findings
    )
  } satisfies DrawnPictures as DrawnPictures
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
  if (content._tag === "Crop") {
    const cropped = yield* engine.crop(content.inputs)
    yield* Store.keep(options.root, key, cropped)
    return { target, bytes: cropped, origin }
  }
  const { bytes, notes } = yield* engine.draw(content.inputs)
  yield* Store.keep(options.root, key, bytes)
  yield* keepNotes(options.root, content.inputs, notes)
  return { target, bytes, origin }
})

/** What is to be said of an article's cards: kept beside them, or found out by setting their texts. */
export const notesOf = Effect.fnUntraced(function* (
  { cards }: Entry,
  { root, write }: Pick<PictureOptions, "root" | "write">
) {
  const engine = yield* CardEngine
  return yield* Effect.forEach(Object.values(cards), ({ name, inputs }) =>
    Effect.gen(function* () {
      const found = yield* Store.lookUp(root, notesKey(inputs))
      const kept = found.state === "hit" ? decodeNotes(new TextDecoder().decode(found.bytes)) : Option.none<CardNotes>()
      if (Option.isSome(kept)) return { card: name, notes: kept.value } satisfies CardNote as CardNote
      const notes = yield* engine.inspect(inputs)
      if (write) yield* keepNotes(root, inputs, notes)
      return { card: name, notes } satisfies CardNote as CardNote
    })
  )
})

const NotesText = Schema.fromJsonString(CardNotes)
const decodeNotes = Schema.decodeUnknownOption(NotesText)

const notesKey = (inputs: CardInputs): string => digestOf({ notes: inputs })

const keepNotes = (root: string, inputs: CardInputs, notes: CardNotes) =>
  Store.keep(root, notesKey(inputs), new TextEncoder().encode(JSON.stringify(notes)))

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

const failureOf = ({ article }: Entry, error: RenderError): Finding =>
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
