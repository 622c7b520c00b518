/**
 * What a card template is: a pure function from a size, colours and what an
 * article has to a tree that satori lays out. One file is one design. Texts
 * and the photo stand in slots: the engine sets them, in any script, for
 * thousands of articles after the tree was laid out once.
 */
import type { Direction } from "../src/model/Article.ts"
import type { LogoProps } from "./props/LogoProps.ts"
import type { PhotoProps } from "./props/PhotoProps.ts"
import type { SlideProps } from "./props/SlideProps.ts"

/**
 * Texts of an article or of its site. `initial` is the first letter of the site's name, `address` the site's address,
 * `kicker` the section, `time` how long the article takes to read, `item1` to `item6` the points of a list. Of an event,
 * `when` is its weekday and date, `hours` its time, `day` and `month` are its day, `place` is where it is. `page` is the
 * number of a slide among those of its carousel. `data.NAME` is the field NAME of the front matter.
 *
 * @example
 * ```ts
 * import type { TextName } from "fanfare"
 *
 * const shown: ReadonlyArray<TextName> = ["title", "site", "date"]
 * console.log(shown)
 * ```
 */
export type TextName =
  | "title"
  | "site"
  | "initial"
  | "address"
  | "author"
  | "date"
  | "kicker"
  | "description"
  | "tags"
  | "time"
  | "badge"
  | "number"
  | "rating"
  | "when"
  | "hours"
  | "day"
  | "month"
  | "place"
  | "page"
  | `item${1 | 2 | 3 | 4 | 5 | 6}`
  | `data.${string}`

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
  /** From 1 to 1000, such as 300 or 600: the nearest face of each family, or the instance of a variable font. Default: 400. */
  readonly weight?: number
  /** Italics, where a face of the text's script has them. Default: false. */
  readonly italic?: boolean
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
  /** Whether a line begins where its ink does, not with the room that a font leaves beside its first letter, which is seen at large sizes. Default: false. */
  readonly flush?: boolean
  /** Whether the template draws a quotation mark around it: marks of the text's own become those of a quotation inside of one. */
  readonly quoted?: boolean
  /** Least contrast with what lies under it (WCAG 2.2, 1.4.3). Default: 4.5. */
  readonly contrast?: number
  /** A plate under the text, as wide as its lines and as high as the slot. */
  readonly plate?: {
    /** `#rrggbb` */
    readonly colour: string
    /** Pixels beside the text, on either side, outside of the slot. */
    readonly pad: number
  }
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
 * A place for the portrait of the author, which lies over what the tree draws, and under the texts.
 *
 * @example
 * ```ts
 * import { type PortraitSlot, slot } from "fanfare"
 *
 * const face: PortraitSlot = { name: "portrait", round: true }
 * console.log(slot(face, { width: 240, height: 240 }).props.slot?.name)
 * ```
 */
export interface PortraitSlot {
  readonly name: "portrait"
  /** Cut to an ellipse. Default: false. */
  readonly round?: boolean
}

/**
 * A place for a text, for the photo or for a portrait.
 *
 * @example
 * ```ts
 * import { element, type Slot, slot } from "fanfare"
 *
 * const places: ReadonlyArray<Slot> = [{ name: "site", sizes: [28], colour: "#595c66" }, { name: "photo" }]
 * console.log(element({ flexDirection: "column" }, places.map((place) => slot(place))).type)
 * ```
 */
export type Slot = TextSlot | PhotoSlot | PortraitSlot

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
  /** Which texts the article has, and whether it has a photo and a portrait that can be drawn. */
  readonly has: Readonly<Record<TextName | "photo" | "portrait", boolean>>
  /** Null without one. */
  readonly photo: PhotoProps | null
  /** From 0 to 5 in halves; null without one. */
  readonly rating: number | null
  /** Whether the badge says that something is happening now. */
  readonly isLive: boolean
  /** Whether the author's name, or the names of several, are longer than most, so that two lines suit them in a narrow place. */
  readonly isLongName: boolean
  /** Made of the section's name, for patterns that belong to it: a whole number from 0 to 2^32 - 1. */
  readonly seed: number
  /** Null for a card that is none of a carousel. */
  readonly slide: SlideProps | null
  /** How wide a title may be on a wide card: as wide as it likes, or no wider than the card is high. */
  readonly column: "wide" | "square"
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
  /** What it is about: an article that chooses it without giving this is told so. */
  readonly needs?: ReadonlyArray<TextName | "photo" | "portrait">
  readonly draw: (props: TemplateProps) => Element
}
