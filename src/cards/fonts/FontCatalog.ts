/**
 * Which font files the texts of a card are set in: the user's own, those that
 * come with fanfare, and the optional packages that are installed. Reads what
 * the texts of a project need and nothing more.
 */
import { createRequire } from "node:module"
import { Effect, FileSystem, Path } from "effect"
import { digestOf, sha256 } from "../../model/Digest.ts"
import { RenderError } from "../../model/errors.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import { filesOf, type FontPackage, packagesFor } from "./packages.ts"

export interface FontFile {
  readonly sha256: string
  readonly bytes: Uint8Array
  /** What is known of it without opening it; null for a file of the user's. */
  readonly known: { readonly weight: 400 | 700; readonly isColour: boolean } | null
}

/** The fonts of one card. */
export interface FontChoice {
  /** Over the files, in their order. */
  readonly digest: string
  readonly files: ReadonlyArray<FontFile>
  /** Packages that the texts need and that are not installed. */
  readonly absent: ReadonlyArray<FontPackage>
}

export interface FontCatalog {
  /** `texts`: all that a card shows, in any order. Pure. */
  readonly choose: (texts: string, language: string) => FontChoice
  /** A choice that was made, by its digest. */
  readonly find: (digest: string) => FontChoice | undefined
}

export interface CatalogRequest {
  /** Absolute path of the project. */
  readonly root: string
  /** The user's own font files, relative to the project. */
  readonly own: ReadonlyArray<string>
  /** What the cards of the project show. */
  readonly texts: ReadonlyArray<{ readonly texts: string; readonly language: string }>
}

/** Fails where a font that comes with fanfare is not there; a font of the user's that cannot be read is a finding. */
export const readFontCatalog = Effect.fn("readFontCatalog")(function* ({ root, own, texts }: CatalogRequest) {
  const path = yield* Path.Path
  const wanted = new Set(texts.flatMap((one) => packagesFor(one.texts, one.language)))
  for (const one of packagesFor("", "en")) wanted.add(one)
  const installed = new Map<FontPackage, ReadonlyArray<FontFile>>()
  for (const one of wanted) {
    const files = yield* readPackage(one, path.join(root, "package.json"))
    if (files !== null) installed.set(one, files)
  }
  const read = yield* Effect.forEach(own, (file) => readOwn(root, file))
  const ownFiles = read.flatMap(({ font }) => (font === null ? [] : [font]))
  const known = new Map<string, FontChoice>()
  const choose: FontCatalog["choose"] = (shown, language) => {
    const packages = packagesFor(shown, language)
    const key = packages.map(({ name }) => name).join(" ")
    const found = known.get(key)
    if (found !== undefined) return found
    const files = [...ownFiles, ...packages.flatMap((one) => installed.get(one) ?? [])]
    const choice: FontChoice = {
      digest: digestOf(files.map((file) => file.sha256)),
      files,
      absent: packages.filter((one) => !installed.has(one))
    }
    known.set(key, choice)
    return choice
  }
  const find: FontCatalog["find"] = (digest) => [...known.values()].find((choice) => choice.digest === digest)
  return {
    catalog: { choose, find } satisfies FontCatalog as FontCatalog,
    findings: read.flatMap(({ findings }) => findings)
  }
})

/** Null for an optional package that is not installed, beside the project or beside fanfare. */
const readPackage = Effect.fnUntraced(function* (one: FontPackage, manifest: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const files = yield* Effect.result(
    Effect.gen(function* () {
      const folder = yield* Effect.try(() => path.resolve(resolveFirst(one, manifest), "../.."))
      return yield* Effect.forEach(
        filesOf(one),
        ({ file, weight }) =>
          Effect.map(fs.readFile(path.join(folder, file)), (bytes) =>
            fontFile(bytes, { weight, isColour: one.isColour === true })
          ),
        { concurrency: "unbounded" }
      )
    })
  )
  if (files._tag === "Success") return files.success
  if (one.isOptional) return null
  return yield* new RenderError({
    detail: `The fonts of ${one.name} cannot be read.`,
    hint: "Run `npm install` again.",
    cause: files.failure
  })
})

/** The first file of a package, found from the project or from where fanfare is; the others lie beside it. */
const resolveFirst = (one: FontPackage, manifest: string): string => {
  const file = `${one.name}/${filesOf(one)[0]?.file}`
  try {
    return createRequire(manifest).resolve(file)
  } catch {
    return createRequire(import.meta.url).resolve(file)
  }
}

const readOwn = Effect.fnUntraced(function* (root: string, file: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const { openFont } = yield* Effect.promise(() => import("../drawing.ts"))
  const opened = yield* fs.readFile(path.resolve(root, ...file.split("/"))).pipe(
    Effect.mapError(() => "it cannot be read"),
    Effect.map((bytes) => fontFile(bytes, null)),
    Effect.tap((font) =>
      Effect.try({
        try: () => openFont(font.bytes, font.sha256),
        catch: (cause) => (cause instanceof Error ? cause.message : String(cause))
      })
    ),
    Effect.result
  )
  return opened._tag === "Success"
    ? { font: opened.success, findings: [] }
    : { font: null, findings: [unusable(file, opened.failure)] }
})

const unusable = (file: string, fault: string): Finding =>
  finding(
    "FF4006",
    { file },
    `The font ${file} cannot be used: ${fault}.`,
    "Name a TTF, OTF or WOFF file of the project in `cards.fonts`."
  )

const fontFile = (bytes: Uint8Array, known: FontFile["known"]): FontFile => ({ sha256: sha256(bytes), bytes, known })
