/** Bytes that are kept between runs by a key, because they cost time to make. */
import type { Effect } from "effect"

export interface Blobs {
  /** Null where there are none, or where they are damaged. */
  readonly get: (key: string) => Effect.Effect<Uint8Array | null>
  /** Keeps bytes; one that cannot be kept is counted in `failures`, and nothing fails. */
  readonly put: (key: string, bytes: Uint8Array) => Effect.Effect<void>
  /** Why bytes could not be kept, the first reason; null where all were. */
  readonly failure: () => string | null
  /** How many entries were found damaged. */
  readonly damaged: () => number
  /** Drops the longest unused ones until `mostBytes` are left, those unused for `mostDays` days, and files of runs that died. */
  readonly sweep: (limits: {
    readonly mostBytes: number
    readonly mostDays: number
    readonly now: number
  }) => Effect.Effect<void>
}
