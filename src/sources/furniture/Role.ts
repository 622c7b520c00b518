/** What a line of a copied page was taken for. */
import type { ChromeEntry } from "./chrome.ts"
import type { ChromeKind } from "./Words.ts"

export type Role =
  | { readonly _tag: "Prose" | "Short" | "Caption" | "OtherScript" }
  | { readonly _tag: "Chrome"; readonly entry: ChromeEntry; readonly isWeak: boolean }
  | { readonly _tag: "Networks"; readonly ids: ReadonlyArray<string> }

/** What articles have as a heading too: words of menus, and other short lines of furniture that stand alone in the text. */
export const isWeak = (role: Role | undefined): boolean => role?._tag === "Chrome" && role.isWeak

/** Furniture that no article has as a line of its own. */
export const isFurniture = (role: Role | undefined): boolean =>
  role?._tag === "Networks" || (role?._tag === "Chrome" && !role.isWeak)

const commentKinds: ReadonlySet<ChromeKind> = new Set(["latest comments", "comment form", "comments", "no comments"])

/** A line of what readers wrote, or are asked to write. */
export const isOfComments = (role: Role | undefined): boolean =>
  role?._tag === "Chrome" && commentKinds.has(role.entry.kind)

/** Headings of lists of other articles. */
const listKinds: ReadonlySet<ChromeKind> = new Set(["latest news", "related", "latest comments"])

export const isListHeading = (role: Role | undefined): boolean =>
  role?._tag === "Chrome" && listKinds.has(role.entry.kind)
