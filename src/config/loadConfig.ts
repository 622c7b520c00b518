/**
 * Finds and reads the config file, in YAML, JSON, JavaScript or TypeScript.
 * What its settings mean is not decided here.
 */
import { Effect, FileSystem, Path, Result } from "effect"
import { chooseLabels } from "../labels/index.ts"
import { ownLabels } from "../labels/ownLabels.ts"
import { ConfigError } from "../model/errors.ts"
import { type Finding, finding, type Place } from "../model/Finding.ts"
import { readLanguage } from "../model/languages/languageTag.ts"
import type { Settings } from "../model/settings/Settings.ts"
import { decodeText } from "../markup/decodeText.ts"
import { decodeLocated } from "../markup/yaml/decodeLocated.ts"
import type { Located } from "../markup/yaml/Located.ts"
import { parseYaml } from "../markup/yaml/parseYaml.ts"
import { Config } from "./Config.ts"
import { completeConfig } from "./completeConfig.ts"
import { settingAt, thrownAt } from "./codePlaces.ts"
import { configsIn, missingConfig } from "./missingConfig.ts"
import { importAnew, importDigest } from "./importAnew.ts"
import { takeFormats } from "./takeFormats.ts"
import { notText, wrongConfig } from "./wrongConfig.ts"

export interface FoundConfig {
  /** Absolute path. */
  readonly file: string
  /** Absolute path of the folder that holds it: the project. */
  readonly root: string
}

/** Finds the config: `file` where it is given, else the first `fanfare.config.*` in `directory`. It is not read. */
export const findConfig = Effect.fn("findConfig")(function* (
  directory: string,
  file: string | null
): Effect.fn.Return<FoundConfig, ConfigError, FileSystem.FileSystem | Path.Path> {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const asked = file === null ? null : path.resolve(directory, file)
  if (asked !== null) {
    const info = yield* fs.stat(asked).pipe(
      Effect.catchIf(
        ({ reason }) => reason._tag === "NotFound",
        () => Effect.succeed(null)
      ),
      Effect.mapError((cause) => unreadable(asked, cause))
    )
    if (info?.type === "Directory") return yield* folderGiven(file ?? "", yield* configsIn(asked))
    if (info !== null && !isReadable(asked)) return yield* otherKind(path.basename(asked))
    if (info === null) return yield* yield* missingConfig(directory, file)
    return { file: asked, root: path.dirname(asked) }
  }
  const found = yield* configsIn(directory)
  const [config, second] = found
  if (second !== undefined) return yield* twoConfigs(found.map((one) => path.basename(one)))
  if (config === undefined) return yield* yield* missingConfig(directory, null)
  return { file: config, root: path.dirname(config) }
})

const isReadable = (file: string): boolean => /\.(?:ya?ml|json|[cm]?[jt]s)$/.test(file)

const otherKind = (name: string): ConfigError =>
  new ConfigError({
    detail: `${name} is of no kind that a config is read in.`,
    hint: "Write it as YAML or JSON (.yaml, .yml, .json), or as code (.ts, .mts, .js, .mjs).",
    findings: []
  })

const folderGiven = (folder: string, [first]: ReadonlyArray<string>): ConfigError =>
  new ConfigError({
    detail: `${folder} is a folder, and the config is a file.`,
    hint:
      first === undefined
        ? "Name the file in it, or another one."
        : `Give \`--config ${folder.replace(/[/\\]+$/, "")}/${first.split(/[/\\]/).at(-1)}\`.`,
    findings: []
  })

/** Which of them is meant cannot be known, and the one that was changed last would have no effect. */
const twoConfigs = (names: ReadonlyArray<string>): ConfigError =>
  new ConfigError({
    detail: `There is more than one config here: ${names.join(", ")}.`,
    hint: `Remove all but one, or name the one that is meant: \`--config ${names[0]}\`.`,
    findings: []
  })

/**
 * Finds and reads the config: `file` where it is given, relative to `directory`, else the first `fanfare.config.*` in
 * `directory`. A config in code is run again where it, or a file of the project that it imports, changed. Fails with a
 * `ConfigError` that has a finding for each mistake.
 *
 * @example
 * ```ts
 * import { Console, Effect } from "effect"
 * import { loadConfig, nodeLayer } from "fanfare/effect"
 *
 * const program = Effect.flatMap(loadConfig(".", null), ({ site }) => Console.log(site.title))
 * await Effect.runPromise(program.pipe(Effect.provide(nodeLayer)))
 * ```
 */
export const loadConfig = Effect.fn("loadConfig")(function* (
  directory: string,
  file: string | null
): Effect.fn.Return<Settings, ConfigError, FileSystem.FileSystem | Path.Path> {
  return yield* readConfig(yield* findConfig(directory, file))
})

/** Reads the config as it is now; code that changed is run again, with what it imports. */
export const readConfig = Effect.fn("readConfig")(function* ({
  file,
  root
}: FoundConfig): Effect.fn.Return<Settings, ConfigError, FileSystem.FileSystem | Path.Path> {
  const path = yield* Path.Path
  const settings = yield* Effect.fromResult(settingsOf(root, path.basename(file), yield* readLocated(file)))
  return settings.formats === undefined ? settings : { ...settings, code: importDigest(file) }
})

/** What the file of a config holds, with its lines; not yet whether it is right. `file`: absolute path. */
export const readLocated = Effect.fnUntraced(function* (
  file: string
): Effect.fn.Return<Located, ConfigError, FileSystem.FileSystem | Path.Path> {
  const fs = yield* FileSystem.FileSystem
  const name = (yield* Path.Path).basename(file)
  if (!/\.(?:yaml|yml|json)$/.test(name)) return yield* importConfig(file, name)
  const bytes = yield* fs.readFile(file).pipe(Effect.mapError((cause) => unreadable(name, cause)))
  const text = decodeText(bytes)
  return text === undefined ? yield* wrongConfig(name, [notText(name)]) : parseYaml(text, name)
})

/**
 * The settings of a config that a program gives as a value; its mistakes have no lines. `root`: absolute path of the project.
 *
 * @example
 * ```ts
 * import { Result } from "effect"
 * import { decodeConfig } from "fanfare/effect"
 *
 * const settings = decodeConfig(process.cwd(), { site: { url: "https://news.example.org", title: "Example News" } })
 * console.log(Result.isSuccess(settings) && settings.success.site.url)
 * ```
 */
export const decodeConfig = (root: string, config: unknown): Result.Result<Settings, ConfigError> =>
  settingsOf(root, "The config", { value: config, place: () => ({}), problems: [] })

const settingsOf = (root: string, name: string, located: Located): Result.Result<Settings, ConfigError> => {
  const { formats, rest, problems } = takeFormats(located)
  const decoded = decodeLocated(Config, rest)
  if (Result.isFailure(decoded)) return Result.fail(wrongConfig(name, decoded.failure))
  if (problems.length > 0) return Result.fail(wrongConfig(name, problems))
  const words = ownLabels(decoded.success.labels ?? {}, located.place)
  if (Result.isFailure(words)) return Result.fail(wrongConfig(name, words.failure))
  const findings = languageFindings(decoded.success.site.language, located.place(["site", "language"]))
  const settings = completeConfig(root, decoded.success, chooseLabels(words.success), findings)
  return Result.succeed(formats.length === 0 ? settings : { ...settings, formats })
}

const languageFindings = (written: string | undefined, place: Place): ReadonlyArray<Finding> => {
  const read = written === undefined ? null : readLanguage(written)
  return read?._tag === "Name"
    ? [
        finding(
          "FF2002",
          place,
          `\`site.language\` is the name of a language and no tag: "${written ?? ""}"; \`${read.tag}\` is used.`,
          `Write \`language: ${read.tag}\`.`
        )
      ]
    : []
}

const unreadable = (file: string, cause: unknown): ConfigError =>
  new ConfigError({
    detail: `${file} cannot be read.`,
    hint: "Check that it is a file and may be read.",
    findings: [],
    cause
  })

/** A config in JavaScript or TypeScript is code: it runs with all rights of the user. */
const importConfig = Effect.fnUntraced(function* (file: string, name: string) {
  const fs = yield* FileSystem.FileSystem
  const failed = (cause: unknown): ConfigError => {
    const place = thrownAt(cause, file)
    const where = [name, place.line, place.column].filter((part) => part !== undefined).join(":")
    const detail = `${where} cannot be run: ${firstLine(cause)}`
    const hint = "Correct the code there; --verbose shows where it was called from."
    return new ConfigError({ detail, hint, findings: [finding("FF2001", place, detail, hint)], cause })
  }
  const module: { readonly default?: unknown } = yield* Effect.tryPromise({
    try: () => importAnew(file),
    catch: failed
  })
  const value = yield* Effect.try({ try: () => plain(module.default), catch: failed })
  const text = yield* fs.readFileString(file).pipe(Effect.orElseSucceed(() => ""))
  return { value, place: (path) => settingAt(text, name, path), problems: [] } satisfies Located as Located
})

const firstLine = (cause: unknown): string =>
  `${(cause instanceof Error ? cause.message : String(cause)).trim().split("\n", 1)[0]?.replace(/\.$/, "") ?? ""}.`

/** The values that code gives, each read once: what a getter throws is the code's error, like any other. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}
