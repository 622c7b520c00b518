/** `fanfare build` as a user runs it: the bundled command line, in the folder of the site. */
import { fileURLToPath } from "node:url"
import { type ChildRun, type Command, runChild } from "./child/runChild.ts"

const commandLine = fileURLToPath(new URL("../../dist/bin.js", import.meta.url))

/** Of a site below an example's address, which CI refuses without `--allow-url`. */
export const buildCommand = (folder: string): Command => ({
  program: process.execPath,
  args: [commandLine, "build", "--allow-url"],
  cwd: folder
})

export const buildSite = (folder: string): Promise<ChildRun> => runChild(buildCommand(folder))

/** Measured from inside: memory, bytes written and CPU time too. */
export const probeBuild = (folder: string): Promise<ChildRun> => runChild({ ...buildCommand(folder), probe: true })
