/**
 * The file operations that publishing is made of, as one object, so that a
 * test can let any of them fail. Synchronous: for 700,000 small files the
 * thread pool costs more than the work. Nothing here decides anything.
 */
import type { Stats } from "node:fs"
import { Context } from "effect"
import { nodeFileOperations } from "./nodeFileOperations.ts"

/** Every operation throws Node's system errors, with `code` and where it can `path`. */
export interface FileOperations {
  /** lstat: a link is not followed. Null where nothing is. */
  readonly look: (path: string) => Stats | null
  readonly realPath: (path: string) => string
  readonly readFile: (path: string) => Uint8Array
  /** What is in a folder, unsorted. A link is no folder. */
  readonly readFolder: (path: string) => ReadonlyArray<{ readonly name: string; readonly isFolder: boolean }>
  /** `r`: for reading, `wx+`: a new file, for reading too. */
  readonly open: (path: string, flags: "r" | "wx+") => number
  /** How many bytes were read; 0 at the end. */
  readonly read: (fd: number, into: Uint8Array, position: number) => number
  /** How many bytes were written; may be fewer than given. */
  readonly write: (fd: number, bytes: Uint8Array) => number
  readonly sync: (fd: number) => void
  readonly close: (fd: number) => void
  /** Makes a new file and writes it; EEXIST where one stands. */
  readonly writeNew: (path: string, content: Uint8Array | string) => void
  readonly makeFolder: (path: string, mode?: number) => void
  readonly rename: (from: string, to: string) => void
  readonly link: (from: string, to: string) => void
  /** Follows links; shares blocks where the file system can. EEXIST where a file stands. */
  readonly copyNew: (from: string, to: string) => void
  readonly unlink: (path: string) => void
  /** rmdir: only an empty folder. */
  readonly removeFolder: (path: string) => void
  readonly setMode: (path: string, mode: number) => void
  readonly touch: (path: string, seconds: number) => void
  /** Makes a file or folder durable without blocking the thread. */
  readonly syncLater: (path: string) => Promise<void>
  /** Makes all that was written to a folder's file system durable; false where the platform has no way to ask for that. */
  readonly syncFileSystem: (folder: string) => Promise<boolean>
}

export const FileOperations = Context.Reference<FileOperations>("fanfare/publish/FileOperations", {
  defaultValue: () => nodeFileOperations
})
