/**
 * The fonts of all cards: which files, what satori needs of them, and what
 * measuring needs. Resolved from the packages that they came with, wherever
 * fanfare itself is installed.
 */
import { createRequire } from "node:module"
import { Effect, type FileSystem } from "effect"
import { digestOf, sha256 } from "../model/Digest.ts"
import { RenderError } from "../model/errors.ts"
import { turnAnchors } from "./anchors.ts"
import { type GlyphWidths, readGlyphWidths } from "./glyphWidths.ts"
import { type FontTables, readWoff, writeSfnt } from "./sfnt.ts"

export type Weight = 400 | 700

/** One font file. */
export interface Face {
  /** For example `latin`. */
  readonly name: string
  readonly weight: Weight
  readonly widths: GlyphWidths
  /** The whole font as satori takes it. */
  readonly load: () => Buffer
}

export interface FontSet {
  /** In the order in which a character looks for its glyph. */
  readonly faces: ReadonlyArray<Face>
  /** Over the bytes of every file. */
  readonly digest: string
}

const subsets: ReadonlyArray<readonly [family: string, subset: string]> = [
  ["ibm-plex-sans", "latin"],
  ["ibm-plex-sans", "latin-ext"],
  ["ibm-plex-sans", "vietnamese"],
  ["ibm-plex-sans", "cyrillic"],
  ["ibm-plex-sans", "cyrillic-ext"],
  ["ibm-plex-sans", "greek"],
  ["ibm-plex-sans-arabic", "arabic"],
  ["ibm-plex-sans-hebrew", "hebrew"]
]

const files = subsets.flatMap(([family, subset]) =>
  ([400, 700] as const).map((weight) => ({
    name: subset,
    weight,
    file: `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`
  }))
)

/** Reads every font file: a quarter of a megabyte in all. Fails where a font package is not installed. */
export const readFontSet = Effect.fn("readFontSet")(function* (fs: FileSystem.FileSystem) {
  const read = yield* Effect.forEach(files, ({ name, weight, file }) =>
    Effect.try(() => createRequire(import.meta.url).resolve(file)).pipe(
      Effect.flatMap((path) => fs.readFile(path)),
      Effect.flatMap((bytes) => Effect.try(() => ({ bytes, face: openFace(name, weight, bytes) }))),
      Effect.mapError(
        (cause) =>
          new RenderError({ detail: `The font ${file} cannot be read.`, hint: "Run `npm install` again.", cause })
      )
    )
  )
  return {
    faces: read.map(({ face }) => face),
    digest: digestOf(read.map(({ bytes }) => sha256(bytes)))
  } satisfies FontSet as FontSet
})

const openFace = (name: string, weight: Weight, bytes: Uint8Array): Face => {
  const tables = readWoff(bytes)
  return { name, weight, widths: readGlyphWidths(tables), load: () => writeSfnt(adapted(tables)) }
}

/** Ascender and descender in 1/1000 em, the same for all faces, so that scripts beside each other share a baseline. */
const [ascender, descender] = [1025, -275]

const adapted = (tables: FontTables): FontTables => {
  const copies = new Map([...tables].map(([tag, table]) => [tag, Buffer.from(table)]))
  const hhea = copies.get("hhea")
  hhea?.writeInt16BE(ascender, 4)
  hhea?.writeInt16BE(descender, 6)
  const gpos = copies.get("GPOS")
  if (gpos !== undefined) turnAnchors(gpos)
  return copies
}
