/**
 * Threads and processes beside the command line load parts of its bundle: none
 * of them may run it, for it would write its help between the data of the first one.
 */
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, test } from "vitest"
import { command } from "./project.ts"

const folder = dirname(command)

/** A file of the bundle and all that it loads at once. */
const loaded = (name: string, found = new Set<string>()): ReadonlySet<string> => {
  if (found.has(name)) return found
  found.add(name)
  const text = readFileSync(join(folder, name), "utf8")
  for (const [, next = ""] of text.matchAll(/\b(?:from|import)"\.\/([^"]+\.js)"/g)) loaded(next, found)
  return found
}

test.each(["worker.js", "lookThread.js", "readThread.js", "renderThread.js", "guardThread.js", "guardProcess.js"])(
  "what %s loads runs nothing",
  (name) => {
    const files = [...loaded(name)].filter((one) => one !== name).map((one) => JSON.stringify(join(folder, one)))
    const script = `for (const file of [${files.join(", ")}]) await import(file)`
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
      encoding: "utf8"
    })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" })
  }
)
