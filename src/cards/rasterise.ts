/**
 * From a tree with its texts in place to a PNG file: the only place that knows
 * satori and resvg.
 */
import { Effect } from "effect"
import type { Element } from "../../templates/Template.ts"
import { RenderError } from "../model/errors.ts"
import type { FontSet } from "./FontSet.ts"

interface Size {
  readonly width: number
  readonly height: number
}

type Rasterise = (tree: Element, size: Size) => Effect.Effect<Uint8Array, RenderError>

/** Loads satori, resvg and the fonts. */
export const loadRasteriser = Effect.fn("loadRasteriser")(function* (fonts: FontSet) {
  const [{ default: satori }, { Resvg }] = yield* Effect.tryPromise({
    try: () => Promise.all([import("satori"), import("@resvg/resvg-js")]),
    catch: (cause) =>
      new RenderError({
        detail: "satori or @resvg/resvg-js cannot be loaded.",
        hint: "Run `npm install` again.",
        cause
      })
  })
  const faces = fonts.faces.map(({ name, weight, load }) => ({ name, weight, style: "normal" as const, data: load() }))

  const rasterise: Rasterise = Effect.fnUntraced(
    function* (tree, size) {
      const svg = yield* Effect.tryPromise(() =>
        satori(tree as Parameters<typeof satori>[0], { ...size, fonts: faces })
      )
      const png = yield* Effect.try(() => new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng())
      yield* turnOfTheLoop
      return new Uint8Array(png)
    },
    Effect.mapError(
      (cause) => new RenderError({ detail: "A card cannot be drawn.", hint: "Check its template and the logo.", cause })
    )
  )
  return rasterise
})

/** resvg's memory is outside of the heap, and is given back only when the event loop has had a turn. */
const turnOfTheLoop = Effect.callback<void>((resume) => {
  setImmediate(() => resume(Effect.void))
})
