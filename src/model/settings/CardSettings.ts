/** What the config says about cards. */
import type { CarouselWish, Focus } from "../Article.ts"
import type { CardName } from "../Card.ts"

/** A font file of the project, and what it is for. */
export interface OwnFont {
  /** Relative to the project. */
  readonly file: string
  /** BCP 47; texts of other languages are not set in it. Null for all. */
  readonly languages: ReadonlyArray<string> | null
  /** ISO 15924; letters of other scripts are not set in it. Null for all. */
  readonly scripts: ReadonlyArray<string> | null
  /** From 1 to 1000; null for what the file says. */
  readonly weight: number | null
  /** Null for what the file says. */
  readonly style: "normal" | "italic" | null
}

export interface CardSettings {
  /** Name of the template for a size; the others have fanfare's own choice. */
  readonly template: Readonly<Partial<Record<CardName, string>>>
  /** Sizes besides og, pin and square. */
  readonly sizes: ReadonlyArray<"portrait" | "story">
  /** Tried before fanfare's own. */
  readonly fonts: ReadonlyArray<OwnFont>
  /** Whether an article's photo stands on its cards. */
  readonly photos: boolean
  /** Whether files are compressed as far as possible, which takes about a hundred times as long. */
  readonly small: boolean
  /** How wide a title may be on a wide card. Default: wide. */
  readonly column?: "wide" | "square"
  /** What articles of a section have, by its name in lower case. */
  readonly sections?: Readonly<Record<string, SectionLook>>
  /** Takes the place of drawn cards, for articles that neither choose a template nor have such a picture of their own. */
  readonly image?: CardImage
  /** Whether articles have a carousel that do not say so themselves. Default: false. */
  readonly carousel?: CarouselWish
  /** Files of portraits, relative to the project, by the author's name. */
  readonly portraits?: Readonly<Record<string, string>>
}

/** A picture of the project. */
export interface CardImage {
  /** Relative to the project. */
  readonly file: string
  readonly focus?: Focus
}

export interface SectionLook {
  /** `#rrggbb`, in place of the site's accent. */
  readonly accent?: string
  /** Name of the template of its cards. */
  readonly template?: string
}
