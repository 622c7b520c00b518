/**
 * Plans and draws the pictures of a project's articles. A template is laid out
 * once and kept; cards are drawn here, or by threads when there are many.
 * satori is loaded with the first template that is not in the cache, and
 * nothing that draws before the first picture.
 */
import { Context, Effect, FileSystem, Layer, Path, Scope } from "effect"
import { builtInTemplates } from "../../templates/index.ts"
import type { Article } from "../model/Article.ts"
import type { CardInputs, CropInputs, PhotoInputs } from "../model/Card.ts"
import { sha256 } from "../model/Digest.ts"
import { RenderError } from "../model/errors.ts"
import type { Finding } from "../model/Finding.ts"
import type { Site } from "../model/Site.ts"
import type { CardNotes } from "./CardNotes.ts"
import { checkOwnTemplates } from "./checkOwnTemplates.ts"
import { cardTextsOf } from "./cardTexts.ts"
import { type DesignBook, makeDesignBook } from "./DesignBook.ts"
import { type FontCatalog, readFontCatalog } from "./fonts/FontCatalog.ts"
import { type Logo, readLogo } from "./logo.ts"
import { unknownInSettings } from "./planFindings.ts"
import { PhotoError } from "./photo/PhotoError.ts"
import { makeRenderPool } from "../render/RenderPool.ts"
import type { CardKit } from "./CardKit.ts"
import type { CardTexts, Painted, RenderJob, SlotsJob } from "./RenderJob.ts"
import type { Design } from "./design.ts"
import { templateFails } from "./templateFails.ts"
import { templateWords } from "./tryTemplate.ts"
import { type CompiledDesign, makeTemplateCompiler, type TemplateCache } from "./TemplateCompiler.ts"
import { readTemplates, type TemplateSet } from "./TemplateSet.ts"
import type { CardSettings } from "../model/settings/CardSettings.ts"

export interface CardProject {
  readonly site: Site
  readonly theme: "light" | "dark"
  readonly settings: CardSettings
  /** Whose texts the cards show; fonts are read for these. */
  readonly articles: ReadonlyArray<Article>
}

export interface OpenedCards {
  readonly kit: CardKit
  readonly findings: ReadonlyArray<Finding>
}

export class CardEngine extends Context.Service<
  CardEngine,
  {
    /** What planning a project's pictures needs; reads fonts, logo and templates. */
    readonly open: (project: CardProject) => Effect.Effect<OpenedCards, RenderError>
    /** A card that was planned with an opened kit: the same bytes for the same inputs. */
    readonly draw: (inputs: CardInputs) => Effect.Effect<Painted, RenderError | PhotoError>
    /** What drawing a card would say of it, without drawing. */
    readonly inspect: (inputs: CardInputs) => Effect.Effect<CardNotes, RenderError>
    /** A clean crop of a photo, as a JPEG. */
    readonly crop: (inputs: CropInputs) => Effect.Effect<Uint8Array, RenderError | PhotoError>
  }
>()("fanfare/cards/CardEngine") {
  static readonly layer = (options: EngineOptions): Layer.Layer<CardEngine, never, FileSystem.FileSystem | Path.Path> =>
    Layer.effect(CardEngine, makeEngine(options))
}

export interface EngineOptions {
  /** Absolute path of the project. */
  readonly root: string
  readonly cache: TemplateCache
  /** Most threads. */
  readonly threads: number
}

/** What must be asked for before threads are worth their start, in flat cards. */
const worthThreads = 200
/** What a picture with a photo costs, in flat cards. */
const photoCost = 12

const makeEngine = Effect.fnUntraced(function* ({ root, cache, threads }: EngineOptions) {
  const context = yield* Effect.context<FileSystem.FileSystem | Path.Path>()
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const compiler = makeTemplateCompiler(cache)
  const designs: DesignBook = makeDesignBook()
  const painter = yield* Effect.cached(
    Effect.promise(() => import("./drawing.ts").then(({ makePainter }) => makePainter()))
  )
  const pool = yield* Effect.cached(
    makeRenderPool(threads).pipe(Effect.provideService(Scope.Scope, yield* Effect.scope))
  )
  let fonts: FontCatalog | null = null
  let language = ""
  let asked = 0

  const open = Effect.fn("CardEngine.open")(function* ({ site, theme, settings, articles }: CardProject) {
    const texts = articles.map((article) => ({
      texts: Object.values(cardTextsOf(article, site)).join(" "),
      language: article.language
    }))
    const templates = yield* readTemplates(root)
    const words = templates.own.map(({ template }) => ({
      texts: templateWords(template),
      language: site.language
    }))
    const read = yield* readFontCatalog({ root, own: settings.fonts, texts: [...texts, ...words] })
    fonts = read.catalog
    language = site.language
    const { logo, findings } =
      site.logo === undefined
        ? { logo: null as Logo | null, findings: [] }
        : yield* readLogo(fs, path, root, site.logo, cache)
    const kit = { theme, settings, logo, fonts: read.catalog, designs, unusable: new Map() }
    const own = yield* checkOwnTemplates(
      templates.own,
      { ...kit, accent: site.accent },
      compiler,
      read.catalog,
      site.language
    )
    const whole: CardKit = { ...kit, templates: withoutBroken(templates.templates, own.broken) }
    return {
      kit: whole,
      findings: [...templates.findings, ...own.findings, ...unknownInSettings(whole), ...read.findings, ...findings]
    }
  }, Effect.provide(context))

  const planned = Effect.fnUntraced(function* (inputs: CardInputs) {
    const design = designs.find(inputs.tree)
    const choice = fonts?.find(inputs.fonts)
    if (design === undefined || choice === undefined || fonts === null) return yield* notPlanned
    const texts: CardTexts = {
      texts: inputs.texts,
      direction: inputs.direction,
      language: inputs.language,
      fonts: choice
    }
    return { design, texts, compiled: compiler.compile(design, fonts.choose(design.words, language)) }
  })

  const photoOf = Effect.fnUntraced(function* ({ file, sha256: digest, focus }: PhotoInputs) {
    const bytes = yield* fs
      .readFile(path.join(root, ...file.split("/")))
      .pipe(Effect.mapError(() => new PhotoError({ reason: "its file cannot be read" })))
    if (sha256(bytes) !== digest) return yield* changed(file)
    return { bytes, focus }
  })

  const run = Effect.fnUntraced(function* (job: RenderJob) {
    asked += job._tag !== "Slots" || job.photo !== null ? photoCost : 1
    if (threads > 1 && asked > worthThreads) return yield* Effect.flatMap(pool, ({ paint }) => paint(job))
    const { paint } = yield* painter
    return yield* Effect.tryPromise({
      try: () => paint(job),
      catch: (cause) =>
        cause instanceof PhotoError ? cause : templateFails(cause instanceof Error ? cause.message : String(cause))
    })
  })

  const draw = Effect.fnUntraced(function* (inputs: CardInputs) {
    const { design, texts, compiled } = yield* planned(inputs)
    const photo = inputs.photo === null ? null : yield* photoOf(inputs.photo)
    if (design.effect === null) return yield* run({ ...slotsJob(design, texts, yield* compiled), photo })
    const { tree, width, height } = design
    return yield* run({ _tag: "Whole", ...texts, tree, width, height, photo })
  })

  const inspect = Effect.fnUntraced(function* (inputs: CardInputs) {
    const { design, texts, compiled } = yield* planned(inputs)
    const { inspect: inspectNow } = yield* painter
    return inspectNow(slotsJob(design, texts, yield* compiled))
  })

  const crop = Effect.fnUntraced(function* ({ photo, width, height }: CropInputs) {
    const { bytes } = yield* run({ _tag: "Crop", photo: yield* photoOf(photo), width, height })
    return bytes
  })

  return CardEngine.of({ open, draw, inspect, crop })
})

const slotsJob = ({ digest }: Design, texts: CardTexts, { bytes }: CompiledDesign): SlotsJob => ({
  _tag: "Slots",
  ...texts,
  template: { digest, bytes },
  photo: null
})

/** Fanfare's own template stands in for one of the same name that cannot be laid out. */
const withoutBroken = (templates: TemplateSet["templates"], broken: ReadonlySet<string>): TemplateSet["templates"] =>
  new Map(
    [...templates].flatMap(([name, template]) => {
      const shown = broken.has(name) ? builtInTemplates.get(name) : template
      return shown === undefined ? [] : [[name, shown] as const]
    })
  )

const notPlanned = new RenderError({
  detail: "A card was not planned with the templates and fonts of this engine.",
  hint: "Open the project's cards, plan, and draw what was planned."
})

const changed = (file: string): RenderError =>
  new RenderError({ detail: `${file} changed while the build was running.`, hint: "Run the build again." })
