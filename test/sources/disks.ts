/** Disks that count what is read, or that cannot read some files. */
import { Result } from "effect"
import type { Disk, ReadFailure } from "../../src/sources/disk.ts"

export interface CountedReads {
  readonly disk: (disk: Disk) => Disk
  /** Every file whose bytes were read, in order. */
  readonly paths: Array<string>
}

export const countReads = (): CountedReads => {
  const paths: Array<string> = []
  return {
    paths,
    disk: (disk) => ({
      ...disk,
      read: (path, largest) => {
        paths.push(path)
        return disk.read(path, largest)
      },
      open: (path) => {
        paths.push(path)
        return disk.open(path)
      },
      unchanged: (dependency) => {
        const now = disk.unchanged(dependency)
        // The same object is given where the stamp alone was looked at.
        if (now !== dependency) paths.push(dependency.path)
        return now
      }
    })
  }
}

/** As a disk whose files lost their rights, or sit on bad blocks. */
export const unreadable =
  (paths: ReadonlyArray<string>, failure: ReadFailure = "EACCES") =>
  (disk: Disk): Disk => ({
    ...disk,
    list: (folder) => (paths.includes(folder) ? Result.fail(failure) : disk.list(folder)),
    read: (path, largest) => (paths.includes(path) ? Result.fail(failure) : disk.read(path, largest)),
    open: (path) => {
      if (!paths.includes(path)) return disk.open(path)
      throw Object.assign(new Error("EIO: i/o error, open"), { code: "EIO", syscall: "open" })
    },
    unchanged: (dependency) => (paths.includes(dependency.path) ? null : disk.unchanged(dependency))
  })

/** Files that changed within some milliseconds may change again within one tick: until then only their bytes tell. */
export const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 90))
