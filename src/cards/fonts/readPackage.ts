/** Reads the files of a font package, beside the project or beside fanfare. */
import { createRequire } from "node:module"
import { Effect, FileSystem, Path } from "effect"
import { sha256 } from "../../model/Digest.ts"
import { RenderError } from "../../model/errors.ts"
import type { FontFile } from "./FontFile.ts"
import { filesOf, type FontPackage } from "./packages.ts"

/** `manifest`: the project's package.json, from which packages are found. Null for an optional package that is not installed. */
export const readPackage = Effect.fnUntraced(function* (one: FontPackage, manifest: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const files = yield* Effect.result(
    Effect.gen(function* () {
      const folder = yield* Effect.try(() => path.resolve(resolveFirst(one, manifest), "../.."))
      return yield* Effect.forEach(
        filesOf(one),
        ({ file, weight }) =>
          Effect.map(fs.readFile(path.join(folder, file)), (bytes): FontFile => ({
            sha256: sha256(bytes),
            bytes,
            known: { weight, isColour: one.isColour === true }
          })),
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
