/** A file that something was read from, with how it stood then. */
export interface Dependency {
  /** Relative to the project, with forward slashes. */
  readonly path: string
  /** Size, times and inode; empty where the file was not there, or changed so recently that only its bytes tell. */
  readonly stamp: string
  /** Digest of its bytes; null for a file that was not there. */
  readonly sha256: string | null
}
