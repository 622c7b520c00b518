/**
 * The parts of a font package of Chinese, Japanese or Korean: its large file
 * has the usual characters, and some hundred numbered ones have those of names,
 * dialects and other countries. Which part has which is in its `unicode.json`.
 */
import { Effect, FileSystem, Path, Schema } from "effect"
import type { FontFile } from "../FontFile.ts"
import { type FontPackage, fontsource } from "../FontPackage.ts"
import { folderOf } from "../readPackage.ts"
import { codePointsOf } from "./codePointsOf.ts"

export interface FontParts {
  /** Parts that have letters which the usual files lack, in order. */
  readonly of: (letters: Iterable<string>) => ReadonlyArray<string>
  /** Whether the usual files or a part have a letter. */
  readonly has: (letter: string) => boolean
}

const Ranges = Schema.fromJsonString(Schema.Record(Schema.String, Schema.String))

/** `usual`: the files of the package that are always read. */
export const readParts = Effect.fnUntraced(function* (
  one: FontPackage,
  manifest: string,
  usual: ReadonlyArray<FontFile>
): Effect.fn.Return<FontParts, never, FileSystem.FileSystem | Path.Path> {
  const covered = new Set<number>()
  for (const { bytes, traits } of usual)
    if (traits.weights[0] === usual[0]?.traits.weights[0]) for (const code of codePointsOf(bytes)) covered.add(code)
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const ranges = yield* Effect.try(() => folderOf(one, manifest)).pipe(
    Effect.flatMap((folder) => fs.readFileString(path.join(folder, "unicode.json"))),
    Effect.flatMap(Schema.decodeEffect(Ranges)),
    Effect.orElseSucceed((): Readonly<Record<string, string>> => ({}))
  )
  const partOf = new Map<number, string>()
  for (const [key, list] of Object.entries(ranges)) {
    const name = /^\[(\d+)\]$/.exec(key)?.[1]
    if (name === undefined) continue
    for (const range of list.split(",")) {
      const [first = "", last = first] = range.trim().slice(2).split("-")
      for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code++)
        if (!covered.has(code) && !partOf.has(code)) partOf.set(code, name)
    }
  }
  return {
    of: (letters) => {
      const names = new Set<string>()
      for (const letter of letters) {
        const name = partOf.get(letter.codePointAt(0) ?? 0)
        if (name !== undefined) names.add(name)
      }
      return [...names].toSorted((a, b) => Number(a) - Number(b))
    },
    has: (letter) => {
      const code = letter.codePointAt(0) ?? 0
      return covered.has(code) || partOf.has(code)
    }
  }
})

/** A package of some parts of another one. */
export const packageOfParts = (one: FontPackage, names: ReadonlyArray<string>): FontPackage => ({
  ...one,
  ...fontsource(one.name, names),
  isPart: true
})
