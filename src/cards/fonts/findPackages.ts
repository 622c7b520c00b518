/** Which font packages are installed, without reading any font. */
import { Effect, FileSystem, Option, Path, Result, Schema } from "effect"
import { fontPackages } from "./packages.ts"
import { resolveFirst } from "./readPackage.ts"

export interface FoundPackages {
  /** The project's package.json, from which packages are found. */
  readonly manifest: string
  /** By name; null where it is not installed. */
  readonly versions: Readonly<Record<string, string | null>>
  /** Files that were read or looked for, relative to the project. */
  readonly files: ReadonlyArray<string>
}

export const findPackages = Effect.fnUntraced(function* (
  root: string
): Effect.fn.Return<FoundPackages, never, FileSystem.FileSystem | Path.Path> {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const manifest = path.join(root, "package.json")
  const found = yield* Effect.forEach(new Map(fontPackages.map((one) => [one.name, one])).values(), (one) => {
    const first = Result.try(() => resolveFirst(one, manifest))
    const folder = Result.isSuccess(first)
      ? path.resolve(first.success, "../..")
      : path.join(root, "node_modules", ...one.name.split("/"))
    const file = path.join(folder, "package.json")
    return fs.readFileString(file).pipe(
      Effect.map((text) => versionOf(text)),
      Effect.orElseSucceed(() => null),
      Effect.map((version) => ({ name: one.name, version, file: path.relative(root, file) }))
    )
  })
  return {
    manifest,
    versions: Object.fromEntries(found.map(({ name, version }) => [name, version])),
    files: found.map(({ file }) => file.split(path.sep).join("/"))
  }
})

const Manifest = Schema.fromJsonString(Schema.Struct({ version: Schema.String }))

const versionOf = (text: string): string =>
  Option.match(Schema.decodeOption(Manifest)(text), { onNone: () => "unknown", onSome: ({ version }) => version })
