/** A small project whose site is published, changed, and looked at from outside, for the tests of publishing. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { Effect, type Exit } from "effect"
import { sha256 } from "../../src/model/Digest.ts"
import type { PublishError } from "../../src/model/errors.ts"
import { Directory } from "../../src/publish/Directory.ts"
import { FileOperations } from "../../src/publish/files/FileOperations.ts"
import { nodeFileOperations } from "../../src/publish/files/nodeFileOperations.ts"
import type { Change, Committed, Kind, Publication } from "../../src/publish/Publication.ts"

/** Path to content. */
export type Tree = Readonly<Record<string, string>>

const base = existsSync("/dev/shm") ? "/dev/shm" : tmpdir()

const made: Array<string> = []

/** Removes all folders made so far; to be called after the tests of a file. */
export const removeFolders = (): void => {
  for (const folder of made.splice(0)) remove(folder)
}

const remove = (folder: string): void => {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // For example a mount point.
  }
}

/** So many are needed at once by no test. */
const most = 1000

/** An empty folder, removed some time after its test. */
export const emptyFolder = (parent = base): string => {
  const folder = mkdtempSync(join(parent, "fanfare-publish-"))
  made.push(folder)
  if (made.length > most) remove(made.shift() as string)
  return folder
}

export const write = (folder: string, tree: Tree): void => {
  for (const [path, content] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** A project with these files. */
export const project = (tree: Tree = {}): string => {
  const root = emptyFolder()
  write(root, tree)
  return root
}

/** All that is in a folder, empty folders and links too, except `.fanfare`. */
export const snapshot = (folder: string, below = ""): Tree =>
  Object.fromEntries(
    readdirSync(join(folder, below)).flatMap((name): ReadonlyArray<readonly [string, string]> => {
      const path = below === "" ? name : `${below}/${name}`
      const found = lstatSync(join(folder, path))
      if (path === ".fanfare") return []
      if (found.isSymbolicLink()) return [[path, `-> ${readlinkSync(join(folder, path))}`]]
      if (!found.isDirectory()) return [[path, readFileSync(join(folder, path), "utf8")]]
      const inside = Object.entries(snapshot(folder, path))
      return inside.length === 0 ? [[`${path}/`, ""]] : inside
    })
  )

/** What is in `.fanfare`. */
export const state = (root: string): ReadonlyArray<string> =>
  existsSync(join(root, ".fanfare")) ? (readdirSync(join(root, ".fanfare"), { recursive: true }) as Array<string>) : []

const kindOf = (path: string): Kind =>
  path === "fanfare.ledger.jsonl"
    ? "ledger"
    : path === "public/fanfare.json"
      ? "manifest"
      : path.startsWith("public/")
        ? "output"
        : "page"

const orderOf = (path: string): number =>
  [
    /\.png$/,
    /oembed/,
    /articles\/[^/]+\/index/,
    /articles\//,
    /widgets\//,
    /(?:rss\.xml|feed\.json)$/,
    /^public\/index/,
    /^site\//,
    /ledger/,
    /fanfare\.json$/
  ].findIndex((form) => form.test(path))

const digestIn = (root: string, path: string): string | null =>
  existsSync(join(root, path)) ? sha256(readFileSync(join(root, path))) : null

/** The changes that make the named files of a project what they should be; null: gone. Paths are relative to the project. */
export const stageChanges = Effect.fnUntraced(function* (
  publication: Publication,
  root: string,
  wanted: Readonly<Record<string, string | null>>
) {
  const changes: Array<Change> = []
  for (const [path, content] of Object.entries(wanted)) {
    const kind = kindOf(path)
    const name = kind === "output" || kind === "manifest" ? path.slice("public/".length) : path
    const before = digestIn(root, path)
    const order = orderOf(path)
    if (content === null && before === null) continue
    if (content === null) changes.push({ kind, path: name, order, before, after: null, staged: null })
    else {
      const staged = yield* publication.stage(content, kind === "page" || kind === "ledger" ? undefined : name)
      if (staged.sha256 !== before) changes.push({ kind, path: name, order, before, after: staged.sha256, staged })
    }
  }
  return changes
})

export interface PublishOptions {
  readonly ops?: FileOperations
  readonly out?: string
  /** Called with everything staged, before the commit. */
  readonly meanwhile?: () => void
}

export interface Outcome extends Committed {
  readonly recovered: "none" | "forward" | "back" | "pending"
}

export const opened = <A, E>(
  root: string,
  use: (publication: Publication) => Effect.Effect<A, E>,
  {
    ops = nodeFileOperations,
    out = join(root, "public"),
    writes = true
  }: PublishOptions & { readonly writes?: boolean } = {}
): Effect.Effect<A, E | PublishError> =>
  Effect.gen(function* () {
    const directory = yield* Directory
    return yield* use(yield* directory.open({ root, out, write: writes }))
  }).pipe(Effect.scoped, Effect.provide(Directory.disk), Effect.provideService(FileOperations, ops))

/** Opens the directory, stages, and commits. */
export const publishing = (
  root: string,
  wanted: Readonly<Record<string, string | null>>,
  options: PublishOptions = {}
): Effect.Effect<Outcome, PublishError> =>
  opened(
    root,
    (publication) =>
      Effect.gen(function* () {
        const changes = yield* stageChanges(publication, root, wanted)
        options.meanwhile?.()
        return { ...(yield* publication.commit(changes)), recovered: publication.recovered.state }
      }),
    options
  )

export const publish = (
  root: string,
  wanted: Readonly<Record<string, string | null>>,
  options: PublishOptions = {}
): Promise<Outcome> => Effect.runPromise(publishing(root, wanted, options))

export const attemptTo = (
  root: string,
  wanted: Readonly<Record<string, string | null>>,
  options: PublishOptions = {}
): Promise<Exit.Exit<Outcome, PublishError>> => Effect.runPromiseExit(publishing(root, wanted, options))

/** The error that it fails with. */
export const refusal = (
  root: string,
  wanted: Readonly<Record<string, string | null>>,
  options: PublishOptions = {}
): Promise<PublishError> => Effect.runPromise(Effect.flip(publishing(root, wanted, options)))

/** What a recovery reports, and the state it reached. */
export const recoveryOf = (root: string, options: PublishOptions & { readonly writes?: boolean } = {}) =>
  Effect.runPromise(
    opened(root, ({ recovered }) => Effect.sync(() => ({ ...recovered, changes: [...recovered.changes] })), options)
  )
