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
import type { Blobs } from "../../model/Blobs.ts"
import type { OwnFont } from "../../model/settings/CardSettings.ts"
import type { Cut } from "../design/Cut.ts"
import { type OpenFont, type ReadFont, readOwnFonts } from "./ownFonts.ts"
import type { FontPackage } from "./FontPackage.ts"
import { onlyIn } from "./FontList.ts"
import { isBeyondPlex, packagesFor } from "./packages.ts"
import { readPackage } from "./readPackage.ts"

export interface FontCatalog {
  /**
   * `texts`: all that a card shows, in any order. `cuts`: those that it asks for besides regular and bold. The same choice for
   * the same packages. Fails where a font that comes with fanfare cannot be read.
   */
  readonly choose: (
    texts: string,
    language: string,
    cuts?: ReadonlyArray<Cut>
  ) => Effect.Effect<FontChoice, RenderError>
  /** The letters of a text that no font has which is there: with some of them left out, it says something else. */
  readonly lostLetters: (text: string, language: string) => Effect.Effect<ReadonlyArray<string>, RenderError>
}

export interface CatalogRequest {
  /** Absolute path of the project. */
  readonly root: string
  /** The user's own font files, relative to the project. */
  readonly own: ReadonlyArray<OwnFont>
  /** Where the fonts of WOFF2 files are kept. */
  readonly blobs: Pick<Blobs, "get" | "put">
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
  blobs,
  openFont
}: CatalogRequest): Effect.fn.Return<OpenedFonts, RenderError, FileSystem.FileSystem | Path.Path> {
  const context = yield* Effect.context<FileSystem.FileSystem | Path.Path>()
  const ownFonts =
    own.length === 0 ? { fonts: [], findings: [] } : yield* readOwnFonts(root, own, yield* openFont, blobs)
  const packages = yield* findPackages(root)
  const installed = new Map<string, ReadonlyArray<FontFile> | null>()
  const known = new Map<string, FontChoice>()

  const reading = makeSingleFlight<ReadonlyArray<FontFile> | null, RenderError>()

  const filesOf = Effect.fnUntraced(function* (one: FontPackage, cuts: ReadonlyArray<Cut>) {
    const key = `${one.name} ${one.covers} ${keyOf(cuts)}`
    const found = installed.get(key)
    if (found !== undefined) return found
    const files = yield* reading.once(key, readPackage(one, packages.manifest, cuts).pipe(Effect.provide(context)))
    installed.set(key, files)
    return files
  })

  const choose: FontCatalog["choose"] = (texts, language, cuts = []) => {
    const wanted = packagesFor(texts, language)
    const own = ownFor(ownFonts.fonts, language)
    const key = `${wanted.map(({ name, covers }) => `${name} ${covers}`).join()} ${keyOf(cuts)} ${own.map(({ sha256 }) => sha256).join()}`
    const found = known.get(key)
    if (found !== undefined) return Effect.succeed(found)
    return Effect.map(
      Effect.forEach(wanted, (one) => filesOf(one, cuts)),
      (read): FontChoice => {
        const files = [...own, ...read.flatMap((one) => one ?? [])]
        const absent = wanted.filter((_, index) => read[index] === null)
        const choice = { digest: digestOf(files.map(({ sha256, traits }) => ({ sha256, ...traits }))), files, absent }
        known.set(key, choice)
        return choice
      }
    )
  }

  const lostLetters: FontCatalog["lostLetters"] = Effect.fnUntraced(function* (text, language) {
    if (!isBeyondPlex(text)) return []
    const wanted = packagesFor(text, language)
    const read = yield* Effect.forEach(wanted, (one) => filesOf(one, []))
    const there = wanted.filter((_, index) => read[index] !== null)
    const isDrawn = (letter: string): boolean =>
      ownFonts.fonts.some(
        (one) => isFor(one, language) && inScripts(one, letter) && one.covers(letter.codePointAt(0) ?? 0)
      ) || there.some(({ has, letters }) => (has ?? letters).test(letter))
    return [...new Set(text.normalize("NFC").match(/\p{L}/gu))].filter(
      (letter) => !isDrawn(letter) && !isDrawn([...letter.normalize("NFKD")][0] ?? "")
    )
  })

  return {
    catalog: { choose, lostLetters },
    findings: ownFonts.findings,
    state: { own: ownFonts.fonts.map(({ font }) => font.sha256), packages: packages.versions },
    files: [...own.map(({ file }) => file), ...packages.files]
  }
})

const keyOf = (cuts: ReadonlyArray<Cut>): string =>
  cuts
    .map(({ weight, isItalic }) => `${weight}${isItalic ? "i" : ""}`)
    .toSorted()
    .join()

/** Those that may set a text of a language: named for it first, then named for scripts, then the others. */
const ownFor = (fonts: ReadonlyArray<ReadFont>, language: string): ReadonlyArray<FontFile> =>
  fonts
    .filter((one) => isFor(one, language))
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map(({ font }) => font)

const rankOf = ({ languages, font }: ReadFont): number =>
  languages !== null ? 0 : font.traits.scripts !== null ? 1 : 2

/** `ur` is for `ur-PK` as well. */
const isFor = ({ languages }: ReadFont, language: string): boolean =>
  languages === null || languages.some((one) => `${language.toLowerCase()}-`.startsWith(`${one.toLowerCase()}-`))

const inScripts = ({ font: { traits } }: ReadFont, letter: string): boolean => {
  const only = onlyIn(traits.scripts)
  return only === null || only.test(letter)
}
