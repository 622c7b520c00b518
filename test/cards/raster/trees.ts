/** Small trees of templates, and what laying them out needs. */
import type { Element, Slot } from "../../../templates/Template.ts"
import type { CompiledTemplate } from "../../../src/cards/raster/layout/CompiledTemplate.ts"
import { compileTemplate, type LayoutFont } from "../../../src/cards/raster/layout/compileTemplate.ts"
import { readFontFile } from "./setByHand.ts"

type Style = NonNullable<Element["props"]["style"]>

export const box = (style: Style, children: ReadonlyArray<Element> = [], slot?: Slot): Element => ({
  type: "div",
  props: {
    style: { display: "flex", boxSizing: "border-box", ...style },
    children,
    ...(slot === undefined ? {} : { slot })
  }
})

export const svgAddress = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`

export const image = (src: string, style: Style = {}): Element => ({
  type: "img",
  props: { src, width: 40, height: 40, style }
})

export const title: Slot = { name: "title", sizes: [40], colour: "#112233" }

export const layoutFonts: ReadonlyArray<LayoutFont> = [
  { name: "layout", data: readFontFile("ibm-plex-sans/latin-400"), weight: 400, style: "normal" }
]

/** A card of one colour or one image, 400 x 200 pixels unless said otherwise. */
export const ground = async (
  style: Style,
  children: ReadonlyArray<Element> = [],
  size = { width: 400, height: 200 }
): Promise<CompiledTemplate> =>
  (await compileTemplate(box({ ...size, ...style }, children), size, layoutFonts)).compiled
