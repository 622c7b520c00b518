/** What stands in a template's tree: its words, its slots, and styles that slots cannot carry. Pure. */
import type { Element, PhotoSlot, PortraitSlot, Slot, TextSlot } from "../../../templates/Template.ts"
import type { Cut } from "./Cut.ts"

/** The texts that stand in a tree itself, separated by spaces. */
export const wordsOf = (node: Element | string): string =>
  typeof node === "string" ? node : childrenOf(node).map(wordsOf).filter(Boolean).join(" ")

/** The slots of a tree, in its order. */
export const slotsOf = (node: Element | string): ReadonlyArray<Slot> => {
  if (typeof node === "string") return []
  if (node.props.slot !== undefined) return [node.props.slot]
  return childrenOf(node).flatMap(slotsOf)
}

export const isPhotoSlot = (slot: Slot): slot is PhotoSlot => slot.name === "photo"

export const isPortraitSlot = (slot: Slot): slot is PortraitSlot => slot.name === "portrait"

export const isTextSlot = (slot: Slot): slot is TextSlot => !isPhotoSlot(slot) && !isPortraitSlot(slot)

export const childrenOf = ({ props: { children } }: Element): ReadonlyArray<Element | string> =>
  children === undefined ? [] : Array.isArray(children) ? children : [children as Element | string]

/** Weights and slopes besides regular and bold, of slots and of words in the tree itself, each once. */
export const cutsOf = (tree: Element | string): ReadonlyArray<Cut> => {
  const found = new Map<string, Cut>()
  const visit = (node: Element | string): void => {
    if (typeof node === "string") return
    const { slot, style = {} } = node.props
    const cut =
      slot === undefined
        ? { weight: weightOf(style["fontWeight"]), isItalic: style["fontStyle"] === "italic" }
        : {
            weight: isTextSlot(slot) ? (slot.weight ?? 400) : 400,
            isItalic: isTextSlot(slot) && slot.italic === true
          }
    if (cut.isItalic || (cut.weight !== 400 && cut.weight !== 700)) found.set(`${cut.weight} ${cut.isItalic}`, cut)
    childrenOf(node).forEach(visit)
  }
  visit(tree)
  return [...found.values()]
}

const weightOf = (style: string | number | undefined): number => {
  const weight = style === "bold" ? 700 : Number(style ?? 400)
  return weight >= 1 && weight <= 1000 ? weight : 400
}

/** Styles that change what a slot looks like after its text was set. */
const effects = [
  "transform",
  "opacity",
  "filter",
  "backdropFilter",
  "mixBlendMode",
  "clipPath",
  "mask",
  "maskImage",
  "WebkitMaskImage"
]
const ownEffects = ["backgroundClip", "WebkitBackgroundClip", "textShadow", "WebkitTextStroke", "writingMode"]

/** Whether a slot is turned, faded, filtered or filled by a style, its own or one around it. `isInside`: whether one around the node is. */
export const hasEffect = (node: Element | string, isInside: boolean): boolean => {
  if (typeof node === "string") return false
  const style = node.props.style ?? {}
  const isTurned = isInside || effects.some((name) => name in style && style[name] !== "none" && style[name] !== 1)
  if (node.props.slot !== undefined && isTextSlot(node.props.slot))
    return isTurned || ownEffects.some((name) => name in style)
  return childrenOf(node).some((child) => hasEffect(child, isTurned))
}

/** Whether a style of the slot itself shapes the letters, so that satori must set them. */
export const styledBySatori = ({ props: { style = {} } }: Element): boolean =>
  ["backgroundClip", "WebkitBackgroundClip", "textShadow", "WebkitTextStroke"].some((name) => name in style)
