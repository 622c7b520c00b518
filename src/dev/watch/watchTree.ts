/**
 * Tells that something below a folder changed, by the system's own notices: one
 * watcher for each folder, so that a file which an editor replaces is seen, and
 * a folder of packages is not walked. What changed is not said: the build finds
 * out by itself.
 */
import { type FSWatcher, readdirSync, statSync, watch } from "node:fs"
import { join } from "node:path"
import { Effect, Result, type Scope } from "effect"

export interface TreeToWatch {
  /** Absolute path. */
  readonly root: string
  /** Absolute path of a folder below it that is left out. */
  readonly except: string
  readonly onChange: () => void
  /** The system gives no more watchers: what changes below that folder is not seen. */
  readonly onRefused: (folder: string) => void
}

/** Until the scope ends. Folders that come later are watched too. */
export const watchTree = ({
  root,
  except,
  onChange,
  onRefused
}: TreeToWatch): Effect.Effect<void, never, Scope.Scope> => {
  const watchers = new Map<string, FSWatcher>()
  const forget = (folder: string): void => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  const add = (folder: string): void => {
    if (watchers.has(folder) || folder === except) return
    const started = Result.try(() =>
      watch(folder, (event) => {
        if (event === "rename") look(folder)
        onChange()
      })
    )
    if (Result.isFailure(started)) {
      if (isFolder(folder)) onRefused(folder)
      return
    }
    watchers.set(
      folder,
      started.success.on("error", () => forget(folder))
    )
    look(folder)
  }
  /** Folders that came, and those that went. */
  const look = (folder: string): void => {
    for (const known of watchers.keys()) if (known.startsWith(folder) && !isFolder(known)) forget(known)
    const entries = Result.try(() => readdirSync(folder, { withFileTypes: true }))
    if (Result.isFailure(entries)) return
    for (const entry of entries.success) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue
      const path = join(folder, entry.name)
      if (entry.isDirectory() || (entry.isSymbolicLink() && isFolder(path))) add(path)
    }
  }
  return Effect.asVoid(
    Effect.acquireRelease(
      Effect.sync(() => add(root)),
      () =>
        Effect.sync(() => {
          for (const folder of watchers.keys()) forget(folder)
        })
    )
  )
}

const isFolder = (path: string): boolean =>
  Result.getOrElse(
    Result.try(() => statSync(path).isDirectory()),
    () => false
  )
