/**
 * What a card template is: a pure function from texts, colours and a size to a
 * tree that satori lays out. One file is one design. Text that people wrote
 * stands in slots: the engine breaks, sizes and orders it, in any script.
 */
import type { CardInputs } from "../src/model/Card.ts"

/** A place for a text, and the rules for setting it. Lengths are pixels. */
export interface Slot {
  readonly name: "title" | "site" | "author" | "date" | "kicker"
  readonly text: string
  /** Lines never leave this rectangle; a letter may lean out of it by a seventh of its size. */
  readonly width: number
  readonly height: number
  /** Font sizes to try, the largest first; at the last one the text is cut off with an ellipsis. */
  readonly sizes: ReadonlyArray<number>
  readonly weight: 400 | 700
  /** `#rrggbb` */
  readonly colour: string
  /** In em; more where the script's marks need it. */
  readonly lineHeight: number
  /** Where lines begin, in the direction of the card. Default: start. */
  readonly align?: "start" | "center" | "end"
  /** Where the lines stand in the rectangle. Default: top. */
  readonly place?: "top" | "middle" | "bottom"
  /** Space between letters in em; none between letters that join. */
  readonly tracking?: number
  /** Lines of about the same length instead of full ones. */
  readonly balance?: boolean
}

/** A satori element: `type` is an HTML tag name, `props.style` its CSS in camel case. */
export interface Element {
  readonly type: string
  readonly props: {
    readonly style?: Readonly<Record<string, string | number>>
    readonly children?: ReadonlyArray<Element | string> | Element | string
    readonly src?: string
    readonly width?: number
    readonly height?: number
    readonly lang?: string
    readonly dir?: "ltr" | "rtl"
    /** Makes the element a slot; it has no children of its own. */
    readonly slot?: Slot
  }
}

export interface TemplateProps extends Omit<CardInputs, "engine" | "template" | "fonts" | "logo"> {
  /** Null without one. */
  readonly logo: {
    /** The whole picture as a data address. */
    readonly source: string
    /** Its width divided by its height. */
    readonly ratio: number
  } | null
}

export interface Template {
  readonly name: string
  /** Changes whenever the design does, so that old pictures are not taken for new ones. */
  readonly version: string
  readonly draw: (props: TemplateProps) => Element
}
