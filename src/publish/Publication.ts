/**
 * What can be done with a directory that is published: looking, staging new
 * files aside, and one commit of all changes. Only the contract; `Directory`
 * opens one, `disk/` and `memory/` are the two ways it is done.
 */
import type { Effect } from "effect"
import type { PublishError } from "../model/errors.ts"

/** By what a published file is known to be unchanged without reading it. */
export interface Stamp {
  /** In bytes. */
  readonly size: number
  readonly mtimeMs: number
  readonly ino: number
}

/** What stands at a path. Only a file was ever published; a link is not followed. */
export interface Found extends Stamp {
  readonly type: "file" | "folder" | "link" | "other" | "unreadable"
}

/** A file that waits in the staging folder. Plain data: it may be kept anywhere until the commit of the same run. */
export interface Staged {
  /** Relative to the staging folder of this publication. */
  readonly name: string
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  readonly sha256: string
  /** In bytes. */
  readonly size: number
  /** The stamp that it has once it is published, because a rename keeps it; see `Committed.copied`. */
  readonly stamp: Stamp
}

export type Kind = "output" | "page" | "ledger" | "manifest"

/** One step of a commit. */
export interface Change {
  readonly kind: Kind
  /** Forward slashes. Output and manifest: relative to the output directory. Page and ledger: to the project. */
  readonly path: string
  /** Puts run in ascending order and come first, deletions run in descending order after them. */
  readonly order: number
  /**
   * SHA-256 of what stands there now; null: nothing does. A page, and what is to be deleted, must have exactly this, or
   * it is left alone. Where nothing should be and something is, that is left alone too.
   */
  readonly before: string | null
  /** SHA-256 of the staged bytes; null: delete. */
  readonly after: string | null
  readonly staged: Staged | null
}

/** A file that the recovery of an unfinished commit settled. */
export interface Recovered {
  readonly path: string
  readonly kind: Kind
  /** SHA-256 of what stands there now; null: nothing does. */
  readonly after: string | null
}

export interface Recovery {
  /** `pending`: there is an unfinished commit, and the directory was opened for reading only. */
  readonly state: "none" | "forward" | "back" | "pending"
  /** Read from disk as it is iterated, so that a million changes take no memory; valid until the scope ends. */
  readonly changes: Iterable<Recovered>
  /** What somebody else changed after the unfinished commit; it was left as it is. */
  readonly left: ReadonlyArray<Pick<Change, "kind" | "path">>
}

/** A file that was copied into place, because it lies on another file system than the staging folder. */
export interface Copied {
  readonly kind: Kind
  readonly path: string
  readonly stamp: Stamp
}

export interface Committed {
  /** The files whose stamp is not that of their `Staged`; every other file has that one. */
  readonly copied: ReadonlyArray<Copied>
  /** What changed meanwhile, or where a link or folder stands: left as it is. */
  readonly left: ReadonlyArray<Pick<Change, "kind" | "path">>
}

/** Where other threads of this process may stage files, as `stage` does. */
export interface Aside {
  /** Absolute path of the staging folder. */
  readonly folder: string
  /** Absolute path of the output directory. */
  readonly out: string
  /** To be told how many files were staged under the paths that they go to; null where it is not known, or one may not be whole. */
  readonly staged: (count: number | null) => void
}

export interface Publication {
  /** What an unfinished commit of an earlier run became. */
  readonly recovered: Recovery
  /** Whether nobody else reads or changes what is published, so that it needs no looking at. */
  readonly isPrivate: boolean
  /** What stands at a path of the output directory; null where nothing does. Synchronous: one lstat. */
  readonly stamp: (path: string) => Found | null
  /** The bytes of a file of the output directory; null where no file stands. Never read through a link. */
  readonly read: (path: string) => Effect.Effect<Uint8Array | null, PublishError>
  /** SHA-256 of a file of the output directory, of any size; null where no file stands. Never read through a link. */
  readonly digest: (path: string) => Effect.Effect<string | null, PublishError>
  /**
   * Writes bytes aside. With `path`, where in the output directory they will go, a folder that is wholly new is moved
   * into place by one rename. Opened for reading only, it tells the digest and writes nothing.
   */
  readonly stage: (bytes: Uint8Array | string, path?: string) => Effect.Effect<Staged, PublishError>
  /** Writes text or bytes aside as they are made; bytes may be overwritten once the next ones are asked for. */
  readonly stageStream: (chunks: Iterable<string | Uint8Array>, path?: string) => Effect.Effect<Staged, PublishError>
  /** Null where other threads can stage nothing. */
  readonly aside: Effect.Effect<Aside | null, PublishError>
  /**
   * Makes all changes, or none of them if one fails. An array is put in order; any other iterable must already be in
   * the order that `Change.order` describes, and is iterated once. What was staged and is not part of it is gone after it.
   */
  readonly commit: (changes: Iterable<Change>) => Effect.Effect<Committed, PublishError>
}

/** The recovery of a directory in which no commit was broken off. */
export const nothingToRecover: Recovery = { state: "none", changes: [], left: [] }

export interface OpenOptions {
  /** Absolute path of the project. */
  readonly root: string
  /** Absolute path of the output directory. */
  readonly out: string
  /** False: nothing is written or recovered. True: the caller holds the lock. */
  readonly write: boolean
  /** Run just before a commit changes anything, for example to make sure that the lock is still held. */
  readonly check?: Effect.Effect<void, PublishError>
}
