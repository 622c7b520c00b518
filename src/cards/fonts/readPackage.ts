/** Reads the files of a font package, beside the project or beside fanfare. */
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import { Effect, FileSystem, Path } from "effect"
import { sha256 } from "../../model/Digest.ts"
import { RenderError } from "../../model/errors.ts"
import type { Cut } from "../design/Cut.ts"
import { distanceOf } from "./CutRange.ts"
import type { FontFile } from "./FontFile.ts"
import { type FontPackage, type PackageFile, shippedPackages } from "./FontPackage.ts"

/** `manifest`: the project's package.json, from which packages are found. Null for an optional package that is not installed. */
export const readPackage = Effect.fnUntraced(function* (one: FontPackage, manifest: string, cuts: ReadonlyArray<Cut>) {
  const files = yield* Effect.result(
    Effect.gen(function* () {
      const folder = yield* Effect.try(() => folderOf(one, manifest))
      return yield* Effect.all(
        [
          Effect.forEach(one.files, (file) => readOne(one, folder, file), { concurrency: "unbounded" }),
          Effect.forEach(othersFor(one, cuts), (file) => Effect.option(readOne(one, folder, file)))
        ],
        { concurrency: "unbounded" }
      )
    })
  )
  if (files._tag === "Success") {
    const [usual, others] = files.success
    return [...usual, ...others.flatMap((file) => (file._tag === "Some" ? [file.value] : []))]
  }
  if (one.isOptional) return null
  return yield* new RenderError({
    detail: `The fonts of ${one.name} cannot be read.`,
    hint: "Run `npm install` again.",
    cause: files.failure
  })
})

const readOne = Effect.fnUntraced(function* (
  { name, covers, isColour = false }: FontPackage,
  folder: string,
  { file, weight, isItalic }: PackageFile
) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const bytes = yield* fs.readFile(path.join(folder, file))
  const family = `${name} ${covers}`
  return {
    sha256: sha256(bytes),
    bytes,
    traits: { family, weights: [weight, weight], isItalic, isColour, scripts: null }
  } satisfies FontFile as FontFile
})

/** Files of the weights that come nearest to the cuts, where the usual ones do not come as near. */
const othersFor = ({ files, others }: FontPackage, cuts: ReadonlyArray<Cut>): ReadonlyArray<PackageFile> => {
  const wanted = new Set<string>()
  for (const cut of cuts) {
    const near = (file: PackageFile): number =>
      distanceOf({ weights: [file.weight, file.weight], isItalic: file.isItalic }, cut)
    const usual = Math.min(...files.map(near))
    // Some weights may be missing: all that are nearer than the usual ones are looked for.
    for (const file of others) if (near(file) < usual) wanted.add(file.file)
  }
  return others.filter(({ file }) => wanted.has(file))
}

/** Found from the project, or from where fanfare is; else what comes with fanfare. */
export const folderOf = ({ name, files }: Pick<FontPackage, "name" | "files">, manifest: string): string => {
  const first = files[0]?.file ?? ""
  for (const from of [manifest, import.meta.url]) {
    try {
      return createRequire(from).resolve(`${name}/${first}`).slice(0, -first.length)
    } catch {
      // It is not installed there.
    }
  }
  return fileURLToPath(new URL(`${name}/`, shippedPackages))
}
