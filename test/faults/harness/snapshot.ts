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

/** Pieces of an article that only its page, and what stands beside that, leads to. */
export const piece = /\/(?:oembed\.json|comments\.xml)$/

/**
 * "FILE -> TARGET" for each reference of a published file to one that is not there. With `isKnown` only of files that
 * somebody can reach who begins with a file that is known: new pages and new feeds refer to each other, so that one of
 * them must be there first, and it misleads nobody before anything else leads to it.
 */
export const danglingIn = (
  root: string,
  files: Snapshot,
  served: Served,
  isKnown: (path: string) => boolean = () => true
): ReadonlyArray<string> => {
  const dangling: Array<string> = []
  const reached = new Set([...files.keys()].filter((path) => path.startsWith(`${served.folder}/`) && isKnown(path)))
  for (const path of reached) {
    const targets = referencesOf(path, files.get(path) ?? "", () => readFileSync(join(root, path), "utf8"), served)
    for (const target of targets) {
      if (files.has(target)) reached.add(target)
      else dangling.push(`${path} -> ${target}`)
    }
  }
  return dangling
}
