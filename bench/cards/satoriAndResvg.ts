/**
 * satori and @resvg/resvg-js as the product has them: what the contenders
 * `usual` and `naive` have in common. A photo goes into the SVG, PNG comes out.
 */
import { readFileSync } from "node:fs"
import { height, type Node, width } from "./card.ts"
import { productVersion, requireProduct } from "./packages.ts"
import type { Workspace } from "./Workspace.ts"

interface Font {
  readonly name: string
  readonly weight: number
  readonly style: "normal"
  readonly data: Buffer
}

const { default: satori } = requireProduct("satori") as {
  default: (tree: Node, options: { width: number; height: number; fonts: ReadonlyArray<Font> }) => Promise<string>
}
const { Resvg } = requireProduct("@resvg/resvg-js") as {
  Resvg: new (svg: string, options?: { font: ResvgFonts }) => { render(): { asPng(): Buffer } }
}

export interface ResvgFonts {
  readonly loadSystemFonts?: boolean
  /** Folders to scan as well. */
  readonly fontDirs?: ReadonlyArray<string>
}

export const satoriAndResvg = `satori ${productVersion("satori")} + resvg-js ${productVersion("@resvg/resvg-js")}`

export const readFonts = ({ fonts }: Workspace): ReadonlyArray<Font> => [
  { name: "IBM Plex Sans", weight: 400, style: "normal", data: readFileSync(fonts.regular) },
  { name: "IBM Plex Sans", weight: 700, style: "normal", data: readFileSync(fonts.bold) }
]

export const dataAddress = (type: string, file: string): string =>
  `data:${type};base64,${readFileSync(file).toString("base64")}`

export const drawTree = async (tree: Node, fonts: ReadonlyArray<Font>, resvgFonts?: ResvgFonts): Promise<Buffer> => {
  const svg = await satori(tree, { width, height, fonts })
  return new Resvg(svg, resvgFonts && { font: resvgFonts }).render().asPng()
}
