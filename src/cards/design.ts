/**
 * A template drawn for one size, theme, direction and set of texts: its tree,
 * what stands in it, and whether slots can carry all of it.
 */
import type { Element, Slot, Template, TemplateProps, TextName } from "../../templates/Template.ts"
import { sha256 } from "../model/Digest.ts"

export interface Design {
  readonly template: string
  readonly width: number
  readonly height: number
  readonly tree: Element
  readonly digest: string
  /** Words of the template's own, or that it read; those of slots are not among them. */
  readonly words: string
  /** Texts that the tree shows, each once. */
  readonly texts: ReadonlyArray<TextName>
  readonly hasPhoto: boolean
  /** Why satori must draw every card of it whole; null where slots carry everything. */
  readonly effect: Effect | null
}

export type Effect =
  /** The template reads the texts themselves. */
  | "text"
  /** A slot is turned, faded, filtered or filled by a style. */
  | "style"

/** Draws a template. Throws what the template throws. `text` gives the texts to a template that reads them. */
export const designOf = (
  template: Template,
  props: Omit<TemplateProps, "text">,
  text: TemplateProps["text"]
): Design => {
  const read = new Set<TextName>()
  const watched = Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(text).map(([name, value]) => [
        name,
        {
          enumerable: true,
          get: () => {
            read.add(name as TextName)
            return value
          }
        }
      ])
    )
  ) as TemplateProps["text"]
  const tree = template.draw({ ...props, text: watched })
  const slots = slotsOf(tree)
  const named = new Set([...slots.flatMap(({ name }) => (name === "photo" ? [] : name)), ...read])
  return {
    template: template.name,
    width: props.width,
    height: props.height,
    tree,
    digest: sha256(JSON.stringify([props.width, props.height, tree])),
    words: wordsOf(tree),
    texts: [...named],
    hasPhoto: slots.some(({ name }) => name === "photo"),
    effect: read.size > 0 ? "text" : hasEffect(tree, false) ? "style" : null
  }
}

/** The texts that stand in a tree itself, parted by spaces. */
export const wordsOf = (node: Element | string): string =>
  typeof node === "string" ? node : childrenOf(node).map(wordsOf).filter(Boolean).join(" ")

/** The slots of a tree, in its order. */
const slotsOf = (node: Element | string): ReadonlyArray<Slot> => {
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

const hasEffect = (node: Element | string, isInside: boolean): boolean => {
  if (typeof node === "string") return false
  const style = node.props.style ?? {}
  const isTurned = isInside || effects.some((name) => name in style && style[name] !== "none" && style[name] !== 1)
  if (node.props.slot !== undefined && node.props.slot.name !== "photo")
    return isTurned || ownEffects.some((name) => name in style)
  return childrenOf(node).some((child) => hasEffect(child, isTurned))
}
