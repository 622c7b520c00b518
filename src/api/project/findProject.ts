/** Which project a program means: its folder, its output directory, and how its settings are read. */
import { Effect, FileSystem, Path } from "effect"
import { decodeConfig, findConfig, readConfig } from "../../config/loadConfig.ts"
import { namedOut } from "../../config/namedOut.ts"
import { outFolder } from "../../config/outFolder.ts"
import { ConfigError } from "../../model/errors.ts"
import { nameOfSource } from "../../model/settings/SourceSettings.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import { pageSourceName } from "../../sources/pages/pageSource.ts"
import type { RecordFeed } from "../../sources/records/RecordFeed.ts"
import { optionsFault } from "./checkOptions.ts"
import type { FanfareOptions } from "./FanfareOptions.ts"
import { namedSources } from "./namedSources.ts"

/**
 * A project that was found; its config is not read yet.
 */
export interface Project {
  /** Absolute path of the folder that holds the config. */
  readonly root: string
  /** Absolute path of the output directory. */
  readonly out: string
  readonly jobs: number
  readonly feeds: ReadonlyArray<RecordFeed>
  /** Reads the config as it is at that moment. */
  readonly settings: Effect.Effect<Settings, ConfigError, FileSystem.FileSystem | Path.Path>
}

export const findProject = Effect.fn("findProject")(function* (
  options: FanfareOptions
): Effect.fn.Return<Project, ConfigError, FileSystem.FileSystem | Path.Path> {
  const fault = optionsFault.createFanfare(options)
  if (fault !== null) return yield* fault
  const path = yield* Path.Path
  const directory = path.resolve(options.root ?? ".")
  const { config } = options
  const isValue = typeof config === "object"
  const found = isValue ? null : yield* findConfig(directory, config ?? null)
  const root = found?.root ?? directory
  if (found === null && !(yield* isFolder(root))) {
    return yield* new ConfigError({
      detail: `There is no folder ${root}.`,
      hint: "Give the project's folder as `root`; without it, the working directory is meant.",
      findings: []
    })
  }
  const usual = found === null ? path.resolve(root, namedOut(config)) : yield* outFolder(found)
  const feeds = namedSources(options.sources ?? [])
  const settings = found === null ? Effect.fromResult(decodeConfig(root, config)) : readConfig(found)
  return {
    root,
    out: options.out === undefined ? usual : path.resolve(root, options.out),
    jobs: options.jobs ?? navigator.hardwareConcurrency,
    feeds,
    settings: Effect.tap(settings, (read) => namesFault(read, feeds))
  }
})

const isFolder = (path: string) =>
  Effect.flatMap(FileSystem.FileSystem, (fs) => fs.stat(path)).pipe(
    Effect.map(({ type }) => type === "Directory"),
    Effect.orElseSucceed(() => false)
  )

/** Two sources of one name would take each other's articles for their own. */
const namesFault = (
  { folders, sources, programs = [] }: Settings,
  feeds: ReadonlyArray<RecordFeed>
): Effect.Effect<void, ConfigError> => {
  const taken = new Set([
    folders.articles,
    ...sources.map(nameOfSource),
    ...programs.map(({ name }) => name),
    pageSourceName,
    "comments"
  ])
  for (const { name } of feeds) {
    // Between a source's name and the id of its record stands `#`.
    if (typeof name === "string" && name !== "" && !name.includes("#") && !taken.has(name)) {
      taken.add(name)
      continue
    }
    const detail =
      typeof name !== "string" || name === ""
        ? "A source has no name."
        : name.includes("#")
          ? `The name of the source "${name}" holds a #.`
          : `Two sources have the name "${name}".`
    return Effect.fail(
      new ConfigError({ detail, hint: "Give each source a name of its own, the same in every build.", findings: [] })
    )
  }
  return Effect.void
}
