/**
 * Compiles designs, each once: taken from the cache where it was compiled
 * before, else laid out and kept there. A damaged entry is made again. A
 * design of the project's own template is laid out in the guarded process: its
 * pictures and filters may be of any size.
 */
import { Effect, Option, Schema } from "effect"
import type { Blobs } from "../../model/Blobs.ts"
import { digestOf } from "../../model/Digest.ts"
import type { RenderError } from "../../model/errors.ts"
import type { Design } from "../design/design.ts"
import { engineVersion } from "../design/engineVersion.ts"
import { cannotDraw } from "../draw/cannotDraw.ts"
import { loadDrawing } from "../draw/loadDrawing.ts"
import { makeSingleFlight } from "../flow/singleFlight.ts"
import type { FontChoice } from "../fonts/FontFile.ts"
import type { Guard } from "../guard/Guard.ts"
import type { Compiled } from "../guard/GuardTask.ts"
import { isCompiled } from "../raster/layout/compiledBytes.ts"
import type { CardTemplate } from "./CardTemplate.ts"

export interface TemplateCompiler {
  /** `fonts` are those that the words of the design's own are set in. */
  readonly compile: (
    design: Design,
    template: Pick<CardTemplate, "name" | "isOwn">,
    fonts: FontChoice
  ) => Effect.Effect<Compiled, RenderError>
}

export const makeTemplateCompiler = (blobs: Pick<Blobs, "get" | "put">, guard: Guard): TemplateCompiler => {
  const known = new Map<string, Compiled>()
  const running = makeSingleFlight<Compiled, RenderError>()

  const layOut = Effect.fnUntraced(function* (
    { tree, width, height, words }: Design,
    { name, isOwn }: Pick<CardTemplate, "name" | "isOwn">,
    fonts: FontChoice
  ) {
    const files = words === "" ? fonts.files.slice(0, 1) : fonts.files
    if (isOwn)
      return yield* guard
        .ask({ _tag: "Compile", tree, width, height, fonts: files })
        .pipe(Effect.mapError(({ reason }) => cannotDraw(`${name}: ${reason}`)))
    const { compileTemplate, encodeCompiled, layoutFonts } = yield* loadDrawing
    return yield* Effect.tryPromise({
      try: async (): Promise<Compiled> => {
        const { compiled, ...rest } = await compileTemplate(tree, { width, height }, layoutFonts(files))
        return { bytes: encodeCompiled(compiled), ...rest }
      },
      catch: (cause) => cannotDraw(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`)
    })
  })

  const compileOnce = Effect.fn("compileTemplate")(function* (
    design: Design,
    template: Pick<CardTemplate, "name" | "isOwn">,
    fonts: FontChoice
  ) {
    const { digest, words } = design
    const key = digestOf({ engine: engineVersion, compiled: digest, ...(words === "" ? {} : { fonts: fonts.digest }) })
    const remarksKey = digestOf({ remarks: key })
    const [kept, said] = [yield* blobs.get(key), yield* blobs.get(remarksKey)]
    if (kept !== null && isCompiled(kept)) return { bytes: kept, ...readRemarks(said) }
    const made = yield* layOut(design, template, fonts)
    const { complaints, oversized } = made
    if (complaints.length + oversized.length > 0)
      yield* blobs.put(remarksKey, new TextEncoder().encode(JSON.stringify({ complaints, oversized })))
    yield* blobs.put(key, made.bytes)
    return made
  })

  return {
    compile: Effect.fnUntraced(function* (design, template, fonts) {
      // The tree of a template that reads texts holds those of one article.
      if (design.effect === "text") return yield* layOut(design, template, fonts)
      const found = known.get(design.digest)
      if (found !== undefined) return found
      const compiled = yield* running.once(design.digest, compileOnce(design, template, fonts))
      known.set(design.digest, compiled)
      return compiled
    })
  }
}

const Texts = Schema.Array(Schema.String)
const decodeRemarks = Schema.decodeUnknownOption(
  Schema.fromJsonString(Schema.Struct({ complaints: Texts, oversized: Texts }))
)
const noRemarks = { complaints: [], oversized: [] }

const readRemarks = (kept: Uint8Array | null): Omit<Compiled, "bytes"> =>
  kept === null ? noRemarks : Option.getOrElse(decodeRemarks(new TextDecoder().decode(kept)), () => noRemarks)
