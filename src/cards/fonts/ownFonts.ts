/** The font files that the user names in `cards.fonts`. */
import { Effect, FileSystem, Path } from "effect"
import type { Blobs } from "../../model/Blobs.ts"
import { sha256 } from "../../model/Digest.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { OwnFont } from "../../model/settings/CardSettings.ts"
import { decodeWoff2 } from "./decodeWoff2.ts"
import type { Face } from "./Face.ts"
import type { FontFile } from "./FontFile.ts"
import type { OpenedFont } from "./openFont.ts"

/** Throws an Error with a sentence about a file that is not a font. */
export type OpenFont = (bytes: Uint8Array, id: string) => OpenedFont

/** A font of the user's, and what it is for. */
export interface ReadFont {
  readonly font: FontFile
  readonly covers: Face["covers"]
  /** BCP 47; null for all. */
  readonly languages: ReadonlyArray<string> | null
}

/** `own`: relative to the project. One that cannot be used is a finding. */
export const readOwnFonts = Effect.fnUntraced(function* (
  root: string,
  own: ReadonlyArray<OwnFont>,
  openFont: OpenFont,
  blobs: Pick<Blobs, "get" | "put">
) {
  const read = yield* Effect.forEach(own, (one) => readOwn(root, one, openFont, blobs))
  return {
    fonts: read.flatMap(({ font }) => (font === null ? [] : [font])),
    findings: read.flatMap(({ findings }) => findings)
  }
})

const readOwn = Effect.fnUntraced(function* (
  root: string,
  own: OwnFont,
  openFont: OpenFont,
  blobs: Pick<Blobs, "get" | "put">
) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const opened = yield* fs.readFile(path.resolve(root, ...own.file.split("/"))).pipe(
    Effect.mapError(() => "it cannot be read"),
    Effect.flatMap((file) => {
      const id = sha256(file)
      return Effect.map(decodeWoff2(file, id, blobs), (bytes) => ({ id, bytes }))
    }),
    Effect.flatMap(({ id, bytes }) =>
      Effect.try({
        try: (): ReadFont => asRead(own, { sha256: id, bytes }, openFont(bytes, id)),
        catch: (cause) => (cause instanceof Error ? cause.message : String(cause))
      })
    ),
    Effect.result
  )
  return opened._tag === "Success"
    ? { font: opened.success, findings: [] }
    : { font: null, findings: [unusable(own.file, opened.failure)] }
})

/** What the config says of a font holds against what its file says. */
const asRead = (
  { languages, scripts, weight, style }: OwnFont,
  file: Pick<FontFile, "sha256" | "bytes">,
  opened: OpenedFont
): ReadFont => ({
  font: {
    ...file,
    traits: {
      family: JSON.stringify(["own", languages, scripts]),
      weights: weight === null ? opened.weights : [weight, weight],
      isItalic: style === null ? opened.isItalic : style === "italic",
      isColour: opened.isColour,
      scripts
    }
  },
  covers: opened.at(weight ?? 400).covers,
  languages
})

const unusable = (file: string, fault: string): Finding =>
  finding(
    "FF4006",
    { file },
    `The font ${file} cannot be used: ${fault}.`,
    "Name a TTF, OTF, WOFF or WOFF2 file of the project in `cards.fonts`."
  )
