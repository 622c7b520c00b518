/** Reads the files of a font package, beside the project or beside fanfare. */
import { createRequire } from "node:module"
import { Effect, FileSystem, Path } from "effect"
import { sha256 } from "../../model/Digest.ts"
import { RenderError } from "../../model/errors.ts"
import type { FontFile } from "./FontFile.ts"
import type { FontPackage } from "./FontPackage.ts"

/** `manifest`: the project's package.json, from which packages are found. Null for an optional package that is not installed. */
export const readPackage = Effect.fnUntraced(function* (one: FontPackage, manifest: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const files = yield* Effect.result(
    Effect.gen(function* () {
      const folder = yield* Effect.try(() => folderOf(one, manifest))
      return yield* Effect.forEach(
        one.files,
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

/** Found from the project, or from where fanfare is. */
const folderOf = ({ name, files }: FontPackage, manifest: string): string => {
  const first = files[0]?.file ?? ""
  const found = resolveFrom([manifest, import.meta.url], `${name}/${first}`)
  return found.slice(0, -first.length)
}

const resolveFrom = ([first = "", ...others]: ReadonlyArray<string>, file: string): string => {
  try {
    return createRequire(first).resolve(file)
  } catch (cause) {
    if (others.length === 0) throw cause
    return resolveFrom(others, file)
  }
}
