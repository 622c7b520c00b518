/** Loads what draws, with the first picture that needs it. */
import { Effect } from "effect"
import { RenderError } from "../../model/errors.ts"

export const loadDrawing = Effect.tryPromise({
  try: () => import("./drawing.ts"),
  catch: (cause) =>
    new RenderError({
      detail: "The part of fanfare that draws cannot be loaded.",
      hint: "Run `npm install` again.",
      cause
    })
})
