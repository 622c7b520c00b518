/**
 * Lays a template's tree out once and draws what does not change from article
 * to article: the only place that knows satori, which is loaded here and not
 * before, because a template that was compiled earlier needs none of it.
 */
import type { Element, Slot } from "../../../../templates/Template.ts"
import { isPhotoSlot, isPortraitSlot, isTextSlot } from "../../design/tree.ts"
import type { CompiledTemplate, PlacedSlot } from "./CompiledTemplate.ts"
import { groundOf } from "./groundOf.ts"
import { outsideOfSvg, outsideOfTree } from "../svg/outsideReference.ts"
import { renderSvg, settleMemory } from "../svg/renderSvg.ts"

/** A font as satori takes it: TTF, OTF or WOFF. It needs one at least, even for a tree without text. */
export interface LayoutFont {
  readonly name: string
  readonly data: Buffer | ArrayBuffer
  readonly weight: 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900
  readonly style: "normal" | "italic"
}

export interface Compilation {
  readonly compiled: CompiledTemplate
  /** What satori says about styles that it does not know and leaves out. */
  readonly complaints: ReadonlyArray<string>
  /** Elements in the flow that are larger than the card, for example `<div> of 1400x700 pixels`. */
  readonly oversized: ReadonlyArray<string>
}

/**
 * `size` is in pixels. A text that stands in the tree itself and not in a slot
 * is drawn as satori draws it. Rejects with an Error that says what is wrong
 * with the tree.
 */
export const compileTemplate = async (
  tree: Element,
  size: { readonly width: number; readonly height: number },
  fonts: ReadonlyArray<LayoutFont>
): Promise<Compilation> => {
  const slots: Array<PlacedSlot<Slot>> = []
  const { svg, complaints, oversized } = await layOut(withoutContent(tree), size, fonts, (placed) => slots.push(placed))
  const drawn = renderSvg(svg)
  if (drawn.width !== size.width || drawn.height !== size.height) {
    throw new Error(`The tree is drawn ${drawn.width} x ${drawn.height} pixels large.`)
  }
  const ground = groundOf(drawn)
  await settleMemory()
  const [photos, portraits] = [placedOf(slots, isPhotoSlot), placedOf(slots, isPortraitSlot)]
  if (photos.length > 1) throw new Error("The tree has more than one slot for a photo.")
  if (portraits.length > 1) throw new Error("The tree has more than one slot for a portrait.")
  return {
    compiled: {
      ...size,
      texts: placedOf(slots, isTextSlot),
      photo: photos[0] ?? null,
      portrait: portraits[0] ?? null,
      ground
    },
    complaints,
    oversized
  }
}

/** A tree with its texts as an SVG, for effects that slots cannot carry. Rejects like `compileTemplate`. */
export const layOut = async (
  tree: Element,
  size: { readonly width: number; readonly height: number },
  fonts: ReadonlyArray<LayoutFont>,
  onSlot: (placed: PlacedSlot<Slot>) => void
): Promise<{ readonly svg: string } & Pick<Compilation, "complaints" | "oversized">> => {
  const outside = outsideOfTree(tree)
  if (outside !== null) throw new Error(`The tree refers to something outside of itself: ${shortened(outside)}`)
  const complaints: Array<string> = []
  const beyond: Array<string> = []
  const oversized = new Set<string>()
  const { default: satori } = await import("satori")
  const svg = await satori(tree as Parameters<typeof satori>[0], {
    ...size,
    fonts: [...fonts],
    onStyleError: ({ message }) => complaints.push(message),
    onNodeDetected: ({ left, top, width, height, props, type }) => {
      const style = props["style"] as Element["props"]["style"]
      if (left >= size.width || top >= size.height || left + width <= 0 || top + height <= 0) {
        if (style !== undefined && layered.some((name) => name in style)) beyond.push(type)
      }
      if (Math.max(width - size.width, height - size.height) >= 1 && style?.["position"] !== "absolute")
        oversized.add(`<${type}> of ${Math.round(width)}x${Math.round(height)} pixels`)
      const slot = props["slot"] as Slot | undefined
      if (slot === undefined) return
      const [x, y] = [Math.round(left), Math.round(top)]
      const placed = {
        slot,
        left: x,
        top: y,
        width: Math.round(left + width) - x,
        height: Math.round(top + height) - y
      }
      if (placed.width > 0 && placed.height > 0) onSlot(placed)
    }
  })
  // resvg 2.6 ends the whole process for such a layer.
  if (beyond.length > 0)
    throw new Error(
      `A <${beyond[0]}> with ${layered.slice(0, -1).join(", ")} or ${layered.at(-1)} lies wholly outside of the card.`
    )
  const reference = outsideOfSvg(svg)
  if (reference !== null) throw new Error(`The tree refers to something outside of itself: ${shortened(reference)}`)
  return { svg, complaints, oversized: [...oversized] }
}

/** Styles that make resvg draw an element on a layer of its own. */
const layered = ["opacity", "filter", "maskImage", "clipPath", "overflow"]

const withoutContent = (node: Element): Element => {
  const { children, ...props } = node.props
  if (props.slot !== undefined) return { ...node, props: { ...props, children: [] } }
  if (children === undefined || typeof children === "string") return node
  if (!isList(children)) return { ...node, props: { ...props, children: withoutContent(children) } }
  return {
    ...node,
    props: { ...props, children: children.map((child) => (isElement(child) ? withoutContent(child) : child)) }
  }
}

const isList = (children: Element | ReadonlyArray<Element | string>): children is ReadonlyArray<Element | string> =>
  Array.isArray(children)

const isElement = (child: Element | string | null): child is Element => typeof child === "object" && child !== null

const placedOf = <S extends Slot>(
  placed: ReadonlyArray<PlacedSlot<Slot>>,
  isKind: (slot: Slot) => slot is S
): ReadonlyArray<PlacedSlot<S>> => placed.flatMap(({ slot, ...place }) => (isKind(slot) ? [{ slot, ...place }] : []))

const shortened = (address: string): string => (address.length > 120 ? `${address.slice(0, 117)}...` : address)
