/** The font files that the user names in `cards.fonts`. */
import { Effect, FileSystem, Path } from "effect"
import { sha256 } from "../../model/Digest.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Face } from "./Face.ts"
import type { FontFile } from "./FontFile.ts"

/** Throws an Error with a sentence about a file that is not a font. */
export type OpenFont = (bytes: Uint8Array, id: string) => ReadonlyArray<Pick<Face, "covers">>

/** `own`: relative to the project. One that cannot be used is a finding. */
export const readOwnFonts = Effect.fnUntraced(function* (root: string, own: ReadonlyArray<string>, openFont: OpenFont) {
  const read = yield* Effect.forEach(own, (file) => readOwn(root, file, openFont))
  return {
    fonts: read.flatMap(({ font }) => (font === null ? [] : [font])),
    faces: read.flatMap(({ faces }) => faces),
    findings: read.flatMap(({ findings }) => findings)
  }
})

const readOwn = Effect.fnUntraced(function* (root: string, file: string, openFont: OpenFont) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const opened = yield* fs.readFile(path.resolve(root, ...file.split("/"))).pipe(
    Effect.mapError(() => "it cannot be read"),
    Effect.map((bytes): FontFile => ({ sha256: sha256(bytes), bytes, known: null })),
    Effect.flatMap((font) =>
      Effect.try({
        try: () => ({ font, faces: openFont(font.bytes, font.sha256) }),
        catch: (cause) => (cause instanceof Error ? cause.message : String(cause))
      })
    ),
    Effect.result
  )
  return opened._tag === "Success"
    ? { ...opened.success, findings: [] }
    : { font: null, faces: [], findings: [unusable(file, opened.failure)] }
})

const unusable = (file: string, fault: string): Finding =>
  finding(
    "FF4006",
    { file },
    `The font ${file} cannot be used: ${fault}.`,
    "Name a TTF, OTF or WOFF file of the project in `cards.fonts`."
  )
