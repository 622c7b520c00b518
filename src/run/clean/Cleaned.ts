/** What a clean did, or would do. Types only. */

/** Something of fanfare's that stays. */
export interface KeptFile {
  /** Of the output relative to the output directory, of a page and of `.fanfare/` to the project. */
  readonly path: string
  readonly kind: "output" | "page" | "state"
  /**
   * `changed`: somebody changed it since fanfare wrote it. `unknown`: it has the name of a file of fanfare's, and nothing
   * says who wrote it. `foreign`: fanfare did not make it.
   */
  readonly why: "changed" | "unknown" | "foreign"
}

export interface Cleaned {
  /** Relative to the output directory, sorted. */
  readonly deleted: ReadonlyArray<string>
  /** Pages of a site generator that fanfare's pieces were taken out of, relative to the project, sorted. */
  readonly restored: ReadonlyArray<string>
  /** Those of them of which nothing says what stood where the pieces were. */
  readonly guessed: ReadonlyArray<string>
  /** What went from `.fanfare/`, by its names there. */
  readonly state: ReadonlyArray<string>
  readonly kept: ReadonlyArray<KeptFile>
  /** What told which files are fanfare's. */
  readonly knownBy: "index" | "manifest" | "nothing"
  /** Whether there is a ledger, which always stays. */
  readonly hasLedger: boolean
}
