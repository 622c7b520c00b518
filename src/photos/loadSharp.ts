/**
 * The only place that loads sharp, which decodes and encodes photos. It is an
 * optional package with native code: a site without photos never loads it,
 * and where it is missing cards are drawn without photos.
 */
import type { Sharp, SharpConstructor } from "sharp"

export type { Sharp, SharpConstructor }

export type SharpLoad =
  | { readonly _tag: "Loaded"; readonly sharp: SharpConstructor }
  | { readonly _tag: "Missing"; readonly cause: unknown }

let loading: Promise<SharpLoad> | undefined

/** Never rejects. */
export const loadSharp = (): Promise<SharpLoad> =>
  (loading ??= import("sharp").then(
    (module): SharpLoad => ({ _tag: "Loaded", sharp: module.default }),
    (cause: unknown): SharpLoad => ({ _tag: "Missing", cause })
  ))
