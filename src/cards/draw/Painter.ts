/**
 * Draws cards in one thread: fonts, glyphs and templates are opened once and
 * kept while there is room. It gets all bytes from others, so it knows no file
 * and no network.
 */
import type { TextSlot } from "../../../templates/Template.ts"
import { makeBoundedMap } from "./boundedMap.ts"
import { lendCanvas, takeCanvasBack } from "./canvasPool.ts"
import type { CardNotes } from "./CardNotes.ts"
import type { FontList } from "../fonts/FontList.ts"
import { layoutFonts } from "../fonts/layoutFonts.ts"
import { listFonts } from "../fonts/listFonts.ts"
import { type OpenedFont, openFont } from "../fonts/openFont.ts"
import { layPortrait } from "./layPortrait.ts"
import { cleanCrop } from "../photo/cleanCrop.ts"
import { encodeJpeg } from "../photo/encodeJpeg.ts"
import { finishPng } from "../photo/finishPng.ts"
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
import type { CardTexts, CropJob, Painted, RenderJob, SlotsJob, WholeJob } from "./RenderJob.ts"
import { typeset } from "../text/typeset.ts"

export interface Painter {
  /** Rejects with a `PhotoError`, or with an Error about the template. */
  readonly paint: (job: RenderJob) => Promise<Painted>
  /** Sets the texts and draws nothing. */
  readonly inspect: (job: SlotsJob) => CardNotes
}

/** Lists of fonts that are kept: texts in Chinese have many, by their rarer characters. */
const mostLists = 100

/** Bytes of templates that are kept. */
const templateRoom = 40_000_000

export const makePainter = (): Painter => {
  const faces = makeBoundedMap<OpenedFont>(Infinity, () => 0)
  const lists = makeBoundedMap<FontList>(mostLists, () => 1)
  const templates = makeBoundedMap<CompiledTemplate>(templateRoom, ({ ground }) => ground.pixels.length)
  const masks = makeGlyphMasks()
  // Card after card has the same name of the site, and often the same author or date.
  const lastTexts = new WeakMap<PlacedSlot<TextSlot>, { readonly key: string; readonly setting: TextSetting }>()

  const setTexts = (job: CardTexts, places: ReadonlyArray<PlacedSlot<TextSlot>>): ReadonlyArray<TextSetting> => {
    const fonts = lists.get(job.fonts.digest, () =>
      listFonts(job.fonts, ({ sha256, bytes }) => faces.get(sha256, () => openFont(bytes, sha256)))
    )
    return places.map((place) => {
      const text = job.texts[place.slot.name] ?? ""
      const key = `${job.direction} ${job.language} ${fonts.digest} ${text}`
      const last = lastTexts.get(place)
      if (last?.key === key) return last.setting
      const setting = { slot: place, text: typeset({ ...job, ...place, text }, fonts) }
      lastTexts.set(place, { key, setting })
      return setting
    })
  }
  const templateOf = ({ template: { digest, bytes } }: SlotsJob): CompiledTemplate =>
    templates.get(digest, () => decodeCompiled(bytes))

  const paintSlots = async (job: SlotsJob): Promise<Painted> => {
    const compiled = templateOf(job)
    const settings = setTexts(job, compiled.texts)
    const { width, height, photo: place, portrait: face } = compiled
    const [photo, portrait] = [place === null ? null : job.photo, face === null ? undefined : job.portrait]
    if (photo === null && portrait === undefined)
      return { bytes: await finishPng(paintFlat(compiled, settings, masks), job.isSmall), notes: notesOf(settings, []) }
    const { rgb, unreadable } =
      place === null || photo === null
        ? { rgb: lendCanvas(width * height * 3).fill(255), unreadable: [] }
        : await preparePhoto({ width, height, place, photo, settings, ground: compiled.ground })
    blendLayer(rgb, compiled)
    if (face !== null && portrait !== undefined) await layPortrait(rgb, compiled, face, portrait)
    blitTexts(rgb, width, height, settings, masks)
    const { isSmall } = job
    const bytes = await encodeJpeg(rgb, width, height, { hasColouredText: settings.some(isColoured), isSmall })
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
                bytes: await cropPhoto(job),
                notes: notesOf([], [])
              }
      await settleMemory()
      return painted
    },
    inspect: (job) => notesOf(setTexts(job, templateOf(job).texts), [])
  }
}

const cropPhoto = ({ photo: { bytes, focus }, width, height, isSmall }: CropJob): Promise<Uint8Array> =>
  cleanCrop(bytes, { width, height, focus }, { isSmall })

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
