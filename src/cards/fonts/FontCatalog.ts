/**
 * Which font files the texts of a card are set in: the user's own, those that
 * come with fanfare, and the optional packages that are installed. A package
 * is read when the first text needs it.
 */
import { Effect, type FileSystem, type Path } from "effect"
import { digestOf } from "../../model/Digest.ts"
import type { RenderError } from "../../model/errors.ts"
import type { Finding } from "../../model/Finding.ts"
import { makeSingleFlight } from "../flow/singleFlight.ts"
import type { FontChoice, FontFile } from "./FontFile.ts"
import { findPackages } from "./findPackages.ts"
import { type OpenFont, readOwnFonts } from "./ownFonts.ts"
import type { FontPackage } from "./FontPackage.ts"
import { isBeyondPlex, packagesFor } from "./packages.ts"
import { readPackage } from "./readPackage.ts"

export interface FontCatalog {
  /** `texts`: all that a card shows, in any order. The same choice for the same packages. Fails where a font that comes with fanfare cannot be read. */
  readonly choose: (texts: string, language: string) => Effect.Effect<FontChoice, RenderError>
  /** The letters of a text that no font has which is there: with some of them left out, it says something else. */
  readonly lostLetters: (text: string, language: string) => Effect.Effect<ReadonlyArray<string>, RenderError>
}

export interface CatalogRequest {
  /** Absolute path of the project. */
  readonly root: string
  /** The user's own font files, relative to the project. */
  readonly own: ReadonlyArray<string>
  /** Opens a font, to find out whether it is one. */
  readonly openFont: Effect.Effect<OpenFont, RenderError>
}

export interface OpenedFonts {
  readonly catalog: FontCatalog
  /** A font of the user's that cannot be used is a finding. */
  readonly findings: ReadonlyArray<Finding>
  /** What every choice depends on: the digests of the user's fonts, and the version of each package that is installed. */
  readonly state: unknown
  /** Files that were read or looked for, relative to the project. */
  readonly files: ReadonlyArray<string>
}

export const openFonts = Effect.fn("openFonts")(function* ({
  root,
  own,
  openFont
}: CatalogRequest): Effect.fn.Return<OpenedFonts, RenderError, FileSystem.FileSystem | Path.Path> {
  const context = yield* Effect.context<FileSystem.FileSystem | Path.Path>()
  const ownFonts =
    own.length === 0 ? { fonts: [], faces: [], findings: [] } : yield* readOwnFonts(root, own, yield* openFont)
  const packages = yield* findPackages(root)
  const installed = new Map<FontPackage, ReadonlyArray<FontFile> | null>()
  const known = new Map<string, FontChoice>()

  const reading = makeSingleFlight<ReadonlyArray<FontFile> | null, RenderError>()

  const filesOf = Effect.fnUntraced(function* (one: FontPackage) {
    const found = installed.get(one)
    if (found !== undefined) return found
    const files = yield* reading.once(
      `${one.name} ${one.covers}`,
      readPackage(one, packages.manifest).pipe(Effect.provide(context))
    )
    installed.set(one, files)
    return files
  })

  const choose: FontCatalog["choose"] = (texts, language) => {
    const wanted = packagesFor(texts, language)
    const key = wanted.map(({ name, covers }) => `${name} ${covers}`).join()
    const found = known.get(key)
    if (found !== undefined) return Effect.succeed(found)
    return Effect.map(Effect.forEach(wanted, filesOf), (read): FontChoice => {
      const files = [...ownFonts.fonts, ...read.flatMap((one) => one ?? [])]
      const absent = wanted.filter((_, index) => read[index] === null)
      const choice = { digest: digestOf(files.map(({ sha256 }) => sha256)), files, absent }
      known.set(key, choice)
      return choice
    })
  }

  const lostLetters: FontCatalog["lostLetters"] = Effect.fnUntraced(function* (text, language) {
    if (!isBeyondPlex(text)) return []
    const wanted = packagesFor(text, language)
    const read = yield* Effect.forEach(wanted, filesOf)
    const there = wanted.filter((_, index) => read[index] !== null)
    const isDrawn = (letter: string): boolean =>
      ownFonts.faces.some((face) => face.covers(letter.codePointAt(0) ?? 0)) ||
      there.some(({ has, letters }) => (has ?? letters).test(letter))
    return [...new Set(text.normalize("NFC").match(/\p{L}/gu))].filter(
      (letter) => !isDrawn(letter) && !isDrawn([...letter.normalize("NFKD")][0] ?? "")
    )
  })

  return {
    catalog: { choose, lostLetters },
    findings: ownFonts.findings,
    state: { own: ownFonts.fonts.map(({ sha256 }) => sha256), packages: packages.versions },
    files: [...own, ...packages.files]
  }
})
