/**
 * Draws cards: a template's tree, its slots filled, laid out by satori and
 * rasterised by resvg. Both are loaded with the first picture, never before,
 * so that a command that draws nothing stays quick.
 */
import { Context, Effect, FileSystem, Layer, Path } from "effect"
import type { CardInputs } from "../model/Card.ts"
import { RenderError } from "../model/errors.ts"
import type { Finding } from "../model/Finding.ts"
import type { Site } from "../model/Site.ts"
import { fillSlots } from "./fillSlots.ts"
import { type FontSet, readFontSet } from "./FontSet.ts"
import { type Logo, readLogo } from "./logo.ts"
import type { CardOptions } from "./planCards.ts"
import { loadRasteriser } from "./rasterise.ts"
import { readTemplates } from "./TemplateSet.ts"

export class CardEngine extends Context.Service<
  CardEngine,
  {
    /** What planning a project's cards needs; reads the fonts and the logo, loads nothing else. */
    readonly options: (project: {
      readonly site: Site
      readonly theme: "light" | "dark"
    }) => Effect.Effect<CardOptions & { readonly findings: ReadonlyArray<Finding> }, RenderError>
    /** A PNG file of exactly the size that the inputs name; the same bytes for the same inputs. */
    readonly draw: (inputs: CardInputs) => Effect.Effect<Uint8Array, RenderError>
  }
>()("fanfare/cards/CardEngine") {
  /** For the project whose folder is `root`, an absolute path. */
  static readonly layer = (root: string): Layer.Layer<CardEngine, never, FileSystem.FileSystem | Path.Path> =>
    Layer.effect(CardEngine, makeEngine(root))
}

const makeEngine = Effect.fnUntraced(function* (root: string) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const fontSet = yield* Effect.cached(readFontSet(fs))
  const rasteriser = yield* Effect.cached(Effect.flatMap(fontSet, loadRasteriser))
  const templateSet = yield* Effect.cached(readTemplates(fs, path, root))
  const logos = new Map<string, Logo>()

  const options = Effect.fn("CardEngine.options")(function* (project: {
    readonly site: Site
    readonly theme: "light" | "dark"
  }) {
    const fonts = yield* fontSet
    const { templates, findings: templateFindings } = yield* templateSet
    const { logo, findings } =
      project.site.logo === undefined
        ? { logo: null, findings: [] }
        : yield* readLogo(fs, path, root, project.site.logo)
    if (logo !== null) logos.set(logo.sha256, logo)
    return { theme: project.theme, fonts, logo, templates, findings: [...templateFindings, ...findings] }
  })

  const logoOf = Effect.fnUntraced(function* ({ file, sha256 }: NonNullable<CardInputs["logo"]>) {
    const known = logos.get(sha256)
    if (known !== undefined) return known
    const { logo } = yield* readLogo(fs, path, root, file)
    if (logo?.sha256 !== sha256) {
      return yield* new RenderError({
        detail: `The logo ${file} is not the one that was planned with.`,
        hint: "Run the build again."
      })
    }
    logos.set(sha256, logo)
    return logo
  })

  const draw = Effect.fnUntraced(function* (inputs: CardInputs) {
    const fonts: FontSet = yield* fontSet
    const template = (yield* templateSet).templates.get(inputs.template.name)
    if (template === undefined) {
      return yield* new RenderError({
        detail: `There is no card template ${inputs.template.name}.`,
        hint: "Check its name."
      })
    }
    const logo = inputs.logo === null ? null : yield* logoOf(inputs.logo)
    const { tree } = yield* Effect.try({
      try: () => fillSlots(template.draw({ ...inputs, logo }), inputs.direction, fonts),
      catch: (cause) =>
        new RenderError({
          detail: `The card template ${template.name} fails: ${cause instanceof Error ? cause.message : String(cause)}.`,
          hint: `Mend templates/${template.name}.`,
          cause
        })
    })
    const rasterise = yield* rasteriser
    return yield* rasterise(tree, inputs)
  })

  return CardEngine.of({ options, draw })
})
