/** What a line of a copied page was taken for. */
import type { ChromeEntry } from "./chrome.ts"

export type Role =
  | { readonly _tag: "Prose" | "Short" | "Caption" | "OtherScript" }
  | { readonly _tag: "Chrome"; readonly entry: ChromeEntry }
  | { readonly _tag: "Networks"; readonly ids: ReadonlyArray<string> }

/** Words of menus, which articles use as headings too. */
export const isWeak = (role: Role | undefined): boolean => role?._tag === "Chrome" && role.entry.kind === "navigation"

/** Furniture that no article has as a line of its own. */
export const isFurniture = (role: Role | undefined): boolean =>
  role?._tag === "Networks" || (role?._tag === "Chrome" && !isWeak(role))
