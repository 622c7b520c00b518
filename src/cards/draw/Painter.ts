/**
 * Draws cards in one thread: fonts, glyphs and templates are opened once and
 * kept while there is room. It gets all bytes from others, so it knows no file
 * and no network.
 */
import type { TextSlot } from "../../../templates/Template.ts"
import { makeBoundedMap } from "./boundedMap.ts"
import { takeCanvasBack } from "./canvasPool.ts"
import type { CardNotes } from "./CardNotes.ts"
import { makeFontList } from "../fonts/FontList.ts"
import { layoutFonts } from "../fonts/layoutFonts.ts"
import { openFont } from "../fonts/openFont.ts"
import { cleanCrop } from "../photo/cleanCrop.ts"
import { encodeJpeg } from "../photo/encodeJpeg.ts"
import { quantisePng } from "../photo/quantisePng.ts"
import { paintWhole } from "./paintWhole.ts"
import { preparePhoto } from "./preparePhoto.ts"
import { blendLayer } from "../raster/blendLayer.ts"
import { blitTexts } from "../raster/blitTexts.ts"
import type { CompiledTemplate, PlacedSlot } from "../raster/layout/CompiledTemplate.ts"
import { decodeCompiled } from "../raster/layout/compiledBytes.ts"
import type { TextSetting } from "../raster/glyph/eachGlyph.ts"
import { makeGlyphMasks } from "../raster/glyph/GlyphMasks.ts"
import { paintFlat } from "../raster/paintFlat.ts"
import { readColour } from "../raster/readColour.ts"
import { settleMemory } from "../raster/svg/renderSvg.ts"
import type { CardTexts, Painted, RenderJob, SlotsJob, WholeJob } from "./RenderJob.ts"
import { typeset } from "../text/typeset.ts"

export interface Painter {
  /** Rejects with a `PhotoError`, or with an Error about the template. */
  readonly paint: (job: RenderJob) => Promise<Painted>
  /** Sets the texts and draws nothing. */
  readonly inspect: (job: SlotsJob) => CardNotes
}

/** Bytes of templates that are kept. */
const templateRoom = 40_000_000

export const makePainter = (): Painter => {
  const faces = makeBoundedMap<ReturnType<typeof openFont>>(Infinity, () => 0)
  const lists = makeBoundedMap<ReturnType<typeof makeFontList>>(Infinity, () => 0)
  const templates = makeBoundedMap<CompiledTemplate>(templateRoom, ({ ground }) => ground.pixels.length)
  const masks = makeGlyphMasks()

  const setTexts = (job: CardTexts, places: ReadonlyArray<PlacedSlot<TextSlot>>): ReadonlyArray<TextSetting> => {
    const { digest, files } = job.fonts
    const fonts = lists.get(digest, () =>
      makeFontList(
        files.map(({ sha256, bytes, known }) => ({
          known,
          open: () => faces.get(sha256, () => openFont(bytes, sha256))
        })),
        digest
      )
    )
    return places.map((place) => ({
      slot: place,
      text: typeset({ ...job, ...place, text: job.texts[place.slot.name] ?? "" }, fonts)
    }))
  }
  const templateOf = ({ template: { digest, bytes } }: SlotsJob): CompiledTemplate =>
    templates.get(digest, () => decodeCompiled(bytes))

  const paintSlots = async (job: SlotsJob): Promise<Painted> => {
    const compiled = templateOf(job)
    const settings = setTexts(job, compiled.texts)
    const { width, height, photo: place } = compiled
    if (place === null || job.photo === null)
      return { bytes: await quantisePng(paintFlat(compiled, settings, masks)), notes: notesOf(settings, []) }
    const { rgb, unreadable } = await preparePhoto({ width, height, place, photo: job.photo, settings })
    blendLayer(rgb, compiled)
    blitTexts(rgb, width, height, settings, masks)
    const bytes = await encodeJpeg(rgb, width, height, { hasColouredText: settings.some(isColoured) })
    takeCanvasBack(rgb)
    return { bytes, notes: notesOf(settings, unreadable) }
  }

  const paintTree = async (job: WholeJob): Promise<Painted> => {
    const { settings, unreadable, bytes } = await paintWhole(job, {
      fonts: layoutFonts(job.fonts.files),
      setTexts: (places) => setTexts(job, places)
    })
    return { bytes, notes: notesOf(settings, unreadable) }
  }

  return {
    paint: async (job) => {
      const painted =
        job._tag === "Slots"
          ? await paintSlots(job)
          : job._tag === "Whole"
            ? await paintTree(job)
            : {
                bytes: await cleanCrop(job.photo.bytes, {
                  width: job.width,
                  height: job.height,
                  focus: job.photo.focus
                }),
                notes: notesOf([], [])
              }
      await settleMemory()
      return painted
    },
    inspect: (job) => notesOf(setTexts(job, templateOf(job).texts), [])
  }
}

/** Difference of channels from which a colour is no grey. */
const tint = 40

const isColoured = ({ slot, text }: TextSetting): boolean => {
  const ink = readColour(slot.slot.colour)
  return (
    text.glyphs.length > 0 &&
    (Math.max(...ink) - Math.min(...ink) > tint || text.glyphs.some(({ face }) => face.picture !== null))
  )
}

const notesOf = (settings: ReadonlyArray<TextSetting>, unreadable: ReadonlyArray<string>): CardNotes => ({
  clamped: settings.flatMap(({ slot, text }) => (text.clamped ? [slot.slot.name] : [])),
  broken: [...new Set(settings.flatMap(({ text }) => text.broken))],
  missing: [...new Set(settings.flatMap(({ text }) => text.missing))],
  unreadable
})
