/**
 * Which font packages are installed, and in which version, without reading any
 * font: looked for in the folders in which Node looks for them, which is some
 * ten times as quick as asking Node for each.
 */
import { Effect, FileSystem, Path } from "effect"
import { sha256 } from "../../model/Digest.ts"
import { shippedPackages } from "./FontPackage.ts"
import { fontPackages } from "./packages.ts"

export interface FoundPackages {
  /** The project's package.json, from which packages are found. */
  readonly manifest: string
  /** By name, the digest of its own package.json, which changes with its version; null where it is not installed. */
  readonly versions: Readonly<Record<string, string | null>>
  /** Files and folders that were read or looked for, relative to the project. */
  readonly files: ReadonlyArray<string>
}

interface FoundPackage {
  readonly name: string
  readonly version: string | null
  readonly file: string | null
}

/** Those that packages are in, each once. */
const scopes = [...new Set(fontPackages.map(({ name }) => name.split("/")[0] ?? ""))]

export const findPackages = Effect.fnUntraced(function* (
  root: string
): Effect.fn.Return<FoundPackages, never, FileSystem.FileSystem | Path.Path> {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const [own, shipped] = yield* Effect.orDie(
    Effect.all([path.fromFileUrl(new URL(".", import.meta.url)), path.fromFileUrl(shippedPackages)])
  )
  const installed = [...upwards(path, root), ...upwards(path, own)].map((folder) => path.join(folder, "node_modules"))
  const folders = [...new Set([...installed, shipped])].flatMap((folder) =>
    scopes.map((scope) => path.join(folder, scope))
  )
  const listed = yield* Effect.forEach(
    folders,
    (folder) => fs.readDirectory(folder).pipe(Effect.orElseSucceed((): ReadonlyArray<string> => [])),
    { concurrency: "unbounded" }
  )
  const names = [...new Set(fontPackages.map(({ name }) => name))]
  const found = yield* Effect.forEach(
    names,
    (name): Effect.Effect<FoundPackage> => {
      const at = listed.findIndex(
        (entries, index) =>
          folders[index]?.endsWith(path.dirname(name)) === true && entries.includes(path.basename(name))
      )
      if (at < 0) return Effect.succeed({ name, version: null, file: null })
      const file = path.join(folders[at] ?? root, path.basename(name), "package.json")
      return fs.readFile(file).pipe(
        Effect.map((bytes) => ({ name, version: sha256(bytes), file })),
        Effect.orElseSucceed(() => ({ name, version: "", file }))
      )
    },
    { concurrency: "unbounded" }
  )
  const looked = folders.filter((folder, at) => folder.startsWith(root) || (listed[at]?.length ?? 0) > 0)
  return {
    manifest: path.join(root, "package.json"),
    versions: Object.fromEntries(found.map(({ name, version }) => [name, version])),
    files: [...looked, ...found.flatMap(({ file }) => file ?? [])].map((file) =>
      path.relative(root, file).split(path.sep).join("/")
    )
  }
})

/** A folder and all above it. */
const upwards = (path: Path.Path, folder: string): ReadonlyArray<string> => {
  const folders = [folder]
  for (let above = path.dirname(folder); above !== folders.at(-1); above = path.dirname(above)) folders.push(above)
  return folders
}
