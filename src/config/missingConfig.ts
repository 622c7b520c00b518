/** What is said where no config can be found: where one is that may be meant, and the command that takes it. */
import { Effect, FileSystem, Path } from "effect"
import { ConfigError } from "../model/errors.ts"
import { configNames } from "./configNames.ts"

const least = "site: { url: https://news.example.org/, title: Example News }"
const init = `Run \`fanfare init\`, or write one line into fanfare.config.yaml: \`${least}\`.`

/** Folders that hold no project of the user. */
const skipped = /^(?:\.|node_modules$)/
/** Most folders below that are looked into. */
const most = 200

/** `file`: what was asked for, or null for any; `directory`: absolute path. */
export const missingConfig = Effect.fnUntraced(function* (
  directory: string,
  file: string | null
): Effect.fn.Return<ConfigError, never, FileSystem.FileSystem | Path.Path> {
  const path = yield* Path.Path
  const shown = (one: string): string => path.relative(directory, one).split(path.sep).join("/")
  if (file !== null) {
    const folder = path.dirname(path.resolve(directory, file))
    const there = (yield* configsIn(folder)).map(shown)
    return error(
      `There is no config file ${file}.`,
      there.length === 0
        ? `Give the name of one that is there. ${init}`
        : `There is ${there.join(" and ")}: give \`--config ${there[0]}\`.`
    )
  }
  const detail = `There is no fanfare.config.yaml in ${directory}.`
  const [alike] = yield* lookalikes(directory)
  if (alike !== undefined)
    return error(
      detail,
      `There is ${alike}, which is no name of a config: call it fanfare.config${/\.(?:ya?ml|json|[cm]?[jt]s)$/.exec(alike)?.[0] ?? ".yaml"}${/\.(?:toml|json5|jsonc|ini)$/.test(alike) ? ", and write it in YAML, JSON or code" : ""}.`
    )
  const near = [...(yield* above(directory)), ...(yield* below(directory))].map(shown)
  const [first] = near
  if (first === undefined) return error(detail, init)
  return error(
    detail,
    `There is one elsewhere: ${near.slice(0, 3).join(", ")}. Give \`--config ${first}\`, or go there: \`cd ${path.dirname(first)}\`.`
  )
})

/** Files that are meant as a config, by their names. */
const lookalikes = Effect.fnUntraced(function* (directory: string) {
  const fs = yield* FileSystem.FileSystem
  const names = yield* fs.readDirectory(directory).pipe(Effect.orElseSucceed((): ReadonlyArray<string> => []))
  return names.filter((name) => alikeNames.test(name) && !configNames.includes(name)).toSorted()
})

const alikeNames =
  /^(?:[._-]?fanfare(?:[._-]?conf(?:ig)?)?|fanfare[._-]config|conf(?:ig)?[._-]fanfare)\.(?:ya?ml|jsonc?|json5|toml|ini|[cm]?[jt]s)(?:\.txt)?$|^fanfare(?:\.config)?$/i

const error = (detail: string, hint: string): ConfigError => new ConfigError({ detail, hint, findings: [] })

/** The configs of a folder, in the order in which they are looked for. */
export const configsIn = Effect.fnUntraced(function* (
  folder: string
): Effect.fn.Return<ReadonlyArray<string>, never, FileSystem.FileSystem | Path.Path> {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const isThere = (file: string) => fs.exists(file).pipe(Effect.orElseSucceed(() => false))
  return yield* Effect.filter(
    configNames.map((name) => path.join(folder, name)),
    isThere
  )
})

/** Of the nearest folder above that has one. */
const above = Effect.fnUntraced(function* (directory: string) {
  const path = yield* Path.Path
  for (
    let folder = path.dirname(directory), last = directory;
    folder !== last;
    last = folder, folder = path.dirname(folder)
  ) {
    const found = yield* configsIn(folder)
    if (found.length > 0) return found.slice(0, 1)
  }
  return []
})

const below = Effect.fnUntraced(function* (directory: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const names = yield* fs.readDirectory(directory).pipe(Effect.orElseSucceed((): ReadonlyArray<string> => []))
  const folders = names
    .filter((name) => !skipped.test(name))
    .toSorted()
    .slice(0, most)
  const found = yield* Effect.forEach(folders, (name) => configsIn(path.join(directory, name)))
  return found.flatMap((configs) => configs.slice(0, 1))
})
