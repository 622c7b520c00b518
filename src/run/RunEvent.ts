/** What a run tells while it is at work: for a progress line, and for programs that watch. */
export type Stage = "waiting" | "reading" | "looking" | "making" | "publishing"

/**
 * What a run tells while it is at work. `total` is null where it is not known; `done` counts from the beginning of the stage.
 *
 * @example
 * ```ts
 * import { Effect } from "effect"
 * import { build, nodeLayer, type RunEvent } from "fanfare/effect"
 *
 * const onEvent = (event: RunEvent): void => console.log(event._tag === "Stage" ? event.stage : event._tag)
 * await Effect.runPromise(build({}, { onEvent }).pipe(Effect.provide(nodeLayer)))
 * ```
 */
export type RunEvent =
  | {
      readonly _tag: "Stage"
      readonly stage: Stage
      /** How much there is to do; null if unknown. */ readonly total: number | null
    }
  | { readonly _tag: "Progress"; readonly stage: Stage; readonly done: number }
  /** An unfinished commit of an earlier run was finished, or undone. */
  | { readonly _tag: "Recovered"; readonly direction: "forward" | "back" }
