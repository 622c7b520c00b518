/** A project in a temporary folder that is built in this process, at one moment, with file operations that a test may watch. */
import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { ConfigProvider, Effect } from "effect"
import { build, type BuildEffectOptions, nodeLayer } from "../../src/api/effect.ts"
import type { BuildReport } from "../../src/api/index.ts"
import { FileOperations } from "../../src/publish/files/FileOperations.ts"
import { nodeFileOperations } from "../../src/publish/files/nodeFileOperations.ts"
import { project, snapshot, type Tree, write } from "../publish/site.ts"

/** 2026-05-28T20:26:40Z */
const moment = "1780000000"

export interface BuiltProject {
  readonly root: string
  readonly write: (tree: Tree) => void
  readonly read: (path: string) => string
  readonly remove: (...paths: ReadonlyArray<string>) => void
  readonly has: (path: string) => boolean
  /** What is published, by the path in the output directory. */
  readonly published: () => Tree
  readonly build: (how?: BuildEffectOptions & { readonly ops?: FileOperations }) => Promise<BuildReport>
}

/** Without pictures, unless `tree` has a config of its own. */
export const builtProject = (tree: Tree): BuiltProject => {
  const root = project({ "fanfare.config.yaml": config(), ...tree })
  return {
    root,
    write: (files) => write(root, files),
    read: (path) => readFileSync(join(root, path), "utf8"),
    remove: (...paths) => {
      for (const path of paths) rmSync(join(root, path), { recursive: true })
    },
    has: (path) => existsSync(join(root, path)),
    published: () => snapshot(join(root, "public")),
    build: ({ ops = nodeFileOperations, ...how } = {}) =>
      Effect.runPromise(
        build({ root }, how).pipe(
          Effect.provideService(FileOperations, ops),
          Effect.provideService(
            ConfigProvider.ConfigProvider,
            ConfigProvider.fromUnknown({ SOURCE_DATE_EPOCH: moment })
          ),
          Effect.provide(nodeLayer)
        )
      )
  }
}

export const config = (more = ""): string =>
  `site: { url: https://news.example.org/, title: Example News, timeZone: UTC }\ncards: false\n${more}`

/** An article, complete; `more`: further lines of its front matter, in place of those of the same name. */
export const article = (
  title: string,
  more: Readonly<Record<string, string>> = {},
  words = `Words of ${title}.`
): string =>
  `---\n${Object.entries({
    title,
    date: "2026-05-01",
    author: "Ann",
    description: `About ${title}.`,
    lang: "en",
    ...more
  })
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n")}\n---\n${words}\n`
