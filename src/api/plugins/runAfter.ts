/**
 * Runs `fanfare build` when a generator has written its site: what every
 * plug-in does. A process of its own, so that the bytes and exit codes are those
 * of the command line, and that the generator loads nothing of fanfare: its
 * plug-ins can be required by CommonJS too.
 */
import { spawn } from "node:child_process"
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, resolve } from "node:path"
import type { PluginOptions } from "./PluginOptions.ts"

/** What is used of a generator's logger. */
export interface Log {
  readonly info: (line: string) => void
  readonly warn: (line: string) => void
}

/** A site that was written. */
export interface Site {
  /** Absolute path of the generator's project. */
  readonly root: string
  /** The folder that the generator wrote, relative to `root`. */
  readonly built: string
  readonly log: Log
}

/** The command of the package that this file is in. Loaders such as jiti, which generators read configs with, know no `import.meta.resolve`. */
const findCommand = async (): Promise<string> => {
  const manifest = createRequire(import.meta.url).resolve("fanfare/package.json")
  const { bin } = JSON.parse(await readFile(manifest, "utf8")) as { readonly bin: { readonly fanfare: string } }
  return resolve(dirname(manifest), bin.fanfare)
}

/** Exit codes for what is wrong with articles or their sources; what is right was published. */
const ofContent = [1, 3]

/** Rejects with what fanfare said where the generator's build has to fail. */
export const runAfter = async (site: Site, { config, out, strict, allowUrl }: PluginOptions = {}): Promise<void> => {
  const { code, said } = await run(site.root, [
    await findCommand(),
    "build",
    "--out",
    resolve(site.root, site.built, out ?? "."),
    ...(config === undefined ? [] : ["--config", resolve(site.root, config)]),
    ...(strict === true ? ["--strict"] : []),
    ...(allowUrl === true ? ["--allow-url"] : [])
  ])
  const isFine = code === 0
  if (!isFine && !(strict === false && ofContent.includes(code)))
    throw new Error(`fanfare ended with exit code ${code}.\n${said}`)
  for (const line of said.split("\n")) if (line.trim() !== "") site.log[isFine ? "info" : "warn"](line)
}

const run = (cwd: string, args: ReadonlyArray<string>): Promise<{ readonly code: number; readonly said: string }> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "pipe"] })
    let said = ""
    child.stderr.setEncoding("utf8").on("data", (piece: string) => (said += piece))
    child.on("error", fail)
    child.on("close", (code, signal) => {
      if (code === null) fail(new Error(`fanfare was stopped by ${signal}.\n${said}`))
      else done({ code, said: said.trimEnd() })
    })
  })
