/**
 * Loaded before the command line by a test: writes down every file that it
 * opens and every module that it loads, one a line, in the file that
 * `OPENS_LOG` names. It changes nothing else.
 */
import fs from "node:fs"
import { registerHooks, syncBuiltinESMExports } from "node:module"
import { fileURLToPath } from "node:url"

const log = process.env["OPENS_LOG"] ?? ""
const { appendFileSync } = fs

const note = (file: unknown): void => {
  if (typeof file === "string" || file instanceof URL || Buffer.isBuffer(file))
    appendFileSync(log, `${file instanceof URL ? fileURLToPath(file) : String(file)}\n`)
}

type Functions = Record<string, (...args: ReadonlyArray<unknown>) => unknown>

const record = (functions: Functions, names: ReadonlyArray<string>): void => {
  for (const name of names) {
    const original = functions[name]
    if (original === undefined) continue
    functions[name] = (...args) => {
      note(args[0])
      return original.apply(functions, [...args])
    }
  }
}

record(fs as unknown as Functions, ["open", "openSync", "readFile", "readFileSync", "copyFile", "copyFileSync"])
record(fs.promises as unknown as Functions, ["open", "readFile", "copyFile"])
syncBuiltinESMExports()

registerHooks({
  load: (url, context, next) => {
    if (url.startsWith("file:")) note(new URL(url))
    return next(url, context)
  }
})
