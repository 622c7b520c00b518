/**
 * Compiles designs, each once: taken from the cache where it was compiled
 * before, else laid out and kept there. A damaged entry is made again.
 */
import { Effect, Option, Schema } from "effect"
import { digestOf } from "../model/Digest.ts"
import type { RenderError } from "../model/errors.ts"
import type { Design } from "./design.ts"
import { engineVersion } from "./engineVersion.ts"
import type { FontChoice } from "./fonts/FontCatalog.ts"
import { encodeCompiled, isCompiled } from "./raster/compiledBytes.ts"
import { templateFails } from "./templateFails.ts"

/** Where compiled templates wait for the next build. Neither way fails: a cache is only a help. */
export interface TemplateCache {
  readonly read: (key: string) => Effect.Effect<Uint8Array | null>
  readonly write: (key: string, bytes: Uint8Array) => Effect.Effect<void>
}

export interface CompiledDesign {
  /** The compiled template as `encodeCompiled` wrote it. */
  readonly bytes: Uint8Array
  /** What satori says about styles that it leaves out. */
  readonly complaints: ReadonlyArray<string>
}

export interface TemplateCompiler {
  /** `fonts` are those that the words of the design's own are set in. */
  readonly compile: (design: Design, fonts: FontChoice) => Effect.Effect<CompiledDesign, RenderError>
}

export const makeTemplateCompiler = (cache: TemplateCache): TemplateCompiler => {
  const known = new Map<string, Effect.Effect<CompiledDesign, RenderError>>()
  return {
    compile: Effect.fnUntraced(function* (design, fonts) {
      // The tree of a template that reads texts holds those of one article.
      if (design.effect === "text") return yield* compileOnce(forgetful, design, fonts)
      const found = known.get(design.digest)
      if (found !== undefined) return yield* found
      const once = yield* Effect.cached(compileOnce(cache, design, fonts))
      const compiled = known.get(design.digest) ?? once
      known.set(design.digest, compiled)
      return yield* compiled
    })
  }
}

const forgetful: TemplateCache = { read: () => Effect.succeed(null), write: () => Effect.void }

const compileOnce = Effect.fn("compileTemplate")(function* (
  cache: TemplateCache,
  { tree, width, height, digest, template, words }: Design,
  fonts: FontChoice
) {
  const key = digestOf({ engine: engineVersion, compiled: digest, ...(words === "" ? {} : { fonts: fonts.digest }) })
  const complaintsKey = digestOf({ complaints: key })
  const [kept, said] = [yield* cache.read(key), yield* cache.read(complaintsKey)]
  if (kept !== null && isCompiled(kept)) return { bytes: kept, complaints: readComplaints(said) }
  const { compileTemplate, layoutFonts } = yield* Effect.promise(() => import("./drawing.ts"))
  const { compiled, complaints } = yield* Effect.tryPromise({
    try: () =>
      compileTemplate(tree, { width, height }, layoutFonts(words === "" ? fonts.files.slice(0, 1) : fonts.files)),
    catch: (cause) => templateFails(`${template}: ${cause instanceof Error ? cause.message : String(cause)}`)
  })
  const bytes = encodeCompiled(compiled)
  if (complaints.length > 0) yield* cache.write(complaintsKey, new TextEncoder().encode(JSON.stringify(complaints)))
  yield* cache.write(key, bytes)
  return { bytes, complaints }
})

const Complaints = Schema.fromJsonString(Schema.Array(Schema.String))

const readComplaints = (kept: Uint8Array | null): ReadonlyArray<string> =>
  kept === null ? [] : Option.getOrElse(Schema.decodeOption(Complaints)(new TextDecoder().decode(kept)), () => [])
