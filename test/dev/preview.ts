/** A preview of a throw-away project, while the project is written to. */
import { request } from "node:http"
import { join } from "node:path"
import { Effect } from "effect"
import { findConfig } from "../../src/config/loadConfig.ts"
import { openWorkbench, type Workbench } from "../../src/dev/build/Workbench.ts"
import { serveDev } from "../../src/dev/server/serveDev.ts"
import { keepBuilding } from "../../src/dev/watch/keepBuilding.ts"
import { nodeLayer } from "../../src/run/nodeLayer.ts"
import { makeProject } from "../cli/project.ts"

export const article = (title: string): string =>
  `---\ntitle: ${title}\ndate: 2026-03-01T09:30:00Z\n---\nThe ships came in, one after the other.\n`

interface Got {
  readonly status: number
  readonly type: string
  readonly text: string
}

export const get = (url: string, headers: Readonly<Record<string, string>> = {}): Promise<Got> =>
  new Promise((resolve, reject) => {
    request(url.replace("localhost", "127.0.0.1"), { headers }, (answer) => {
      let text = ""
      answer.setEncoding("utf8").on("data", (part: string) => (text += part))
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, type: answer.headers["content-type"] ?? "", text })
      )
    })
      .on("error", reject)
      .end()
  })

export const withPreview = (
  files: Readonly<Record<string, string>>,
  use: (project: ReturnType<typeof makeProject>, bench: Workbench, url: string) => Promise<void>
): Promise<void> => {
  const project = makeProject(files)
  return Effect.runPromise(
    Effect.scoped(
      Effect.gen(function* () {
        const config = yield* findConfig(project.root, null)
        const bench = yield* openWorkbench({ config, out: join(project.root, "public"), jobs: 1 })
        const url = yield* serveDev(bench, { port: 0 })
        yield* keepBuilding(bench, () => undefined)
        yield* bench.rebuild
        yield* Effect.promise(() => use(project, bench, url))
      })
    ).pipe(Effect.provide(nodeLayer))
  )
}

/** Waits until what the preview shows is as wished; the test's own limit ends a vain wait. */
export const until = async (isDone: () => Promise<boolean>): Promise<void> => {
  while (!(await isDone())) await new Promise((resolve) => setTimeout(resolve, 15))
}
