/**
 * A preview picture as the plan knows it, before it is drawn: its name, size,
 * address and everything its pixels depend on.
 */
import type { Direction } from "./Article.ts"

/** The three sizes of every article, in CSS pixels: `og` 1200x630, `pin` 1000x1500, `square` 1200x1200. */
export type CardName = "og" | "pin" | "square"

/** All that a card's pixels depend on. JSON only: its digest names the file and finds it in the store. */
export interface CardInputs {
  /** Changes whenever the engine draws differently. */
  readonly engine: string
  readonly template: { readonly name: string; readonly version: string }
  readonly width: number
  readonly height: number
  readonly theme: "light" | "dark"
  readonly direction: Direction
  readonly language: string
  /** `#rrggbb` */
  readonly accent: string
  readonly text: {
    readonly title: string
    readonly site: string
    readonly author: string
    readonly date: string
    readonly kicker: string
  }
  /** The site's logo file, relative to the project, with the digest of its bytes; null without one. */
  readonly logo: { readonly file: string; readonly sha256: string } | null
  /** Digest of all font files that may be used. */
  readonly fonts: string
}

export interface Card {
  readonly name: CardName
  /** Relative to the output directory; holds the digest of the inputs. */
  readonly path: string
  /** Absolute address. */
  readonly url: string
  readonly width: number
  readonly height: number
  readonly type: "image/png" | "image/jpeg"
  readonly alt: string
  readonly inputs: CardInputs
}
