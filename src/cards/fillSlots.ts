/**
 * Puts set text into the slots of a template's tree, so that satori finds one
 * box for each piece of a line, already broken, sized and ordered.
 */
import type { Element, Slot } from "../../templates/Template.ts"
import type { Direction } from "../model/Article.ts"
import type { FontSet } from "./FontSet.ts"
import { type Setting, typeset } from "./typeset.ts"
import type { Piece } from "./visualLine.ts"

export interface Filled {
  readonly tree: Element
  readonly settings: ReadonlyArray<{ readonly slot: Slot; readonly setting: Setting }>
}

export const fillSlots = (tree: Element, direction: Direction, fonts: FontSet): Filled => {
  const settings: Array<{ readonly slot: Slot; readonly setting: Setting }> = []
  const fill = (node: Element | string): Element | string => {
    if (typeof node === "string") return node
    const { slot, ...props } = node.props
    if (slot !== undefined) {
      const setting = typeset(slot, direction, fonts)
      settings.push({ slot, setting })
      return {
        ...node,
        props: { ...props, style: { ...props.style, ...placement(slot) }, children: linesOf(slot, setting, direction) }
      }
    }
    const { children } = props
    if (children === undefined || typeof children === "string") return node
    return {
      ...node,
      props: { ...props, children: Array.isArray(children) ? children.map(fill) : fill(children as Element) }
    }
  }
  return { tree: fill(tree) as Element, settings }
}

const placements = { top: "flex-start", middle: "center", bottom: "flex-end" } as const

const placement = ({ place = "top" }: Slot): NonNullable<Element["props"]["style"]> => ({
  flexDirection: "column",
  justifyContent: placements[place]
})

const linesOf = (slot: Slot, { lines, leading, size }: Setting, direction: Direction): ReadonlyArray<Element> =>
  lines.map((pieces) => ({
    type: "div",
    props: {
      style: {
        display: "flex",
        flexDirection: "row",
        flexShrink: 0,
        width: slot.width,
        height: leading,
        justifyContent: justification(slot, direction)
      },
      children: pieces.map((piece) => pieceOf(piece, slot, size, leading))
    }
  }))

/** Pieces stand from left to right whatever the direction, so the side that lines begin at is settled here. */
const justification = ({ align = "start" }: Slot, direction: Direction): string => {
  if (align === "center") return "center"
  return (align === "start") === (direction === "ltr") ? "flex-start" : "flex-end"
}

const pieceOf = (piece: Piece, slot: Slot, size: number, leading: number): Element =>
  piece._tag === "Space"
    ? { type: "div", props: { style: { display: "flex", flexShrink: 0, width: piece.width * size, height: leading } } }
    : {
        type: "div",
        props: {
          style: {
            display: "flex",
            flexShrink: 0,
            whiteSpace: "pre",
            fontSize: size,
            fontWeight: slot.weight,
            lineHeight: leading / size,
            letterSpacing: piece.joined ? 0 : (slot.tracking ?? 0) * size,
            color: slot.colour
          },
          children: piece.text
        }
      }
