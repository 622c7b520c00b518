/** A run of a project on disk in this process, with a store or a directory of the test's own. */
import { join } from "node:path"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect, type Layer } from "effect"
import { findConfig, readConfig } from "../../src/config/loadConfig.ts"
import { Directory } from "../../src/publish/Directory.ts"
import { run } from "../../src/run/run.ts"
import { Store } from "../../src/store/Store.ts"

export interface Layers {
  readonly store?: Layer.Layer<Store>
  readonly directory?: Layer.Layer<Directory>
}

/** `root`: absolute path of the project. */
export const runProject = (root: string, { store = Store.sqlite, directory = Directory.disk }: Layers) =>
  Effect.runPromise(
    Effect.gen(function* () {
      const config = yield* findConfig(root, null)
      return yield* run(readConfig(config), {
        root,
        configName: "",
        isUrlFit: () => true,
        shown: "public",
        out: join(root, "public"),
        write: true,
        force: false,
        strict: false,
        acceptShrink: false,
        wait: 0,
        jobs: 1,
        asksConsumers: false,
        onEvent: () => undefined
      })
    }).pipe(Effect.scoped, Effect.result, Effect.provide([store, directory, NodeServices.layer]))
  )
