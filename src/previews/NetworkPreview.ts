/**
 * What is known of the card that a network makes of a link: what its crawler
 * reads, in which order, how a picture is chosen and cropped, where texts are
 * cut, and how it looks. Data alone, one file a network in `networks/`.
 */

/**
 * Where a crawler looks for a value. A name with a colon, or a plain word, is that of a `<meta>`, by `name` or
 * `property`; the first one that is not empty counts.
 */
export type Tag =
  | "og:title"
  | "og:description"
  | "og:image"
  | "og:site_name"
  | "og:locale"
  | "og:author"
  | "og:author:username"
  | "twitter:title"
  | "twitter:description"
  | "twitter:image"
  | "pin:media"
  | "pin:description"
  | "description"
  | "author"
  | "theme-color"
  | "article:author"
  | "article:published_time"
  /** The page's `<title>`. */
  | "<title>"
  | "<h1>"
  /** The first paragraph with 40 characters or more. */
  | "<p>"
  /** The first picture in the page's body. */
  | "<img>"
  /** Icons for home screens, and for tabs: `<link rel>`. */
  | "apple-touch-icon"
  | "icon"
  /** The host of the address, without `www.`. */
  | "host"
  /** Of an article in the page's JSON-LD, in a `@graph` too. */
  | "JSON-LD headline"
  | "JSON-LD description"
  | "JSON-LD image"
  | "JSON-LD datePublished"
  | "JSON-LD author"
  | "JSON-LD publisher"
  /** Of the first news article or web page that stands by itself: a `@graph` is not looked into, nor what has another type. */
  | "plain JSON-LD headline"
  | "plain JSON-LD description"
  | "plain JSON-LD publisher"
  | "plain JSON-LD author"
  | "plain JSON-LD datePublished"
  /** Of the item in the published feed. */
  | "item title"
  | "item summary"
  | "item image"
  | "item author"
  | "item date"
  | "feed title"

/** A text of the card. */
export type Part = "title" | "description" | "site" | "host" | "author" | "date"

/** A text that is longer is cut before it is shown. */
export interface Cut {
  readonly most: number
  readonly unit: "characters" | "bytes"
}

export interface PictureRule {
  /** Smaller ones, in pixels, are not shown. */
  readonly least: { readonly width: number; readonly height: number }
  /** From this size on the card is the large one; `card`: only where `twitter:card` says so, too. `never`: there is none. */
  readonly large:
    | {
        readonly width: number
        readonly height: number
        readonly card?: "summary_large_image"
        /** Only a picture that is wider than high. */
        readonly wide?: true
        /** Only where `robots` says so. */
        readonly robots?: "max-image-preview:large"
      }
    | "never"
  /** Greatest width divided by height. */
  readonly flattest?: number
  /** Heavier files, in bytes, are not shown; null where no limit is known. */
  readonly heaviest: number | null
}

/** How a text is set. Sizes are CSS pixels. */
export interface TextLine {
  readonly part: Part
  readonly size: number
  readonly leading: number
  readonly weight?: number
  /** Most lines; what is longer ends in an ellipsis. */
  readonly lines: number
  readonly colour: "ink" | "muted" | "link"
  readonly capitals?: true
  /** What the network writes before it. */
  readonly before?: string
  /** Another text on the same line, with what stands between the two. */
  readonly beside?: { readonly part: Part; readonly at: "before" | "after"; readonly mark: string }
  /** Is shown only where the page lacks that text. */
  readonly unless?: Part
  /** Stands before the text: an icon of the site, or a globe. */
  readonly sign?: "icon" | "globe"
}

export interface PictureBox {
  readonly place: "above" | "below" | "start" | "end"
  /** Width divided by height; null: as the picture is. */
  readonly ratio: number | null
  /** CSS pixels; absent: as wide as the card. */
  readonly width?: number
  /** Most CSS pixels. */
  readonly height?: number
  readonly radius?: number
}

export interface Layout {
  readonly picture: PictureBox | null
  /** In the order in which they stand. */
  readonly texts: ReadonlyArray<TextLine>
  /** The icon of the site at the end of the card: its side in CSS pixels. */
  readonly icon?: number
  /** A text that stands on the picture. */
  readonly over?: TextLine
  /** Texts that stand under the card. */
  readonly under?: ReadonlyArray<TextLine>
}

/** Colours as CSS takes them. */
export interface Palette {
  /** Behind the card: the feed, or the chat. */
  readonly ground: string
  readonly card: string
  readonly ink: string
  readonly muted: string
  readonly link: string
  readonly rule: string
  /** Of a message, where the card stands in one. */
  readonly bubble?: string
}

export interface Look {
  readonly font: string
  /** CSS pixels of the card. */
  readonly width: { readonly wide: number; readonly phone: number }
  readonly radius: number
  readonly border: boolean
  /** CSS pixels between the texts and the edge of the card: block, inline. */
  readonly padding: readonly [number, number]
  /** Between texts. */
  readonly gap: number
  /** The first letter of the card decides the direction of all of its texts; else each text has its own. */
  readonly hasOneDirection?: true
  /** A bar at the start of the card: its width in CSS pixels, its colour; `page`: that of the page's `theme-color`. */
  readonly bar?: { readonly width: number; readonly colour: string | "page" }
  /** What stands around the card. */
  readonly around: "post" | "bubble" | "message" | "nothing"
  readonly light: Palette
  readonly dark: Palette
}

/** What a rule rests on: whoever doubts it can open it. Only the look of a card may be as it was seen. */
export type PreviewSource =
  | {
      readonly fact: string
      /** `document`: of the network. `code`: read. `report`: of others. */
      readonly kind: "document" | "code" | "report"
      readonly title: string
      readonly url: string
    }
  | {
      readonly fact: `${"" | "place of texts, "}${"" | "lines, "}sizes, colours`
      readonly kind: "memory"
      /** Where it was seen. */
      readonly title: string
    }

export interface NetworkPreview {
  readonly id: string
  readonly name: string
  readonly reads: Readonly<Partial<Record<Part | "image" | "icon" | "colour", ReadonlyArray<Tag>>>>
  readonly picture: PictureRule
  readonly cuts: Readonly<Partial<Record<Part, Cut>>>
  /** The page's head has to end within so many bytes. */
  readonly headWithin?: number
  /** Whether a page that says nothing of `twitter:card` may have no card at all; see X, Cards markup, `og:type`. */
  readonly needsCard?: true
  /** `bare`: without a picture. */
  readonly layouts: { readonly large: Layout; readonly small: Layout; readonly bare: Layout }
  readonly look: Look
  readonly sources: readonly [PreviewSource, ...ReadonlyArray<PreviewSource>]
}
