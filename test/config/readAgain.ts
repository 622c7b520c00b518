/**
 * Reads configs in code again and again in one process of Node, as a program
 * with `createFanfare` does; the modules of a test run are not Node's own.
 * From standard input: for each project the files to write before each reading.
 * To standard output: for each project the titles, or what cannot be read.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect, Result } from "effect"
import { loadConfig } from "../../src/config/loadConfig.ts"

type Files = Readonly<Record<string, string>>

const read = (root: string): Promise<string> =>
  Effect.runPromise(
    loadConfig(root, null).pipe(
      Effect.result,
      Effect.map((read) =>
        Result.isSuccess(read)
          ? read.success.site.title
          : `error: ${read.failure.detail.replace(/(?<=cannot be run).*/s, "").replace(/(?<=\.mjs)(?::\d+)+/, "")}`
      ),
      Effect.provide(NodeServices.layer)
    )
  )

const projects = (JSON.parse(readFileSync(0, "utf8")) as ReadonlyArray<ReadonlyArray<Files>>).map((steps) => ({
  root: mkdtempSync(join(tmpdir(), "fanfare-config-")),
  steps,
  titles: [] as Array<string>
}))

/** All projects at once, step by step. */
for (let step = 0; projects.some(({ steps }) => step < steps.length); step += 1)
  await Promise.all(
    projects.map(async ({ root, steps, titles }) => {
      const files = steps[step]
      if (files === undefined) return
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), { recursive: true })
        writeFileSync(join(root, path), text)
      }
      titles.push(await read(root))
    })
  )
for (const { root } of projects) rmSync(root, { recursive: true })
process.stdout.write(JSON.stringify(projects.map(({ titles }) => titles)))
