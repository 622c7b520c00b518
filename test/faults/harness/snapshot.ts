/** All files of a folder by path, with the digest of their bytes; and which of their references lead nowhere. */
import { hash } from "node:crypto"
import { readdirSync, readFileSync, readlinkSync } from "node:fs"
import { join } from "node:path"
import { referencesOf, type Served } from "./references.ts"

/** The digest of each file, by its path below the root. A link's is its target, a folder has none. */
export type Snapshot = ReadonlyMap<string, string>

export interface SnapshotOptions {
  /** Names of folders that are left out, wherever they are. */
  readonly without?: ReadonlyArray<string>
}

export const snapshotOf = (root: string, options: SnapshotOptions = {}): Snapshot => {
  const files = new Map<string, string>()
  walk(root, "", options, (path) => {
    files.set(path, digestOf(join(root, path)))
  })
  return files
}

const digestOf = (file: string): string => {
  try {
    return hash("sha256", readFileSync(file))
  } catch (error) {
    return `unreadable: ${(error as NodeJS.ErrnoException).code}`
  }
}

const walk = (root: string, below: string, options: SnapshotOptions, visit: (path: string) => void): void => {
  for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`
    if (options.without?.includes(entry.name) === true) continue
    if (entry.isDirectory()) walk(root, path, options, visit)
    else if (entry.isSymbolicLink()) visit(`${path} -> ${readlinkSync(join(root, path))}`)
    else visit(path)
  }
}

/** "FILE -> TARGET" for each reference of a published file to one that is not there. */
export const danglingIn = (root: string, files: Snapshot, served: Served): ReadonlyArray<string> =>
  [...files].flatMap(([path, digest]) =>
    path.startsWith(`${served.folder}/`)
      ? referencesOf(path, digest, () => readFileSync(join(root, path), "utf8"), served)
          .filter((target) => !files.has(target))
          .map((target) => `${path} -> ${target}`)
      : []
  )
