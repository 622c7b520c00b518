/** A project that is run in this process: with the store and the directory of users, or in memory, and with a clock of its own. */
import { mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { ConfigProvider, Effect, Layer, ManagedRuntime } from "effect"
import { findConfig, readConfig } from "../../src/config/loadConfig.ts"
import type { FanfareError } from "../../src/model/errors.ts"
import { Directory } from "../../src/publish/Directory.ts"
import type { Ran, RunOptions } from "../../src/run/RunOptions.ts"
import { run } from "../../src/run/run.ts"
import { runShard } from "../../src/run/shard/shardRun.ts"
import type { Shard } from "../../src/run/shard/shard.ts"
import type { Index } from "../../src/store/Index.ts"
import { Store } from "../../src/store/Store.ts"
import { plainSite, story } from "../cli/tools/stories.ts"
import { emptyFolder } from "../publish/site.ts"

export interface Asked extends Partial<RunOptions> {
  /** Seconds since 1970. */
  readonly epoch?: number
  /** In place of the store and the directory on disk. */
  readonly store?: Layer.Layer<Store>
  readonly directory?: Layer.Layer<Directory>
}

export interface Site {
  readonly root: string
  readonly write: (path: string, content: string | Uint8Array) => void
  readonly read: (path: string) => string
  readonly remove: (path: string) => void
  readonly rename: (from: string, to: string) => void
  readonly run: (asked?: Asked) => Promise<Ran>
  /** The error that a run ends with. */
  readonly fault: (asked?: Asked) => Promise<FanfareError>
  readonly shard: (shard: Shard, asked?: Asked) => Promise<Ran>
  /** What the index holds between runs; nothing may be written into it. */
  readonly look: <A>(work: (index: Index) => A) => Promise<A>
  /** Every file of the output directory by path. */
  readonly published: () => ReadonlyMap<string, string>
}

/** The moment of a run unless another one is asked for: 2026-05-28T20:26:40Z. */
export const epoch = 1_780_000_000

export type Files = Readonly<Record<string, string | Uint8Array>>

const settingsOf = (root: string) => Effect.flatMap(findConfig(root, null), readConfig)

const optionsOf = (root: string, asked: Asked): RunOptions => ({
  root,
  configName: "fanfare.config.yaml",
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
  onEvent: () => undefined,
  ...asked
})

const servicesOf = ({ store = Store.sqlite, directory = Directory.disk, epoch: moment = epoch }: Asked) =>
  Layer.mergeAll(
    NodeServices.layer,
    store,
    directory,
    ConfigProvider.layer(ConfigProvider.fromUnknown({ SOURCE_DATE_EPOCH: String(moment) }))
  )

/** A run of the project in a folder, in this process. */
export const runIn = (root: string, asked: Asked = {}) =>
  Effect.scoped(run(settingsOf(root), optionsOf(root, asked))).pipe(Effect.provide(servicesOf(asked)))

/** A project without cards, with these files besides its config. */
export const makeSite = (files: Files = {}, config = plainSite()): Site => {
  const root = realpathSync(emptyFolder())
  const at = (path: string): string => join(root, path)
  const write: Site["write"] = (path, content) => {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), content)
  }
  mkdirSync(at("articles"))
  for (const [path, content] of Object.entries({ "fanfare.config.yaml": config, ...files })) write(path, content)
  return {
    root,
    write,
    read: (path) => readFileSync(at(path), "utf8"),
    remove: (path) => rmSync(at(path), { recursive: true }),
    rename: (from, to) => renameSync(at(from), at(to)),
    run: (asked) => Effect.runPromise(runIn(root, asked)),
    fault: (asked) => Effect.runPromise(Effect.flip(runIn(root, asked))),
    shard: (shard, asked = {}) =>
      Effect.runPromise(
        Effect.scoped(runShard(settingsOf(root), optionsOf(root, asked), shard)).pipe(Effect.provide(servicesOf(asked)))
      ),
    look: async (work) => {
      const runtime = ManagedRuntime.make(Store.sqlite)
      return runtime.runPromise(
        Effect.flatMap(Store, (store) => store.open({ root, write: false })).pipe(
          Effect.map(({ index }) => work(index)),
          Effect.scoped
        )
      )
    },
    published: () => filesIn(at("public"))
  }
}

const filesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, "latin1")])
  )

/** `articles/s1.md` and so on, each with a day of its own. */
export const articles = (count: number, more = ""): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, number) => [`articles/s${number + 1}.md`, story(number + 1, more)])
  )

/** Codes with their files, in the order of the report. */
export const codesOf = ({ report }: Ran): ReadonlyArray<string> =>
  report.findings.map(({ code, file }) => (file === undefined ? code : `${code} ${file}`))
