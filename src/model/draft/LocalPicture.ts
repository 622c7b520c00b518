/** A picture of the project as an article names it, looked up: found, missing, or of no use. */
import type { Image } from "../Article.ts"

/** What was found at an address that is relative to the article's file. */
export type LocalPicture =
  | { readonly _tag: "Picture"; readonly image: Omit<Image, "alt" | "caption" | "credit" | "focus"> }
  | { readonly _tag: "Missing" }
  | { readonly _tag: "Unusable"; readonly reason: string }
