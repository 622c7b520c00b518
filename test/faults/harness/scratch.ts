/**
 * Folders for the faults' projects: in memory where the machine has /dev/shm, removed at the end.
 * Not for anything that outlives the process.
 */
import { spawnSync } from "node:child_process"
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const root = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "fanfare-faults-"))
chmodSync(root, 0o755)
process.on("exit", () => {
  if (process.env["FAULTS_KEEP"] === undefined) rmSync(root, { recursive: true, force: true })
})
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143]
] as const) {
  process.on(signal, () => process.exit(code))
}

let made = 0

/** The absolute path of a folder or file that nobody else has; nothing stands there yet. */
export const scratch = (name: string): string => {
  made += 1
  return join(root, `${name}-${made}`)
}

/** Copies a folder with times, rights and links; `to` must not be there. */
export const copyFolder = (from: string, to: string): void => {
  const { status, stderr } = spawnSync("cp", ["-a", from, to], { encoding: "utf8" })
  if (status !== 0) throw new Error(`cp -a ${from} ${to}: ${stderr}`)
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })
