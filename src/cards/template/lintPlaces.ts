/**
 * Slots that are not seen for where they stand: outside of the card, on one
 * another, or in a part that is transparent. What covers them is not looked
 * at: texts are drawn over everything else. Pure.
 */
import type { Element, TextSlot } from "../../../templates/Template.ts"
import type { Design } from "../design/design.ts"
import { childrenOf } from "../design/tree.ts"
import type { CompiledTemplate, PlacedSlot } from "../raster/layout/CompiledTemplate.ts"
import type { Remark } from "./Remark.ts"

export const lintPlaces = ({ tree }: Pick<Design, "tree">, compiled: CompiledTemplate): ReadonlyArray<Remark> => [
  ...compiled.texts.flatMap((text) => outsideCard(compiled, text)),
  ...compiled.texts.flatMap((text, index) => compiled.texts.slice(index + 1).flatMap((other) => overlap(text, other))),
  ...transparent(tree, 1)
]

const remark = (slot: string, message: string, fix: string): Remark => ({ code: "FF4033", slot, message, fix })

const outsideCard = (
  { width, height }: CompiledTemplate,
  { slot: { name }, ...place }: PlacedSlot<TextSlot>
): ReadonlyArray<Remark> => {
  const wide = Math.min(place.left + place.width, width) - Math.max(place.left, 0)
  const high = Math.min(place.top + place.height, height) - Math.max(place.top, 0)
  if (wide >= place.width && high >= place.height) return []
  const where = wide <= 0 || high <= 0 ? "stands outside of the card, so nobody sees it" : "reaches out of the card"
  return [
    remark(
      name,
      `The slot ${name} ${where}: ${place.width}x${place.height} pixels from ${place.left},${place.top} on a card of ${width}x${height}.`,
      "Place it, and make it as large, as the `width` and `height` of the props allow."
    )
  ]
}

/** Pixels that slots may share: what rounding makes. */
const shared = 2

const overlap = (one: PlacedSlot<TextSlot>, other: PlacedSlot<TextSlot>): ReadonlyArray<Remark> => {
  const names = [one.slot.name, other.slot.name] as const
  const wide = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left)
  const high = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top)
  if (wide <= shared || high <= shared) return []
  return [
    remark(
      names[1],
      `The slots ${names[0]} and ${names[1]} share ${wide}x${high} pixels, so a long text runs into the other.`,
      "Put them below or beside each other; a slot with `flexGrow: 1` takes what is left."
    )
  ]
}

/** Opacity below which a text is not read. */
const leastOpacity = 0.3

const transparent = (node: Element | string, above: number): ReadonlyArray<Remark> => {
  if (typeof node === "string") return []
  const { slot, style = {} } = node.props
  const own = style["visibility"] === "hidden" ? 0 : Number(style["opacity"] ?? 1)
  const opacity = above * (Number.isNaN(own) ? 1 : own)
  if (slot === undefined) return childrenOf(node).flatMap((child) => transparent(child, opacity))
  if (opacity >= leastOpacity) return []
  const shown = opacity === 0 ? "is hidden" : `has an opacity of ${Number(opacity.toFixed(2))}`
  return [
    remark(slot.name, `The slot ${slot.name} ${shown}, so it is not read.`, "Take it out, or give it a fainter colour.")
  ]
}
