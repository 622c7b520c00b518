/** What stands in a template's tree: its words, its slots, and styles that slots cannot carry. Pure. */
import type { Element, Slot } from "../../../templates/Template.ts"

/** The texts that stand in a tree itself, separated by spaces. */
export const wordsOf = (node: Element | string): string =>
  typeof node === "string" ? node : childrenOf(node).map(wordsOf).filter(Boolean).join(" ")

/** The slots of a tree, in its order. */
export const slotsOf = (node: Element | string): ReadonlyArray<Slot> => {
  if (typeof node === "string") return []
  if (node.props.slot !== undefined) return [node.props.slot]
  return childrenOf(node).flatMap(slotsOf)
}

export const childrenOf = ({ props: { children } }: Element): ReadonlyArray<Element | string> =>
  children === undefined ? [] : Array.isArray(children) ? children : [children as Element | string]

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
  if (node.props.slot !== undefined && node.props.slot.name !== "photo")
    return isTurned || ownEffects.some((name) => name in style)
  return childrenOf(node).some((child) => hasEffect(child, isTurned))
}

/** Whether a style of the slot itself shapes the letters, so that satori must set them. */
export const styledBySatori = ({ props: { style = {} } }: Element): boolean =>
  ["backgroundClip", "WebkitBackgroundClip", "textShadow", "WebkitTextStroke"].some((name) => name in style)
