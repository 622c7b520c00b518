/** The file operations by `node:fs`. */
import { execFile } from "node:child_process"
import * as fs from "node:fs"
import type { FileOperations } from "./Operations.ts"
import { codeOf } from "../../model/systemReason.ts"

export const nodeFileOperations: FileOperations = {
  look: (path) => {
    try {
      return fs.lstatSync(path, { throwIfNoEntry: false }) ?? null
    } catch (error) {
      if (codeOf(error) === "ENOTDIR") return null
      throw error
    }
  },
  realPath: (path) => fs.realpathSync.native(path),
  readFile: (path) => fs.readFileSync(path),
  readFolder: (path) =>
    fs.readdirSync(path, { withFileTypes: true }).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() })),
  open: (path, flags) => fs.openSync(path, flags),
  read: (fd, into, position) => fs.readSync(fd, into, 0, into.length, position),
  write: (fd, bytes) => fs.writeSync(fd, bytes),
  sync: (fd) => fs.fsyncSync(fd),
  close: (fd) => fs.closeSync(fd),
  writeNew: (path, content) => fs.writeFileSync(path, content, { flag: "wx" }),
  makeFolder: (path, mode) => {
    fs.mkdirSync(path, mode)
  },
  rename: (from, to) => fs.renameSync(from, to),
  link: (from, to) => fs.linkSync(from, to),
  copyNew: (from, to) => fs.copyFileSync(from, to, fs.constants.COPYFILE_FICLONE | fs.constants.COPYFILE_EXCL),
  unlink: (path) => fs.unlinkSync(path),
  removeFolder: (path) => fs.rmdirSync(path),
  setMode: (path, mode) => fs.chmodSync(path, mode),
  touch: (path, seconds) => fs.utimesSync(path, seconds, seconds),
  syncLater: async (path) => {
    const handle = await fs.promises.open(path, "r")
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
  // syncfs(2) has no binding in Node; GNU coreutils has had `sync -f` since 8.24.
  syncFileSystem: (folder) =>
    new Promise((resolve) => {
      if (process.platform !== "linux") return resolve(false)
      execFile("sync", ["-f", folder], (error) => resolve(error === null))
    })
}
