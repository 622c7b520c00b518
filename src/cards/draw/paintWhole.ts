/**
 * A card that satori and resvg draw whole, for effects that slots cannot
 * carry: texts in slots come as outlines of the text engine, right in every
 * script; texts in the tree itself are set by satori. Some ten times as slow.
 */
import type { Element, PhotoSlot, PortraitSlot, TextSlot } from "../../../templates/Template.ts"
import { childrenOf, isPhotoSlot, isPortraitSlot, styledBySatori } from "../design/tree.ts"
import { decodePhoto } from "../photo/decodePhoto.ts"
import { encodeJpeg } from "../photo/encodeJpeg.ts"
import { finishPng } from "../photo/finishPng.ts"
import { preparePhoto } from "./preparePhoto.ts"
import { compileTemplate, layOut, type LayoutFont } from "../raster/layout/compileTemplate.ts"
import type { PlacedSlot } from "../raster/layout/CompiledTemplate.ts"
import type { TextSetting } from "../raster/glyph/eachGlyph.ts"
import { filterRows } from "../raster/png/filterRows.ts"
import { writeTruecolourPng } from "../raster/png/png.ts"
import { renderSvg } from "../raster/svg/renderSvg.ts"
import type { JobPhoto, WholeJob } from "./RenderJob.ts"
import type { SetText } from "../text/SetText.ts"

export interface WholeTools {
  readonly fonts: ReadonlyArray<LayoutFont>
  readonly setTexts: (places: ReadonlyArray<PlacedSlot<TextSlot>>) => ReadonlyArray<TextSetting>
}

export interface WholeCard {
  /** PNG, or JPEG with a photo. */
  readonly bytes: Uint8Array
  readonly settings: ReadonlyArray<TextSetting>
  readonly unreadable: ReadonlyArray<string>
}

/** Rejects with an Error that says what is wrong with the tree, or with a `PhotoError`. */
export const paintWhole = async (job: WholeJob, { fonts, setTexts }: WholeTools): Promise<WholeCard> => {
  const { tree, width, height, isSmall } = job
  const { compiled } = await compileTemplate(tree, job, fonts)
  const settings = setTexts(compiled.texts)
  const place = compiled.photo
  const photo =
    place === null || job.photo === null
      ? null
      : await preparePhoto({ width, height, place, photo: job.photo, settings, ground: compiled.ground })
  const filled = fillSlots(tree, settings, {
    photo: photo === null || place === null ? null : photoImage(photo.rgb, width, place),
    portrait:
      compiled.portrait === null || job.portrait === undefined
        ? null
        : await portraitImage(compiled.portrait, job.portrait)
  })
  const { svg } = await layOut(filled, job, fonts, () => {})
  const { pixels } = renderSvg(svg)
  const rgb = withoutAlpha(pixels)
  return {
    bytes:
      photo === null && job.portrait === undefined
        ? await finishPng(pngOf(rgb, width, height), isSmall)
        : await encodeJpeg(rgb, width, height, { isSmall }),
    settings,
    unreadable: photo?.unreadable ?? []
  }
}

interface Pictures {
  readonly photo: Element | null
  readonly portrait: Element | null
}

const fillSlots = (tree: Element, settings: ReadonlyArray<TextSetting>, pictures: Pictures): Element => {
  const waiting = [...settings]
  const fill = (node: Element | string): Element | string => {
    if (typeof node === "string") return node
    const { slot, ...props } = node.props
    if (slot === undefined) return { ...node, props: { ...props, children: childrenOf(node).map(fill) } }
    if (isPhotoSlot(slot) || isPortraitSlot(slot)) {
      const shown = pictures[slot.name]
      return { ...node, props: { ...props, children: shown === null ? [] : [shown] } }
    }
    const place = waiting.findIndex((one) => one.slot.slot === slot)
    const [setting] = place < 0 ? [] : waiting.splice(place, 1)
    if (setting === undefined) return { ...node, props: { ...props, children: [] } }
    return {
      ...node,
      props: { ...props, children: styledBySatori(node) ? linesOf(setting) : [outlines(setting)] }
    }
  }
  return fill(tree) as Element
}

const portraitImage = async (
  { width, height, slot }: PlacedSlot<PortraitSlot>,
  { bytes, focus }: JobPhoto
): Promise<Element> => {
  const rgb = await decodePhoto(bytes, { width, height, focus })
  const src = `data:image/png;base64,${Buffer.from(pngOf(rgb, width, height)).toString("base64")}`
  const style = slot.round === true ? { borderRadius: "50%" } : {}
  return { type: "img", props: { src, width, height, style } }
}

/** The part of a card's pixels where the photo stands. */
const photoImage = (rgb: Uint8Array, stride: number, { left, top, width, height }: PlacedSlot<PhotoSlot>): Element => {
  const part = new Uint8Array(width * height * 3)
  for (let row = 0; row < height; row++) {
    const from = ((top + row) * stride + left) * 3
    part.set(rgb.subarray(from, from + width * 3), row * width * 3)
  }
  const source = `data:image/png;base64,${Buffer.from(pngOf(part, width, height)).toString("base64")}`
  return { type: "img", props: { src: source, width, height } }
}

const pngOf = (rgb: Uint8Array, width: number, height: number): Uint8Array =>
  writeTruecolourPng({ width, height, rows: filterRows(rgb, width * 3) })

/** On white; resvg's colours are multiplied by alpha. */
const withoutAlpha = (pixels: Uint8Array): Uint8Array => {
  const rgb = new Uint8Array((pixels.length / 4) * 3)
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3) {
    const white = 255 - (pixels[from + 3] ?? 0)
    for (let channel = 0; channel < 3; channel++) rgb[to + channel] = (pixels[from + channel] ?? 0) + white
  }
  return rgb
}

const outlines = ({ slot: { slot, width, height }, text }: TextSetting): Element => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${glyphsOf(text, slot)}</svg>`
  return {
    type: "img",
    props: { src: `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`, width, height }
  }
}

const glyphsOf = ({ glyphs, size }: SetText, { colour }: TextSlot): string =>
  glyphs
    .map(({ face, glyph, x, y }, index) => {
      const scale = size / face.unitsPerEm
      const drawn =
        face.picture === null
          ? `<path d="${face.outline(glyph)}" fill="${colour}"/>`
          : face.picture(glyph, `g${index}_`)
      return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${drawn}</g>`
    })
    .join("")

const linesOf = ({ slot: { slot }, text }: TextSetting): ReadonlyArray<Element> =>
  text.lines.map((line) => ({
    type: "div",
    props: {
      style: {
        fontSize: text.size,
        fontWeight: slot.weight ?? 400,
        lineHeight: text.leading / text.size,
        whiteSpace: "nowrap"
      },
      children: line
    }
  }))
