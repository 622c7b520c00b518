/**
 * What a card template is: a pure function from a size, colours and what an
 * article has to a tree that satori lays out. One file is one design. Texts
 * and the photo stand in slots: the engine sets them, in any script, for
 * thousands of articles after the tree was laid out once.
 */
import type { Direction } from "../src/model/Article.ts"

/**
 * Texts of an article or of its site; `initial` is the first letter of the site's name.
 *
 * @example
 * ```ts
 * import type { TextName } from "fanfare"
 *
 * const shown: ReadonlyArray<TextName> = ["title", "site", "date"]
 * console.log(shown)
 * ```
 */
export type TextName = "title" | "site" | "initial" | "author" | "date" | "kicker"

/**
 * A place for a text, and the rules for setting it. Its rectangle is that of its box in the layout.
 *
 * @example
 * ```ts
 * import { slot, type TextSlot } from "fanfare"
 *
 * const title: TextSlot = { name: "title", sizes: [88, 72, 60], colour: "#16171b", weight: 700, lines: 4, balance: true }
 * console.log(slot(title, { flexGrow: 1 }).props.slot?.name)
 * ```
 */
export interface TextSlot {
  readonly name: TextName
  /** Font sizes to try in pixels, the largest first; at the last one the text is cut off with an ellipsis. */
  readonly sizes: ReadonlyArray<number>
  /** `#rrggbb` */
  readonly colour: string
  /** Default: 400. */
  readonly weight?: 400 | 700
  /** From baseline to baseline, in em; more where the marks of two lines would touch. Default: 1.2. */
  readonly lineHeight?: number
  /** Most lines. Default: as many as the rectangle holds. */
  readonly lines?: number
  /** Where lines begin, in the direction of the card. Default: start. */
  readonly align?: "start" | "center" | "end"
  /** Where the lines stand in the rectangle. Default: top. */
  readonly place?: "top" | "middle" | "bottom"
  /** Space between letters in em; none between letters that join. */
  readonly tracking?: number
  /** Lines of about the same length instead of full ones. */
  readonly balance?: boolean
  /** Least contrast with what lies under it (WCAG 2.2, 1.4.3). Default: 4.5. */
  readonly contrast?: number
}

/**
 * A place for the article's photo, which lies under everything else that the tree draws.
 *
 * @example
 * ```ts
 * import { type PhotoSlot, slot } from "fanfare"
 *
 * const photo: PhotoSlot = { name: "photo", scrim: { colour: "#000000", from: "bottom", reach: 0.6 } }
 * console.log(slot(photo, { width: 1200, height: 630 }).props.slot?.name)
 * ```
 */
export interface PhotoSlot {
  readonly name: "photo"
  /** A veil between the photo and the texts over it, as strong as their contrast needs. */
  readonly scrim?: {
    /** `#rrggbb`; texts over it are readable on this colour. */
    readonly colour: string
    /** The side where it is strongest; `all` for the whole photo alike. */
    readonly from: "top" | "bottom" | "left" | "right" | "all"
    /** How much of the photo's height or width it fades over, from 0 to 1. Default: 1. */
    readonly reach?: number
    /** Its strength where no text needs more, from 0 to 1. Default: 0. */
    readonly least?: number
  }
}

/**
 * A place for a text or for the photo.
 *
 * @example
 * ```ts
 * import { element, type Slot, slot } from "fanfare"
 *
 * const places: ReadonlyArray<Slot> = [{ name: "site", sizes: [28], colour: "#595c66" }, { name: "photo" }]
 * console.log(element({ flexDirection: "column" }, places.map((place) => slot(place))).type)
 * ```
 */
export type Slot = TextSlot | PhotoSlot

/**
 * A satori element: `type` is an HTML tag name, `props.style` its CSS in camel case.
 *
 * @example
 * ```ts
 * import { type Element, element } from "fanfare"
 *
 * const bar: Element = element({ width: 1200, height: 12, backgroundColor: "#0b5c6b" })
 * console.log(bar.props.style)
 * ```
 */
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

/**
 * The site's logo.
 *
 * @example
 * ```ts
 * import { type LogoProps, picture } from "fanfare"
 *
 * const drawn = ({ source, ratio }: LogoProps) => picture(source, Math.round(64 * ratio), 64)
 * console.log(drawn({ source: "data:image/png;base64,", ratio: 2 }).props.width)
 * ```
 */
export interface LogoProps {
  /** The whole picture as a data address. */
  readonly source: string
  /** Its width divided by its height. */
  readonly ratio: number
}

/**
 * What a template is given: the card's size and colours, and what the article has.
 *
 * @example
 * ```ts
 * import { element, palette, slot, type TemplateProps } from "fanfare"
 *
 * const draw = ({ width, height, theme, accent, has }: TemplateProps) => {
 *   const { paper, ink } = palette(theme, accent)
 *   return element({ width, height, padding: 64, backgroundColor: paper }, [
 *     has.title ? slot({ name: "title", sizes: [80, 64], colour: ink }, { flexGrow: 1 }) : null
 *   ])
 * }
 * console.log(typeof draw)
 * ```
 */
export interface TemplateProps {
  /** Pixels. */
  readonly width: number
  /** Pixels. */
  readonly height: number
  readonly theme: "light" | "dark"
  readonly direction: Direction
  /** `#rrggbb` */
  readonly accent: string
  /** Null without one. */
  readonly logo: LogoProps | null
  /** Which texts the article has, and whether it has a photo that can be drawn. */
  readonly has: Readonly<Record<TextName | "photo", boolean>>
  /**
   * The texts themselves, for an effect that no slot can carry. A template that
   * reads them is laid out and drawn by satori for every article: some ten
   * times as slow, and wrong in the scripts that satori does not know.
   */
  readonly text: Readonly<Record<TextName, string>>
}

/**
 * A card design. A file `templates/NAME.ts` of a project has one as its default export and replaces the built-in one of that
 * name; its `name` is the file's.
 *
 * @example
 * ```ts
 * import { element, palette, slot, type Template } from "fanfare"
 *
 * const plain: Template = {
 *   name: "plain",
 *   draw: ({ width, height, theme, accent }) => {
 *     const { paper, ink } = palette(theme, accent)
 *     const title = slot({ name: "title", sizes: [80, 64, 52], colour: ink }, { flexGrow: 1 })
 *     return element({ width, height, padding: 64, backgroundColor: paper }, [title])
 *   }
 * }
 * console.log(plain.name)
 * ```
 */
export interface Template {
  readonly name: string
  readonly draw: (props: TemplateProps) => Element
}
