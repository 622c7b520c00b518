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
import { type FontParts, packageOfParts, readParts } from "./parts/fontParts.ts"
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
  const parts = new Map<string, FontParts>()
  const known = new Map<string, FontChoice>()

  const reading = makeSingleFlight<ReadonlyArray<FontFile> | null, RenderError>()
  const readingParts = makeSingleFlight<FontParts, never>()

  const filesOf = Effect.fnUntraced(function* (one: FontPackage, cuts: ReadonlyArray<Cut>) {
    const key = `${idOf(one)} ${keyOf(cuts)}`
    const found = installed.get(key)
    if (found !== undefined) return found
    const files = yield* reading.once(key, readPackage(one, packages.manifest, cuts).pipe(Effect.provide(context)))
    installed.set(key, files)
    return files
  })

  const partsOf = Effect.fnUntraced(function* (one: FontPackage) {
    const usual = yield* filesOf(one, [])
    if (usual === null) return null
    const found = parts.get(one.name)
    if (found !== undefined) return found
    const made = yield* readingParts.once(
      one.name,
      readParts(one, packages.manifest, usual).pipe(Effect.provide(context))
    )
    parts.set(one.name, made)
    return made
  })

  /** The packages that a text may need, each with those of its parts that have letters which none before it has. */
  const withParts = Effect.fnUntraced(function* (texts: string, wanted: ReadonlyArray<FontPackage>) {
    const all: Array<FontPackage> = []
    let left = new Set(texts)
    for (const one of wanted) {
      all.push(one)
      const isNeeded = one.hasParts === true && [...left].some((letter) => one.letters.test(letter))
      const parts = isNeeded ? yield* partsOf(one) : null
      if (parts === null) continue
      const names = parts.of([...left].filter((letter) => one.letters.test(letter)))
      if (names.length > 0) all.push(packageOfParts(one, names))
      left = new Set([...left].filter((letter) => !parts.has(letter)))
    }
    return all
  })

  const choose: FontCatalog["choose"] = (texts, language, cuts = []) => {
    const wanted = packagesFor(texts, language)
    if (!wanted.some(({ hasParts = false }) => hasParts)) return chosen(wanted, language, cuts)
    return Effect.flatMap(withParts(texts.normalize("NFC"), wanted), (all) => chosen(all, language, cuts))
  }

  const chosen = (wanted: ReadonlyArray<FontPackage>, language: string, cuts: ReadonlyArray<Cut>) => {
    const own = ownFor(ownFonts.fonts, language)
    const key = `${wanted.map(idOf).join()} ${keyOf(cuts)} ${own.map(({ sha256 }) => sha256).join()}`
    const found = known.get(key)
    if (found !== undefined) return Effect.succeed(found)
    return Effect.map(
      Effect.forEach(wanted, (one) => filesOf(one, cuts)),
      (read): FontChoice => {
        const files = [...own, ...read.flatMap((one) => one ?? [])]
        const absent = wanted.filter(({ isPart = false }, index) => read[index] === null && !isPart)
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
    const inParts = new Map<FontPackage, FontParts>()
    for (const one of there) {
      const found = one.hasParts === true ? yield* partsOf(one) : null
      if (found !== null) inParts.set(one, found)
    }
    const isDrawn = (letter: string): boolean =>
      ownFonts.fonts.some(
        (one) => isFor(one, language) && inScripts(one, letter) && one.covers(letter.codePointAt(0) ?? 0)
      ) || there.some((one) => (one.has ?? one.letters).test(letter) && inParts.get(one)?.has(letter) !== false)
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

const idOf = ({ name, covers, files, isPart = false }: FontPackage): string =>
  isPart ? `${name} ${covers} ${files.map(({ file }) => file).join()}` : `${name} ${covers}`

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
