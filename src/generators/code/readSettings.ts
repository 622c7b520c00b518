/** The settings in a file of any kind that generators have: YAML, TOML, JSON, JavaScript, TypeScript. Code is read and not run. */
import { posix } from "node:path"
import { Result } from "effect"
import { parse as parseJson, type ParseError } from "jsonc-parser"
import { parse as parseToml } from "smol-toml"
import { parseYaml } from "../../markup/yaml/parseYaml.ts"
import type { Folder } from "../Folder.ts"
import type { Module } from "./Module.ts"
import { readModule } from "./readModule.ts"
import { type Load, type Scope, valueOf } from "./valueOf.ts"

export interface Settings {
  readonly file: string
  /** Undefined where the file cannot be read: then `isBroken` is true. */
  readonly value: unknown
  readonly isBroken: boolean
  /** A constant of a module, exported or not. */
  readonly constant: (name: string) => unknown
  /** The arguments of each call of a method or a function in a module. */
  readonly calls: (name: string) => ReadonlyArray<ReadonlyArray<unknown>>
}

/** Null where there is no such file. */
export const readSettings = (folder: Folder, file: string): Settings | null => {
  const text = folder.read(file)
  if (text === null) return null
  if (/\.[cm]?[jt]sx?$/.test(file)) return ofCode(folder, file, text)
  const read = Result.try((): unknown => {
    if (file.endsWith(".toml")) return parseToml(text)
    if (/\.jsonc?$/.test(file)) return ofJson(text)
    const { value, problems } = parseYaml(text, file)
    if (problems.length > 0) throw new Error(problems[0]?.message)
    return value
  })
  return {
    file,
    value: Result.getOrElse(read, () => undefined),
    isBroken: Result.isFailure(read),
    constant: () => undefined,
    calls: () => []
  }
}

/** The first of these files that is there. */
export const firstSettings = (folder: Folder, files: ReadonlyArray<string>): Settings | null => {
  const file = files.find((name) => folder.isFile(name))
  return file === undefined ? null : readSettings(folder, file)
}

const ofCode = (folder: Folder, file: string, text: string): Settings => {
  const module = readModule(text)
  if (module === null) return { file, value: undefined, isBroken: true, constant: () => undefined, calls: () => [] }
  const scope: Scope = { module, load: loadFrom(folder, posix.dirname(file), 4) }
  return {
    file,
    value: valueOf(module.exported, scope),
    isBroken: false,
    constant: (name) => valueOf(module.constants.get(name), scope),
    calls: (method) => (module.calls.get(method) ?? []).map((args) => args.map((one) => valueOf(one, scope)))
  }
}

const endings = ["", ".ts", ".mts", ".js", ".mjs", ".cjs", ".json", "/index.ts", "/index.js"]

/** Files of the project alone, and so many imports in each other. */
const loadFrom =
  (folder: Folder, from: string, deepest: number): Load =>
  (name) => {
    if (deepest === 0 || !/^(?:\.{1,2}\/|[@~]\/)/.test(name)) return null
    const path = /^[@~]\//.test(name) ? posix.join("src", name.slice(2)) : posix.join(from, name)
    if (path.startsWith("..")) return null
    const file = endings.map((ending) => path + ending).find((one) => folder.isFile(one))
    const text = file === undefined ? null : folder.read(file)
    if (file === undefined || text === null) return null
    const module: Module | null = readModule(file.endsWith(".json") ? `export default ${text}` : text)
    return module === null ? null : { module, load: loadFrom(folder, posix.dirname(file), deepest - 1) }
  }

/** With comments, as editors write it for `wrangler.jsonc`. */
const ofJson = (text: string): unknown => {
  const errors: Array<ParseError> = []
  const value: unknown = parseJson(text, errors, { allowTrailingComma: true })
  if (errors.length > 0) throw new Error("This is no JSON.")
  return value
}
