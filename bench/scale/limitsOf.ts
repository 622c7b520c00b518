/** The limits that a build without a change is held against: the same files looked at, or read and hashed, by a bare program. */
import { closeSync, openSync, rmSync, writeSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { type ChildRun, runChild } from "./child/runChild.ts"
import { filesBelow } from "./filesBelow.ts"

export interface Limits {
  /** The status of every article's file. */
  readonly sources: () => Promise<ChildRun>
  /** The status of every article's file and every published file. */
  readonly stat: () => Promise<ChildRun>
  /** All of them read and hashed. */
  readonly hash: () => Promise<ChildRun>
  /** Every published file written once more, by cp: the least that a first build can take. */
  readonly copy: () => Promise<ChildRun>
}

/** Of a site as it is now. */
export const limitsOf = (folder: string): Limits => {
  const sources = writeList(`${folder}-sources.txt`, join(folder, "articles"))
  const all = writeList(`${folder}-all.txt`, join(folder, "articles"), join(folder, "public"))
  return {
    sources: () => limit("stat", sources),
    stat: () => limit("stat", all),
    hash: () => limit("hash", all),
    copy: async () => {
      const copied = `${folder}-copied`
      const run = await runChild({ program: "cp", args: ["-r", join(folder, "public"), copied] })
      rmSync(copied, { recursive: true })
      return run
    }
  }
}

const program = fileURLToPath(new URL("child/limit.mjs", import.meta.url))

const limit = (what: "stat" | "hash", list: string): Promise<ChildRun> =>
  runChild({ program: process.execPath, args: [program, what, list] })

const writeList = (list: string, ...folders: ReadonlyArray<string>): string => {
  const file = openSync(list, "w")
  for (const folder of folders) for (const path of filesBelow(folder)) writeSync(file, `${path}\n`)
  closeSync(file)
  return list
}
