/**
 * A colour glyph (COLR version 0 or 1, OpenType 1.9) as SVG elements: fills of
 * one colour, linear and radial gradients, clips and transforms. A sweep
 * gradient becomes the mean of its colours, because SVG has none.
 */
import * as hb from "harfbuzzjs"

type Matrix = readonly [xx: number, yx: number, xy: number, yy: number, dx: number, dy: number]

/** What a fill stands inside of. */
type Frame =
  | { readonly _tag: "Transform"; readonly matrix: Matrix }
  | { readonly _tag: "Clip"; readonly outline: string }
  /** A clip to the glyph's own box, which cuts nothing off. */
  | { readonly _tag: "Box" }

interface Picture {
  readonly prefix: string
  readonly definitions: Array<string>
  /** The elements of each open group, the innermost last. */
  readonly groups: Array<string>
  readonly frames: Array<Frame>
}

/** Gives the glyphs of a font; the ids inside of one glyph begin with its prefix. */
export const colourGlyph = (font: hb.Font, unitsPerEm: number): ((glyph: number, prefix: string) => string) => {
  const funcs = paintFuncs(font, unitsPerEm)
  return (glyph, prefix) => {
    const picture: Picture = { prefix, definitions: [], groups: [""], frames: [] }
    font.paintGlyph(glyph, funcs, picture)
    const definitions = picture.definitions.length === 0 ? "" : `<defs>${picture.definitions.join("")}</defs>`
    return definitions + (picture.groups[0] ?? "")
  }
}

/** The square that holds every glyph of a font, as attributes. */
const field = (em: number): string => `x="${-em}" y="${-em}" width="${em * 3}" height="${em * 3}"`

const on = (data: unknown): Picture => data as Picture

const pop = (data: unknown): void => {
  on(data).frames.pop()
}

const paintFuncs = (font: hb.Font, em: number): hb.PaintFuncs => {
  const funcs = new hb.PaintFuncs()
  funcs.setPushTransformFunc((xx, yx, xy, yy, dx, dy, data) => {
    on(data).frames.push({ _tag: "Transform", matrix: [xx, yx, xy, yy, dx, dy] })
  })
  funcs.setPopTransformFunc(pop)
  funcs.setPushClipGlyphFunc((glyph, _font, data) => {
    on(data).frames.push({ _tag: "Clip", outline: font.glyphToPath(glyph) })
  })
  funcs.setPushClipRectangleFunc((_left, _bottom, _right, _top, data) => {
    on(data).frames.push({ _tag: "Box" })
  })
  funcs.setPopClipFunc(pop)
  funcs.setColorFunc((_isForeground, colour, data) =>
    fill(on(data), em, () => `fill="${hex(colour)}"${opacity("fill-opacity", colour)}`)
  )
  funcs.setLinearGradientFunc((line, x0, y0, x1, y1, x2, y2, data) => {
    const [x, y] = perpendicularEnd(x0, y0, x1, y1, x2, y2)
    const place = `x1="${round(x0)}" y1="${round(y0)}" x2="${round(x)}" y2="${round(y)}"`
    fill(on(data), em, gradient(on(data), "linearGradient", place, line))
  })
  funcs.setRadialGradientFunc((line, x0, y0, r0, x1, y1, r1, data) => {
    const place = `fx="${round(x0)}" fy="${round(y0)}" fr="${round(r0)}" cx="${round(x1)}" cy="${round(y1)}" r="${round(r1)}"`
    fill(on(data), em, gradient(on(data), "radialGradient", place, line))
  })
  funcs.setSweepGradientFunc((line, _x, _y, _start, _end, data) =>
    fill(on(data), em, () => `fill="${hex(meanColour(line))}"`)
  )
  funcs.setPushGroupFunc((data) => {
    on(data).groups.push("")
  })
  funcs.setPopGroupFunc((mode, data) => {
    const picture = on(data)
    const source = picture.groups.pop() ?? ""
    const below = picture.groups.pop() ?? ""
    picture.groups.push(composite(picture, em, mode, below, source))
  })
  return funcs
}

/** Fills the innermost clip; what was transformed inside of it transforms the paint alone. */
const fill = (picture: Picture, em: number, paint: (transform: string) => string): void => {
  const { frames, groups } = picture
  const shape = frames.findLastIndex(({ _tag }) => _tag === "Clip")
  const clip = frames[shape]
  const inner = frames.slice(shape + 1)
  const outer = frames.slice(0, Math.max(shape, 0))
  const drawn =
    clip?._tag === "Clip"
      ? `<path d="${clip.outline}" ${paint(transforms(inner))}/>`
      : `<rect ${field(em)} ${paint(transforms(inner))}/>`
  const wrapped = outer.reduceRight((content, frame) => {
    if (frame._tag === "Transform") return `<g transform="${transforms([frame])}">${content}</g>`
    if (frame._tag === "Box") return content
    return `<g clip-path="url(#${define(picture, "clipPath", "", `<path d="${frame.outline}"/>`)})">${content}</g>`
  }, drawn)
  groups[groups.length - 1] += wrapped
}

const transforms = (frames: ReadonlyArray<Frame>): string =>
  frames
    .flatMap((frame) => (frame._tag === "Transform" ? `matrix(${frame.matrix.map(round).join(" ")})` : []))
    .join(" ")

const define = (picture: Picture, name: string, attributes: string, content: string): string => {
  const id = `${picture.prefix}${picture.definitions.length}`
  picture.definitions.push(`<${name} id="${id}"${attributes === "" ? "" : ` ${attributes}`}>${content}</${name}>`)
  return id
}

const spreads = { 0: "pad", 1: "repeat", 2: "reflect" } as const

const gradient =
  (picture: Picture, name: string, place: string, { extend, colorStops }: hb.ColorLine) =>
  (transform: string): string => {
    const stops = colorStops
      .toSorted((a, b) => a.offset - b.offset)
      .map(
        ({ offset, color }) =>
          `<stop offset="${round(offset)}" stop-color="${hex(color)}"${opacity("stop-opacity", color)}/>`
      )
    const rules = `gradientUnits="userSpaceOnUse" spreadMethod="${spreads[extend]}"`
    const turned = transform === "" ? "" : ` gradientTransform="${transform}"`
    return `fill="url(#${define(picture, name, `${rules} ${place}${turned}`, stops.join(""))})"`
  }

/** The end of the gradient line once it stands at a right angle on the line from the first to the third point (OpenType COLR, PaintLinearGradient). */
const perpendicularEnd = (
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number
): readonly [number, number] => {
  const [px, py] = [y2 - y0, x0 - x2]
  const length = px * px + py * py
  if (length === 0) return [x1, y1]
  const share = ((x1 - x0) * px + (y1 - y0) * py) / length
  return [x0 + share * px, y0 + share * py]
}

/** Two groups as one. Modes that SVG has no element for draw the source over what is below it. */
const composite = (
  picture: Picture,
  em: number,
  mode: hb.PaintCompositeMode,
  below: string,
  source: string
): string => {
  const { CLEAR, SRC, DEST, DEST_OVER, SRC_IN, DEST_IN, SRC_ATOP } = hb.PaintCompositeMode
  const inside = (content: string, shape: string): string =>
    `<g mask="url(#${define(picture, "mask", `maskUnits="userSpaceOnUse" ${field(em)} mask-type="alpha"`, shape)})">${content}</g>`
  if (mode === CLEAR) return ""
  if (mode === SRC) return source
  if (mode === DEST) return below
  if (mode === DEST_OVER) return source + below
  if (mode === SRC_IN) return inside(source, below)
  if (mode === DEST_IN) return inside(below, source)
  if (mode === SRC_ATOP) return below + inside(source, below)
  const blend = blends.get(mode)
  return blend === undefined
    ? `${below}<g>${source}</g>`
    : `<g style="isolation:isolate">${below}<g style="mix-blend-mode:${blend}">${source}</g></g>`
}

/** By the names of CSS Compositing and Blending. */
const blends: ReadonlyMap<number, string> = new Map([
  [hb.PaintCompositeMode.SCREEN, "screen"],
  [hb.PaintCompositeMode.OVERLAY, "overlay"],
  [hb.PaintCompositeMode.DARKEN, "darken"],
  [hb.PaintCompositeMode.LIGHTEN, "lighten"],
  [hb.PaintCompositeMode.COLOR_DODGE, "color-dodge"],
  [hb.PaintCompositeMode.COLOR_BURN, "color-burn"],
  [hb.PaintCompositeMode.HARD_LIGHT, "hard-light"],
  [hb.PaintCompositeMode.SOFT_LIGHT, "soft-light"],
  [hb.PaintCompositeMode.DIFFERENCE, "difference"],
  [hb.PaintCompositeMode.EXCLUSION, "exclusion"],
  [hb.PaintCompositeMode.MULTIPLY, "multiply"],
  [hb.PaintCompositeMode.HSL_HUE, "hue"],
  [hb.PaintCompositeMode.HSL_SATURATION, "saturation"],
  [hb.PaintCompositeMode.HSL_COLOR, "color"],
  [hb.PaintCompositeMode.HSL_LUMINOSITY, "luminosity"]
])

const meanColour = ({ colorStops }: hb.ColorLine): hb.Color => {
  const mean = (channel: keyof hb.Color): number =>
    Math.round(colorStops.reduce((sum, { color }) => sum + color[channel], 0) / Math.max(1, colorStops.length))
  return { red: mean("red"), green: mean("green"), blue: mean("blue"), alpha: mean("alpha") }
}

const hex = ({ red, green, blue }: hb.Color): string =>
  `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, "0")).join("")}`

const opacity = (name: string, { alpha }: hb.Color): string => (alpha === 255 ? "" : ` ${name}="${round(alpha / 255)}"`)

const round = (value: number): number => Math.round(value * 1e4) / 1e4
