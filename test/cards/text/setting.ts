/** Sets texts in the fonts of their scripts, and reads them back from the glyphs. */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect } from "effect"
import type { Cut } from "../../../src/cards/design/Cut.ts"
import { type CatalogRequest, openFonts } from "../../../src/cards/fonts/FontCatalog.ts"
import type { FontFile } from "../../../src/cards/fonts/FontFile.ts"
import type { FontList } from "../../../src/cards/fonts/FontList.ts"
import { listFonts } from "../../../src/cards/fonts/listFonts.ts"
import { type OpenedFont, openFont } from "../../../src/cards/fonts/openFont.ts"
import { blitTexts } from "../../../src/cards/raster/blitTexts.ts"
import { makeGlyphMasks } from "../../../src/cards/raster/glyph/GlyphMasks.ts"
import { scriptOf } from "../../../src/cards/text/scripts.ts"
import type { SetText } from "../../../src/cards/text/SetText.ts"
import { type TextRequest, typeset } from "../../../src/cards/text/typeset.ts"
import type { TextSlot } from "../../../templates/Template.ts"

const opened = new Map<string, OpenedFont>()

/** The fonts that fanfare takes for a text. */
export const fontsFor = async (texts: string, language = "en", cuts: ReadonlyArray<Cut> = []): Promise<FontList> => {
  const opened = openFonts({ root: process.cwd(), own: [], blobs: noBlobs, openFont: Effect.succeed(openFont) })
  const { catalog } = await Effect.runPromise(opened.pipe(Effect.provide(NodeServices.layer)))
  return listFonts(await Effect.runPromise(catalog.choose(texts, language, cuts)), openOnce)
}

/** The same font for the same file every time. */
export const openOnce = ({ sha256, bytes }: FontFile): OpenedFont => {
  const font = opened.get(sha256) ?? openFont(bytes, sha256)
  opened.set(sha256, font)
  return font
}

/** Keeps nothing. */
export const noBlobs: CatalogRequest["blobs"] = { get: () => Effect.succeed(null), put: () => Effect.void }

export type Rules = Partial<TextSlot> & Partial<Omit<TextRequest, "text" | "slot">>

/** A request for a slot of 600 by 300 pixels. */
export const request = (text: string, rules: Rules = {}): TextRequest => {
  const { width = 600, height = 300, direction = "ltr", language = "en", ...slot } = rules
  return {
    text,
    slot: { name: "title", sizes: [80, 60, 40, 30], weight: 700, colour: "#000000", lineHeight: 1.1, ...slot },
    width,
    height,
    direction,
    language
  }
}

export const set = (text: string, rules: Rules, fonts: FontList): SetText => typeset(request(text, rules), fonts)

/** The lines of a set text as they stand from left to right; letters of Arabic, whose forms change, as one `ع` for a word. */
export const seen = (text: SetText, fonts: FontList, weight: 400 | 700 = 700): ReadonlyArray<string> => {
  const characters = new Map<string, string>()
  for (const character of [...text.lines.join(""), ..."()[]{}<>«»‹›"]) {
    const face = fonts.faceOf(character, weight)
    const isArabic = /\p{L}/u.test(character) && /\p{Script=Arabic}/u.test(character)
    if (face === undefined || isArabic) continue
    const run = { text: character, start: 0, end: character.length, direction: "ltr", language: "en" } as const
    const [glyph] = face.shape({ ...run, script: scriptOf(character.codePointAt(0) ?? 0) ?? "Zyyy" })
    if (glyph !== undefined) characters.set(`${face.id} ${glyph.glyph}`, character)
  }
  // A space is set in the face of the word before it.
  for (const face of new Set(text.glyphs.map((one) => one.face)))
    for (const space of [" ", "\u00a0"]) {
      const [glyph] = face.shape({ text: space, start: 0, end: 1, direction: "ltr", language: "en", script: "Zyyy" })
      if (glyph !== undefined && face.covers(space.charCodeAt(0)) && !characters.has(`${face.id} ${glyph.glyph}`))
        characters.set(`${face.id} ${glyph.glyph}`, space)
    }
  const lines: Array<string> = text.boxes.map(() => "")
  for (const { face, glyph, y } of text.glyphs) {
    const line = text.boxes.findIndex(({ top, bottom }) => y >= top - 1 && y <= bottom + 1)
    lines[line] += characters.get(`${face.id} ${glyph}`) ?? "ع"
  }
  return lines.map((line) => line.replaceAll(/ع+/g, "ع"))
}

/** The rows of a rectangle that have ink once a text is drawn, with `above` rows of room over it and under it. */
export const inkedRows = (text: SetText, { slot, width, height }: TextRequest, above = 200): ReadonlyArray<number> => {
  const rgb = new Uint8Array(width * (height + 2 * above) * 3).fill(255)
  const place = { slot: { ...slot, colour: "#000000" }, left: 0, top: above, width, height }
  blitTexts(rgb, width, height + 2 * above, [{ slot: place, text }], masks)
  const rows: Array<number> = []
  for (let row = 0; row < height + 2 * above; row++) {
    if (rgb.subarray(row * width * 3, (row + 1) * width * 3).some((value) => value < 200)) rows.push(row - above)
  }
  return rows
}

const masks = makeGlyphMasks()
