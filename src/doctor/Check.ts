/** A check of `fanfare doctor`: a name that stays, what it looks at, and a pure function from facts to a verdict. */

export type Group = "setup" | "output" | "live"

/** `skipped`: it could not be made, and `found` says why. */
export type Status = "ok" | "warn" | "fail" | "skipped"

export interface Verdict {
  readonly status: Status
  /** One line of what was found; for `skipped`, why nothing was looked at. */
  readonly found: string
  /** The line that mends it: a command, or a line of a config; null where nothing is to be done. */
  readonly fix: string | null
}

export interface Check<Of> {
  /** For scripts; in lower case, with hyphens. */
  readonly name: string
  readonly group: Group
  /** What it looks at, for people: the docs list it. */
  readonly about: string
  readonly look: (facts: Of) => Verdict
}

export const ok = (found: string): Verdict => ({ status: "ok", found, fix: null })
export const warn = (found: string, fix: string): Verdict => ({ status: "warn", found, fix })
export const fail = (found: string, fix: string): Verdict => ({ status: "fail", found, fix })
export const skipped = (why: string): Verdict => ({ status: "skipped", found: why, fix: null })
