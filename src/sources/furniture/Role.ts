/** What a line of a copied page was taken for. */
import type { ChromeEntry } from "./chrome.ts"

export type Role =
  | { readonly _tag: "Prose" | "Short" | "Caption" | "OtherScript" }
  | { readonly _tag: "Chrome"; readonly entry: ChromeEntry; readonly isWeak: boolean }
  | { readonly _tag: "Networks"; readonly ids: ReadonlyArray<string> }

/** What articles have as a heading too: words of menus, and other short lines of furniture that stand alone in the text. */
export const isWeak = (role: Role | undefined): boolean => role?._tag === "Chrome" && role.isWeak

/** Furniture that no article has as a line of its own. */
export const isFurniture = (role: Role | undefined): boolean =>
  role?._tag === "Networks" || (role?._tag === "Chrome" && !role.isWeak)
