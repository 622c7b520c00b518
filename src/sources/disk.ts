/**
 * The files of a project as sources see them: listed, stamped and read, never
 * written, but for pictures that come out of archives. What leads out of the project is not followed. Calls are
 * synchronous, because a run without any change asks for a hundred thousand
 * stamps and nothing else.
 */
import { createHash } from "node:crypto"
import { fstatSync, lstatSync, openSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs"
import { dirname, join, sep } from "node:path"
import { Result } from "effect"
import { fileParts } from "../media/fileParts.ts"
import { compareText } from "../model/compareText.ts"
import { sha256 } from "../model/Digest.ts"
import type { Dependency } from "../model/Dependency.ts"
import { codeOf } from "../model/systemReason.ts"
import { isKeptElsewhere, keepPicture, keptFolder, projectFile } from "../photos/keptPictures.ts"

/** Why a file could not be read; of one that is there and refuses, the system's code. */
export type ReadFailure = "absent" | "outside" | "folder" | "large" | SystemCode

/** For example `EACCES`. */
export type SystemCode = `E${string}`

export const isSystemCode = (failure: ReadFailure): failure is SystemCode => failure.startsWith("E")

export interface ReadFile {
  readonly bytes: Uint8Array
  readonly dependency: Dependency
}

export interface WeighedFile {
  readonly size: number
  readonly dependency: Dependency
}

export interface Disk {
  /** Absolute path of the project, without symbolic links. */
  readonly root: string
  /** Every file below a folder of the project, sorted; names that begin with a dot, and `node_modules`, are left out. */
  readonly list: (folder: string) => Result.Result<Listing, ReadFailure>
  /** Every folder that was listed, or looked for; one whose times are the same holds the same names. */
  readonly listed: () => ReadonlyArray<string>
  /** Size, times and inode of a file; empty where there is none. */
  readonly stamp: (path: string) => string
  /** The stamp of a file; empty if the file is missing, or changed so recently that its stamp proves nothing. */
  readonly settled: (path: string) => string
  /** Whether there is a file, readable or not. */
  readonly isThere: (path: string) => boolean
  /** `largest`: most bytes. */
  readonly read: (path: string, largest?: number) => Result.Result<ReadFile, ReadFailure>
  /** The digest of a file of any size, and its size in bytes, without holding it. */
  readonly weigh: (path: string) => Result.Result<WeighedFile, ReadFailure>
  /**
   * A file to be read a piece at a time; whoever opened it closes it. Its stamp is empty where it changed so recently
   * that the stamp says nothing. Throws the system's errors; what is not a file inside of the project is one too.
   */
  readonly open: (path: string) => { readonly handle: number; readonly stamp: string }
  /** A file that is not there is something to depend on too. */
  readonly absent: (path: string) => Dependency
  /** A file that is not used as it is: it is looked at again in every run. */
  readonly odd: (path: string) => Dependency
  /**
   * Keeps a picture that is not a file yet, in a run that writes nothing only as long as it lasts; `name` begins with its
   * digest. Gives the path by which it is read. Throws the system's errors.
   */
  readonly keep: (name: string, bytes: Uint8Array) => string
  /** The dependency as it stands now if the file is what it was; null where it changed. */
  readonly unchanged: (dependency: Dependency) => Dependency | null
}

export interface Listing {
  /** Relative to the project, with forward slashes. */
  readonly files: ReadonlyArray<string>
  /** Symbolic links that lead out of the project, or nowhere. */
  readonly outside: ReadonlyArray<string>
}

/** Milliseconds. A file that changed so recently may change again within one tick of its clock. */
export const racy = 60

export const openDisk = (root: string, { write }: { readonly write: boolean } = { write: true }): Disk => {
  const real = Result.getOrElse(
    Result.try(() => realpathSync(root)),
    () => root
  )
  const at = (path: string): string => projectFile(real, path)
  const isInside = (file: string): boolean =>
    file === real || file.startsWith(real + sep) || isKeptElsewhere(real, file)
  const folders = new Set<string>()
  /** Two sources look at one folder: articles, and the comments beside them. */
  const listings = new Map<string, ReturnType<Disk["list"]>>()
  const checkedFolders = new Map<string, boolean>()
  /** Whether the folder of a file is inside by its real path; asked once for each folder. */
  const leadsInside = (path: string): boolean => {
    const folder = path.slice(0, path.lastIndexOf("/") + 1)
    const known = checkedFolders.get(folder)
    if (known !== undefined) return known
    const target = Result.try(() => realpathSync(dirname(at(path))))
    const inside = Result.isSuccess(target) && isInside(target.success)
    checkedFolders.set(folder, inside)
    return inside
  }

  const stamp: Disk["stamp"] = (path) => {
    const info = statSync(at(path), { throwIfNoEntry: false })
    return info === undefined || !info.isFile() ? "" : stampOf(info)
  }

  const settled: Disk["settled"] = (path) => {
    const info = statSync(at(path), { throwIfNoEntry: false })
    return info === undefined || !info.isFile() ? "" : settledStamp(info)
  }

  const read: Disk["read"] = (path, largest = Number.POSITIVE_INFINITY) => {
    const file = at(path)
    try {
      const target = realpathSync(file)
      if (!isInside(target)) return Result.fail("outside")
      const before = statSync(target)
      if (before.isDirectory()) return Result.fail("folder")
      // Reading a pipe would wait for ever.
      if (!before.isFile()) return Result.fail("ENXIO")
      if (before.size > largest) return Result.fail("large")
      const bytes = readFileSync(target)
      // Nobody else writes what is kept by its digest.
      const stamp = path.startsWith(keptFolder) ? stampOf(before) : settledStamp(before)
      return Result.succeed({ bytes, dependency: { path, stamp, sha256: sha256(bytes) } })
    } catch (cause) {
      return Result.fail(failureOf(cause))
    }
  }

  const weigh: Disk["weigh"] = (path) => {
    try {
      const target = realpathSync(at(path))
      if (!isInside(target)) return Result.fail("outside")
      const before = statSync(target)
      if (before.isDirectory()) return Result.fail("folder")
      if (!before.isFile()) return Result.fail("ENXIO")
      const hash = createHash("sha256")
      for (const part of fileParts(target)) hash.update(part)
      const stamp = path.startsWith(keptFolder) ? stampOf(before) : settledStamp(before)
      return Result.succeed({ size: before.size, dependency: { path, stamp, sha256: hash.digest("hex") } })
    } catch (cause) {
      return Result.fail(failureOf(cause))
    }
  }

  const open: Disk["open"] = (path) => {
    const target = realpathSync(at(path))
    if (!isInside(target)) throw systemError("EACCES", `${path} leads out of the project`)
    if (statSync(target).isFile()) {
      const handle = openSync(target, "r")
      return { handle, stamp: settledStamp(fstatSync(handle)) }
    }
    throw systemError("EISDIR", `${path} is not a file`)
  }

  const unchanged: Disk["unchanged"] = (dependency) => {
    const now = tryStamp(stamp, dependency.path)
    if (now === null) return null
    if (dependency.sha256 === null) return now === "" ? dependency : null
    if (now !== "" && now === dependency.stamp) return leadsInside(dependency.path) ? dependency : null
    const again = weigh(dependency.path)
    return Result.isSuccess(again) && again.success.dependency.sha256 === dependency.sha256
      ? again.success.dependency
      : null
  }

  return {
    root: real,
    listed: () => [...folders],
    list: (folder) => {
      const listed = listings.get(folder) ?? listBelow(real, folder, isInside, folders)
      listings.set(folder, listed)
      return listed
    },
    stamp,
    settled,
    isThere: (path) => tryStamp(stamp, path) !== "",
    read,
    weigh,
    open,
    keep: (name, bytes) => keepPicture(real, name, bytes, write),
    absent: (path) => ({ path, stamp: "", sha256: null }),
    odd: (path) => ({ path, stamp: "", sha256: "odd" }),
    unchanged
  }
}

const systemError = (code: string, message: string): Error =>
  Object.assign(new Error(`${code}: ${message}`), { code, syscall: "open" })

type Stamped = { readonly size: number; readonly mtimeMs: number; readonly ctimeMs: number; readonly ino: number }

const settledStamp = (info: Stamped): string =>
  Date.now() - Math.max(info.mtimeMs, info.ctimeMs) < racy ? "" : stampOf(info)

const stampOf = ({ size, mtimeMs, ctimeMs, ino }: Stamped): string => `${size} ${mtimeMs} ${ctimeMs} ${ino}`

const tryStamp = (stamp: Disk["stamp"], path: string): string | null => {
  try {
    return stamp(path)
  } catch (cause) {
    return isAbsent(cause) ? "" : null
  }
}

const failureOf = (cause: unknown): ReadFailure => (isAbsent(cause) ? "absent" : systemCode(cause))

const systemCode = (cause: unknown): SystemCode => `E${(codeOf(cause) ?? "EIO").slice(1)}`

/** ENOTDIR: a part of the path is a file by now. */
const isAbsent = (cause: unknown): boolean =>
  typeof cause === "object" &&
  cause !== null &&
  "code" in cause &&
  (cause.code === "ENOENT" || cause.code === "ENOTDIR")

const listBelow = (
  root: string,
  folder: string,
  isInside: (file: string) => boolean,
  folders: Set<string>
): Result.Result<Listing, ReadFailure> => {
  const files: Array<string> = []
  const outside: Array<string> = []
  const seen = new Set<string>()
  const top = folder === "." ? "" : folder.replace(/^(?:\.\/)+|\/+$/g, "")
  const waiting = [top]
  folders.add(top)
  try {
    const target = Result.try(() => realpathSync(join(root, top)))
    // A link that leads nowhere: where it led to may come back.
    if (Result.isFailure(target) && lstatSync(join(root, top), { throwIfNoEntry: false })?.isSymbolicLink() === true)
      return Result.fail(systemCode(target.failure))
    if (!isInside(Result.getOrThrow(target))) return Result.fail("outside")
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      folders.add(next)
      for (const entry of readdirSync(join(root, next), { withFileTypes: true })) {
        if (entry.name.startsWith(".") || entry.name === "node_modules") continue
        const path = next === "" ? entry.name : `${next}/${entry.name}`
        if (entry.isFile()) files.push(path)
        else if (entry.isDirectory()) waiting.push(path)
        else if (entry.isSymbolicLink()) {
          const target = Result.try(() => realpathSync(join(root, path)))
          if (Result.isFailure(target) || !isInside(target.success)) outside.push(path)
          else if (!statSync(target.success).isDirectory()) files.push(path)
          else if (!seen.has(target.success)) {
            seen.add(target.success)
            waiting.push(path)
          }
        }
      }
    }
  } catch (cause) {
    return Result.fail(failureOf(cause))
  }
  return Result.succeed({ files: files.toSorted(compareText), outside: outside.toSorted(compareText) })
}
