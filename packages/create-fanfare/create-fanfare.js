#!/usr/bin/env node
/** What `npm create fanfare` starts: `fanfare init` with the same words. */
import { spawn } from "node:child_process"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

const require = createRequire(import.meta.url)
const manifest = "fanfare/package.json"
const command = join(dirname(require.resolve(manifest)), require(manifest).bin.fanfare)
const child = spawn(process.execPath, [command, "init", ...process.argv.slice(2)], { stdio: "inherit" })
// Ctrl-C reaches both; the end of `init` is the end of this.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {})
child.on("close", (code, signal) => {
  process.exitCode = code ?? (signal === "SIGTERM" ? 143 : 130)
})
