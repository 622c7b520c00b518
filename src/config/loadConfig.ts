/**
 * Finds and reads the config file, in YAML, JSON, JavaScript or TypeScript.
 * What its settings mean is not decided here.
 */
import { Effect, FileSystem, Path, Result } from "effect"
import { chooseLabels } from "../labels/index.ts"
import { ownLabels } from "../labels/ownLabels.ts"
import { ConfigError } from "../model/errors.ts"
import { decodeLocated, type Located, parseYaml } from "../markup/yaml.ts"
import { Config } from "./Config.ts"
import { completeConfig } from "./completeConfig.ts"
import { wrongConfig } from "./wrongConfig.ts"

const names = ["yaml", "yml", "json", "ts", "mts", "js", "mjs"].map((ending) => `fanfare.config.${ending}`)

/** Finds and reads the config: `file` where it is given, else the first `fanfare.config.*` in `directory`. */
export const loadConfig = Effect.fn("loadConfig")(function* (directory: string, file: string | null) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const candidates = (file === null ? names : [file]).map((name) => path.resolve(directory, name))
  const found = yield* Effect.filter(candidates, (candidate) => fs.exists(candidate)).pipe(
    Effect.mapError((cause) => unreadable(candidates[0] ?? directory, cause))
  )
  const config = found[0]
  if (config === undefined) {
    return yield* new ConfigError({
      detail: file === null ? `There is no fanfare.config.yaml in ${directory}.` : `There is no config file ${file}.`,
      hint: "Make one with two lines: `site: { url: https://news.example.org/, title: Example News }`.",
      findings: []
    })
  }
  const name = path.basename(config)
  const located = /\.(?:yaml|yml|json)$/.test(name)
    ? parseYaml(yield* fs.readFileString(config).pipe(Effect.mapError((cause) => unreadable(name, cause))), name)
    : yield* importConfig(config, name, path)
  const decoded = decodeLocated(Config, located)
  if (Result.isFailure(decoded)) return yield* wrongConfig(name, decoded.failure)
  const words = ownLabels(decoded.success.labels ?? {}, located.place)
  if (Result.isFailure(words)) return yield* wrongConfig(name, words.failure)
  return completeConfig(path.dirname(config), decoded.success, chooseLabels(words.success))
})

const unreadable = (file: string, cause: unknown): ConfigError =>
  new ConfigError({
    detail: `${file} cannot be read.`,
    hint: "Check that it is a file and may be read.",
    findings: [],
    cause
  })

/** A config in JavaScript or TypeScript is code: it runs with all rights of the user, and its values have no lines. */
const importConfig = Effect.fnUntraced(function* (file: string, name: string, path: Path.Path) {
  const failed = (cause: unknown): ConfigError =>
    new ConfigError({
      detail: `${name} cannot be run.`,
      hint: "Mend the error that --verbose shows.",
      findings: [],
      cause
    })
  const url = yield* path.toFileUrl(file).pipe(Effect.mapError(failed))
  const module = yield* Effect.tryPromise({
    try: () => import(url.href) as Promise<{ readonly default?: unknown }>,
    catch: failed
  })
  return { value: module.default, place: () => ({ file: name }), problems: [] } satisfies Located as Located
})
