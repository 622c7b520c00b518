/**
 * Writes pages that a site generator made, and that are no part of the output
 * directory: aside first, put in place only where a page is still what it was
 * when it was read. Which pages, and with what, is not decided here.
 */
import { Effect, FileSystem, Path } from "effect"
import { sha256 } from "../model/Digest.ts"
import { type Finding, finding } from "../model/Finding.ts"
import type { PublishError } from "../model/errors.ts"
import { unwritable } from "./staging.ts"

export interface PageChange {
  /** Relative to the project. */
  readonly path: string
  /** Absolute, without symbolic links. */
  readonly file: string
  readonly before: Uint8Array
  readonly after: Uint8Array
}

export interface StagedPage {
  readonly path: string
  readonly file: string
  /** Digest of the bytes that it must still have. */
  readonly before: string
  readonly aside: string
}

export const pageWriter = Effect.gen(function* () {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path

  /** Writes the new page aside, with the rights of the old one. */
  const stage = Effect.fnUntraced(function* (
    { path: name, file, before, after }: PageChange,
    writeAside: (bytes: Uint8Array) => Effect.Effect<string, PublishError>
  ) {
    const aside = yield* writeAside(after)
    const copyRights = fs.stat(file).pipe(Effect.flatMap(({ mode }) => fs.chmod(aside, mode & 0o7777)))
    yield* copyRights.pipe(orPublishError(name))
    return { path: name, file, before: sha256(before), aside } satisfies StagedPage
  })

  /** Puts a page in place; gives a finding, and leaves the page alone, where someone else wrote it in the meantime. */
  const place = Effect.fnUntraced(function* ({ path: name, file, before, aside }: StagedPage) {
    const present = yield* fs.readFile(file).pipe(Effect.orElseSucceed(() => null))
    if (present === null || sha256(present) !== before) return changedMeanwhile(name)
    const beside = path.join(path.dirname(file), `.${path.basename(file)}.fanfare`)
    /** The output directory may be on another file system, and nothing is renamed from one to another. */
    const across = fs.copyFile(aside, beside).pipe(
      Effect.andThen(fs.rename(beside, file)),
      Effect.tapError(() => fs.remove(beside, { force: true }).pipe(Effect.ignore))
    )
    yield* fs.rename(aside, file).pipe(
      Effect.catch(() => across),
      orPublishError(name)
    )
    return null
  })

  return { stage, place }
})

const orPublishError = (file: string) => Effect.mapError((cause: unknown) => unwritable(file, cause))

const changedMeanwhile = (file: string): Finding =>
  finding(
    "FF6105",
    { file },
    "The page changed while fanfare was at work; it was left alone.",
    "Run fanfare again when the site generator is done."
  )
