/** The session of a project that was opened: plans, and draws each picture once. */
import { Effect } from "effect"
import type { Blobs } from "../model/Blobs.ts"
import { compareText } from "../model/compareText.ts"
import type { CardInputs, CropInputs } from "../model/Card.ts"
import { digestOf } from "../model/Digest.ts"
import { RenderError } from "../model/errors.ts"
import type { CardSession, DrawnCard, DrawnPicture } from "./CardSession.ts"
import type { Render } from "./draw/makeRender.ts"
import type { CardTexts, Painted, SlotsJob } from "./draw/RenderJob.ts"
import { makeSingleFlight } from "./flow/singleFlight.ts"
import type { Design } from "./design/design.ts"
import type { Compiled } from "./guard/GuardTask.ts"
import { decodeKept, encodeKept } from "./keptCard.ts"
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

export const makeSession = ({ root, opened, blobs, render, force }: SessionRequest): CardSession => {
  const { kit, compiler } = opened
  const cards = makeSingleFlight<DrawnCard, RenderError | PhotoError>()
  const crops = makeSingleFlight<DrawnPicture, RenderError | PhotoError>()
  const drawn = new Set<string>()

  /** Whether what was drawn before counts. With `force` it does from its first drawing in this session on. */
  const isKept = (key: string): boolean => !force || drawn.has(key)

  const keep = (key: string, bytes: Uint8Array): Effect.Effect<void> => {
    drawn.add(key)
    return blobs.put(key, bytes)
  }

  const preparedFor = Effect.fnUntraced(function* (inputs: CardInputs) {
    const again = yield* designAgain(kit, inputs)
    if (again === null) return yield* changedSince
    const { design, template } = again
    const shown = [...Object.values(inputs.texts), design.words].join(" ")
    const fonts = yield* kit.fonts.choose(shown, inputs.language, design.cuts)
    if (fonts.digest !== inputs.fonts) return yield* changedSince
    const { texts, direction, language } = inputs
    const compiled = Effect.flatMap(kit.fonts.choose(design.words, kit.site.language, design.cuts), (own) =>
      compiler.compile(design, template, own)
    )
    return { design, texts: { texts, direction, language, fonts } satisfies CardTexts, compiled }
  })

  const paintCard = Effect.fnUntraced(function* (inputs: CardInputs) {
    const { design, texts, compiled } = yield* preparedFor(inputs)
    const isSmall = inputs.small === true
    const photo = inputs.photo === null ? null : yield* readPhoto(root, inputs.photo)
    const pictures = {
      photo,
      isSmall,
      ...(inputs.portrait === undefined ? {} : { portrait: yield* readPhoto(root, inputs.portrait) })
    }
    if (design.effect === null) return yield* render.paint({ ...slotsJob(design, texts, yield* compiled), ...pictures })
    const { tree, width, height } = design
    return yield* render.paint({ _tag: "Whole", ...texts, tree, width, height, ...pictures })
  })

  const keptCard = (key: string): Effect.Effect<Painted | null> =>
    Effect.map(blobs.get(key), (entry) => (entry === null ? null : decodeKept(entry)))

  /** What was noted without drawing is kept as a card without a picture. */
  const inspect: CardSession["inspect"] = Effect.fnUntraced(function* (inputs: CardInputs) {
    const notesKey = digestOf({ notes: inputs })
    const kept = (yield* keptCard(digestOf(inputs))) ?? (yield* keptCard(notesKey))
    if (kept !== null) return kept.notes
    const { design, texts, compiled } = yield* preparedFor(inputs)
    const notes = yield* render.inspect(slotsJob(design, texts, yield* compiled))
    yield* blobs.put(notesKey, encodeKept({ notes, bytes: new Uint8Array() }))
    return notes
  })

  const drawNow = Effect.fnUntraced(function* (key: string, inputs: CardInputs) {
    const kept = isKept(key) ? yield* keptCard(key) : null
    if (kept !== null) return { ...kept, isNew: false }
    const painted = yield* paintCard(inputs)
    yield* keep(key, encodeKept(painted))
    return { ...painted, isNew: true }
  })

  const cropNow = Effect.fnUntraced(function* (key: string, { photo, width, height, small }: CropInputs) {
    const kept = isKept(key) ? yield* blobs.get(key) : null
    if (kept !== null) return { bytes: kept, isNew: false }
    const { bytes } = yield* render.paint({
      _tag: "Crop",
      photo: yield* readPhoto(root, photo),
      width,
      height,
      isSmall: small === true
    })
    yield* keep(key, bytes)
    return { bytes, isNew: true }
  })

  const session: CardSession = {
    digest: opened.digest,
    findings: opened.findings,
    templates: [...kit.templates.values()]
      .map(({ name, isOwn }) => ({ name, isOwn }))
      .toSorted((a, b) => compareText(a.name, b.name)),
    logo: opened.logo,
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
}

const slotsJob = ({ digest }: Design, texts: CardTexts, { bytes }: Compiled): SlotsJob => ({
  _tag: "Slots",
  ...texts,
  template: { digest, bytes },
  photo: null,
  isSmall: false
})

const changedSince = new RenderError({
  detail: "A card was planned with other templates, fonts or settings than the project has now.",
  hint: "Plan the article again, and draw what was planned."
})
