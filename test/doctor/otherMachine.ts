/** Loaded before the command line: a machine that lacks packages (`WITHOUT`, by name) or room on its disk (`ROOM`, in bytes). */
import fs from "node:fs"
import { registerHooks, syncBuiltinESMExports } from "node:module"

const { WITHOUT = "", ROOM = "" } = process.env
const missing = new Set(WITHOUT.split(",").filter((name) => name !== ""))

registerHooks({
  resolve: (name, context, next) => {
    if (!missing.has(name)) return next(name, context)
    throw Object.assign(new Error(`Cannot find package '${name}'`), { code: "ERR_MODULE_NOT_FOUND" })
  }
})

if (ROOM !== "") {
  const { statfsSync } = fs
  fs.statfsSync = ((path: string) => ({
    ...statfsSync(path),
    bavail: Number(ROOM),
    bsize: 1
  })) as unknown as typeof statfsSync
  syncBuiltinESMExports()
}
