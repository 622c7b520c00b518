/** What a thread is asked to draw, and what it answers. Data only, so that it can be handed to another thread. */
import type { Element } from "../../../templates/Template.ts"
import type { Direction } from "../../model/Article.ts"
import type { CardNotes } from "./CardNotes.ts"
import type { FontFile } from "../fonts/FontFile.ts"
import type { Focus } from "../photo/cropOf.ts"

/** How the picture is written. */
interface Encoding {
  /** Whether its file is made as small as it gets, which takes its time. */
  readonly isSmall: boolean
}

/** The texts of a card and what they are set in. */
export interface CardTexts {
  /** By the name of their slot. */
  readonly texts: Readonly<Record<string, string>>
  readonly direction: Direction
  readonly language: string
  readonly fonts: { readonly digest: string; readonly files: ReadonlyArray<FontFile> }
}

export interface JobPhoto {
  /** The file. */
  readonly bytes: Uint8Array
  /** Null: the attention crop. */
  readonly focus: Focus | null
}

/** A card of a compiled template. */
export interface SlotsJob extends CardTexts, Encoding {
  readonly _tag: "Slots"
  /** A compiled template and its digest. */
  readonly template: { readonly digest: string; readonly bytes: Uint8Array }
  /** Null for a template without a slot for one. */
  readonly photo: JobPhoto | null
  readonly portrait?: JobPhoto
}

/** A card that satori draws whole. */
export interface WholeJob extends CardTexts, Encoding {
  readonly _tag: "Whole"
  readonly tree: Element
  /** Pixels. */
  readonly width: number
  /** Pixels. */
  readonly height: number
  readonly photo: JobPhoto | null
  readonly portrait?: JobPhoto
}

/** A clean crop of a photo. */
export interface CropJob extends Encoding {
  readonly _tag: "Crop"
  readonly photo: JobPhoto
  /** Pixels. */
  readonly width: number
  /** Pixels. */
  readonly height: number
}

export type RenderJob = SlotsJob | WholeJob | CropJob

export interface Painted {
  /** PNG, or JPEG with a photo. */
  readonly bytes: Uint8Array
  readonly notes: CardNotes
}
