/** Values that know where they were written. */
import type { Place } from "../../model/Finding.ts"

/** What is wrong with a value, where, and how to fix it. */
export interface Problem {
  readonly place: Place
  readonly path: ReadonlyArray<PropertyKey>
  readonly message: string
  readonly fix: string
}

/** A value that knows where each part of it was written. */
export interface Located {
  readonly value: unknown
  /** Where the value at a path stands; the nearest parent that exists stands in for a missing one. */
  readonly place: (path: ReadonlyArray<PropertyKey>) => Place
  readonly problems: ReadonlyArray<Problem>
}
