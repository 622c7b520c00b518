/**
 * Puts files into the output directory so that a reader never meets half of
 * one: everything is written aside first, then renamed in order (of one order, as
 * it was staged), then the pages of a site generator that it was told to fill, then the manifest, deletions last.
 * Besides those pages it changes only what fanfare itself wrote.
 */
import { Effect, FileSystem, Option, Path, Schema } from "effect"
import { sha256 } from "../model/Digest.ts"
import { PublishError } from "../model/errors.ts"
import { type Finding, finding } from "../model/Finding.ts"
import type { Target } from "../model/Target.ts"
import { Manifest, manifestPath, type PublishedFile } from "./manifest.ts"
import { type PageChange, pageWriter, type StagedPage } from "./pageWriter.ts"
import { openStaging, unwritable } from "./staging.ts"
import { compareText } from "../model/compareText.ts"

export interface Change {
  /** Relative to the output directory; that of a site generator's page to the project. */
  readonly path: string
  readonly state: "new" | "changed" | "unchanged" | "deleted"
}

export interface Outcome {
  readonly manifest: Manifest
  readonly changes: ReadonlyArray<Change>
  readonly findings: ReadonlyArray<Finding>
}

export interface Publication {
  /** The manifest of the build before; null for a first build. */
  readonly previous: Manifest | null
  /** The bytes that a path has now, if they are still those that fanfare wrote. */
  readonly published: (path: string) => Effect.Effect<Option.Option<Uint8Array>>
  /** Takes a file in; written aside if its bytes are not the published ones. */
  readonly stage: (target: Target, bytes: Uint8Array) => Effect.Effect<void, PublishError>
  /** Takes in a page that a site generator made, outside of what fanfare publishes; written aside if its bytes change. */
  readonly stagePage: (page: PageChange) => Effect.Effect<void, PublishError>
  /** Renames all that was staged into place, then the manifest, then deletes what is gone. */
  readonly commit: (manifest: (files: ReadonlyArray<PublishedFile>) => Manifest) => Effect.Effect<Outcome, PublishError>
}

interface Staged {
  readonly target: Target
  readonly bytes: number
  readonly sha256: string
  readonly state: "new" | "changed" | "unchanged"
  /** Where its bytes wait; null where there is nothing to move. */
  readonly aside: string | null
}

/**
 * Opens an output directory until the scope ends. With `write` false nothing
 * is written, and `commit` only says what would change.
 */
export const openPublication = Effect.fn("openPublication")(function* (out: string, write: boolean) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const staging = yield* openStaging(out, write)
  const writer = yield* pageWriter
  const at = (name: string): string => path.join(out, ...name.split("/"))
  const read = (name: string): Effect.Effect<Option.Option<Uint8Array>> => fs.readFile(at(name)).pipe(Effect.option)
  const orPublishError = Effect.mapError((cause: unknown) => unwritable(out, cause))

  const previous = Option.getOrNull(Option.flatMap(yield* read(manifestPath), decodeManifest))
  const ours = new Set([
    ...(previous?.files ?? []).map((file) => mark(file.path, file.sha256)),
    ...staging.unfinished.map(([name, digest]) => mark(name, digest))
  ])
  const staged: Array<Staged> = []
  const pages: Array<StagedPage> = []
  const pageChanges: Array<Change> = []
  const findings: Array<Finding> = []
  const checked = new Set<string>()

  const published: Publication["published"] = (name) =>
    read(name).pipe(Effect.map(Option.filter((bytes) => ours.has(mark(name, sha256(bytes))))))

  const stage: Publication["stage"] = Effect.fnUntraced(function* (target, bytes) {
    const digest = sha256(bytes)
    const present = Option.map(yield* read(target.path), sha256)
    const state = Option.isNone(present) ? "new" : present.value === digest ? "unchanged" : "changed"
    const isForeign = Option.exists(present, (found) => found !== digest && !ours.has(mark(target.path, found)))
    // A picture's name holds the digest of what it shows, so a file of that name can only be ours, damaged.
    if (isForeign && target.content._tag === "Text") {
      findings.push(foreignFile(target.path))
      return
    }
    if (write && state !== "unchanged") yield* staysInside(path.dirname(at(target.path)))
    const aside = write && state !== "unchanged" ? yield* staging.write(bytes) : null
    staged.push({ target, bytes: bytes.length, sha256: digest, state, aside })
  }, orPublishError)

  const stagePage: Publication["stagePage"] = Effect.fnUntraced(function* (page) {
    const isSame = sha256(page.before) === sha256(page.after)
    pageChanges.push({ path: page.path, state: isSame ? "unchanged" : "changed" })
    if (write && !isSame) pages.push(yield* writer.stage(page, staging.write))
  })

  /** A symbolic link in the output directory must not lead a write out of it. */
  const staysInside = Effect.fnUntraced(function* (directory: string) {
    if (checked.has(directory)) return
    checked.add(directory)
    const real = yield* realPathOfNearest(fs, path, directory)
    const root = yield* realPathOfNearest(fs, path, out)
    if (real !== root && !real.startsWith(root + path.sep)) {
      return yield* new PublishError({
        detail: `${directory} leads out of the output directory, to ${real}.`,
        hint: "Remove that symbolic link."
      })
    }
  })

  const commit: Publication["commit"] = Effect.fnUntraced(function* (manifest) {
    const files = staged
      .map(({ target, bytes, sha256: digest }) => ({ path: target.path, bytes, type: target.type, sha256: digest }))
      .toSorted((a, b) => compareText(a.path, b.path))
    const next = manifest(files)
    const text = new TextEncoder().encode(`${JSON.stringify(next, null, 2)}\n`)
    const manifestState = Option.match(yield* read(manifestPath), {
      onNone: () => "new" as const,
      onSome: (present) => (sha256(present) === sha256(text) ? ("unchanged" as const) : ("changed" as const))
    })
    const kept = new Set([manifestPath, ...staged.map(({ target }) => target.path)])
    const gone = yield* Effect.filter(
      (previous?.files ?? []).map((file) => file.path).filter((name) => !kept.has(name)),
      (name) => Effect.map(published(name), Option.isSome)
    )
    const moving = staged.filter(isMoving).toSorted((a, b) => a.target.order - b.target.order)
    const left = new Set<string>()
    if (write && (moving.length > 0 || pages.length > 0 || gone.length > 0 || manifestState !== "unchanged")) {
      const manifestAside = yield* staging.write(text)
      yield* staging.writeJournal(moving.map(({ target, sha256: digest }) => [target.path, digest]))
      yield* Effect.uninterruptible(
        Effect.gen(function* () {
          for (const { target, aside } of moving) {
            yield* fs.makeDirectory(path.dirname(at(target.path)), { recursive: true })
            yield* fs.rename(aside, at(target.path))
          }
          for (const page of pages) {
            const changed = yield* writer.place(page)
            if (changed === null) continue
            findings.push(changed)
            left.add(page.path)
          }
          yield* fs.rename(manifestAside, at(manifestPath))
          yield* Effect.forEach(gone, (name) => remove(at(name)), { discard: true })
        })
      )
    }
    const changes: ReadonlyArray<Change> = [
      ...staged.map(({ target, state }): Change => ({ path: target.path, state })),
      ...pageChanges.filter(({ path: name }) => !left.has(name)),
      { path: manifestPath, state: manifestState },
      ...gone.map((name): Change => ({ path: name, state: "deleted" }))
    ]
    return { manifest: next, changes: changes.toSorted((a, b) => compareText(a.path, b.path)), findings }
  }, orPublishError)

  /** Removes a file, and the folders that it leaves empty. */
  const remove = Effect.fnUntraced(function* (file: string) {
    yield* fs.remove(file, { force: true })
    let directory = path.dirname(file)
    while (
      directory !== out &&
      directory.startsWith(out + path.sep) &&
      (yield* fs.readDirectory(directory)).length === 0
    ) {
      yield* fs.remove(directory, { recursive: true })
      directory = path.dirname(directory)
    }
  })

  return { previous, published, stage, stagePage, commit } satisfies Publication
})

const isMoving = (file: Staged): file is Staged & { readonly aside: string } => file.aside !== null

const mark = (path: string, digest: string): string => `${digest} ${path}`

const decodeManifest = (bytes: Uint8Array): Option.Option<Manifest> =>
  Schema.decodeOption(Schema.fromJsonString(Manifest))(new TextDecoder().decode(bytes))

const foreignFile = (path: string): Finding =>
  finding(
    "FF6006",
    { file: path },
    `${path} is in the output directory already, and fanfare did not write what it holds; it was left alone.`,
    "Remove that file, or choose another directory with --out."
  )

/** The real path of a directory that may not exist yet: that of its nearest parent, with the rest behind it. */
const realPathOfNearest = (fs: FileSystem.FileSystem, path: Path.Path, directory: string): Effect.Effect<string> =>
  fs
    .realPath(directory)
    .pipe(
      Effect.catch(() =>
        path.dirname(directory) === directory
          ? Effect.succeed(directory)
          : Effect.map(realPathOfNearest(fs, path, path.dirname(directory)), (real) =>
              path.join(real, path.basename(directory))
            )
      )
    )
