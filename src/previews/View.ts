/** What one network shows of a page: decided, not drawn yet. */
import type { NetworkPreview, Part, Tag } from "./NetworkPreview.ts"
import type { PictureFacts } from "./PageFacts.ts"

export interface ShownText {
  /** As it is shown, cut where the network cuts it. */
  readonly text: string
  readonly whole: string
  readonly tag: Tag
}

/** `fault`: the card suffers. `note`: worth knowing. */
export interface Note {
  readonly level: "fault" | "note"
  readonly text: string
}

export interface View {
  readonly network: NetworkPreview
  /** `none`: no card at all. */
  readonly size: "large" | "small" | "bare" | "none"
  readonly texts: Readonly<Partial<Record<Part, ShownText>>>
  readonly picture: ShownPicture | null
  /** Address of the site's icon; null without one. */
  readonly icon: string | null
  /** CSS colour that the page names; null without one. */
  readonly colour: string | null
  readonly notes: ReadonlyArray<Note>
  /** Contrast of the title on the card, by WCAG 2.2, from 1 to 21. */
  readonly contrast: { readonly light: number; readonly dark: number }
}

export interface ShownPicture {
  readonly facts: PictureFacts
  readonly tag: Tag
  /** What share of it the crop takes away, from 0 to 1, and where; null where that is not known. */
  readonly lost: { readonly share: number; readonly at: "sides" | "top and bottom" } | null
}
