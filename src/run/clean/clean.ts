/**
 * Takes everything back that fanfare wrote: files of the output directory,
 * pieces in pages, `.fanfare/`. What somebody changed since stays, and so does
 * the ledger: with it no item comes back as new.
 */
import { existsSync } from "node:fs"
import { join, relative, sep } from "node:path"
import { Effect, type Path, type Scope } from "effect"
import { ledgerName } from "../../articles/identity/ledgerFile.ts"
import { ConfigError, type FanfareError, type PublishError } from "../../model/errors.ts"
import type { Settings } from "../../model/settings/Settings.ts"
import { Directory } from "../../publish/Directory.ts"
import { stateFolder } from "../../publish/files/stateFolder.ts"
import { holdLock } from "../../publish/lock.ts"
import type { Change } from "../../publish/Publication.ts"
import { Store } from "../../store/Store.ts"
import { StoreError } from "../../store/StoreError.ts"
import { outFault } from "../guards.ts"
import { reconcile } from "../reconcile.ts"
import type { Cleaned, KeptFile } from "./Cleaned.ts"
import { outputDeletions } from "./outputDeletions.ts"
import { pageChanges } from "./pageChanges.ts"
import { removeEmptyFolder, removeState, stateEntries } from "./stateEntries.ts"

export interface CleanOptions {
  /** Absolute path of the project. */
  readonly root: string
  /** Absolute path of the output directory. */
  readonly out: string
  /** Null where the config cannot be read. */
  readonly settings: Settings | null
  /** False for `--dry-run`. */
  readonly write: boolean
  /** Seconds to wait for another run of the same project. */
  readonly wait: number
}

/** All of it, or nothing: one commit, which a killed run leaves for the next one to finish. */
export const clean = Effect.fn("clean")(function* (
  options: CleanOptions
): Effect.fn.Return<Cleaned, FanfareError, Store | Directory | Path.Path> {
  const { root, out, settings, write } = options
  const fault = settings === null ? nestedFault(root, out) : outFault(settings, out)
  if (fault !== null) return yield* fault
  const cleaned = yield* Effect.scoped(locked(options))
  if (write) {
    if (cleaned.deleted.length > 0) yield* removeEmptyFolder(out)
    yield* removeEmptyFolder(stateFolder(root))
  }
  return cleaned
})

/** Without a config nothing is known of the folders that are read; the project itself is never an output directory. */
const nestedFault = (root: string, out: string): ConfigError | null =>
  /^(?:|\.\.(?:\/\.\.)*)$/.test(relative(root, out).split(sep).join("/"))
    ? new ConfigError({
        detail: "The output directory is the project itself, or holds it; nothing was deleted.",
        hint: "Name the directory that `fanfare build` wrote to with --out.",
        findings: []
      })
    : null

const locked = Effect.fnUntraced(function* (options: CleanOptions) {
  const { root, wait, write } = options
  const { isShared } = yield* Directory
  const held = write && isShared ? yield* holdLock({ root, wait }) : null
  const attempt = (anew: boolean) => Effect.scoped(once(options, held?.check ?? Effect.void, anew))
  // A damaged index knows nothing; then the manifest tells.
  return yield* attempt(false).pipe(
    Effect.catchDefect((defect) => (defect instanceof StoreError ? attempt(true) : Effect.die(defect)))
  )
})

const once = Effect.fnUntraced(function* (
  { root, out, settings, write }: CleanOptions,
  check: Effect.Effect<void, PublishError>,
  anew: boolean
): Effect.fn.Return<Cleaned, FanfareError, Store | Directory | Path.Path | Scope.Scope> {
  const publication = yield* (yield* Directory).open({ root, out, write, check })
  // A copy, or one in memory: the index itself goes with the rest.
  const { index } = yield* (yield* Store).open({ root, write: false, anew })
  reconcile(index, publication.recovered)
  const output = yield* outputDeletions(index, publication, out)
  const pages = yield* pageChanges({ root, settings, index, publication })
  const state = yield* stateEntries(root)
  const planned: ReadonlyArray<Change> = [...pages.changes, ...output.changes]
  const left = write ? (yield* publication.commit([...planned])).left : []
  const isLeft = ({ kind, path }: Change): boolean => left.some((one) => one.kind === kind && one.path === path)
  const done = planned.filter((change) => !isLeft(change))
  if (write) yield* removeState(root, state.own)
  const kept: ReadonlyArray<KeptFile> = [
    ...output.kept,
    ...pages.kept,
    ...planned.filter(isLeft).map(({ kind, path }) => ({
      path,
      kind: kind === "page" ? ("page" as const) : ("output" as const),
      why: "changed" as const
    })),
    ...state.foreign.map((name) => ({ path: `.fanfare/${name}`, kind: "state" as const, why: "foreign" as const }))
  ]
  return {
    deleted: pathsOf(done.filter(({ kind }) => kind !== "page")),
    restored: pathsOf(done.filter(({ kind }) => kind === "page")),
    guessed: pages.guessed.toSorted(),
    state: state.own,
    kept,
    knownBy: output.knownBy,
    hasLedger: existsSync(join(root, ledgerName))
  }
})

const pathsOf = (changes: ReadonlyArray<Change>): ReadonlyArray<string> => changes.map(({ path }) => path).toSorted()
