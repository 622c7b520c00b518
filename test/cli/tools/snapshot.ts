/** A folder as it stands, down to times and inodes: what a command that writes nothing must leave exactly as it was. */
import { createHash } from "node:crypto"
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs"
import { join } from "node:path"

/** Every file, folder and link below `folder` and itself, by path: kind, rights, inode, times, and what it holds. */
export const snapshot = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    ["", ...(readdirSync(folder, { recursive: true }) as ReadonlyArray<string>).toSorted()].map((path) => [
      path,
      described(join(folder, path))
    ])
  )

const described = (path: string): string => {
  const info = lstatSync(path, { bigint: true })
  const holds = info.isFile()
    ? createHash("sha256").update(readFileSync(path)).digest("hex")
    : info.isSymbolicLink()
      ? readlinkSync(path)
      : ""
  return [info.mode.toString(8), info.ino, info.mtimeNs, info.ctimeNs, holds].join(" ")
}

/** Files by path with what must not change where a file is not touched. */
export const touchedSince = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>
): ReadonlyArray<string> =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).toSorted()
