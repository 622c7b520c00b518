/**
 * Loaded into a child before its own code, where there is no strace: writes
 * the path of every file that is opened through Node's `fs`, in every thread,
 * to the file that FANFARE_BENCH_OPENED names, one JSON string on each line.
 */
import fs from "node:fs"
import { syncBuiltinESMExports } from "node:module"
import { fileURLToPath } from "node:url"

const log = fs.openSync(process.env.FANFARE_BENCH_OPENED, "a")
const { writeSync } = fs

const tell = (path) => {
  if (typeof path === "number" || (typeof path === "object" && "fd" in path)) return
  writeSync(log, `${JSON.stringify(path instanceof URL ? fileURLToPath(path) : String(path))}\n`)
}

const openers = ["open", "openSync", "readFile", "readFileSync", "createReadStream", "copyFile", "copyFileSync"]

for (const module of [fs, fs.promises]) {
  for (const name of openers) {
    const open = module[name]
    if (open === undefined) continue
    module[name] = (path, ...others) => {
      tell(path)
      return open(path, ...others)
    }
  }
}
syncBuiltinESMExports()
