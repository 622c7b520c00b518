/**
 * What a card template is: a pure function from texts, colours and a size to a
 * tree that satori lays out. One file is one design.
 */
import type { CardInputs } from "../src/model/Card.ts"

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
  }
}

export interface TemplateProps extends Omit<CardInputs, "engine" | "template" | "fonts" | "logo"> {
  /** The logo as a data address; null without one. */
  readonly logo: string | null
}

export interface Template {
  readonly name: string
  /** Changes whenever the design does, so that old pictures are not taken for new ones. */
  readonly version: string
  readonly draw: (props: TemplateProps) => Element
}
