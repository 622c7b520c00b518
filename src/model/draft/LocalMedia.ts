/** A sound, film, transcript or list of chapters of the project as an article names it, looked up. */
import type { Chapter, Media, Transcript } from "../../model/media/Media.ts"

/** What was found at an address that is relative to the article's file. */
export type LocalMedia =
  | {
      readonly _tag: "Media"
      readonly media: Omit<Media, "title" | "inBody">
      /** Those that the file holds itself. */
      readonly chapters: ReadonlyArray<Chapter>
      /** The ending that its name should have; null where it has it. */
      readonly misnamed: string | null
    }
  | { readonly _tag: "Transcript"; readonly transcript: Omit<Transcript, "language"> }
  | { readonly _tag: "Chapters"; readonly chapters: ReadonlyArray<Chapter> }
  | { readonly _tag: "Missing" }
  | { readonly _tag: "Unusable"; readonly reason: string }
