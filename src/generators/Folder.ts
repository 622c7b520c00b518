/** The folder that is looked at: names and texts, nothing written, nothing run, and no file of more than a few megabytes read. */
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs"
import { join } from "node:path"
import { Result } from "effect"
import { decodeText } from "../markup/decodeText.ts"
import { compareText } from "../model/compareText.ts"

export interface Folder {
  /** Absolute path. */
  readonly root: string
  /** The text of a file with plain line ends; null for a missing file, or one that is not text. */
  readonly read: (path: string) => string | null
  /** The same as it stands there, for whoever changes it; without a byte order mark. */
  readonly raw: (path: string) => string | null
  /** The first characters of a file of any size; empty for a missing file. */
  readonly head: (path: string) => string
  readonly isFile: (path: string) => boolean
  readonly isFolder: (path: string) => boolean
  /** The names in a folder, sorted; folders end with a slash. Empty for a missing folder. */
  readonly names: (path?: string) => ReadonlyArray<string>
}

/** Bytes: exports and bundles may be larger, configs and pages are not. */
const largest = 8_000_000
const shortest = 64_000

export const openFolder = (root: string): Folder => {
  const info = (path: string) =>
    Result.getOrElse(
      Result.try(() => statSync(join(root, path))),
      () => undefined
    )
  const bytes = (path: string): Buffer | null => {
    const found = info(path)
    if (found === undefined || !found.isFile() || found.size > largest) return null
    return Result.getOrElse(
      Result.try((): Buffer | null => readFileSync(join(root, path))),
      () => null
    )
  }
  return {
    root,
    read: (path) => {
      const read = bytes(path)
      return read === null ? null : (decodeText(read) ?? null)
    },
    raw: (path) => {
      const read = bytes(path)
      if (read === null || decodeText(read) === undefined) return null
      return read.toString("utf8").replace(/^\uFEFF/, "")
    },
    head: (path) =>
      Result.getOrElse(
        Result.try(() => {
          const file = openSync(join(root, path), "r")
          try {
            const buffer = Buffer.alloc(shortest)
            return buffer.toString("utf8", 0, readSync(file, buffer, 0, shortest, 0))
          } finally {
            closeSync(file)
          }
        }),
        () => ""
      ),
    isFile: (path) => info(path)?.isFile() === true,
    isFolder: (path) => info(path)?.isDirectory() === true,
    names: (path = ".") =>
      Result.getOrElse(
        Result.try(() =>
          readdirSync(join(root, path), { withFileTypes: true })
            .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
            .toSorted(compareText)
        ),
        () => []
      )
  }
}
