/** The command line, run with every opened file of the project, and every module that is loaded, written down. */
import { existsSync, readFileSync, rmSync } from "node:fs"
import { pathToFileURL } from "node:url"
import type { TestProject } from "../project.ts"

const recorder = pathToFileURL("test/cli/tools/recordOpens.ts").href

export const opened = (project: TestProject, args: ReadonlyArray<string>) => {
  const log = `${project.root}.opens`
  rmSync(log, { force: true })
  const run = project.run(args, { NODE_OPTIONS: `--import=${recorder}`, OPENS_LOG: log })
  const lines = existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : []
  const inside = `${project.root}/`
  return {
    run,
    files: [...new Set(lines.filter((line) => line.startsWith(inside)).map((line) => line.slice(inside.length)))],
    // The bundle holds other packages: what few runs need lies in files of their own.
    modules: lines.filter((line) => /\/(?:node_modules|dist\/test\/(?:lazy|files))\//.test(line))
  }
}
