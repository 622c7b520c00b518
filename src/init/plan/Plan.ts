/** What `init` will write. Types only. */
import type { Finding } from "../../model/Finding.ts"

export interface FileChange {
  /** Relative to the folder, with forward slashes; `../` where the repository begins above it. */
  readonly path: string
  /** The text that stands there; null for a new file. */
  readonly before: string | null
  readonly after: string
  /** What changes, in a few words. */
  readonly what: string
}

export interface Plan {
  readonly changes: ReadonlyArray<FileChange>
  readonly findings: ReadonlyArray<Finding>
  /** Commands to run afterwards, each with what it does. */
  readonly next: ReadonlyArray<{ readonly command: string; readonly why: string }>
}
