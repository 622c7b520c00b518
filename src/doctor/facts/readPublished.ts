/** What stands in the output directory: what the manifest says of it, and whether each file is still as it was written. */
import { existsSync, lstatSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Effect, Option, Result, Schema } from "effect"
import { digestAt } from "../../publish/files/digestAt.ts"
import { FileOperations } from "../../publish/files/FileOperations.ts"
import { readInParts } from "../../publish/files/readInParts.ts"
import { listedFiles } from "../../publish/listedFiles.ts"
import { manifestPath } from "../../run/make/manifest.ts"
import { Store } from "../../store/Store.ts"

const NullableText = Schema.NullOr(Schema.String)

const ListedArticle = Schema.Struct({
  id: Schema.String,
  slug: Schema.String,
  url: Schema.String,
  title: Schema.String,
  language: Schema.String,
  published: NullableText,
  files: Schema.Record(Schema.String, Schema.String)
})
export interface ListedArticle extends Schema.Schema.Type<typeof ListedArticle> {}

const ListedFeed = Schema.Struct({
  id: Schema.String,
  title: Schema.String,
  rss: NullableText,
  atom: NullableText,
  json: NullableText,
  items: Schema.Int
})

const Manifest = Schema.fromJsonString(
  Schema.Struct({
    generator: Schema.String,
    articles: Schema.Array(ListedArticle),
    feeds: Schema.Array(ListedFeed),
    parts: Schema.optionalKey(Schema.Array(Schema.String))
  })
)

export interface PublishedFile {
  readonly path: string
  /** In bytes; 0 for one that is gone. */
  readonly bytes: number
  readonly state: "same" | "changed" | "gone"
}

export interface PublishedFacts {
  /** For example `fanfare/0.1.0`; null where the manifest cannot be read. */
  readonly generator: string | null
  /** Newest first, 1,000 at most. */
  readonly articles: ReadonlyArray<ListedArticle>
  readonly feeds: ReadonlyArray<typeof ListedFeed.Type>
  readonly files: ReadonlyMap<string, PublishedFile>
  /** The text of a published file; null where it cannot be read. */
  readonly text: (path: string) => string | null
  readonly bytes: (path: string) => Uint8Array | null
}

/** What a manifest alone tells, for example that of the live site; null if the text is not a manifest. */
export const listedIn = (manifest: string): PublishedFacts | null => {
  const read = Option.getOrNull(Schema.decodeOption(Manifest)(manifest))
  return read === null ? null : { ...read, files: new Map(), text: () => null, bytes: () => null }
}

/** Null where nothing was ever built there. */
export const readPublished = Effect.fnUntraced(function* (root: string, out: string) {
  const ops = yield* FileOperations
  const known = yield* Effect.scoped(
    Effect.map((yield* Store).open({ root, write: false }), ({ index }) =>
      Array.from(index.targets.each())
        .filter(({ kind, unused }) => kind === "output" && unused === 0)
        .map(({ path, sha256 }) => ({ path, sha256 }))
    )
  ).pipe(Effect.catchDefect(() => Effect.succeed([])))
  const file = join(out, manifestPath)
  const bytes = (path: string): Uint8Array | null =>
    Result.getOrNull(Result.try((): Uint8Array => readFileSync(join(out, ...path.split("/")))))
  const text = (path: string): string | null => {
    const read = bytes(path)
    return read === null ? null : new TextDecoder().decode(read)
  }
  if (!existsSync(file) && known.every(({ path }) => !existsSync(join(out, path)))) return null
  const manifest = Option.getOrNull(Schema.decodeOption(Manifest)(text(manifestPath) ?? ""))
  const parts = [file, ...(manifest?.parts ?? []).map((part) => join(out, ...part.split("/")))]
  const listed = known.length > 0 ? known : parts.flatMap((part) => [...listedFiles(readInParts(ops, part))])
  const files = listed.map(({ path, sha256 }): readonly [string, PublishedFile] => {
    const place = join(out, ...path.split("/"))
    const size = lstatSync(place, { throwIfNoEntry: false })?.size ?? 0
    const digest = Result.getOrNull(Result.try(() => digestAt(ops, place)))
    return [path, { path, bytes: size, state: digest === null ? "gone" : digest === sha256 ? "same" : "changed" }]
  })
  return {
    generator: manifest?.generator ?? null,
    articles: manifest?.articles ?? [],
    feeds: manifest?.feeds ?? [],
    files: new Map(files),
    text,
    bytes
  } satisfies PublishedFacts as PublishedFacts
})
