/** What the bundle begins with: the command line, its threads and processes, and each door that package.json's `exports` names. */
import { readFileSync } from "node:fs"

export type Entries = Readonly<Record<string, string>>

export const commandEntries: Entries = {
  bin: "src/cli/bin.ts",
  cli: "src/cli/main.ts",
  worker: "src/cards/draw/worker.ts",
  lookThread: "src/run/look/lookThread.ts",
  readThread: "src/sources/files/readThread.ts",
  renderThread: "src/run/make/ahead/renderThread.ts",
  guardProcess: "src/guard/guardProcess.ts",
  guardThread: "src/cards/guard/guardThread.ts",
  parseThread: "src/sources/documents/parseThread.ts"
}

export interface Door {
  /** The file in `dist/` without its ending, for example `feeds`. */
  readonly name: string
  /** Its source, for example `src/api/feeds.ts`. */
  readonly source: string
  /** Where its declarations are shipped, for example `dist/types/src/api/feeds.d.ts`. */
  readonly types: string
  /** Whether it takes `effect` from the user's project; the others have their own. */
  readonly isForEffect: boolean
}

const places = /^\.\/dist\/(?<name>[\w-]+)\.js (?<types>\.\/dist\/(?<tree>types|effect-types)\/(?<source>.+))\.d\.ts$/

/** Each entry of `exports` that has types: `dist/NAME.js` is made from the file that its types are made from. */
export const doors = (): ReadonlyArray<Door> => {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>
  }
  return Object.values(exports).flatMap((one): ReadonlyArray<Door> => {
    if (typeof one === "string") return []
    const found = places.exec(`${one.default} ${one.types}`)?.groups
    if (found === undefined)
      throw new Error(`package.json exports ${one.default} in a way that the bundle does not know.`)
    const { name = "", source = "", types = "", tree } = found
    return [{ name, source: `${source}.ts`, types: `${types}.d.ts`, isForEffect: tree === "effect-types" }]
  })
}
