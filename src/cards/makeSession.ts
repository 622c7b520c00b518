/** The session of a project that was opened: plans, and draws each picture once. */
import { Effect, type FileSystem, Option, type Path, Schema } from "effect"
import type { Blobs } from "../model/Blobs.ts"
import type { CardInputs, CropInputs } from "../model/Card.ts"
import { digestOf } from "../model/Digest.ts"
import { RenderError } from "../model/errors.ts"
import type { CardSession, DrawnCard, DrawnPicture } from "./CardSession.ts"
import { CardNotes } from "./draw/CardNotes.ts"
import type { Render } from "./draw/makeRender.ts"
import type { CardTexts, SlotsJob } from "./draw/RenderJob.ts"
import { makeSingleFlight } from "./flow/singleFlight.ts"
import type { Design } from "./design/design.ts"
import type { Compiled } from "./guard/GuardTask.ts"
import type { OpenedKit } from "./openKit.ts"
import type { PhotoError } from "./photo/PhotoError.ts"
import { readPhoto } from "./photo/readPhoto.ts"
import { designAgain } from "./plan/designs.ts"
import { planPictures } from "./plan/planPictures.ts"

export interface SessionRequest {
  /** Absolute path of the project. */
  readonly root: string
  readonly opened: OpenedKit
  readonly blobs: Pick<Blobs, "get" | "put">
  readonly render: Render
  readonly force: boolean
}

export const makeSession = Effect.fnUntraced(function* ({ root, opened, blobs, render, force }: SessionRequest) {
  const context = yield* Effect.context<FileSystem.FileSystem | Path.Path>()
  const { kit, compiler } = opened
  const cards = makeSingleFlight<DrawnCard, RenderError | PhotoError>()
  const crops = makeSingleFlight<DrawnPicture, RenderError | PhotoError>()
  const drawn = new Set<string>()

  /** What was drawn before. With `force` it counts from its first drawing in this session on. */
  const keptBytes = (key: string): Effect.Effect<Uint8Array | null> =>
    force && !drawn.has(key) ? Effect.succeed(null) : blobs.get(key)

  const keep = (key: string, bytes: Uint8Array): Effect.Effect<void> => {
    drawn.add(key)
    return blobs.put(key, bytes)
  }

  const preparedFor = Effect.fnUntraced(function* (inputs: CardInputs) {
    const again = yield* designAgain(kit, inputs)
    if (again === null) return yield* changedSince
    const { design, template } = again
    const shown = [...Object.values(inputs.texts), design.words].join(" ")
    const fonts = yield* kit.fonts.choose(shown, inputs.language)
    if (fonts.digest !== inputs.fonts) return yield* changedSince
    const { texts, direction, language } = inputs
    const compiled = Effect.flatMap(kit.fonts.choose(design.words, kit.site.language), (own) =>
      compiler.compile(design, template, own)
    )
    return { design, texts: { texts, direction, language, fonts } satisfies CardTexts, compiled }
  })

  const paintCard = Effect.fnUntraced(function* (inputs: CardInputs) {
    const { design, texts, compiled } = yield* preparedFor(inputs)
    const photo = inputs.photo === null ? null : yield* readPhoto(root, inputs.photo)
    if (design.effect === null) return yield* render.paint({ ...slotsJob(design, texts, yield* compiled), photo })
    const { tree, width, height } = design
    return yield* render.paint({ _tag: "Whole", ...texts, tree, width, height, photo })
  })

  const keptNotes = (inputs: CardInputs): Effect.Effect<CardNotes | null> =>
    Effect.map(blobs.get(notesKey(inputs)), (bytes) =>
      bytes === null ? null : Option.getOrNull(decodeNotes(new TextDecoder().decode(bytes)))
    )

  const keepNotes = (inputs: CardInputs, notes: CardNotes): Effect.Effect<void> =>
    blobs.put(notesKey(inputs), new TextEncoder().encode(JSON.stringify(notes)))

  const inspect: CardSession["inspect"] = Effect.fnUntraced(function* (inputs: CardInputs) {
    const kept = yield* keptNotes(inputs)
    if (kept !== null) return kept
    const { design, texts, compiled } = yield* preparedFor(inputs)
    const notes = yield* render.inspect(slotsJob(design, texts, yield* compiled))
    yield* keepNotes(inputs, notes)
    return notes
  })

  const drawNow = Effect.fnUntraced(
    function* (key: string, inputs: CardInputs) {
      const kept = yield* keptBytes(key)
      if (kept !== null) return { bytes: kept, notes: yield* inspect(inputs), isNew: false }
      const painted = yield* paintCard(inputs)
      yield* keepNotes(inputs, painted.notes)
      yield* keep(key, painted.bytes)
      return { ...painted, isNew: true }
    },
    (effect) => Effect.provideContext(effect, context)
  )

  const cropNow = Effect.fnUntraced(
    function* (key: string, { photo, width, height }: CropInputs) {
      const kept = yield* keptBytes(key)
      if (kept !== null) return { bytes: kept, isNew: false }
      const { bytes } = yield* render.paint({ _tag: "Crop", photo: yield* readPhoto(root, photo), width, height })
      yield* keep(key, bytes)
      return { bytes, isNew: true }
    },
    (effect) => Effect.provideContext(effect, context)
  )

  const session: CardSession = {
    digest: opened.digest,
    findings: opened.findings,
    logo: kit.logo === null ? null : { file: kit.logo.file, sha256: kit.logo.sha256 },
    stamps: () => opened.stamps,
    isComplete: opened.isComplete,
    plan: (article, photoFault) => planPictures(article, kit, photoFault),
    draw: (inputs) => {
      const key = digestOf(inputs)
      return cards.once(key, drawNow(key, inputs))
    },
    inspect,
    crop: (inputs) => {
      const key = digestOf(inputs)
      return crops.once(key, cropNow(key, inputs))
    }
  }
  return session
})

const slotsJob = ({ digest }: Design, texts: CardTexts, { bytes }: Compiled): SlotsJob => ({
  _tag: "Slots",
  ...texts,
  template: { digest, bytes },
  photo: null
})

const decodeNotes = Schema.decodeUnknownOption(Schema.fromJsonString(CardNotes))

const notesKey = (inputs: CardInputs): string => digestOf({ notes: inputs })

const changedSince = new RenderError({
  detail: "A card was planned with other templates, fonts or settings than the project has now.",
  hint: "Plan the article again, and draw what was planned."
})
