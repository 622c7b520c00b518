/**
 * takumi by its documentation's advice: fonts registered once, the logo kept
 * by its cache; a photo, which comes once, decoded past it. PNG, and JPEG for photos.
 */
import { readFileSync } from "node:fs"
import { family, flatCard, height, type Node, photoCard, type Style, width } from "./card.ts"
import type { MakeDraw } from "./Contender.ts"
import { importPeer, peerVersion } from "./packages.ts"
import type { Workspace } from "./Workspace.ts"

export const label = `takumi ${peerVersion("@takumi-rs/core")}`

type TakumiNode =
  | { readonly type: "container"; readonly style: Style; readonly children: ReadonlyArray<TakumiNode> }
  | { readonly type: "text"; readonly style: Style; readonly text: string }
  | { readonly type: "image"; readonly style: Style; readonly src: string }

interface Image {
  readonly src: string
  readonly data: Uint8Array
  readonly cache?: "none"
}

interface Renderer {
  registerFont(font: { name: string; data: Uint8Array; weight: number; style: "normal" }): Promise<unknown>
  render(
    node: TakumiNode,
    options: { width: number; height: number; images: ReadonlyArray<Image>; format: "png" | "jpeg"; quality?: number }
  ): Promise<Uint8Array>
}

const { Renderer } = (await importPeer("@takumi-rs/core")) as { Renderer: new () => Renderer }

const makeRenderer = async ({ fonts }: Workspace): Promise<Renderer> => {
  const renderer = new Renderer()
  await renderer.registerFont({ name: family, data: readFileSync(fonts.regular), weight: 400, style: "normal" })
  await renderer.registerFont({ name: family, data: readFileSync(fonts.bold), weight: 700, style: "normal" })
  return renderer
}

const takumiNode = ({ type, props: { style, children = [], src = "" } }: Node): TakumiNode => {
  if (type === "img") return { type: "image", src, style }
  if (typeof children === "string") return { type: "text", text: children, style }
  return { type: "container", style, children: children.map(takumiNode) }
}

export const makeFlat: MakeDraw = async (workspace) => {
  const renderer = await makeRenderer(workspace)
  const images = [{ src: "logo", data: readFileSync(workspace.logoPng) }]
  return (title) => renderer.render(takumiNode(flatCard(title, "logo")), { width, height, images, format: "png" })
}

export const makePhoto: MakeDraw = async (workspace) => {
  const renderer = await makeRenderer(workspace)
  const logo = { src: "logo", data: readFileSync(workspace.logoPng) }
  return (title, index) => {
    const photo: Image = { src: "photo", data: readFileSync(workspace.photos[index] ?? ""), cache: "none" }
    return renderer.render(takumiNode(photoCard(title, "logo", "photo")), {
      width,
      height,
      images: [logo, photo],
      format: "jpeg",
      quality: 82
    })
  }
}
