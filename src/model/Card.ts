/**
 * The preview pictures of an article as the plan knows them, before they are
 * drawn: name, size, address and everything that their pixels depend on.
 */
import type { Article, Direction } from "./Article.ts"

/** In pixels: `og` 1200x630, `pin` 1000x1500, `square` 1200x1200, `portrait` 1080x1350, `story` 1080x1920. */
export type CardName = "og" | "pin" | "square" | "portrait" | "story"

/** Clean crops of an article's photo, without any text: `16x9`, `4x3` and `1x1`. */
export type CropName = "16x9" | "4x3" | "1x1"

/** A photo of the project. */
export interface PhotoInputs {
  /** Relative to the project, with forward slashes. */
  readonly file: string
  readonly sha256: string
  /** The point that every crop keeps, in shares of width and height; null: the attention crop. */
  readonly focus: { readonly x: number; readonly y: number } | null
}

/** What a template is drawn for, beside what the whole project has in common (theme, accent, logo). */
export interface DesignInputs {
  /** The name of a template of fanfare's, or the path of one of the project's, relative to the project. */
  readonly template: string
  readonly card: CardName
  /** Of what the template asked for, what the article has: names of texts, `photo` and `portrait`; sorted. */
  readonly has: ReadonlyArray<string>
  /** `#rrggbb`, of the article's section where it has a colour of its own. */
  readonly accent?: string
  /** What else the template asked for: `photo`, `rating`, `isLive`, `seed`, `slide`. */
  readonly look?: Readonly<Record<string, unknown>>
}

/**
 * All that a card's pixels depend on. JSON only: its digest names the file and
 * finds it in the store. The session of a project draws it without knowing the
 * article.
 */
export interface CardInputs {
  /** Changes whenever the engine draws differently. */
  readonly engine: string
  readonly design: DesignInputs
  /** Digest of the tree that the template gives for this, which holds its size, colours and logo. */
  readonly tree: string
  readonly direction: Direction
  readonly language: string
  /** The texts of the slots that the tree has, by name. */
  readonly texts: Readonly<Record<string, string>>
  /** Digest of the fonts. */
  readonly fonts: string
  /** The article's photo, for a tree that has a slot for one. */
  readonly photo: PhotoInputs | null
  /** Whether the file is made as small as it gets; left out where it is not. */
  readonly small?: true
  /** The author's portrait, for a tree that has a slot for one. */
  readonly portrait?: PhotoInputs
}

/** All that a clean crop's pixels depend on. */
export interface CropInputs {
  readonly engine: string
  readonly photo: PhotoInputs
  readonly width: number
  readonly height: number
  /** As of a card. */
  readonly small?: true
}

/** A picture of an article that fanfare makes. */
export interface Picture {
  /** Relative to the output directory; holds the digest of the inputs. */
  readonly path: string
  /** Absolute address. */
  readonly url: string
  readonly width: number
  readonly height: number
  readonly type: "image/png" | "image/jpeg"
  /** For those who do not see it. */
  readonly alt: string
}

export interface Card extends Picture {
  readonly name: CardName
  readonly inputs: CardInputs
  /** What most of its photo has, `#rrggbb`; absent without a photo, and where nothing decoded it. */
  readonly colour?: string
}

/** A card of a carousel; they are shown in the order of their numbers. */
export interface Slide extends Picture {
  readonly name: `slide${number}`
  readonly inputs: CardInputs
}

export interface Crop extends Picture {
  readonly name: CropName
  readonly inputs: CropInputs
}

/** Three cards always, two more where the config asks for them. */
export type CardSet = Readonly<Record<"og" | "pin" | "square", Card>> & Readonly<Partial<Record<CardName, Card>>>

/** The pictures that fanfare makes for one article. */
export interface Pictures {
  /** Null where the config turns cards off. */
  readonly cards: CardSet | null
  /** Largest shape first; empty without a photo. */
  readonly crops: ReadonlyArray<Crop>
  /** In the order of reading; empty for an article without a carousel. */
  readonly slides: ReadonlyArray<Slide>
}

/** The pictures of an article of a project that has cards. */
export interface DrawnPictures extends Pictures {
  readonly cards: CardSet
}

/** The pictures that are published: no cards for an article that wants none. */
export const publishedPictures = ({ card }: Pick<Article, "card">, pictures: Pictures): Pictures =>
  card?.off === true ? { ...pictures, cards: null, slides: [] } : pictures

/** The pictures of an article of a project without cards. */
export const noPictures: Pictures = { cards: null, crops: [], slides: [] }
